import Coaching
import Customer
import Playbook
import VisitModel

/// The facts of a review in words, shared by all that shows them.
struct ReviewWords {
  let phrases: Phrases

  func say(_ key: ReviewPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func page(_ key: ReviewPagePhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func named(_ group: String, _ value: some RawRepresentable<String>) -> String {
    phrases.text(id: "\(group)-\(value.identifier)")
  }

  /// Hundredths of a point as points, with one decimal where it isn't whole.
  static func points(_ hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Thousandths of a second as seconds with one decimal.
  static func seconds(_ milliseconds: Int) -> String {
    let tenths = abs(milliseconds) / 100
    return (milliseconds < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  func stage(_ stage: ReviewStage?) -> String {
    stage.map { named("reviewed-stage", $0) } ?? phrases.text(id: "reviewed-stage-whole")
  }

  func result(_ result: Finding.Result) -> String {
    let name =
      switch result {
      case .passed: "passed"
      case .partly: "partly"
      case .lost: "lost"
      case .notScored: "not-scored"
      }
    return phrases.text(id: "result-\(name)")
  }

  func reason(_ reason: Finding.Reason) -> String {
    switch reason {
    case .noTimes: say(.reasonTimes)
    case .nothingThere: say(.reasonNothing)
    case .tooFew(let found, let enough):
      say(.reasonFew, ("found", "\(found)"), ("enough", "\(enough)"))
    case .tooShort: say(.reasonShort)
    case .unsure: say(.reasonUnsure)
    }
  }

  func notScored(_ reason: Scorecard.NotScored) -> String {
    switch reason {
    case .tooFewRepTurns(let found, let enough):
      say(.fewRepTurns, ("found", "\(found)"), ("enough", "\(enough)"))
    case .tooFewCustomerTurns(let found, let enough):
      say(.fewCustomerTurns, ("found", "\(found)"), ("enough", "\(enough)"))
    case .tooFewRules(let found, let enough):
      say(.fewRules, ("found", "\(found)"), ("enough", "\(enough)"))
    }
  }

  /// A quotation with its turn; a long one is cut.
  func quote(_ quote: Quote) -> String {
    say(.quote, ("turn", "\(quote.spot.turn + 1)"), ("words", Self.cut(quote.words)))
  }

  /// The beginning of a long text.
  static func cut(_ words: String, to length: Int = 120) -> String {
    words.count > length ? words.prefix(length) + "…" : words
  }

  /// Several things on one line.
  func joined(_ texts: [String]) -> String {
    guard let first = texts.first else { return "" }
    return texts.dropFirst().reduce(first) { say(.joint, ("before", $0), ("next", $1)) }
  }

  /// From where to where a rule gives all points, and where they end.
  func range(_ rule: ScoringRule) -> String {
    let full: String
    switch (rule.least, rule.most) {
    case (let least?, let most?): full = say(.between, ("least", "\(least)"), ("most", "\(most)"))
    case (let least?, nil): full = say(.atLeast, ("least", "\(least)"))
    case (nil, let most?): full = say(.atMost, ("most", "\(most)"))
    case (nil, nil): full = "–"
    }
    let ends = [
      rule.floor.map { say(.zeroBelow, ("floor", "\($0)")) },
      rule.ceiling.map { say(.zeroAbove, ("ceiling", "\($0)")) },
    ].compactMap(\.self)
    return joined([full] + ends)
  }

  /// Where a rule comes from, and how well that is supported.
  func source(_ rule: ScoringRule) -> String {
    say(.sourced, ("source", rule.source), ("strength", named("strength", rule.strength)))
  }

  func value(_ finding: Finding) -> String {
    guard let value = finding.value else { return "–" }
    if finding.rule.measure.unit == .count { return "\(value)" }
    let unit = named("unit", finding.rule.measure.unit)
    return say(.value, ("number", "\(value)"), ("unit", unit))
  }
}
