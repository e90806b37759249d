import Playbook
import Reports
import TestSupport
import Testing

@Suite("The words of notes and sheets")
struct PhraseTests {
  private static let ids =
    NotePhrase.allIDs + ValuePhrase.allIDs + SheetPhrase.allIDs + ReviewPagePhrase.allIDs
    + TrendPagePhrase.allIDs

  @Test(
    "every unknown, outcome, gate and heading has words in both languages",
    arguments: Language.allCases)
  func words(language: Language) {
    let phrases = ShippedContent.phrases(language)
    #expect(PhraseTests.ids.filter { !phrases.holds(id: $0) } == [])
  }

  @Test(
    "the content holds no note or sheet phrase that is never shown", arguments: Language.allCases)
  func unused(language: Language) {
    let ids = ShippedContent.phrases(language).ids.filter {
      $0.hasPrefix("note-") || $0.hasPrefix("sheet-") || $0.hasPrefix("review-page-")
        || $0.hasPrefix("trend-page-")
    }
    #expect(ids.filter { !PhraseTests.ids.contains($0) } == [])
  }

  @Test("the files of the note and the sheet have no mistake and say the same in both languages")
  func content() throws {
    let files = try Language.allCases.flatMap { try ShippedContent.files($0) }
    let diagnostics = Playbook.check(files: files).filter {
      $0.path.hasSuffix("phrases/note.md") || $0.path.hasSuffix("phrases/sheet.md")
    }
    #expect(diagnostics.map { "\($0)" } == [])
  }

  @Test("no id is used for two phrases")
  func unique() {
    #expect(Set(PhraseTests.ids).count == PhraseTests.ids.count)
  }

  @Test("a phrase of a value is found by its id")
  func byID() {
    #expect(ValuePhrase(rawValue: "note-influence-economic-buyer") != nil)
    #expect(ValuePhrase(rawValue: "note-unknown") == nil)
  }
}
