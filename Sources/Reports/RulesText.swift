import Coaching
import Markup
import Playbook

/// The rules that talks are scored by, in plain text, by skill.
public struct RulesText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// Writes the rules.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - phrases: the words around them, in the same language.
  ///   - columns: how wide a line may be.
  public init(_ rules: [ScoringRule], phrases: Phrases, columns: Int = NoteText.columns) {
    let words = ReviewWords(phrases: phrases)
    var layout = TextLayout(columns: columns)
    layout.add(
      words.say(
        .rulesTitle, ("count", "\(rules.count)"), ("version", ScoringRule.version(of: rules))))
    for skill in SellingSkill.allCases {
      let own = rules.filter { $0.skill == skill }
      guard !own.isEmpty else { continue }
      layout.addGap()
      layout.add(words.named("skill", skill))
      for rule in own {
        layout.add(rule.words, lead: "  - ")
        layout.add("\(rule.id): \(RulesText.numbers(rule, words))", lead: "    ")
        layout.add(words.source(rule), lead: "    ")
      }
    }
    text = layout.text
  }

  private static func numbers(_ rule: ScoringRule, _ words: ReviewWords) -> String {
    let weight = words.say(.weight, ("weight", "\(rule.weight)"))
    let enough = rule.enough > 1 ? [words.say(.enough, ("enough", "\(rule.enough)"))] : []
    let numbers = words.say(
      .ruleNumbers, ("measure", words.named("measure", rule.measure)),
      ("range", words.range(rule)), ("weight", weight))
    return words.joined([numbers] + enough)
  }
}
