import Customer

/// What the machine answers to each event at each place.
///
/// These switches are the machine: visits are run by them, `moves` asks them, and the exported
/// chart is made by asking them for every event at every place.
enum Rules {
  static func rule(for event: EventName, at place: Place) -> Rule {
    switch place {
    case .finished: .refuse(.ended)
    case .brokenOff: ruleWhileBrokenOff(event)
    case .prepare: ruleWhilePreparing(event)
    case .open, .consult, .propose, .close, .objection: ruleInTheTalk(event, at: place)
    }
  }

  private static func ruleWhilePreparing(_ event: EventName) -> Rule {
    switch event {
    case .objectiveSet, .personNamed, .promiseMade: .stay()
    case .bestActionSet: .stay(.mark(.best))
    case .minimumActionSet: .stay(.mark(.minimum))
    case .impliedNeedHeard: .stay(.count(.implied))
    case .explicitNeedHeard: .stay(.count(.explicit))
    case .needMadeExplicit: makeExplicit
    case .needDetailed: .stay(when: someNeed, otherwise: .noSuchNeed)
    case .open: .go(.open, .mark(.opened))
    case .breakOff: .go(.brokenOff)
    case .goOn: .refuse(.notHere)
    case .consult, .propose, .proposeAnyway, .close, .closeAnyway, .explore, .refine, .influence,
      .confirm, .backToOpen, .backToConsult, .backToPropose, .finish, .needConfirmed,
      .competitorNeedHeard, .redevelopmentDropped, .signalHeard, .offer, .offerAnyway,
      .objectionRaised, .objectionReopened, .objectionClarified, .objectionTested,
      .objectionKindTold, .objectionAnswered, .objectionResolved, .objectionParked,
      .objectionLeftOpen, .orderAgreed, .advanceAgreed, .ownStepPlanned, .saleRefused:
      .refuse(.notBegun)
    }
  }

  private static func ruleWhileBrokenOff(_ event: EventName) -> Rule {
    switch event {
    case .goOn: .goBack
    case .finish: ending
    case .promiseMade, .ownStepPlanned: .stay()
    case .advanceAgreed: .stay(when: .some(.opened), .count(.advances), otherwise: .notBegun)
    case .objectiveSet, .bestActionSet, .minimumActionSet, .personNamed, .open, .consult, .propose,
      .proposeAnyway, .close, .closeAnyway, .explore, .refine, .influence, .confirm, .backToOpen,
      .backToConsult, .backToPropose, .breakOff, .impliedNeedHeard, .explicitNeedHeard,
      .needMadeExplicit, .needConfirmed, .needDetailed, .competitorNeedHeard,
      .redevelopmentDropped, .signalHeard, .offer, .offerAnyway, .objectionRaised,
      .objectionReopened, .objectionClarified, .objectionTested, .objectionKindTold,
      .objectionAnswered, .objectionResolved, .objectionParked, .objectionLeftOpen, .orderAgreed,
      .saleRefused:
      .refuse(.stopped)
    }
  }

  private static func ruleInTheTalk(_ event: EventName, at place: Place) -> Rule {
    switch event {
    case .objectiveSet, .personNamed, .promiseMade, .ownStepPlanned: .stay()
    case .bestActionSet: .stay(.mark(.best))
    case .minimumActionSet: .stay(.mark(.minimum))
    case .impliedNeedHeard: .stay(.count(.implied))
    case .explicitNeedHeard: .stay(.count(.explicit))
    case .needMadeExplicit: makeExplicit
    case .needConfirmed: confirmNeed(at: place)
    case .needDetailed: .stay(when: someNeed, otherwise: .noSuchNeed)
    case .signalHeard: .stay(.count(.signals))
    case .offer: .stay(when: someNeed, .count(.offers), otherwise: .gate(.offerBeforeNeed))
    case .offerAnyway:
      .stay(when: noNeed, .count(.offers), otherwise: .gateIsOpen(.offerBeforeNeed))
    case .orderAgreed: .stay(.count(.orders))
    case .advanceAgreed: .stay(.count(.advances))
    case .saleRefused: .stay(.count(.refusals))
    case .breakOff: .go(.brokenOff)
    case .goOn: .refuse(.notHere)
    case .finish: ending
    case .open: .refuse(place == .open ? .alreadyThere : .notHere)
    case .consult: consult(at: place)
    case .propose: propose(anyway: false, at: place)
    case .proposeAnyway: propose(anyway: true, at: place)
    case .close: close(anyway: false, at: place)
    case .closeAnyway: close(anyway: true, at: place)
    case .backToOpen: back(to: .open, at: place)
    case .backToConsult: back(to: .consult(.explore, redeveloping: false), at: place)
    case .backToPropose: back(to: .propose, at: place)
    case .explore: eric(.explore, at: place)
    case .refine: eric(.refine, at: place)
    case .influence: eric(.influence, at: place)
    case .confirm: eric(.confirm, at: place)
    case .competitorNeedHeard: redevelop(at: place)
    case .redevelopmentDropped: dropRedevelopment(at: place)
    case .objectionRaised: raise(at: place)
    case .objectionReopened: reopen(at: place)
    case .objectionClarified: handle(.clarified, at: place)
    case .objectionTested: handle(.tested, at: place)
    case .objectionKindTold: handle(.kindTold, at: place)
    case .objectionAnswered: handle(.answered, at: place)
    case .objectionResolved: resolve(at: place)
    case .objectionParked, .objectionLeftOpen: leave(at: place)
    }
  }

  /// The end, its outcome decided from what was recorded (METHOD M30).
  private static let ending = Rule(
    ways: [
      Way(
        condition: .all([.some(.opened), .some(.orders)]), target: .place(.finished(.order)),
        changes: []),
      Way(
        condition: .all([.some(.opened), .none(.orders), .some(.advances)]),
        target: .place(.finished(.advance)), changes: []),
      Way(
        condition: .all([.some(.opened), .none(.orders), .none(.advances), .some(.refusals)]),
        target: .place(.finished(.noSale)), changes: []),
      Way(
        condition: .all([.some(.opened), .none(.orders), .none(.advances), .none(.refusals)]),
        target: .place(.finished(.continuation)), changes: []),
    ],
    refusal: .notBegun)

  private static let someNeed = Condition.any([
    .some(.implied), .some(.explicit), .some(.confirmed),
  ])
  private static let noNeed = Condition.all([
    .none(.implied), .none(.explicit), .none(.confirmed),
  ])

  private static let makeExplicit = Rule.stay(
    when: .some(.implied), .discount(.implied), .count(.explicit), otherwise: .noSuchNeed)
}
