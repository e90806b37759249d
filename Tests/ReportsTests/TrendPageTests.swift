import Customer
import Markup
import Playbook
import Reports
import TestSupport
import Testing

@Suite("The page of scores over time")
struct TrendPageTests {
  private func entries(_ totals: [Int?], title: String = "Feed dealer") -> [TrendEntry] {
    totals.enumerated().map { index, total in
      TrendEntry(
        date: Day(year: 2026, month: 3, day: index % 28 + 1), title: title, total: total,
        skills: [
          .init(.asking, points: (total ?? 0) * 12, of: total == nil ? 0 : 1200),
          .init(.closing, points: 500, of: 1000),
        ])
    }
  }

  private func source(
    _ entries: [TrendEntry], tries: TrendPage.Tries? = nil, _ language: Language = .en
  ) -> String {
    TrendPage(
      entries: entries, version: "0123456789abcdef", tries: tries, language: language,
      phrases: ShippedContent.phrases(language)
    ).page.source
  }

  @Test("reads as it was recorded", arguments: Language.allCases)
  func golden(language: Language) {
    let made = source(
      entries([58, nil, 64, 71]), tries: .init(.asking, succeeded: 2, made: 3), language)
    let body = String(made.split(separator: "<body>").last ?? "")
      .replacing("<div", with: "\n<div").replacing("<tr", with: "\n<tr")
    let difference = Golden.difference(body, "pages/trend.\(language.rawValue).html")
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test(
    "is well formed, however many talks there are", arguments: Language.allCases,
    [[], [nil], [50], [nil, nil, 30], Array(repeating: 40, count: 300)] as [[Int?]])
  func wellFormed(language: Language, totals: [Int?]) {
    #expect(PageCheck(source(entries(totals), language)).faults == [])
  }

  @Test("a title stays text")
  func escaped() {
    let page = source(entries([1, 2], title: "<script>\"&\u{7}</script>"))
    #expect(PageCheck(page).faults == [] && !page.contains("<script"))
  }

  @Test(
    "the gap that was closed is told",
    arguments: [
      ([58, 71], "58 → 71: 13 of the 42 missing points gained"), ([71, 58], "13 points fewer"),
      ([70, 20, 70], "70 → 70: as before"), ([nil, 44], "44, scored once"),
      ([nil], "Not scored yet: Total"),
    ] as [([Int?], String)])
  func gap(totals: [Int?], words: String) {
    #expect(source(entries(totals)).contains(words))
  }

  @Test("of tries no verdict is given before the last")
  func tries() {
    let open = source(entries([50]), tries: .init(.asking, succeeded: 2, made: 2))
    #expect(open.contains("Tries: 2 of 3.") && !open.contains("succeeded"))
    #expect(
      source(entries([50]), tries: .init(.asking, succeeded: 2, made: 3))
        .contains("2 of 3 tries succeeded."))
  }

  @Test("with fewer than two scored talks the page says what is missing")
  func few() {
    #expect(source(entries([nil, 50])).contains("scored so far: 1"))
    #expect(!source(entries([40, 50])).contains("scored so far"))
  }
}
