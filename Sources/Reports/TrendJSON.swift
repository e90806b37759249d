import Customer
import Playbook

/// A rep's own scores over time as one JSON object whose keys are always there; what isn't known is null.
public struct TrendJSON: Sendable {
  /// The version of the keys and their meaning.
  public static let version = 1

  /// The object, without a line break at its end.
  public let text: String

  /// Writes scores over time.
  ///
  /// - Parameter trend: the scores.
  public init(_ trend: Trend) {
    text = JSONTree.text(
      .object([
        "version": .whole(Self.version), "rulesVersion": .text(trend.version),
        "rehearsals": .list(trend.entries.map { Self.entry($0, trend.skills) }),
        "total": Self.way(trend.whole),
        "skills": .object(
          trend.skills.reduce(into: [:]) { $0[$1.rawValue] = Self.way(trend.way($1)) }),
        "tries": .list(trend.practices.map(Self.practice)),
      ]))
  }

  private static func number(_ value: Int?) -> JSONValue { value.map(JSONValue.whole) ?? .null }

  private static func entry(_ entry: TrendEntry, _ skills: [SellingSkill]) -> JSONValue {
    .object([
      "date": JSONValue(entry.date.map { "\($0)" }), "title": .text(entry.title),
      "score": number(entry.total),
      "skills": .object(
        skills.reduce(into: [:]) { $0[$1.rawValue] = number(entry.total($1)) }),
    ])
  }

  private static func way(_ way: Trend.Way?) -> JSONValue {
    guard let way else { return .null }
    return .object([
      "first": .whole(way.first), "last": .whole(way.last), "gap": .whole(way.gap),
      "won": .whole(way.won),
    ])
  }

  private static func practice(_ practice: Trend.Practice) -> JSONValue {
    .object([
      "skill": .text(practice.skill.rawValue), "succeeded": number(practice.succeeded),
      "open": .whole(practice.open),
    ])
  }
}
