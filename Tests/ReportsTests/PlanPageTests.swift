import AccountModel
import Customer
import Markup
import Playbook
import Records
import Reports
import TestSupport
import Testing
import VisitModel

@Suite("The page of a prepared visit")
struct PlanPageTests {
  static let english = Result { try ShippedContent.playbook(.en) }
  static let chinese = Result { try ShippedContent.playbook(.zhHans) }

  /// A page of a visit prepared with these words everywhere.
  static func page(
    _ language: Language, _ words: String, times: Int = 1, isEmpty: Bool = false
  ) throws -> PlanPage {
    let note = try SamplePlan.note(language, words, times: times, isEmpty: isEmpty)
    return PlanPage(
      note, of: SamplePlan.account(language, words, times: times, isEmpty: isEmpty),
      talk: try (language == .en ? english : chinese).get(),
      phrases: ShippedContent.phrases(language))
  }

  @Test("reads as it was recorded, in every form", arguments: Language.allCases)
  func goldens(language: Language) throws {
    let words = language == .en ? "the line stops & nobody knows why" : "一停机就要赔交期"
    let full = try Self.page(language, words, times: 2)
    let name = "plans/\(language.rawValue)"
    for (text, file) in [
      (full.text(), "\(name).txt"), (full.markdown, "\(name).md"),
      (full.page(language: language).source, "\(name).html"),
      (try Self.page(language, words, isEmpty: true).text(), "\(name).empty.txt"),
      (full.known(), "\(name).known.txt"),
    ] {
      let difference = Golden.difference(text, file)
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
    }
  }

  @Test("whatever was prepared, the text is one page", arguments: Language.allCases)
  func onePage(language: Language) throws {
    for text in SampleNotes.oddities + ["很长的一句话，", "word "] {
      for (length, times) in [(1, 1), (60, 3), (4, 12)] {
        let words = String(repeating: text, count: length)
        let page = try Self.page(language, words, times: times).text()
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count - 1 <= PlanPage.lines, "\(text.debugDescription) \(length)")
        #expect(lines.allSatisfy { $0.count <= 80 })
      }
    }
  }

  @Test("what a person typed stays text in the page", arguments: Language.allCases)
  func escaped(language: Language) throws {
    let page = try Self.page(language, "<script>alert(1)</script> | **bold**")
    #expect(!page.page(language: language).source.contains("<script>"))
    #expect(page.markdown.contains("\\*\\*bold\\*\\*"))
  }

  @Test("data is marked fixed and needs are marked open")
  func lasting() throws {
    let text = try Self.page(.en, "the line stops").text()
    #expect(text.contains("What we know (past and fixed)"))
    #expect(text.contains("What they need (future, it changes)"))
  }
}
