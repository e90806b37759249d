import Playbook
import VisitModel

extension Buyer {
  /// The rep leaves: what he leaves with is what was agreed.
  mutating func takeLeave(_ heard: Heard) {
    // "Thank you for your time" is how many begin.
    if heard.move == .goodbye, state.turn < 3, state.agreed.isEmpty { return speak(.greets) }
    if heard.move == .honestLeave, state.agreed.isEmpty {
      speak(scenario.isWinnable ? .goodbye : .thanksForHonesty)
      return end(.leftHonestly, .noSale, words: true)
    }
    remindOfPromise()
    end(.goodbye, state.agreed.isEmpty ? .continuation : .advance)
  }

  /// Comes back to what the rep has promised, once: when something is agreed, or at the end.
  mutating func remindOfPromise() {
    guard !state.promises.isEmpty, !reaction.heard.does(.promise), once("reminded") else { return }
    speak(.remindsOfPromise)
  }

  /// Whether everything that a goal of the visit names was reached.
  ///
  /// Where nothing can be won, the goal of no sale is only reached by who leaves of his own accord.
  ///
  /// - Parameter goal: the goal.
  /// - Returns: whether it was reached.
  public func hasReached(_ goal: Scenario.Goal) -> Bool {
    goal.facts.allSatisfy(state.hasTold) && goal.objections.allSatisfy(state.hasSettled)
      && (goal.steps.isEmpty || goal.steps.contains(where: state.agreed.contains))
      && (goal.results.isEmpty || goal.results.contains(where: hasReached))
  }

  private func hasReached(_ result: OutcomeClass) -> Bool {
    guard let end = state.end, end.outcome == result else { return false }
    return scenario.isWinnable || result != .noSale || end.reason == .leftHonestly
  }

  /// Ends the talk, with the last words of its outcome.
  mutating func end(
    _ reason: BuyerState.End.Reason, _ outcome: OutcomeClass, words isSaid: Bool = false
  ) {
    let end = BuyerState.End(reason, outcome)
    state.end = end
    reaction.end = end
    if isSaid { return }
    switch reason {
    case .ordered, .goodbye:
      let ending = scenario.endings.first { $0.result == outcome }
      if let ending {
        say(ending.says, key: ending.id, by: scenario.people.first?.id)
      } else {
        speak(.goodbye)
      }
    case .leftHonestly, .insulted: speak(.goodbye)
    case .outOfPatience, .outOfTime: speak(.ends)
    }
  }

  /// Ends the talk where patience or time is spent, and warns before.
  mutating func endIfSpent() {
    let isOver = state.turn >= scenario.turns
    if state.patience <= 0 || isOver {
      let without: OutcomeClass =
        state.trust < buyerCase.limit(.coolMood) ? .noSale : .continuation
      return end(
        isOver ? .outOfTime : .outOfPatience, state.agreed.isEmpty ? without : .advance)
    }
    if state.patience < buyerCase.limit(.warning), !state.hasWarned {
      state.hasWarned = true
      speak(.impatient)
    }
  }
}
