import AccountModel
import Customer
import Playbook
import Records
import VisitModel

/// What was prepared, where the visit comes to it.
extension VisitWalk {
  /// The goal that was prepared, shown before the talk begins.
  var plannedGoal: String? {
    guard let goal = state.plan?.goals.first?.goal.words else { return nil }
    return say(.ready, ("goal", goal))
  }

  /// How to open, while the talk is opened; what to say to an expected objection, while it is handled.
  var plannedLine: String? {
    guard let plan = state.plan else { return nil }
    switch visit.place {
    case .open:
      let chosen = talk.openings.first { $0.id == plan.opening?.opening }
      let words = [plan.opening?.words ?? chosen?.words].compactMap(\.self) + plan.statement
      return words.isEmpty ? nil : say(.opensWith, ("words", words.joined(separator: " · ")))
    case .objection(let step):
      guard step == .raised, let id = visit.handledObjection,
        let expected = plan.expected(visit.facts.objection(id)?.family),
        let answer = expected.answer
      else { return nil }
      let told = [answer, expected.evidence.map { "(\($0))" }].compactMap(\.self)
      return say(.answerReady, ("answer", told.joined(separator: " ")))
    case .prepare, .consult, .propose, .close, .brokenOff, .finished: return nil
    }
  }

  private func say(_ key: PlanPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }
}
