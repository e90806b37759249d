import Playbook
import VisitModel

/// The step of ERIC that a line belongs to (METHOD M22): what its own examples say, weighed with what is known of it
/// besides, as explore holds situation and problem, refine problem and implication, influence implication and need-payoff,
/// and confirm the sum (METHOD M23).
struct ERICRules {
  private let hearing: Hearing

  /// Below this chance the step can't be told; with four steps blind guessing has 0.25.
  private static let leastStep = 0.35
  /// How much what is known besides weighs beside the examples of the steps.
  private static let trust = 1.0
  /// No label is ruled out by what is known besides.
  private static let least = 0.02

  init(_ hearing: Hearing) { self.hearing = hearing }

  private var grammar: Grammar { hearing.grammar }

  /// The step; its label is nil where the line belongs to none, or where it can't be told.
  var step: Judgement<ERICStep>? {
    let chances = chances
    let none = chances[ERICStep.allCases.count]
    let asks = grammar.isQuestion || grammar.form != nil
    var best = 0
    for place in ERICStep.allCases.indices where chances[place] > chances[best] { best = place }
    let step = ERICStep.allCases[best]
    // What tells, and asks nothing, can only sum up.
    guard asks || step == .confirm, none <= chances[best] * Verdict.noneShare else { return nil }
    guard chances[best] >= Self.leastStep else {
      return Judgement(nil, isUnclassified: true, confidence: 1 - chances[best])
    }
    return Judgement(step, confidence: chances[best], because: because(step))
  }

  /// The chance of each step, and behind them that of none.
  private var chances: [Double] {
    var chances = known
    if let own = hearing.result(LearningTask.eric.rawValue) {
      let labels = ERICStep.allCases.map(\.rawValue) + ["none"]
      for (place, label) in labels.enumerated() {
        let weight = Numerics.exp(Self.trust * Numerics.log(max(chances[place], Self.least)))
        chances[place] = own.chance(label) * weight
      }
    }
    let sum = chances.reduce(0, +)
    return sum > 0 ? chances.map { $0 / sum } : chances
  }

  /// What kind, traits and acts say of the steps.
  private var known: [Double] {
    func chance(_ head: String, _ label: String) -> Double {
      hearing.result(head)?.chance(label) ?? 0
    }
    let spin = hearing.result(LearningTask.spin.rawValue)
    func kind(_ kind: QuestionKind) -> Double { spin?.chance(kind.rawValue) ?? 0.25 }
    let act = LearningTask.repActs.rawValue
    let exact = max(chance("quantifying", "yes"), chance("followUp", "yes"))
    let sums = max(
      min(1, chance(act, RepAct.confirmation.rawValue) + chance(act, RepAct.summary.rawValue)),
      grammar.units(.confirm).isEmpty ? 0 : 0.6)
    let widens = grammar.units(.influence).isEmpty ? 0 : 0.5
    let asked = kind(.situation) * 0.85 + kind(.problem) * 0.8 + kind(.implication) * 0.2
    let detailed = kind(.situation) * 0.1 + kind(.problem) * 0.15 + kind(.implication) * 0.75
    let explore = asked * (1 - 0.7 * exact)
    // "By how much would it have to fall?" asks for a size, whatever it would be worth.
    let sized = kind(.needPayoff) * 0.5 * exact
    let refine = detailed + asked * 0.7 * exact + sized
    let influence =
      kind(.needPayoff) * 0.95 - sized + kind(.implication) * 0.05 + kind(.problem) * 0.05
    let open = (1 - sums) * (1 - widens)
    return [
      explore * open, refine * open, influence * open + (1 - sums) * widens, sums,
      (spin?.chance("none") ?? 0) * open,
    ]
  }

  private func because(_ step: ERICStep) -> [String] {
    switch step {
    case .confirm:
      if let units = grammar.units(.confirm).first { return [grammar.line.written(units)] }
    case .influence:
      if let units = grammar.units(.influence).first { return [grammar.line.written(units)] }
    case .explore, .refine: break
    }
    guard let own = hearing.result(LearningTask.eric.rawValue) else { return [] }
    return hearing.words(for: step.rawValue, own)
  }
}
