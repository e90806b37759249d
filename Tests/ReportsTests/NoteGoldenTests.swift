import Playbook
import Records
import Reports
import TestSupport
import Testing

@Suite("The note in its forms")
struct NoteGoldenTests {
  static let samples: [(name: String, note: CallNote, language: Language)] = [
    ("english", SampleNotes.english, .en), ("chinese", SampleNotes.chinese, .zhHans),
    ("empty", SampleNotes.empty, .en), ("empty.zh", SampleNotes.empty, .zhHans),
    ("open", SampleNotes.open, .zhHans), ("odd", SampleNotes.odd, .en),
  ]

  @Test("a note as Markdown reads as it was recorded", arguments: samples.indices)
  func markdown(index: Int) {
    let sample = NoteGoldenTests.samples[index]
    let text = NoteMarkdown(sample.note, phrases: ShippedContent.phrases(sample.language)).text
    #expect(Golden.difference(text, "notes/\(sample.name).md") == nil)
  }

  @Test("a note on the screen reads as it was recorded", arguments: samples.indices)
  func screen(index: Int) {
    let sample = NoteGoldenTests.samples[index]
    let text = NoteText(sample.note, phrases: ShippedContent.phrases(sample.language)).text
    #expect(Golden.difference(text, "notes/\(sample.name).txt") == nil)
  }

  @Test("a note as JSON reads as it was recorded", arguments: samples.indices)
  func json(index: Int) throws {
    let sample = NoteGoldenTests.samples[index]
    let phrases = ShippedContent.phrases(sample.language)
    let text = try NoteJSON(sample.note, phrases: phrases, isPretty: true).text
    #expect(Golden.difference(text + "\n", "notes/\(sample.name).json") == nil)
  }

  @Test("a note for the chat reads as it was recorded", arguments: samples.indices)
  func chat(index: Int) {
    let sample = NoteGoldenTests.samples[index]
    let text = NoteChat(sample.note, phrases: ShippedContent.phrases(sample.language)).text
    #expect(Golden.difference(text + "\n", "notes/\(sample.name).chat.txt") == nil)
  }
}
