import Playbook
import VisitModel

/// Something that would move the talk on, as somebody sees it who knows the customer.
public enum NextMove: Hashable, Sendable {
  /// Ask what an objection means; whether it is the only one; answer it; ask whether it is settled. Each names the objection.
  case clarify(String)
  /// Ask whether an objection is the only thing in the way.
  case test(String)
  /// Give what settles an objection.
  case answer(String)
  /// Ask whether an objection is settled.
  case check(String)
  /// Ask the question that opens a fact.
  case ask(String)
  /// Sum up what he has told.
  case sumUp
  /// Show how something of the rep's meets what he has told; names the product.
  case offer(String)
  /// Propose a step.
  case propose(String)
  /// Leave: there is nothing to be won.
  case leave
}

extension Buyer {
  /// What would move the talk on from here, the best first; never empty.
  public var nextMoves: [NextMove] {
    if let place = state.openObjection { return [nextMove(for: state.objections[place])] }
    var moves: [NextMove] = []
    let ready = scenario.steps.filter {
      !state.agreed.contains($0.id) && shortfall(of: $0) == nil
    }
    let proposals =
      (ready.filter { $0.result == .order } + ready.filter { $0.result != .order })
      .map { NextMove.propose($0.id) }
    let isRipe = state.value >= buyerCase.limit(.signal) + buyerCase.threshold
    if state.openSignal != nil || isRipe { moves += proposals }
    let facts = openFacts
    if !hasToldBusiness { moves += asking(facts, tier: 1) }
    if isRipe { moves += offers }
    moves += asking(facts, tier: 3)
    if toldNeeds.count > 1, !hasSummedUp { moves.append(.sumUp) }
    moves += asking(facts, tier: 4) + asking(facts, tier: 2) + asking(facts, tier: 1)
    moves += offers + proposals
    if !scenario.isWinnable, !toldNeeds.isEmpty || moves.isEmpty { moves.append(.leave) }
    if moves.isEmpty { moves.append(.sumUp) }
    var seen: Set<NextMove> = []
    return moves.filter { seen.insert($0).inserted }
  }

  /// The questions that would still bring something out, those that he would answer now first.
  public var questionsLeft: [NextMove] {
    let open = openFacts
    let order = [3, 4, 2, 1]
    let ready = order.flatMap { tier in open.filter { $0.tier == tier } }
    let later = [2, 3, 1, 4].flatMap { tier in
      scenario.facts.filter { fact in
        fact.tier == tier && !state.hasTold(fact.id) && !open.contains { $0.id == fact.id }
      }
    }
    return (ready + later).map { .ask($0.id) }
  }

  private func nextMove(for standing: BuyerState.Standing) -> NextMove {
    let id = standing.objection
    if !standing.isClarified { return .clarify(id) }
    if !standing.isTested { return .test(id) }
    return standing.isAnswered ? .check(id) : .answer(id)
  }

  /// The facts that the right question would open now, those of what is being talked about first.
  private var openFacts: [Scenario.Fact] {
    let open = scenario.facts.filter {
      $0.tier > 0 && !state.hasTold($0.id) && isOpen($0, to: Self.kind(for: $0.tier))
    }
    let near = open.filter { $0.subjects.contains(where: state.topic.contains) }
    return near + open.filter { fact in !near.contains { $0.id == fact.id } }
  }

  private func asking(_ facts: [Scenario.Fact], tier: Int) -> [NextMove] {
    facts.filter { $0.tier == tier }.map { .ask($0.id) }
  }

  private var offers: [NextMove] {
    let needs = toldNeeds.map(\.id)
    return scenario.products.filter {
      !state.landed.contains($0.id) && $0.answers.contains(where: needs.contains)
    }.map { .offer($0.id) }
  }

  /// Whether he has told anything beyond his greeting.
  private var hasToldBusiness: Bool { state.told.contains { $0.turn > 0 } }

  private var hasSummedUp: Bool { state.greetings.contains { $0.hasPrefix("summary:") } }
}
