import AccountModel
import Coaching
import Customer
import Markup
import Playbook
import Records
import TestSupport
import Testing
import VisitModel

@testable import Reports

@Suite("What an account's journey looks like")
struct JourneyReportTests {
  /// An account of so many visits, with needs, people and words that try to be markup.
  static func history(visits count: Int = 3) throws -> JourneyHistory {
    let visits = (1...count).map { number in
      let start = "2026-01-\(number < 10 ? "0" : "")\(number)T09:30"
      var call = Call(
        header: CallHeader(
          id: "\(start)-acme", playbook: "0", language: "en", talkLanguage: "en", writer: nil,
          mode: .live, customer: "<b>Acme | 河</b>", start: start, minutes: nil, trade: nil,
          seed: 1))
      let events: [VisitEvent] = [
        .open, .personNamed(person: Person(name: "王总 *x*", role: .decider)),
        .needHeard(
          id: 1,
          need: Need(
            words: "雨季一到河水漫上步道，居民投诉不断 | and it goes on for weeks",
            kind: number == 1 ? .implied : .explicit)),
        .objectionRaised(id: 1, words: "too dear", family: .price), .objectionLeftOpen,
        .promiseMade(promise: Promise(words: "send [it]")), .finish,
      ]
      call.apply(
        CallRecord(line: "x", did: events.map { .told(event: $0) }), seq: 1, at: number * 86_400)
      return AccountVisit(call)
    }
    let moments = CustomerAccount.moments(
      id: "", name: "<b>Acme | 河</b>", pages: [], visits: visits)
    return JourneyHistory(moments, today: try #require(Day("2026-02-20")))
  }

  private func text(
    _ language: Language, columns: Int, isASCII: Bool = false, visits: Int = 3
  ) throws -> [String] {
    JourneyText(
      try Self.history(visits: visits), phrases: ShippedContent.phrases(language),
      screen: .init(columns: columns, isASCII: isASCII)
    ).text.split(separator: "\n").map(String.init)
  }

  @Test(
    "no line is wider than the screen, however narrow it is and however many visits there were",
    arguments: [20, 33, 40, 80, 120], [1, 6, 31])
  func widths(columns: Int, visits: Int) throws {
    for language in Language.allCases {
      for line in try text(language, columns: columns, visits: visits) {
        #expect(Columns.width(of: line) <= columns, "\(line)")
      }
    }
  }

  @Test("where not all visits find room the last ones are shown, and that is said")
  func cut() throws {
    let lines = try text(.en, columns: 80, visits: 31)
    let needs = lines.drop { !$0.hasPrefix("Needs") }
    #expect(needs.contains { $0.hasPrefix("  Visits ") && $0.contains("to 31 are shown.") })
    #expect(try !text(.en, columns: 80, visits: 6).contains { $0.contains("are shown.") })
  }

  @Test("plots in ASCII hold nothing but ASCII beside the words")
  func ascii() throws {
    let plot = try text(.en, columns: 80, isASCII: true).filter { $0.contains("王总") }
    #expect(plot.first?.hasSuffix("....") == true, "\(plot)")
    let signs: [JourneyPlot.Cell] = [
      .none, .early, .level(0, of: 3), .level(3, of: 3), .step(.finished), .step(.underWay),
      .step(.skipped), .step(.ahead), .objection(.open), .objection(.parked),
      .objection(.resolved),
    ]
    for sign in signs {
      let text = JourneyPlot.Signs.ascii.text(sign)
      #expect(text.utf8.allSatisfy { $0 < 0x7F } && !text.isEmpty)
      // Whoever sees the one sees the other in the same place.
      #expect(Columns.width(of: JourneyPlot.Signs.unicode.text(sign)) == text.count)
    }
  }

  @Test("colours change nothing but colours")
  func colours() throws {
    let history = try Self.history()
    let phrases = ShippedContent.phrases(.en)
    let plain = JourneyText(history, phrases: phrases).text
    let painted = JourneyText(history, phrases: phrases, screen: .init(isColoured: true)).text
    #expect(painted != plain)
    let bare = painted.replacing(/\u{1B}\[\d+m/, with: "")
    #expect(bare == plain)
  }

  @Test("what somebody typed is markup neither in the page nor in Markdown")
  func escaping() throws {
    let history = try Self.history()
    let phrases = ShippedContent.phrases(.zhHans)
    let page = JourneyPage(history, phrases: phrases, language: .zhHans).page.source
    #expect(page.contains("&lt;b&gt;Acme | 河&lt;/b&gt;") && !page.contains("<b>Acme"))
    let markdown = JourneyMarkdown(history, phrases: phrases).text
    #expect(markdown.contains("王总 \\*x\\*") && markdown.contains("send \\[it\\]"))
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 5, "\(row)")
    }
  }

  @Test("every drawing has a table that says the same, and can be reached with the keys")
  func tables() throws {
    let page = JourneyPage(
      try Self.history(), phrases: ShippedContent.phrases(.en), language: .en
    ).page.source
    #expect(page.count(of: "role=\"img\"") == 4)
    #expect(page.count(of: "<table>") == 4)
    #expect(page.count(of: "tabindex=\"0\"") == 8)
    #expect(page.contains("<td dir=\"auto\">explicit</td>"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func count(of text: String) -> Int { split(separator: text).count - 1 }
}
