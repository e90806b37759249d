import VisitModel

/// The step of ERIC that a line belongs to (METHOD M22): told by its grammar and its kind of question (M23: explore holds
/// situation and problem, refine problem and implication, influence implication and need-payoff, confirm the sum).
enum ERICRules {
  /// The step; nil where nothing is asked.
  static func step(of reading: Reading, _ grammar: Grammar) -> Judgement<ERICStep>? {
    guard grammar.form != nil else { return nil }
    let sure = reading.spin?.confidence ?? 0.5
    if let confirming = grammar.units(.confirm).first {
      return Judgement(.confirm, confidence: 0.8, because: [grammar.line.written(confirming)])
    }
    if let widening = grammar.units(.influence).first, reading.spin?.label != .situation {
      return Judgement(.influence, confidence: 0.7, because: [grammar.line.written(widening)])
    }
    switch reading.spin?.label {
    case .needPayoff: return Judgement(.influence, confidence: sure, because: because(reading))
    case .implication: return Judgement(.refine, confidence: sure, because: because(reading))
    case .situation, .problem:
      let isExact = reading.traits.contains(.quantifying) || reading.traits.contains(.followUp)
      return Judgement(
        isExact ? .refine : .explore, confidence: sure, because: because(reading))
    case nil: return reading.spin.map { _ in Judgement(nil, isUnclassified: true, confidence: 0.5) }
    }
  }

  private static func because(_ reading: Reading) -> [String] { reading.spin?.because ?? [] }
}
