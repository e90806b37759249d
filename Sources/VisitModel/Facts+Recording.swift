import Customer

extension Facts {
  /// Records what an event tells.
  ///
  /// - Parameters:
  ///   - event: an event that the rules accept.
  ///   - handled: the number of the objection being handled, where one is.
  /// - Returns: whether everything that the event names exists; where not, nothing may be kept.
  mutating func record(_ event: VisitEvent, handling handled: Int?) -> Bool {
    switch event {
    case .open, .consult, .propose, .close, .explore, .refine, .influence, .confirm, .backToOpen,
      .backToConsult, .backToPropose, .goOn, .finish, .redevelopmentDropped:
      break
    case .objectiveSet(let words): objective = words
    case .bestActionSet(let words): best = words
    case .minimumActionSet(let words): minimum = words
    case .personNamed(let person): merge(person)
    case .promiseMade(let promise): promises.append(promise)
    case .proposeAnyway(let reason): pass(.proposeWithoutConfirmedNeed, reason)
    case .closeAnyway(let reason): pass(.closeWithoutActions, reason)
    case .breakOff(let reason): interruptions.append(reason)
    case .signalHeard(let words): signals.append(words)
    case .offer(let offer): offers.append(offer)
    case .offerAnyway(let offer, let reason):
      offers.append(offer)
      pass(.offerBeforeNeed, reason)
    case .orderAgreed(let words): orders.append(words)
    case .nextStepAgreed(let step): nextSteps.append(step)
    case .saleRefused(let words): refusals.append(words)
    case .needHeard(let id, let need): return add(need, id, kind: need.kind)
    case .competitorNeedHeard(let id, let need): return add(need, id, kind: .explicit)
    case .needMadeExplicit(let id): return makeExplicit(id)
    case .needConfirmed(let id): return confirm(id)
    case .needDetailed(let id, let need): return detail(id, need)
    case .objectionRaised(let id, let words, let family): return raise(id, words, family)
    case .objectionReopened(let id): return reopen(id)
    case .objectionClarified(let words): return clarify(handled, words)
    case .objectionTested: return step(handled, .tested)
    case .objectionKindTold(let kind): return tell(handled, kind)
    case .objectionAnswered(let words): return answer(handled, words)
    case .objectionResolved: return settle(handled, .resolved)
    case .objectionParked: return settle(handled, .parked)
    case .objectionLeftOpen: return settle(handled, .open)
    }
    return true
  }

  private mutating func pass(_ gate: Gate, _ reason: String) {
    gates.append(PassedGate(gate: gate, reason: reason))
  }

  private mutating func merge(_ person: Person) {
    guard let index = people.firstIndex(where: { $0.name == person.name }) else {
      people.append(person)
      return
    }
    people[index].title = person.title ?? people[index].title
    people[index].role = person.role ?? people[index].role
    people[index].influence = person.influence ?? people[index].influence
  }
}

extension Facts {
  private mutating func add(_ need: Need, _ id: Int, kind: NeedKind) -> Bool {
    guard self.need(id) == nil, !need.isConfirmed else { return false }
    var heard = need
    heard.kind = kind
    needs.append(NumberedNeed(id: id, need: heard))
    return true
  }

  private mutating func makeExplicit(_ id: Int) -> Bool {
    change(need: id, where: { $0.kind == .implied }) { $0.kind = .explicit }
  }

  private mutating func confirm(_ id: Int) -> Bool {
    change(need: id, where: { $0.kind == .explicit && !$0.isConfirmed }) { $0.isConfirmed = true }
  }

  private mutating func detail(_ id: Int, _ detail: Need) -> Bool {
    change(need: id, where: { _ in true }) {
      if !detail.words.isEmpty { $0.words = detail.words }
      $0.layer = detail.layer ?? $0.layer
      $0.side = detail.side ?? $0.side
      $0.amount = detail.amount ?? $0.amount
      $0.who = detail.who ?? $0.who
      $0.shapedBy = detail.shapedBy ?? $0.shapedBy
    }
  }

  private mutating func change(
    need id: Int, where fits: (Need) -> Bool, _ change: (inout Need) -> Void
  ) -> Bool {
    guard let index = needs.firstIndex(where: { $0.id == id }), fits(needs[index].need) else {
      return false
    }
    change(&needs[index].need)
    return true
  }
}

extension Facts {
  private mutating func raise(_ id: Int, _ words: String, _ family: ObjectionFamily?) -> Bool {
    guard objection(id) == nil else { return false }
    objections.append(
      NumberedObjection(id: id, objection: Objection(words: words, family: family)))
    return true
  }

  private mutating func reopen(_ id: Int) -> Bool {
    change(objection: id) {
      if $0.steps.last != .raised { $0.steps.append(.raised) }
      $0.state = .open
    }
  }

  private mutating func step(_ id: Int?, _ step: ObjectionStep) -> Bool {
    change(objection: id) { $0.steps.append(step) }
  }

  private mutating func clarify(_ id: Int?, _ words: String?) -> Bool {
    change(objection: id) {
      $0.steps.append(.clarified)
      $0.clarified = words ?? $0.clarified
    }
  }

  private mutating func tell(_ id: Int?, _ kind: ObjectionKind) -> Bool {
    change(objection: id) {
      $0.steps.append(.kindTold)
      $0.kind = kind
    }
  }

  private mutating func answer(_ id: Int?, _ words: String?) -> Bool {
    change(objection: id) {
      $0.steps.append(.answered)
      $0.answer = words ?? $0.answer
    }
  }

  private mutating func settle(_ id: Int?, _ state: ObjectionState) -> Bool {
    change(objection: id) { $0.state = state }
  }

  private mutating func change(objection id: Int?, _ change: (inout Objection) -> Void) -> Bool {
    guard let index = objections.firstIndex(where: { $0.id == id }) else { return false }
    change(&objections[index].objection)
    return true
  }
}
