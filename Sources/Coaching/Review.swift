import Playbook
import Understanding

/// A talk with everything that can be said about it: what pages, texts and JSON are drawn from.
public struct Review: Hashable, Sendable {
  /// The talk, read and followed through its stages.
  public let talk: Talk
  /// What was counted in it.
  public let facts: TalkFacts
  /// How well it went.
  public let card: Scorecard

  /// Reviews a talk.
  ///
  /// - Parameters:
  ///   - talk: the talk, read and followed.
  ///   - rules: the rules in the order in which they are shown.
  ///   - steps: reads who does what by when; nil where next steps are of no interest.
  public init(_ talk: Talk, rules: [ScoringRule], steps: StepReader?) {
    self.talk = talk
    facts = TalkFacts(talk, steps: steps)
    card = Scorecard(talk, facts, rules: rules)
  }
}
