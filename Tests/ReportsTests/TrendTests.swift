import Customer
import Playbook
import TestSupport
import Testing

@testable import Reports

@Suite("A rep's own scores over time")
struct TrendTests {
  private static func entry(_ day: String, _ total: Int?, needs: Int?, title: String = "Feed")
    -> TrendEntry
  {
    TrendEntry(
      date: Day(day), title: title, total: total,
      skills: [.init(.needs, points: (needs ?? 0) * 100, of: needs == nil ? 0 : 10_000)])
  }

  private static let trend = Trend(
    entries: [
      entry("2026-11-02", 48, needs: 40), entry("2026-11-09", nil, needs: nil),
      entry("2026-11-16", 63, needs: 70, title: "乡镇饲料经销商，一个名字很长很长很长很长很长很长的场景"),
      entry("2026-11-23", 71, needs: 55),
    ],
    skills: [.needs, .closing],
    practices: [.init(.needs, succeeded: 2, open: 1), .init(.opening, succeeded: nil, open: 2)],
    version: "0123456789abcdef")

  @Test("the gap is what was missing at first, and what was won of it since")
  func ways() throws {
    let whole = try #require(Self.trend.whole)
    #expect((whole.first, whole.last, whole.gap, whole.won) == (48, 71, 52, 23))
    let needs = try #require(Self.trend.way(.needs))
    #expect(needs.scores == [40, 70, 55] && needs.won == 15)
    #expect(Self.trend.way(.closing) == nil)
    #expect(Self.trend.scored == 3)
  }

  @Test("on a screen it is a table and a sentence for each skill", arguments: Language.allCases)
  func text(language: Language) throws {
    let phrases = try ShippedContent.playbook(language).phrases
    let text = TrendText(Self.trend, phrases: phrases).text
    let difference = Golden.difference(text, "trends/\(language.rawValue).txt")
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test("with fewer than two scores it says so and compares nothing", arguments: [0, 1])
  func few(count: Int) throws {
    let phrases = try ShippedContent.playbook(.en).phrases
    let trend = Trend(
      entries: Array(Self.trend.entries.prefix(count)), skills: [], practices: [], version: "0")
    let text = TrendText(trend, phrases: phrases).text
    #expect(text.contains("Scored so far: \(count)."))
    #expect(!text.contains("From the first"))
    #expect(TrendJSON(trend).text.contains("\"total\" : null"))
  }

  @Test("tries that wait for a third are counted and not judged")
  func open() throws {
    let phrases = try ShippedContent.playbook(.en).phrases
    let trend = Trend(
      entries: [], skills: [], practices: [.init(.opening, succeeded: nil, open: 2)], version: "0")
    let text = TrendText(trend, phrases: phrases).text
    #expect(text.contains("Preparing and opening: 2 of 3 tries so far."))
    #expect(!text.contains("came off"))
  }
}
