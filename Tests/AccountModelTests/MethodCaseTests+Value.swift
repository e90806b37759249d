import AccountModel
import Playbook
import TestSupport

/// How goals, the customer value method and buying behaviours are read from a case.
extension MethodCaseTests {
  static func goal(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["goal", "language", "withinReach"])
    _ = try input.looked(up: "language", in: ["en": Language.en, "zh": .zhHans])
    var signals = try input.looked(up: "goal", in: GoalReadings.all)
    signals.isAchievable = try input.mark("withinReach")
    let goal = VisitGoal(try input.text("goal"), signals)
    let gain: String? =
      switch goal.gain {
      case .information: "gainsInformation"
      case .decision: "triggersDecision"
      case nil: nil
      }
    let holding = SMARTLetter.allCases.filter { goal.holds($0) == .yes }
    return [
      "fails": .among(goal.failing.map { .text($0.rawValue) }),
      "holds": .among(holding.map { .text($0.rawValue) }),
      "isGoal": .flag(goal.verdict != .refused),
      "ladder": .exactly(.text(orNull: gain)),
    ]
  }

  static func valueJourney(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["answers", "buyer"])
    let phases = CVMPhase.allCases
    guard let row = try input.rowIfAny("answers", keys: phases.map(\.rawValue)) else {
      throw Unmapped("has no answers")
    }
    let journey = ValueJourney(
      answers: try phases.map { try row.termIfAny($0.rawValue) ?? .unknown })
    let verdict = journey.verdict
    var answers: [String: Answer] = [
      "phase": .term(journey.phase), "root": .term(journey.diagnosis?.begins),
      "state": .term(verdict), "stalled": .flag(verdict != .goesOn && verdict != .findOut),
    ]
    if let buyer = try input.rowIfAny(
      "buyer", keys: ["risk", "help", "firstInContract", "ourCard"])
    {
      answers.merge(try behaviour(buyer)) { first, _ in first }
    }
    return answers
  }

  private static func behaviour(_ buyer: CaseInput) throws -> [String: Answer] {
    let reading = BehaviourReading(
      risk: try buyer.looked(up: "risk", in: ["low": .low, "between": .between, "high": .high]),
      help: try buyer.looked(up: "help", in: ["little": .low, "between": .between, "much": .high]),
      played: try buyer.termIfAny("ourCard"))
    // What stands first in the contract is told by the content alone.
    let first = try buyer.text("firstInContract")
    let phrases = try ShippedContent.playbook(.en).phrases
    let told = reading.behaviour.map { phrases.text(id: $0.phraseID(.contract)) } ?? ""
    return [
      "behaviour": told.lowercased().contains(first)
        ? .term(reading.behaviour) : .exactly(.text("not told by '\(first)'")),
      "wrongCard": .flag(reading.verdict == .wrongCard),
    ]
  }
}
