import Playbook
import Testing

@Suite struct PhrasesTests {
  enum Key: String, PhraseKey {
    case saved = "walk-saved"
    case lines = "walk-lines"
    case missing = "walk-missing"
  }

  let phrases = Phrases([
    "walk-saved": "Saved as {id} by {who}.", "walk-lines": "One |  two|three | | four",
  ])

  @Test("words in braces are filled in")
  func fills() {
    #expect(phrases.text(Key.saved, ("id", "k3f9"), ("who", "Wang")) == "Saved as k3f9 by Wang.")
  }

  @Test("a bar is a line break; blanks before it and one after it are dropped")
  func breaks() {
    #expect(phrases.text(Key.lines) == "One\n two\nthree\n\nfour")
  }

  @Test("a missing phrase is its id in brackets")
  func missing() {
    #expect(phrases.text(Key.missing) == "[walk-missing]")
    #expect(!phrases.holds(id: "walk-missing"))
  }

  @Test("a word without a value stays in its braces")
  func unfilled() {
    #expect(phrases.text(Key.saved, ("id", "x")) == "Saved as x by {who}.")
  }

  @Test("braces within a value are no words to fill in")
  func bracesInValues() {
    #expect(phrases.text(Key.saved, ("id", "{who}"), ("who", "Li")) == "Saved as {who} by Li.")
  }

  @Test(
    "control characters in a value are made harmless",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\nb\tc", "a b c"), ("a\u{9B}b", "a\u{FFFD}b"),
      ("a\u{202E}b", "a\u{FFFD}b"), ("\u{7F}", "\u{FFFD}"), ("王总 👨‍👩‍👧", "王总 👨‍👩‍👧"),
    ])
  func harmless(value: String, shown: String) {
    #expect(phrases.text(Key.saved, ("id", value), ("who", "")) == "Saved as \(shown) by .")
  }

  @Test("the ids of a set of phrases are those that the content has to hold")
  func ids() {
    #expect(Key.allIDs == ["walk-saved", "walk-lines", "walk-missing"])
  }
}
