import Playbook
import VisitModel

extension Buyer {
  /// How much a fresh signal of his own makes up for.
  private static let signalSlack = 5
  /// How far from ready he is when asking costs something.
  private static let farFromReady = 12

  /// Answers a proposed step: what he agrees to follows from what was told, settled, and what he trusts and sees.
  mutating func answerProposal(_ heard: Heard) {
    guard let step = step(heard) else { return answerPlainClose() }
    focus = step.who
    if state.agreed.contains(step.id) { return speak(.agreedAlready, by: step.who) }
    guard let refused = shortfall(of: step) else { return agree(to: step) }
    if let smaller = smaller(than: step) {
      speak(.agreesToLess, by: smaller.who)
      return agree(to: smaller)
    }
    reaction.refused = refused
    let gap = max(refused.trust, refused.value)
    if gap > Self.farFromReady || toldNeeds.isEmpty {
      move(.closedTooEarly)
      if step.result != .order || !raise(.closing) { speak(.tooEarly, by: step.who) }
    } else if gap == 0, refused.facts.isEmpty, let first = refused.objections.first {
      stand(on: first)
    } else {
      speak(.tooEarly, by: step.who)
    }
  }

  /// Something else than he would agree to: he says what would have to come first, or that it doesn't suit him.
  mutating func answerOtherStep() {
    move(.stepUnfitting)
    if state.trust < buyerCase.limit(.coolMood) || toldNeeds.isEmpty {
      speak(.tooEarly)
    } else {
      speak(.unfitting, ["subject": topicName])
    }
  }

  /// The step that is meant: of several that a line names, the first that he is ready for; of those that he hasn't agreed
  /// to, where there is one.
  private func step(_ heard: Heard) -> Scenario.Step? {
    let steps = heard.steps.compactMap(scenario.step)
    let open = steps.filter { !state.agreed.contains($0.id) }
    if let step = open.first(where: { shortfall(of: $0) == nil }) ?? open.first ?? steps.first {
      return step
    }
    return scenario.steps.first { $0.result == .order }
  }

  /// A step that asks less of him and that he is ready for, where the one that was named goes too far.
  private func smaller(than step: Scenario.Step) -> Scenario.Step? {
    guard hasReason else { return nil }
    return scenario.steps.filter { other in
      other.result == .advance && other.trust <= step.trust && other.value < step.value
        && !state.agreed.contains(other.id) && shortfall(of: other) == nil
    }.max { $0.value < $1.value }
  }

  /// Asked to close where there is nothing that he could agree to.
  private mutating func answerPlainClose() {
    move(.closedTooEarly)
    if !raise(.closing) { speak(.refuses) }
  }

  /// What a step still lacks; nil where he agrees.
  func shortfall(of step: Scenario.Step) -> Reaction.Refused? {
    let slack = state.openSignal == nil ? 0 : Self.signalSlack
    let threshold = buyerCase.threshold - slack
    let refused = Reaction.Refused(
      step: step.id, trust: max(0, step.trust + threshold - state.trust(of: holder(of: step))),
      value: max(0, step.value + threshold - state.value),
      facts: step.facts.filter { !state.hasTold($0) } + decidersToName(for: step),
      objections: step.objections.filter { !state.hasSettled($0) })
    let isReady =
      refused.trust == 0 && refused.value == 0 && refused.facts.isEmpty
      && refused.objections.isEmpty
    return isReady ? nil : refused
  }

  /// Whose trust a step hangs on: an order on that of who decides, anything else on that of whose step it is.
  private func holder(of step: Scenario.Step) -> String? {
    step.result == .order ? state.lead : buyerCase.person(step.who)?.id
  }

  /// Who doesn't decide can't order by himself: who decides has to be told of before.
  private func decidersToName(for step: Scenario.Step) -> [String] {
    guard step.result == .order, let person = buyerCase.person(state.lead),
      !buyerCase.decides(person)
    else { return [] }
    let facts = scenario.facts.filter { $0.kind == .decision && !step.facts.contains($0.id) }
    let told = facts.count { state.hasTold($0.id) }
    let least = min(buyerCase.limit(.orderNeedsDecider), facts.count)
    return facts.filter { !state.hasTold($0.id) }.prefix(max(0, least - told)).map(\.id)
  }

  /// What stands between him and the step: he says so, for the first time or again.
  private mutating func stand(on id: String) {
    if let place = state.objections.firstIndex(where: { $0.objection == id }) {
      if state.objections[place].state != .open { reopen(place) }
    } else if let objection = scenario.objection(id) {
      raise(objection)
    }
  }

  private mutating func agree(to step: Scenario.Step) {
    state.agreed.append(step.id)
    reaction.agreed = step.id
    move(.stepAgreed)
    say(step.says, key: step.id, by: step.who)
    remindOfPromise()
    if step.result == .order { end(.ordered, .order) }
  }

  /// Watches whether a signal is taken up: by asking for a step, within a few lines.
  mutating func watchSignal(_ signal: BuyerState.OpenSignal?, _ heard: Heard) {
    guard let signal else { return }
    if heard.move == .proposal {
      move(.signalTaken)
      reaction.signals.append(.init(signal: signal.signal, kind: .taken))
    } else if state.turn - signal.turn >= buyerCase.limit(.signalWaits) {
      move(.signalMissed)
      state.missedSignals.append(signal.signal)
      reaction.signals.append(.init(signal: signal.signal, kind: .missed))
    } else {
      return
    }
    state.openSignal = nil
  }

  /// Gives a signal where he sees much value, nothing is open, and the line before did him good.
  mutating func giveSignal() {
    guard state.openSignal == nil, state.openObjection == nil, reaction.agreed == nil,
      state.value >= buyerCase.limit(.signal) + buyerCase.threshold,
      reaction.moves.contains(where: { $0.value > 0 }),
      !reaction.signals.contains(where: { $0.kind == .taken }),
      let next = scenario.signals.first(where: { !state.signals.contains($0.id) })
    else { return }
    state.signals.append(next.id)
    state.openSignal = .init(signal: next.id, turn: state.turn)
    reaction.signals.append(.init(signal: next.id, kind: .given))
    say(next.says, key: next.id, by: nil)
  }
}
