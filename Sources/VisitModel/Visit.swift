import Customer

/// A visit: the state machine of METHOD M18 with ERIC inside (M22), and everything recorded in it.
///
/// Events go in by `handle`; what follows comes back as effects for a neighbour to act on, or as a
/// refusal, which changes nothing. The machine reads no clock and no file: a visit is equal to any
/// other that was told the same.
public struct Visit: Hashable, Sendable {
  private struct State: Hashable, Sendable {
    var phase: Phase
    var facts: Facts
    var accepted: Int
    var hasBegun: Bool
  }

  private var state: State

  /// A visit in preparation, of which nothing is recorded.
  public init() {
    state = State(phase: .preparing, facts: Facts(), accepted: 0, hasBegun: false)
  }

  /// Where the visit stands.
  public var place: Place { state.phase.place }

  /// What was recorded.
  public var facts: Facts { state.facts }

  /// The outcome once the visit is over.
  public var outcome: Outcome? {
    if case .finished(let outcome) = state.phase { outcome } else { nil }
  }

  /// The outcome that the visit would have if it ended now; nil before it begins.
  public var outcomeSoFar: Outcome? {
    guard state.hasBegun else { return nil }
    if let outcome { return outcome }
    for way in Rules.rule(for: .finish, at: .open).ways where way.condition.holds(count) {
      if case .place(.finished(let outcome)) = way.target { return facts.outcome(outcome) }
    }
    return nil
  }

  /// The number of the objection being handled, where one is.
  public var handledObjection: Int? {
    if case .handling(let handling) = state.phase { handling.objection } else { nil }
  }

  /// The number of the need being redeveloped, where one is.
  public var redevelopedNeed: Int? {
    if case .talking(.consulting(let consulting)) = state.phase {
      consulting.redeveloped
    } else {
      nil
    }
  }

  /// The place to which the handling of an objection, or going on after a break, leads back.
  public var placeToReturnTo: Place? {
    switch state.phase {
    case .handling(let handling): handling.back.place
    case .brokenOff(.preparing): .prepare
    case .brokenOff(.talking(let stage)): stage.place
    case .brokenOff(.handling(let handling)): .objection(handling.step)
    case .preparing, .talking, .finished: nil
    }
  }

  /// Every event that would be taken here and now.
  public var moves: [EventName] {
    EventName.allCases.filter { name in
      Rules.rule(for: name, at: place).ways.contains { $0.condition.holds(count) }
    }
  }

  /// Tells the machine something.
  ///
  /// - Parameter event: what happened or what the rep does.
  /// - Returns: what follows from it, or why it isn't taken; a refused event changes nothing.
  public mutating func handle(_ event: VisitEvent) -> Result<[Effect], Refusal> {
    let rule = Rules.rule(for: event.name, at: place)
    guard let way = rule.ways.first(where: { $0.condition.holds(count) }) else {
      return .failure(refusal(of: event, because: rule.refusal))
    }
    var facts = state.facts
    guard facts.record(event, handling: handledObjection) else {
      let reason: RefusalReason = event.objectionID == nil ? .noSuchNeed : .noSuchObjection
      return .failure(refusal(of: event, because: reason))
    }
    let before = state
    state = State(
      phase: before.phase.next(way.target, on: event, facts: facts),
      facts: facts,
      accepted: before.accepted + (way.target == .whereItLeft ? 0 : 1),
      hasBegun: before.hasBegun || way.changes.contains(.mark(.opened)))
    return .success(effects(of: event, way: way, since: before))
  }

  /// A tally: what a guard compares and the exported chart keeps as data.
  public func count(_ tally: Tally) -> Int {
    switch tally {
    case .accepted: state.accepted
    case .opened: state.hasBegun ? 1 : 0
    case .best, .minimum, .implied, .explicit, .confirmed, .offers, .objections, .signals, .orders,
      .advances, .refusals:
      state.facts.count(tally)
    }
  }

  private func refusal(of event: VisitEvent, because reason: RefusalReason) -> Refusal {
    Refusal(event: event.name, place: place, reason: reason, instead: moves)
  }

  private func effects(of event: VisitEvent, way: Way, since before: State) -> [Effect] {
    var effects: [Effect] = facts.gates.dropFirst(before.facts.gates.count).map {
      .passed($0.gate, reason: $0.reason)
    }
    if event.name == .signalHeard { effects.append(.pointToClose) }
    if event.name == .objectionAnswered, let id = handledObjection,
      facts.objection(id)?.wasAnsweredUnclarified == true
    {
      effects.append(.answeredUnclarified)
    }
    if way.target == .whereItLeft {
      effects.append(.returned(place))
    } else if place != before.phase.place {
      effects.append(.entered(place))
    }
    if let outcome { effects.append(.ended(outcome)) }
    return effects
  }
}
