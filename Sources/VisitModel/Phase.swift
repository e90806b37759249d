import Customer

/// A stage of the talk with what is true in it alone.
enum TalkStage: Hashable, Sendable {
  case opening
  case consulting(Consulting)
  case proposing
  case closing

  var place: Place {
    switch self {
    case .opening: .open
    case .consulting(let consulting):
      .consult(consulting.step, redeveloping: consulting.redeveloped != nil)
    case .proposing: .propose
    case .closing: .close
    }
  }
}

/// The consultation: where ERIC stands, and which need is redeveloped, if one is.
struct Consulting: Hashable, Sendable {
  let step: ERICStep
  let redeveloped: Int?
}

/// An objection being handled, and the stage to go back to.
struct HandlingObjection: Hashable, Sendable {
  let objection: Int
  let step: ObjectionStep
  let back: TalkStage
}

/// What a visit was doing when it was broken off.
enum Interrupted: Hashable, Sendable {
  case preparing
  case talking(TalkStage)
  case handling(HandlingObjection)
}

/// Where a visit is, each case carrying only what is true there.
enum Phase: Hashable, Sendable {
  case preparing
  case talking(TalkStage)
  case handling(HandlingObjection)
  case brokenOff(Interrupted)
  case finished(Outcome)

  var place: Place {
    switch self {
    case .preparing: .prepare
    case .talking(let stage): stage.place
    case .handling(let handling): .objection(handling.step)
    case .brokenOff: .brokenOff
    case .finished(let outcome): .finished(outcome.outcome)
    }
  }

  /// The phase that lies where a rule leads.
  func next(_ target: Target, on event: VisitEvent, facts: Facts) -> Phase {
    switch target {
    case .here: self
    case .whereItLeft: whereItLeft
    case .place(let place): entering(place, on: event, facts: facts)
    }
  }

  private var whereItLeft: Phase {
    switch self {
    case .handling(let handling): .talking(handling.back)
    case .brokenOff(.preparing): .preparing
    case .brokenOff(.talking(let stage)): .talking(stage)
    case .brokenOff(.handling(let handling)): .handling(handling)
    case .preparing, .talking, .finished:
      preconditionFailure("only an objection or a break leads back to where the visit was left")
    }
  }

  private func entering(_ place: Place, on event: VisitEvent, facts: Facts) -> Phase {
    switch place {
    case .prepare: .preparing
    case .open: .talking(.opening)
    case .consult(let step, let redeveloping):
      .talking(
        .consulting(
          Consulting(step: step, redeveloped: redeveloping ? redeveloped(on: event) : nil)))
    case .propose: .talking(.proposing)
    case .close: .talking(.closing)
    case .objection(let step): handling(step, on: event)
    case .brokenOff: .brokenOff(interrupted)
    case .finished(let outcome): .finished(facts.outcome(outcome))
    }
  }

  private func redeveloped(on event: VisitEvent) -> Int {
    if case .competitorNeedHeard(let id, _) = event { return id }
    guard case .talking(.consulting(let consulting)) = self, let id = consulting.redeveloped else {
      preconditionFailure("a redevelopment goes on only from one")
    }
    return id
  }

  private func handling(_ step: ObjectionStep, on event: VisitEvent) -> Phase {
    switch self {
    case .talking(let stage):
      guard let id = event.objectionID else {
        preconditionFailure("\(event.name.rawValue) names no objection to handle")
      }
      return .handling(HandlingObjection(objection: id, step: step, back: stage))
    case .handling(let handling):
      return .handling(
        HandlingObjection(objection: handling.objection, step: step, back: handling.back))
    case .preparing, .brokenOff, .finished:
      preconditionFailure("an objection is handled only in the talk")
    }
  }

  private var interrupted: Interrupted {
    switch self {
    case .preparing: .preparing
    case .talking(let stage): .talking(stage)
    case .handling(let handling): .handling(handling)
    case .brokenOff, .finished: preconditionFailure("what has stopped can't be broken off")
    }
  }
}

extension VisitEvent {
  /// The number of the objection that the event names, where it names one.
  var objectionID: Int? {
    switch self {
    case .objectionRaised(let id, _, _), .objectionReopened(let id): id
    case .objectiveSet, .bestActionSet, .minimumActionSet, .personNamed, .promiseMade, .open,
      .consult, .propose, .proposeAnyway, .close, .closeAnyway, .explore, .refine, .influence,
      .confirm, .backToOpen, .backToConsult, .backToPropose, .breakOff, .goOn, .finish, .needHeard,
      .competitorNeedHeard, .redevelopmentDropped, .needMadeExplicit, .needConfirmed,
      .needDetailed, .signalHeard, .offer, .offerAnyway, .objectionClarified, .objectionTested,
      .objectionKindTold, .objectionAnswered, .objectionResolved, .objectionParked,
      .objectionLeftOpen, .orderAgreed, .nextStepAgreed, .saleRefused:
      nil
    }
  }
}
