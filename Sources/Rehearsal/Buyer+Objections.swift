import Playbook

extension Buyer {
  /// Brings up an objection of a cause that he hasn't brought up yet.
  ///
  /// - Returns: whether there was one.
  mutating func raise(_ cause: Scenario.Objection.Cause) -> Bool {
    let next = scenario.objections.first { $0.cause == cause && !hasRaised($0.id) }
    guard let next, state.openObjection == nil else { return false }
    raise(next)
    return true
  }

  private func hasRaised(_ id: String) -> Bool {
    state.objections.contains { $0.objection == id }
  }

  mutating func raise(_ objection: Scenario.Objection) {
    state.objections.append(.init(objection: objection.id, turn: state.turn))
    reaction.objections.append(.init(objection: objection.id, kind: .raised))
    say(objection.says, key: objection.id, by: objection.who)
  }

  /// A natural objection comes up when its subject does, once the talk is under way.
  mutating func raiseNatural(about subjects: [String]) {
    guard state.turn > 3, state.openObjection == nil else { return }
    let next = scenario.objections.first { objection in
      objection.cause == .natural && !hasRaised(objection.id)
        && objection.subjects.contains(where: subjects.contains)
    }
    if let next { raise(next) }
  }

  /// What rep brings makes him think of what stands against it: one natural objection, or a worry that nobody took up.
  mutating func raiseNaturalAtOffer() {
    guard state.openObjection == nil else { return }
    let next = scenario.objections.first { objection in
      // What a line already answers, it doesn't bring up.
      guard !hasRaised(objection.id), !settles(reaction.heard, objection) else { return false }
      switch objection.cause {
      case .natural: return objection.subjects.isEmpty
      case .worry: return isUnheard(objection.subjects) && !isMet(objection.subjects)
      case .pitch, .feature, .price, .pressure, .closing: return false
      }
    }
    if let next { raise(next) }
  }

  /// Whether he told a problem on one of the subjects, and nobody asked what follows from it.
  private func isUnheard(_ subjects: [String]) -> Bool {
    let told = toldNeeds.filter { $0.subjects.contains(where: subjects.contains) }
    return told.contains { $0.tier == 2 } && !told.contains { $0.tier > 2 }
  }

  /// Whether what the rep has just put on the table meets something that he told on one of the subjects.
  private func isMet(_ subjects: [String]) -> Bool {
    let met =
      scenario.products.filter { reaction.heard.products.contains($0.id) }
      .flatMap(\.answers) + reaction.heard.facts
    return met.compactMap(scenario.fact).contains { $0.subjects.contains(where: subjects.contains) }
  }

  /// The objection at rest that a line takes up again.
  func restingObjection(_ heard: Heard) -> Int? {
    state.objections.lastIndex { standing in
      guard standing.state == .resting || standing.state == .buried else { return false }
      return heard.objections.isEmpty || heard.objections.contains(standing.objection)
    }
  }

  /// Deals with a line while an objection waits for an answer: whether that was all of it.
  mutating func handle(_ heard: Heard, objectionAt place: Int) -> Bool {
    guard let objection = scenario.objection(state.objections[place].objection) else {
      return false
    }
    focus = objection.who ?? focus
    if heard.does(.acknowledge), once("heard:" + objection.id) { move(.objectionAcknowledged) }
    let settles = settles(heard, objection)
    if heard.does(.check) {
      if settles { takeAnswer(place) }
      return check(objection, at: place)
    }
    if heard.does(.test) {
      test(objection, at: place)
      return true
    }
    if settles { return answer(objection, at: place) }
    if clarifies(heard, objection, at: place) {
      clarify(objection, at: place)
      return true
    }
    return passOver(heard, objection, at: place)
  }

  /// Whether a line holds what really settles an objection.
  private func settles(_ heard: Heard, _ objection: Scenario.Objection) -> Bool {
    objection.settle.contains { id in
      if id == Scenario.Objection.admission { return heard.does(.admission) }
      if heard.proofs.contains(id) || heard.products.contains(id) || heard.trades.contains(id) {
        return true
      }
      return heard.facts.contains(id) && state.hasTold(id)
    }
  }

  private func clarifies(_ heard: Heard, _ objection: Scenario.Objection, at place: Int) -> Bool {
    if heard.does(.clarify) { return true }
    guard heard.move == .question, !state.objections[place].isClarified else { return false }
    return heard.subjects.isEmpty || heard.objections.contains(objection.id)
      || heard.subjects.contains(where: objection.subjects.contains)
  }

  private mutating func clarify(_ objection: Scenario.Objection, at place: Int) {
    if state.objections[place].isClarified {
      move(.relevantAsked)
    } else {
      state.objections[place].isClarified = true
      move(.objectionClarified)
      reaction.objections.append(.init(objection: objection.id, kind: .clarified))
    }
    say(objection.means, key: objection.id + "-means", by: objection.who)
  }

  private mutating func test(_ objection: Scenario.Objection, at place: Int) {
    if !state.objections[place].isTested {
      state.objections[place].isTested = true
      move(.objectionTested)
      reaction.objections.append(.init(objection: objection.id, kind: .tested))
    }
    speak(.onlyThing, by: objection.who)
  }

  private mutating func takeAnswer(_ place: Int) {
    guard !state.objections[place].isAnswered, state.objections[place].isClarified else { return }
    state.objections[place].isAnswered = true
    move(.objectionAnswered)
    reaction.objections.append(
      .init(objection: state.objections[place].objection, kind: .answered))
  }

  private mutating func answer(_ objection: Scenario.Objection, at place: Int) -> Bool {
    noteGiven(reaction.heard)
    guard state.objections[place].isClarified else {
      move(.objectionAnsweredTooSoon)
      rest(place)
      speak(.swallowed, by: objection.who)
      return true
    }
    takeAnswer(place)
    if reaction.heard.does(.admission) {
      speak(.admitted, by: objection.who)
    } else {
      speak(reaction.heard.proofs.isEmpty ? .seesGood : .takesProof, by: objection.who)
    }
    return true
  }

  /// What answers an objection is on the table too.
  private mutating func noteGiven(_ heard: Heard) {
    for id in heard.proofs where !state.landed.contains(id) { state.landed.append(id) }
    for id in heard.trades where !state.traded.contains(id) { state.traded.append(id) }
  }

  /// Asked whether it is settled, he says so where every step was taken; where one was skipped, it will come back.
  private mutating func check(_ objection: Scenario.Objection, at place: Int) -> Bool {
    let standing = state.objections[place]
    guard standing.isAnswered else {
      move(.objectionUnproven)
      reaction.objections.append(.init(objection: objection.id, kind: .unproven))
      speak(.unproven, by: objection.who)
      return true
    }
    guard standing.isClarified, standing.isTested else {
      rest(place)
      speak(.swallowed, by: objection.who)
      return true
    }
    state.objections[place].state = .settled
    move(.objectionSettled)
    reaction.objections.append(.init(objection: objection.id, kind: .settled))
    if objection.settled.isEmpty {
      speak(.settled, by: objection.who)
    } else {
      say(objection.settled, key: objection.id + "-settled", by: objection.who)
    }
    return true
  }
}
