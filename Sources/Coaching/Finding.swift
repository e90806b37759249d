import Playbook

/// What a rule came to in a talk.
public struct Finding: Hashable, Sendable {
  /// How a rule came out.
  public enum Result: Hashable, Sendable {
    /// All the points; some of them; none.
    case passed, partly, lost
    /// Nothing can be said.
    case notScored(Reason)
  }

  /// Why a rule isn't scored.
  public enum Reason: Hashable, Sendable {
    /// The talk has no times; there was nothing of the kind; fewer cases than the rule wants.
    case noTimes, nothingThere, tooFew(found: Int, enough: Int)
    /// The whole talk is too short.
    case tooShort
    /// What is heard isn't sure enough.
    case unsure
  }

  /// The rule.
  public let rule: ScoringRule
  /// What the measure counted; nil where nothing can be said.
  public let value: Int?
  /// By what lengths are measured, where the rule is about a length.
  public let basis: TalkShares.Basis?
  /// How it came out.
  public let result: Result
  /// The points, in hundredths of a point.
  public let earned: Int
  /// The points that there were to earn, in hundredths of a point; 0 where nothing is scored.
  public let of: Int
  /// The places that decided it, in their order, at most three.
  public let evidence: [Quote]
  /// A better line to try where points were lost; nil where none were.
  public let better: String?
}

/// Words of the talk with their place.
public struct Quote: Hashable, Sendable {
  /// Where they stand.
  public let spot: TalkSpot
  /// The talk's own words, whole.
  public let words: String

  /// Quotes a sentence.
  public init(spot: TalkSpot, words: String) {
    self.spot = spot
    self.words = words
  }
}
