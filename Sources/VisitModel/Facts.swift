import Customer

/// A need under its number.
public struct NumberedNeed: Hashable, Sendable, Identifiable {
  /// The number given when it was heard.
  public let id: Int
  /// The need.
  public var need: Need

  /// Numbers a need.
  public init(id: Int, need: Need) {
    self.id = id
    self.need = need
  }
}

/// An objection under its number.
public struct NumberedObjection: Hashable, Sendable, Identifiable {
  /// The number given when it was raised.
  public let id: Int
  /// The objection.
  public var objection: Objection
}

/// A gate passed on purpose.
public struct PassedGate: Hashable, Sendable {
  /// The gate.
  public let gate: Gate
  /// The rep's reason.
  public let reason: String
}

/// What was recorded in a visit: the ledgers that the machine's guards count.
public struct Facts: Hashable, Sendable {
  /// What we want from the visit.
  public internal(set) var objective: String?
  /// The best action that the customer could agree to.
  public internal(set) var best: String?
  /// The least that still counts as success.
  public internal(set) var minimum: String?
  /// People, in the order in which they were named.
  public internal(set) var people: [Person] = []
  /// Needs, in the order in which they came up.
  public internal(set) var needs: [NumberedNeed] = []
  /// Objections, in the order in which they were raised.
  public internal(set) var objections: [NumberedObjection] = []
  /// Buying signals, in the customer's words.
  public internal(set) var signals: [String] = []
  /// Offers, in the order in which they were made.
  public internal(set) var offers: [Offer] = []
  /// Gates passed on purpose.
  public internal(set) var gates: [PassedGate] = []
  /// Orders, in the customer's words.
  public internal(set) var orders: [String] = []
  /// Next steps, the customer's and ours, in the order in which they were agreed.
  public internal(set) var nextSteps: [NextStep] = []
  /// Refusals, in the customer's words.
  public internal(set) var refusals: [String] = []
  /// What we promised.
  public internal(set) var promises: [Promise] = []
  /// Why the visit was broken off, each time it was.
  public internal(set) var interruptions: [String] = []

  /// A visit of which nothing is recorded.
  public init() {}

  /// The need of a number.
  public func need(_ id: Int) -> Need? { needs.first { $0.id == id }?.need }

  /// The objection of a number.
  public func objection(_ id: Int) -> Objection? { objections.first { $0.id == id }?.objection }

  /// The next free number for a need.
  public var nextNeedID: Int { (needs.map(\.id).max() ?? 0) + 1 }

  /// The next free number for an objection.
  public var nextObjectionID: Int { (objections.map(\.id).max() ?? 0) + 1 }

  /// A tally, counted from the ledgers; `accepted` and `opened` are the visit's own.
  func count(_ tally: Tally) -> Int {
    switch tally {
    case .accepted, .opened: 0
    case .best: best == nil ? 0 : 1
    case .minimum: minimum == nil ? 0 : 1
    case .implied: needs.count { $0.need.kind == .implied }
    case .explicit: needs.count { $0.need.kind == .explicit && !$0.need.isConfirmed }
    case .confirmed: needs.count { $0.need.isConfirmed }
    case .offers: offers.count
    case .objections: objections.count
    case .signals: signals.count
    case .orders: orders.count
    case .advances: nextSteps.count { $0.isAdvance }
    case .refusals: refusals.count
    }
  }

  /// The outcome of this class, with its reason out of the ledgers.
  func outcome(_ outcome: OutcomeClass) -> Outcome {
    switch outcome {
    case .order: return Outcome(outcome: outcome, reason: .ordered(words: orders.last ?? ""))
    case .advance:
      guard let step = nextSteps.last(where: \.isAdvance) else {
        preconditionFailure("an advance was decided without a step that is one")
      }
      return Outcome(outcome: outcome, reason: .advanced(step: step))
    case .noSale: return Outcome(outcome: outcome, reason: .refused(words: refusals.last ?? ""))
    case .continuation:
      guard let step = nextSteps.last else {
        return Outcome(outcome: outcome, reason: .noStep)
      }
      var missing: [Outcome.StepPart] = []
      if step.side != .customer { missing.append(.customersAction) }
      if step.actor?.isEmpty != false { missing.append(.person) }
      if step.when?.day == nil { missing.append(.day) }
      return Outcome(outcome: outcome, reason: .stepIncomplete(missing: missing))
    }
  }
}
