import Customer

extension Visit {
  /// Where the visit stands in terms of the exported chart.
  public struct Snapshot: Hashable, Sendable {
    /// The ids of the active states, sorted, those around them included.
    public let configuration: [String]
    /// The tallies, in their order.
    public let data: [(name: Tally, value: Int)]

    /// The snapshot as one JSON object.
    public var json: String {
      let states = configuration.map { "\"\($0)\"" }.joined(separator: ", ")
      let data = data.sorted { $0.name.rawValue < $1.name.rawValue }
        .map { "\"\($0.name.rawValue)\": \($0.value)" }.joined(separator: ", ")
      return "{\"conf\": [\(states)], \"data\": {\(data)}}"
    }

    /// Whether two snapshots say the same.
    public static func == (left: Snapshot, right: Snapshot) -> Bool {
      left.configuration == right.configuration
        && left.data.map(\.value) == right.data.map(\.value)
    }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(configuration)
      hasher.combine(data.map(\.value))
    }
  }

  /// Where the visit stands in terms of the exported chart.
  public var snapshot: Snapshot {
    Snapshot(
      configuration: place.configuration, data: Tally.allCases.map { ($0, count($0)) })
  }

  /// Replays events by their names on a new visit, each with a made-up payload that fits.
  ///
  /// - Parameter names: names of events; one that the machine doesn't know is refused like any other.
  /// - Returns: a snapshot of the start and one after each event.
  public static func replay(_ names: [String]) -> [Snapshot] {
    var visit = Visit()
    var snapshots = [visit.snapshot]
    for name in names {
      if let event = EventName(rawValue: name) { _ = visit.handle(visit.sample(event)) }
      snapshots.append(visit.snapshot)
    }
    return snapshots
  }

  /// An event of a name, its payload made up to fit what was recorded so far.
  ///
  /// - Parameter name: the event's name.
  /// - Returns: the event; where it needs a need or an objection that isn't there, it names number 0.
  public func sample(_ name: EventName) -> VisitEvent {
    switch name {
    case .objectiveSet: .objectiveSet(words: "objective")
    case .bestActionSet: .bestActionSet(words: "best")
    case .minimumActionSet: .minimumActionSet(words: "minimum")
    case .personNamed: .personNamed(person: Person(name: "person"))
    case .promiseMade: .promiseMade(promise: Promise(words: "promise"))
    case .open: .open
    case .consult: .consult
    case .propose: .propose
    case .proposeAnyway: .proposeAnyway(reason: "reason")
    case .close: .close
    case .closeAnyway: .closeAnyway(reason: "reason")
    case .explore: .explore
    case .refine: .refine
    case .influence: .influence
    case .confirm: .confirm
    case .backToOpen: .backToOpen
    case .backToConsult: .backToConsult
    case .backToPropose: .backToPropose
    case .breakOff: .breakOff(reason: "reason")
    case .goOn: .goOn
    case .finish: .finish
    case .impliedNeedHeard: .needHeard(id: facts.nextNeedID, need: sampleNeed(.implied))
    case .explicitNeedHeard: .needHeard(id: facts.nextNeedID, need: sampleNeed(.explicit))
    case .competitorNeedHeard:
      .competitorNeedHeard(id: facts.nextNeedID, need: sampleNeed(.explicit))
    case .needMadeExplicit: .needMadeExplicit(id: firstNeed { $0.kind == .implied })
    case .needConfirmed:
      .needConfirmed(id: firstNeed { $0.kind == .explicit && !$0.isConfirmed })
    case .needDetailed: .needDetailed(id: firstNeed { _ in true }, need: sampleNeed(.implied))
    case .redevelopmentDropped: .redevelopmentDropped
    case .signalHeard: .signalHeard(words: "signal")
    case .offer: .offer(offer: Offer(words: "offer"))
    case .offerAnyway: .offerAnyway(offer: Offer(words: "offer"), reason: "reason")
    case .objectionRaised:
      .objectionRaised(id: facts.nextObjectionID, words: "objection", family: nil)
    case .objectionReopened: .objectionReopened(id: facts.objections.first?.id ?? 0)
    case .objectionClarified: .objectionClarified(words: nil)
    case .objectionTested: .objectionTested
    case .objectionKindTold: .objectionKindTold(kind: .drawback)
    case .objectionAnswered: .objectionAnswered(words: nil)
    case .objectionResolved: .objectionResolved
    case .objectionParked: .objectionParked
    case .objectionLeftOpen: .objectionLeftOpen
    case .orderAgreed: .orderAgreed(words: "order")
    case .advanceAgreed: .nextStepAgreed(step: sampleStep(.customer))
    case .ownStepPlanned: .nextStepAgreed(step: sampleStep(.ours))
    case .saleRefused: .saleRefused(words: "no")
    }
  }

  private func sampleNeed(_ kind: NeedKind) -> Need { Need(words: "need", kind: kind) }

  private func firstNeed(where fits: (Need) -> Bool) -> Int {
    facts.needs.first { fits($0.need) }?.id ?? 0
  }

  private func sampleStep(_ side: NextStep.Side) -> NextStep {
    NextStep(
      side: side, actor: "person", action: "action",
      when: When(written: "then", day: Day(daysSince1970: 0)))
  }
}
