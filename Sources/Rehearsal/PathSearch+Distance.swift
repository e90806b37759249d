import Playbook
import VisitModel

extension PathSearch {
  /// How far a talk is from a target: 0 where it is there; below that a rule of thumb.
  func distance(to target: Target, _ buyer: Buyer) -> Int {
    let state = buyer.state
    switch target {
    case .fact(let id): return toFact(id, state)
    case .signal(let id):
      if state.signals.contains(id) { return 0 }
      let least = buyerCase.limit(.signal) + buyerCase.threshold
      let before = buyerCase.scenario.signals.prefix { $0.id != id }
      let left = before.count { !state.signals.contains($0.id) }
      return 5 + max(0, least - state.value) + 20 * left
    case .step(let id): return toStep(id, state)
    case .raised(let id):
      if state.objections.contains(where: { $0.objection == id }) { return 0 }
      return toRaising(id, buyer)
    case .settled(let id): return toSettling(id, buyer)
    case .ending(let outcome): return toEnding(outcome, state)
    }
  }

  private func toFact(_ id: String, _ state: BuyerState) -> Int {
    guard let fact = buyerCase.scenario.fact(id), !state.hasTold(id) else { return 0 }
    let teller = buyerCase.person(fact.who)?.id
    let gap = max(0, buyerCase.trust(for: fact) - state.trust(of: teller))
    let before = fact.tier > 2 ? fact.after.map { toFact($0, state) } ?? 0 : 0
    return 10 + gap + before
  }

  private func toStep(_ id: String, _ state: BuyerState) -> Int {
    guard let step = buyerCase.scenario.step(id), !state.agreed.contains(id) else { return 0 }
    let threshold = buyerCase.threshold
    let gap =
      max(0, step.trust + threshold - state.trust) + max(0, step.value + threshold - state.value)
    let facts = step.facts.reduce(0) { $0 + toFact($1, state) }
    let objections = step.objections.reduce(0) { sum, objection in
      sum + (state.hasSettled(objection) ? 0 : toSettling(objection, state))
    }
    return 10 + gap + facts + objections
  }

  /// What has to be there before an objection of a cause comes up.
  private func toRaising(_ id: String, _ buyer: Buyer) -> Int {
    guard let objection = buyerCase.scenario.objection(id) else { return 0 }
    let needs = buyer.toldNeeds.count
    switch objection.cause {
    case .pitch, .price, .pressure, .closing: return 10
    case .feature: return needs > 0 ? 10 : 30
    case .worry: return needs > 0 ? 10 : 30
    case .natural:
      let offered = buyer.state.landed.count
      let before = buyerCase.scenario.objections.prefix { $0.id != id }.count { other in
        other.cause == .natural && other.subjects.isEmpty
          && !buyer.state.objections.contains { $0.objection == other.id }
      }
      if objection.subjects.isEmpty {
        return 10 + 20 * before + (needs > 0 ? 0 : 20) - min(5, offered)
      }
      return 10 + max(0, 4 - buyer.state.turn)
    }
  }

  private func toSettling(_ id: String, _ buyer: Buyer) -> Int {
    if buyer.state.objections.contains(where: { $0.objection == id }) {
      return toSettling(id, buyer.state)
    }
    return 60 + toRaising(id, buyer)
  }

  private func toSettling(_ id: String, _ state: BuyerState) -> Int {
    guard let objection = buyerCase.scenario.objection(id) else { return 0 }
    guard let standing = state.objections.last(where: { $0.objection == id }) else { return 70 }
    if standing.state == .settled { return 0 }
    let steps = [standing.isClarified, standing.isTested, standing.isAnswered].count { !$0 }
    // What rests is further away than what is open, however far it was handled.
    let rest = standing.state == .open ? 0 : 30
    let facts = objection.settle.filter { buyerCase.scenario.fact($0) != nil }
    let isFactOnly = facts.count == objection.settle.count
    let nearest = isFactOnly ? facts.map { toFact($0, state) }.min() ?? 0 : 0
    return 5 + 10 * steps + rest + nearest
  }

  private func toEnding(_ outcome: OutcomeClass, _ state: BuyerState) -> Int {
    if let end = state.end { return end.outcome == outcome ? 0 : 1_000 }
    let steps = buyerCase.scenario.steps.filter { $0.result == outcome }
    switch outcome {
    case .order, .advance: return 1 + (steps.map { toStep($0.id, state) }.min() ?? 500)
    case .continuation, .noSale: return 1
    }
  }
}
