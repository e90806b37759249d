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
      return value(buyerCase.limit(.signal) + buyerCase.threshold)
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
    let reached = most(\.trust)
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
    let trust = step.trust + buyerCase.threshold
    let mostTrust = most(\.trust)
    if mostTrust < trust { return .trust(wanted: trust, reached: mostTrust) }
    return value(step.value + buyerCase.threshold)
  }

  private func value(_ wanted: Int) -> Lack {
    let reached = most(\.value)
    return reached < wanted
      ? .value(wanted: wanted, reached: reached) : .length(Self.mostLines(buyerCase))
  }

  /// How many talks are followed to see how far one gets.
  private static let followed = 6

  private static func mostLines(_ buyerCase: BuyerCase) -> Int {
    min(32, buyerCase.scenario.turns)
  }

  /// The most trust, or value, that a talk comes to which seeks nothing else.
  private func most(_ measure: (BuyerState) -> Int) -> Int {
    var beam = [Buyer(buyerCase, seed: seed)]
    var most = measure(beam[0].state)
    for _ in 0..<Self.mostLines(buyerCase) {
      var next: [BuyerState] = []
      var talks: [Buyer] = []
      for talk in beam {
        for line in lines {
          var buyer = talk
          _ = buyer.respond(to: line.heard)
          guard buyer.state.end == nil else { continue }
          most = max(most, measure(buyer.state))
          next.append(buyer.state)
          talks.append(buyer)
        }
      }
      beam = next.enumerated()
        .sorted { left, right in
          (-measure(left.element), -left.element.patience, left.offset)
            < (-measure(right.element), -right.element.patience, right.offset)
        }
        .prefix(Self.followed).map { talks[$0.offset] }
    }
    return most
  }
}
