import Customer

extension VisitEvent {
  /// The event's name in the chart; a need is named by its kind, a next step by whether it is an advance.
  public var name: EventName {
    switch self {
    case .objectiveSet: .objectiveSet
    case .bestActionSet: .bestActionSet
    case .minimumActionSet: .minimumActionSet
    case .personNamed: .personNamed
    case .promiseMade: .promiseMade
    case .open: .open
    case .consult: .consult
    case .propose: .propose
    case .proposeAnyway: .proposeAnyway
    case .close: .close
    case .closeAnyway: .closeAnyway
    case .explore: .explore
    case .refine: .refine
    case .influence: .influence
    case .confirm: .confirm
    case .backToOpen: .backToOpen
    case .backToConsult: .backToConsult
    case .backToPropose: .backToPropose
    case .breakOff: .breakOff
    case .goOn: .goOn
    case .finish: .finish
    case .needHeard(_, let need):
      need.kind == .implied ? .impliedNeedHeard : .explicitNeedHeard
    case .competitorNeedHeard: .competitorNeedHeard
    case .redevelopmentDropped: .redevelopmentDropped
    case .needMadeExplicit: .needMadeExplicit
    case .needConfirmed: .needConfirmed
    case .needDetailed: .needDetailed
    case .signalHeard: .signalHeard
    case .offer: .offer
    case .offerAnyway: .offerAnyway
    case .objectionRaised: .objectionRaised
    case .objectionReopened: .objectionReopened
    case .objectionClarified: .objectionClarified
    case .objectionTested: .objectionTested
    case .objectionKindTold: .objectionKindTold
    case .objectionAnswered: .objectionAnswered
    case .objectionResolved: .objectionResolved
    case .objectionParked: .objectionParked
    case .objectionLeftOpen: .objectionLeftOpen
    case .orderAgreed: .orderAgreed
    case .nextStepAgreed(let step): step.isAdvance ? .advanceAgreed : .ownStepPlanned
    case .saleRefused: .saleRefused
    }
  }
}
