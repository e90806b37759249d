import Playbook
import VisitModel

extension PathSearch {
  /// Why no talk reached something.
  public enum Lack: Hashable, Sendable {
    /// None of its model lines is heard as what it is for.
    case unheard
    /// Something comes before it that isn't reached either.
    case before(Target)
    /// It wants this much trust, and the best talk had less.
    case trust(wanted: Int, reached: Int)
    /// It wants this much value, and the best talk had less.
    case value(wanted: Int, reached: Int)
    /// What brings it up never happened.
    case cause
    /// No talk of so many lines got there.
    case length(Int)
  }

  /// Says why something wasn't reached.
  ///
  /// - Parameters:
  ///   - target: what wasn't reached.
  ///   - missing: everything that wasn't.
  /// - Returns: the first reason from the ground up.
  public func lack(of target: Target, missing: [Target]) -> Lack {
    switch target {
    case .fact(let id): return lack(ofFact: id, missing)
    case .raised: return .cause
    case .settled(let id): return lack(ofSettling: id, missing)
    case .signal:
      return value(buyerCase.limit(.signal) + buyerCase.threshold, toward: target)
    case .step(let id): return lack(ofStep: id, missing)
    case .ending(let outcome):
      let steps = buyerCase.scenario.steps.filter { $0.result == outcome }
      let first = steps.map { Target.step($0.id) }.first(where: missing.contains)
      return first.map { .before($0) } ?? .length(Self.mostLines(buyerCase))
    }
  }

  private func lack(ofFact id: String, _ missing: [Target]) -> Lack {
    guard let fact = buyerCase.scenario.fact(id) else { return .unheard }
    let opens = lines.contains { line in
      line.heard.subjects.contains(where: fact.subjects.contains)
        && ModelLines.opens(line.heard, fact)
    }
    if !opens { return .unheard }
    if fact.tier > 2, let after = fact.after, missing.contains(.fact(after)) {
      return .before(.fact(after))
    }
    let wanted = buyerCase.trust(forTier: fact.tier)
    let reached = most(toward: .fact(id)).trust
    return reached < wanted
      ? .trust(wanted: wanted, reached: reached) : .length(Self.mostLines(buyerCase))
  }

  private func lack(ofSettling id: String, _ missing: [Target]) -> Lack {
    if missing.contains(.raised(id)) { return .before(.raised(id)) }
    guard let objection = buyerCase.scenario.objection(id) else { return .unheard }
    guard lines.contains(where: { ModelLines.settles($0.heard, objection) }) else {
      return .unheard
    }
    let facts = objection.settle.filter { buyerCase.scenario.fact($0) != nil }
    let isFactOnly = facts.count == objection.settle.count
    if isFactOnly, facts.allSatisfy({ missing.contains(.fact($0)) }), let fact = facts.first {
      return .before(.fact(fact))
    }
    return .length(Self.mostLines(buyerCase))
  }

  private func lack(ofStep id: String, _ missing: [Target]) -> Lack {
    guard let step = buyerCase.scenario.step(id),
      lines.contains(where: { $0.heard.move == .proposal && $0.heard.steps.first == id })
    else { return .unheard }
    if let fact = step.facts.first(where: { missing.contains(.fact($0)) }) {
      return .before(.fact(fact))
    }
    if let objection = step.objections.first(where: { missing.contains(.settled($0)) }) {
      return .before(.settled(objection))
    }
    let most = most(toward: .step(id))
    let trust = step.trust + buyerCase.threshold
    if most.trust < trust { return .trust(wanted: trust, reached: most.trust) }
    let value = step.value + buyerCase.threshold
    if most.value < value { return .value(wanted: value, reached: most.value) }
    return .length(Self.mostLines(buyerCase))
  }

  private func value(_ wanted: Int, toward target: Target) -> Lack {
    let reached = most(toward: target).value
    return reached < wanted
      ? .value(wanted: wanted, reached: reached) : .length(Self.mostLines(buyerCase))
  }

  /// How many talks are followed to see how far one gets.
  private static let followed = 6

  private static func mostLines(_ buyerCase: BuyerCase) -> Int {
    min(32, buyerCase.scenario.turns)
  }

  /// The most trust and value that talks toward something come to.
  private func most(toward target: Target) -> (trust: Int, value: Int) {
    var beam = [Buyer(buyerCase, seed: seed)]
    var most = (trust: beam[0].state.trust, value: 0)
    for _ in 0..<Self.mostLines(buyerCase) {
      var next: [(buyer: Buyer, distance: Int)] = []
      for talk in beam {
        for line in lines {
          var buyer = talk
          _ = buyer.respond(to: line.heard)
          guard buyer.state.end == nil else { continue }
          most = (max(most.trust, buyer.state.trust), max(most.value, buyer.state.value))
          next.append((buyer, distance(to: target, buyer)))
        }
      }
      beam = next.enumerated()
        .sorted { left, right in
          (left.element.distance, -left.element.buyer.state.patience, left.offset)
            < (right.element.distance, -right.element.buyer.state.patience, right.offset)
        }
        .prefix(Self.followed).map(\.element.buyer)
    }
    return most
  }
}
