import Customer
import Playbook
import Records
import Reports
import TestSupport
import Testing
import VisitModel

@Suite("The sheet to take along")
struct SheetTests {
  static func content(_ language: Language, last: CallNote?) throws -> SheetContent {
    let playbook = try ShippedContent.playbook(language)
    let questions = playbook.questions.filter { $0.spin == .problem }.prefix(10)
    return SheetContent(
      customer: last?.customer, person: last?.facts.people.first?.name,
      date: last == nil ? nil : "2026-12-03", goal: last?.facts.objective,
      best: last?.facts.best, minimum: last?.facts.minimum,
      questions: questions.enumerated().map {
        SheetContent.Question(number: $0 + 1, words: $1.words, listen: $1.listen)
      },
      objections: playbook.objectionCards.prefix(4).map {
        SheetContent.Objection(title: $0.title, clarify: $0.clarify.first?.words ?? "")
      }, last: last)
  }

  @Test("a sheet reads as it was recorded", arguments: Language.allCases)
  func goldens(language: Language) throws {
    let last = language == .en ? SampleNotes.english : SampleNotes.chinese
    let phrases = ShippedContent.phrases(language)
    let sheet = Sheet(try SheetTests.content(language, last: last), phrases: phrases)
    #expect(Golden.difference(sheet.text, "sheets/\(language.rawValue).txt") == nil)
    let html = sheet.html(language: language)
    #expect(Golden.difference(html, "sheets/\(language.rawValue).html") == nil)
    let blank = Sheet(try SheetTests.content(language, last: nil), phrases: phrases)
    #expect(Golden.difference(blank.text, "sheets/\(language.rawValue).blank.txt") == nil)
    let blankPage = blank.html(language: language)
    #expect(Golden.difference(blankPage, "sheets/\(language.rawValue).blank.html") == nil)
    let long = String(repeating: language == .en ? "as long as it gets, " : "能写多长就写多长，", count: 20)
    let full = Sheet(SheetTests.stuffed(long), phrases: phrases).html(language: language)
    #expect(Golden.difference(full, "sheets/\(language.rawValue).full.html") == nil)
  }

  @Test("whatever is given, the text is one page", arguments: Language.allCases)
  func onePage(language: Language) {
    for text in SampleNotes.oddities + ["很长的一句话，", "word "] {
      for length in [1, 100] {
        let words = String(repeating: text, count: length)
        let sheet = Sheet(
          SheetTests.stuffed(words), phrases: ShippedContent.phrases(language))
        let lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count - 1 <= Sheet.lines)
        #expect(lines.count > 30)
      }
    }
  }

  static func stuffed(_ words: String) -> SheetContent {
    SheetContent(
      customer: words, person: words, date: words, goal: words, best: words, minimum: words,
      questions: (1...14).map {
        SheetContent.Question(number: $0, words: words, listen: [words, words])
      },
      objections: (1...9).map { _ in SheetContent.Objection(title: words, clarify: words) },
      last: SampleNotes.filled(words, times: 9))
  }

  @Test("the page holds a person's words as text only", arguments: SampleNotes.oddities)
  func escaped(text: String) {
    let html = Sheet(SheetTests.stuffed(text), phrases: ShippedContent.phrases(.en))
      .html(language: .en)
    #expect(!html.contains("<script"))
    #expect(html.ranges(of: "</style>").count == 1)
    #expect(!html.contains("<b>x"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    #expect(!html.unicodeScalars.contains("\u{202E}"))
  }

  @Test("what is open from last time stands on the sheet, what is resolved doesn't")
  func carried() throws {
    let text = Sheet(
      try SheetTests.content(.en, last: SampleNotes.english), phrases: ShippedContent.phrases(.en)
    ).text.split(separator: "\n").joined(separator: " ")
    #expect(text.contains("Your competitor has an app"))
    #expect(!text.contains("Too expensive for a pilot"))
    #expect(text.contains("Name a reference in the trade"))
    for sign in ["! objection", "= need", "@ person", "$ sum", "> next step", "+ buying", "# "] {
      #expect(text.contains(sign))
    }
  }
}
