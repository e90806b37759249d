import AccountModel
import Customer
import Records

/// Something to do next in an account, by the method.
public enum JourneyAdvice: Hashable, Sendable {
  /// Go back and finish this step: later ones were begun without it (METHOD M06).
  case finishSkipped(JourneyStep)
  /// Show what a claimed mark rests on, or take it back (METHOD M06).
  case showEvidence(JourneyMark)
  /// Win a decision point at which the customer doubts, or ask for it (METHOD M33).
  case winDecision(CVMPhase, isKnown: Bool)
  /// Keep a promise (METHOD M32: keep your word).
  case keepPromise(AccountPromise, isLate: Bool)
  /// Settle an objection that stands (METHOD M28).
  case settleObjection(AccountObjection)
  /// Bring the agreed step about (METHOD M27).
  case agreed(NextStep)
  /// See whether this is a customer to aim at: what money, authority and need say (METHOD M01).
  case qualify(QualificationVerdict)
  /// Leave the account to cheap contact for now (METHOD M10).
  case wait
  /// Win a guide inside (METHOD M07).
  case findGuide
  /// Ask the next question about the opportunity (METHOD M10).
  case askOpportunity(OpportunityQuestion)
  /// Work on one of the four influences, and the people of it who aren't won (METHOD M09).
  case influence(Influence, InfluenceStanding, people: [String])
  /// Bring a person to the next rung (METHOD M11).
  case climb(person: String, TrustRung)
  /// See to the needs: what the tree's verdict says, and the layer to ask about (METHOD M13).
  case needs(NeedsVerdict, ask: NeedLayer?)
  /// See to what the plan that we present lacks (METHOD M16).
  case value(ValuePlanFault)
  /// Do the work of the step whose turn it is (METHOD M06).
  case work(JourneyStep)

  /// The system of the method that says so.
  public var method: String {
    switch self {
    case .qualify: "M01"
    case .finishSkipped, .showEvidence, .work: "M06"
    case .findGuide: "M07"
    case .influence: "M09"
    case .wait, .askOpportunity: "M10"
    case .climb: "M11"
    case .needs: "M13"
    case .value: "M16"
    case .agreed: "M27"
    case .settleObjection: "M28"
    case .keepPromise: "M32"
    case .winDecision: "M33"
    }
  }
}

extension JourneyHistory {
  /// How many things to do are named at most: a list that nobody gets through helps nobody.
  public static let mostAdvice = 7

  /// What to do next, the most urgent first.
  ///
  /// First what was passed over and what holds the account up, then our own word and theirs, then
  /// the work of the step whose turn it is.
  public var advice: [JourneyAdvice] {
    Array((holdups + owed + work).prefix(Self.mostAdvice))
  }

  private var holdups: [JourneyAdvice] {
    let journey = account.journey
    var advice: [JourneyAdvice] = []
    if let skipped = journey.skipped.first { advice.append(.finishSkipped(skipped)) }
    advice += journey.withoutEvidence.prefix(1).map { .showEvidence($0) }
    if let stall = doubt {
      advice.append(.winDecision(stall.begins, isKnown: !stall.isSuspected))
    }
    return advice
  }

  private var owed: [JourneyAdvice] {
    let promises = account.openPromises
    let late = promises.filter(isLate)
    let open = promises.filter { !isLate($0) }
    return late.prefix(2).map { .keepPromise($0, isLate: true) }
      + account.standingObjections.prefix(2).map { .settleObjection($0) }
      + open.prefix(late.isEmpty ? 1 : 0).map { .keepPromise($0, isLate: false) }
      + (agreed.map { [.agreed($0)] } ?? [])
  }

  private var work: [JourneyAdvice] {
    guard let step = account.journey.step else {
      let isDone = account.journey.isComplete
      return [isDone ? .work(.useCustomer) : .qualify(account.qualification.verdict)]
    }
    switch step {
    case .analyse: return analysis
    case .buildTrust: return trust
    case .digNeeds: return [.needs(account.needsTree.verdict, ask: account.needsTree.nextLayer)]
    case .presentValue: return presentation + [.work(step)]
    case .winCommitment: return decisions + [.work(step)]
    case .useCustomer: return decisions + [.work(step)]
    }
  }

  private var analysis: [JourneyAdvice] {
    switch account.opportunity.verdict {
    case .wait: return [.wait]
    case .findOut, .invest:
      let guide: [JourneyAdvice] = account.guide == nil ? [.findGuide] : []
      let question = account.opportunity.next
      return guide + (question.map { [.askOpportunity($0)] } ?? [.work(.analyse)])
    }
  }

  private var trust: [JourneyAdvice] {
    var advice: [JourneyAdvice] = []
    let influencers = account.influencers
    if let next = influencers.next {
      let names = influencers.notYetWon.filter { $0.influence == next }.map(\.name)
      advice.append(.influence(next, influencers.standing(of: next), people: names))
    }
    let low = people.filter {
      $0.person.influence != nil && $0.ladder.rung != .trust && $0.ladder.rung != .alliance
    }
    advice += low.prefix(2).compactMap { growth in
      growth.ladder.next.map { .climb(person: growth.person.name, $0) }
    }
    return advice.isEmpty ? [.work(.buildTrust)] : advice
  }

  private var presentation: [JourneyAdvice] {
    account.valuePlan.faults(on: account.needsTree).prefix(2).map { .value($0) }
  }

  /// The decision point at which the customer stands, while nothing holds him up.
  private var decisions: [JourneyAdvice] {
    guard doubt == nil, let phase = nextDecision else { return [] }
    return [.winDecision(phase, isKnown: account.valueJourney[phase] != .unknown)]
  }
}
