import Coaching
import Markup
import Playbook

/// A talk scored under two sets of rules.
public struct Rescored: Hashable, Sendable {
  /// The id of the rehearsal.
  public let id: String
  /// The scorecard under the rules in use.
  public let before: Scorecard
  /// The scorecard under the others.
  public let after: Scorecard

  /// Sets two scorecards of a talk side by side.
  public init(id: String, before: Scorecard, after: Scorecard) {
    self.id = id
    self.before = before
    self.after = after
  }

  /// The rules whose points differ, in the order of the new rules, those that are gone at the end.
  var changes: [(rule: ScoringRule, before: Finding?, after: Finding?)] {
    let known = after.findings.map { new in
      (new.rule, before.findings.first { $0.rule.id == new.rule.id }, Finding?.some(new))
    }
    let gone = before.findings.filter { old in
      !after.findings.contains { $0.rule.id == old.rule.id }
    }.map { ($0.rule, Finding?.some($0), Finding?.none) }
    return (known + gone).filter { _, old, new in
      old?.earned != new?.earned || old?.of != new?.of
    }
  }
}

/// What other rules would change, in plain text.
public struct RescoreText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// Writes what would change, talk by talk and rule by rule.
  ///
  /// - Parameters:
  ///   - rows: the talks.
  ///   - phrases: the words around the numbers, in the reader's language.
  ///   - columns: how wide a line may be.
  public init(_ rows: [Rescored], phrases: Phrases, columns: Int = NoteText.columns) {
    let words = ReviewWords(phrases: phrases)
    var layout = TextLayout(columns: columns)
    func total(_ card: Scorecard) -> String { card.total.map(String.init) ?? "–" }
    func points(_ finding: Finding?) -> String {
      guard let finding, finding.of > 0 else { return "–" }
      return "\(ReviewWords.points(finding.earned))/\(ReviewWords.points(finding.of))"
    }
    if rows.isEmpty { layout.add(words.say(.rescoreNothing)) }
    for row in rows {
      layout.add(
        words.say(
          .rescoreTotal, ("id", row.id), ("before", total(row.before)),
          ("after", total(row.after))))
      for change in row.changes {
        layout.add(
          words.say(
            .rescoreRule, ("rule", change.rule.id), ("before", points(change.before)),
            ("after", points(change.after))), lead: "  ")
      }
      if row.changes.isEmpty { layout.add(words.say(.rescoreSame), lead: "  ") }
    }
    text = layout.text
  }
}

/// What other rules would change, as one JSON object.
public struct RescoreJSON: Sendable {
  /// The object, without a line break at its end.
  public let text: String

  /// Writes what would change.
  ///
  /// - Parameter rows: the talks.
  public init(_ rows: [Rescored]) {
    func points(_ finding: Finding?) -> JSONValue {
      guard let finding, finding.of > 0 else { return .null }
      return .object([
        "earned": .number(Double(finding.earned) / 100), "of": .number(Double(finding.of) / 100),
      ])
    }
    func card(_ card: Scorecard) -> JSONValue {
      .object(["total": JSONValue(card.total), "rulesVersion": .text(card.version)])
    }
    text = JSONTree.text(
      .object([
        "version": .whole(ReviewJSON.version),
        "talks": .list(
          rows.map { row in
            .object([
              "id": .text(row.id), "before": card(row.before), "after": card(row.after),
              "changes": .list(
                row.changes.map {
                  .object([
                    "rule": .text($0.rule.id), "before": points($0.before),
                    "after": points($0.after),
                  ])
                }),
            ])
          }),
      ]))
  }
}
