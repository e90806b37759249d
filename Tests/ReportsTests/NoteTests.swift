import Customer
import FoundationEssentials
import Playbook
import Records
import Reports
import TestSupport
import Testing
import VisitModel

@Suite("The note and what people type")
struct NoteTests {
  private let phrases = ShippedContent.phrases(.en)

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test("no form lets a control character out", arguments: SampleNotes.oddities)
  func controls(text: String) throws {
    let note = SampleNotes.filled(text)
    #expect(isHarmless(NoteMarkdown(note, phrases: phrases).text))
    #expect(isHarmless(NoteText(note, phrases: phrases).text))
    #expect(isHarmless(NoteChat(note, phrases: phrases).text))
    #expect(isHarmless(try NoteJSON(note, phrases: phrases).text))
  }

  @Test("no line on the screen is wider than 80 columns, in either language")
  func width() {
    let long = String(repeating: "很长的一句话，", count: 60) + String(repeating: "word ", count: 99)
    for text in SampleNotes.oddities + [long, String(repeating: "x", count: 500)] {
      for language in Language.allCases {
        let note = NoteText(SampleNotes.filled(text), phrases: ShippedContent.phrases(language))
        let widest = note.text.split(separator: "\n").map { wide($0) }.max() ?? 0
        #expect(widest <= 80)
        #expect(widest > 20)
      }
    }
  }

  /// Columns as a Chinese reader counts them; coarser than the program's own count, and never less for these texts.
  private func wide(_ line: Substring) -> Int {
    line.reduce(0) { sum, character in
      let value = character.unicodeScalars.first?.value ?? 0
      return sum + ((0x2E80...0xFFEF).contains(value) && value != 0xFFFD ? 2 : 1)
    }
  }

  @Test(
    "the message for a chat stays under 500 characters, however they are counted",
    arguments: SampleNotes.oddities + ["x", "需求", "👨‍👩‍👧", "a\u{301}\u{301}\u{301}\u{301}"])
  func chat(text: String) {
    for times in [1, 3, 20] {
      for length in [1, 30, 600] {
        let note = SampleNotes.filled(String(repeating: text, count: length), times: times)
        for language in Language.allCases {
          let message = NoteChat(note, phrases: ShippedContent.phrases(language)).text
          #expect(message.utf16.count < 500)
          #expect(!message.isEmpty)
        }
      }
    }
  }

  @Test("a message that had to be shortened still names all six things")
  func chatOrder() {
    let note = SampleNotes.filled(String(repeating: "很长的一句话，", count: 60), times: 12)
    let message = NoteChat(note, phrases: ShippedContent.phrases(.zhHans)).text
    let heads = ["【拜访】", "见到：", "需求：", "异议：", "下一步：", "我们欠："]
    let lines = message.split(separator: "\n")
    #expect(lines.count == heads.count)
    for (line, head) in zip(lines, heads) { #expect(line.hasPrefix(head)) }
    #expect(message.contains("…"))
  }

  @Test("the same note gives the same bytes")
  func deterministic() throws {
    let texts = try (0..<5).map { _ in try NoteJSON(SampleNotes.english, phrases: phrases).text }
    #expect(Set(texts).count == 1)
    #expect(!(texts.first ?? "\n").contains("\n"))
  }

  @Test("the outcome stays open until something decides it")
  func openness() throws {
    #expect(try NoteJSON(SampleNotes.empty, phrases: phrases).text.contains("\"class\":\"open\""))
    #expect(try NoteJSON(SampleNotes.open, phrases: phrases).text.contains("\"class\":\"open\""))
    let ordered = SampleNotes.note(SampleNotes.told([.open, .orderAgreed(words: "two machines")]))
    #expect(try NoteJSON(ordered, phrases: phrases).text.contains("\"class\":\"order\""))
    let over = SampleNotes.note(SampleNotes.told([.open, .finish]))
    #expect(try NoteJSON(over, phrases: phrases).text.contains("\"class\":\"continuation\""))
    #expect(NoteText(over, phrases: phrases).first.contains("No next step was agreed."))
  }
}
