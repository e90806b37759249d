import Customer
import VisitModel

/// Something that a visit left unknown; the next visit asks for it.
public enum Unknown: Hashable, Sendable {
  /// Nothing was heard that the customer needs.
  case need
  /// The customer hasn't agreed to the summary of this need, given in his words.
  case confirmation(words: String)
  /// How much hangs on this need.
  case amount(words: String)
  /// Who feels this need.
  case owner(words: String)
  /// Nobody with this influence has been heard of (METHOD M09).
  case influence(influence: Influence)
  /// What an objection is really about: it was never clarified.
  case objection(words: String)
  /// No next step was agreed.
  case nextStep
  /// Parts of the next step.
  case nextStepPart(part: Outcome.StepPart)
}

/// What a visit becomes: useful to a colleague who wasn't there (做记录, METHOD M26).
///
/// It holds what was recorded and nothing else; what has no answer is nil or stands in `unknowns`.
public struct CallNote: Hashable, Sendable {
  /// The visit's id.
  public let id: String
  /// The language of the talk.
  public let talkLanguage: String
  /// When it began, local time.
  public let start: String
  /// How long it took in minutes; nil where unknown.
  public let minutes: Int?
  /// Live or written up afterwards.
  public let mode: CallMode
  /// The customer's name.
  public let customer: String?
  /// Who wrote it.
  public let writer: String?
  /// The visit's ledgers.
  public let facts: Facts
  /// What came of it; nil before it began.
  public let outcome: Outcome?
  /// Whether the visit is over.
  public let isOver: Bool
  /// The step that the outcome rests on, else the last one agreed.
  public let nextStep: NextStep?
  /// Questions and answers.
  public let turns: [Turn]
  /// Free notes.
  public let notes: [String]
  /// What was learned of the customer's situation.
  public let circumstances: [Circumstance]
  /// Sums that belong to no need.
  public let sums: [Sum]
  /// Moments to come back to.
  public let flags: [String]
  /// Marks that never got their words.
  public let marksOwed: [Mark]
  /// The free account, whole; nil where there is none.
  public let account: String?
  /// Corrections made afterwards.
  public let amendments: [String]
  /// What was prepared; nil where nothing was.
  public let plan: VisitPlan?
  /// Whether the visit is only prepared, and hasn't taken place.
  public let isOnlyPrepared: Bool
  /// What the next visit has to ask.
  public let unknowns: [Unknown]

  /// Folds a call into its note.
  public init(_ call: Call) {
    let state = call.state
    id = call.header.id
    talkLanguage = call.header.talkLanguage
    start = state.plan?.start ?? call.header.start
    mode = call.mode
    customer = state.customer
    writer = call.header.writer
    facts = state.visit.facts
    isOver = state.visit.outcome != nil
    outcome = state.visit.outcome ?? state.visit.outcomeSoFar
    nextStep = facts.nextSteps.last(where: \.isAdvance) ?? facts.nextSteps.last
    turns = state.turns
    notes = state.notes
    circumstances = state.circumstances
    sums = state.sums
    flags = state.moments.map { moment in
      ["\(moment.minute)'", moment.words].compactMap { $0 }.joined(separator: " ")
    }
    marksOwed = state.marksOwed
    account = state.account.isEmpty ? nil : state.account.joined(separator: "\n")
    amendments = state.amendments
    plan = state.plan
    isOnlyPrepared = state.isOnlyPrepared
    switch call.mode {
    case .after: minutes = call.header.minutes
    case .live where state.isOnlyPrepared: minutes = nil
    case .live, .rehearsal: minutes = state.lastAt.map { (state.elapsed(at: $0) + 59) / 60 }
    }
    unknowns = CallNote.unknowns(in: facts, outcome: outcome)
  }

  /// The day of the visit; nil where its start names none.
  public var day: Day? { Day(String(start.prefix(10))) }

  /// What came of the visit; nil while it goes on and nothing decides it yet.
  public var decided: Outcome? {
    guard !isOver, let outcome else { return outcome }
    switch outcome.outcome {
    case .continuation: return nil
    case .order, .advance, .noSale: return outcome
    }
  }

  /// What came of the visit, by the name that files and options use; `open` while nothing decides it.
  public var outcomeName: String { decided?.outcome.rawValue ?? CallNote.open }

  /// Every name that a visit's outcome may have.
  public static let outcomeNames = OutcomeClass.allCases.map(\.rawValue) + [open]

  private static let open = "open"

  /// Objections that still stand.
  public var standingObjections: [Objection] {
    facts.objections.map(\.objection).filter { $0.state != .resolved }
  }

  /// What the next visit has to ask, the most important first.
  static func unknowns(in facts: Facts, outcome: Outcome?) -> [Unknown] {
    var unknowns: [Unknown] = []
    if facts.needs.isEmpty { unknowns.append(.need) }
    for need in facts.needs.map(\.need) {
      if !need.isConfirmed { unknowns.append(.confirmation(words: need.words)) }
      if need.amount?.thousandths == nil { unknowns.append(.amount(words: need.words)) }
      if need.who == nil { unknowns.append(.owner(words: need.words)) }
    }
    for objection in facts.objections.map(\.objection)
    where objection.state != .resolved && !objection.steps.contains(.clarified) {
      unknowns.append(.objection(words: objection.words))
    }
    for influence in Influence.allCases
    where !facts.people.contains(where: {
      $0.influence == influence || $0.role.map(CallNote.influence) == influence
    }) {
      unknowns.append(.influence(influence: influence))
    }
    switch outcome?.reason {
    case .stepIncomplete(let missing): unknowns += missing.map { .nextStepPart(part: $0) }
    case .noStep: unknowns.append(.nextStep)
    case .ordered, .advanced, .refused, nil: break
    }
    return unknowns
  }

  /// The influence that goes with a part in the purchase (METHOD M08, M09).
  static func influence(_ role: PurchaseRole) -> Influence? {
    switch role {
    case .decider: .economicBuyer
    case .designer, .evaluator: .gatekeeper
    case .user: .user
    case .initiator: nil
    }
  }
}
