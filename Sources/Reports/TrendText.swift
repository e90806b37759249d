import Customer
import Markup
import Playbook

/// A rep's own scores over time, in plain text for a screen.
public struct TrendText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// Writes scores over time.
  ///
  /// - Parameters:
  ///   - trend: the scores.
  ///   - phrases: the words around the numbers.
  ///   - columns: how wide a line may be.
  public init(_ trend: Trend, phrases: Phrases, columns: Int = NoteText.columns) {
    var writer = TrendWriter(
      trend: trend, phrases: phrases, columns: columns, layout: TextLayout(columns: columns))
    writer.write()
    text = writer.layout.text
  }
}

/// Writes the parts of scores over time, one after the other.
private struct TrendWriter {
  let trend: Trend
  let phrases: Phrases
  let columns: Int
  var layout: TextLayout

  private func say(_ key: TrendTextPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  private func name(_ skill: SellingSkill) -> String {
    phrases.text(id: "skill-\(skill.identifier)")
  }

  mutating func write() {
    layout.add(say(.title, ("count", "\(trend.entries.count)")))
    if trend.scored < 2 { layout.add(say(.few, ("count", "\(trend.scored)"))) }
    writeTalks()
    writeSkills()
    writePractice()
    layout.addGap()
    layout.add(say(.foot, ("version", trend.version)))
  }

  /// A bar of twenty signs.
  private static func bar(_ total: Int) -> String {
    let full = (total + 2) / 5
    return String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full)
  }

  private mutating func writeTalks() {
    guard !trend.entries.isEmpty else { return }
    layout.addGap()
    let room = max(12, columns - 48)
    let table = TextTable(
      head: [say(.date), say(.talk), say(.score), ""],
      rows: trend.entries.map { entry in
        [
          entry.date.map { "\($0)" } ?? "–", Self.cut(entry.title, to: room),
          entry.total.map { "\($0)" } ?? say(.noScore), entry.total.map(Self.bar) ?? "",
        ]
      })
    table.add(to: &layout, columns: columns, NoteWords(phrases: phrases))
  }

  private static func cut(_ title: String, to room: Int) -> String {
    guard Columns.width(of: title) > room else { return title }
    var cut = title
    while Columns.width(of: cut) > room - 2 { cut.removeLast() }
    return cut + ".."
  }

  private mutating func writeSkills() {
    guard let whole = trend.whole else { return }
    layout.addGap()
    layout.add(say(.headSkills))
    write(say(.whole), whole)
    for skill in trend.skills { write(name(skill), trend.way(skill)) }
  }

  private mutating func write(_ name: String, _ way: Trend.Way?) {
    guard let way else {
      layout.add(say(.fewOfSkill, ("name", name)), lead: "  ")
      return
    }
    let key: TrendTextPhrase =
      way.won > 0 ? .won : way.won < 0 ? .lost : way.gap == 0 ? .full : .same
    layout.add(
      say(
        key, ("name", name), ("first", "\(way.first)"), ("last", "\(way.last)"),
        ("won", "\(abs(way.won))"), ("gap", "\(way.gap)")), lead: "  ")
    layout.add(way.scores.suffix(12).map(String.init).joined(separator: " "), lead: "    ")
  }

  private mutating func writePractice() {
    let shown = trend.practices.filter { trend.skills.contains($0.skill) }
    guard !shown.isEmpty else { return }
    layout.addGap()
    layout.add(say(.headPractice))
    for practice in shown {
      if let succeeded = practice.succeeded {
        layout.add(
          say(.tries, ("name", name(practice.skill)), ("succeeded", "\(succeeded)")), lead: "  ")
      }
      if practice.open > 0 || practice.succeeded == nil {
        layout.add(
          say(.open, ("name", name(practice.skill)), ("count", "\(practice.open)")), lead: "  ")
      }
    }
  }
}
