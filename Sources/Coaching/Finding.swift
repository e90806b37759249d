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

extension Finding {
  /// Judges what a measure came to.
  init(_ rule: ScoringRule, _ measured: Measured, _ talk: Talk) {
    self.rule = rule
    basis = measured.basis
    guard let value = measured.value, measured.cases >= rule.enough else {
      self.value = measured.value
      let tooFew = Reason.tooFew(found: measured.cases, enough: rule.enough)
      result = .notScored(measured.reason ?? (measured.cases == 0 ? .nothingThere : tooFew))
      earned = 0
      of = 0
      evidence = []
      better = nil
      return
    }
    let share = rule.share(of: value)
    self.value = value
    // What may have been done is no fault.
    if share < 100, measured.maybe > 0, rule.share(of: value + measured.maybe) == 100 {
      result = .notScored(.unsure)
      earned = 0
      of = 0
      evidence = []
      better = nil
      return
    }
    result = share == 100 ? .passed : share == 0 ? .lost : .partly
    earned = rule.weight * share
    of = rule.weight * 100
    let isTooLittle = rule.least.map { value < $0 } ?? false
    let spots = isTooLittle && !measured.missed.isEmpty ? measured.missed : measured.shown
    evidence = Finding.chosen(spots).compactMap { spot in
      talk.sentence(at: spot).map { Quote(spot: spot, words: $0.text) }
    }
    better = share == 100 ? nil : Finding.better(rule, evidence.first)
  }

  /// At most three places, in the order of the talk.
  private static func chosen(_ spots: [TalkSpot]) -> [TalkSpot] {
    let sorted = spots.sorted().reduce(into: [TalkSpot]()) { if $0.last != $1 { $0.append($1) } }
    return Array(sorted.prefix(3))
  }

  /// A line to try, chosen by the place in the talk, so that the same talk is always told the same.
  private static func better(_ rule: ScoringRule, _ quote: Quote?) -> String? {
    guard !rule.tries.isEmpty else { return nil }
    let line = rule.tries[(quote?.spot.turn ?? 0) % rule.tries.count]
    guard line.contains("{words}") else { return line }
    return quote.map { line.replacing("{words}", with: $0.words) }
      ?? rule.tries.first { !$0.contains("{words}") }
  }

  /// Whether it shows something that was done, and not only that a fault wasn't made.
  var isShown: Bool { rule.least != nil && (value ?? 0) > 0 }
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
