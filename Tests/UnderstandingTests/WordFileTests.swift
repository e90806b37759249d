import Testing
import Understanding

/// The word files of both languages against each other.
struct WordFileTests {
  @Test("both languages have the same classes and items in the same order")
  func agree() {
    #expect(WordFiles.english.classes.count > 50)
    #expect(
      WordFiles.english.classes.mapValues { $0.map(\.id) }
        == WordFiles.chinese.classes.mapValues { $0.map(\.id) })
  }

  @Test("no item is without words", arguments: [WordFiles.english, WordFiles.chinese])
  func haveWords(_ list: WordList) {
    for entry in list.classes.values.joined() { #expect(!entry.words.isEmpty, "\(entry.id)") }
  }
}
