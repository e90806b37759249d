import Playbook

extension Buyer {
  /// A line that neither clarifies nor tests nor settles an open objection: whether it was answered by that.
  mutating func passOver(
    _ heard: Heard, _ objection: Scenario.Objection, at place: Int
  ) -> Bool {
    switch heard.move {
    case .acknowledge, .admission:
      if heard.move == .admission, once("admission") { move(.admitted) }
      speak(.understood, by: objection.who)
      return true
    case .offer, .proof, .price, .concession, .exchange, .promise:
      return answerWrongly(objection, at: place)
    case .question, .summary, .proposal, .vagueStep, .otherStep, .followUp, .broad:
      return talkOver(objection, at: place)
    case .goodbye, .honestLeave, .permission, .introduction, .praise, .smallTalk, .greeting,
      .whyAsked, .unclear, .clarify, .test, .check, .pressure, .insult, .silence:
      return false
    }
  }

  /// Something was said to it that settles nothing.
  private mutating func answerWrongly(_ objection: Scenario.Objection, at place: Int) -> Bool {
    if state.objections[place].isAnswered {
      rest(place)
      return false
    }
    guard state.objections[place].isClarified else {
      move(.objectionAnsweredTooSoon)
      rest(place)
      speak(.swallowed, by: objection.who)
      return true
    }
    move(.objectionUnproven)
    reaction.objections.append(.init(objection: objection.id, kind: .unproven))
    speak(.unproven, by: objection.who)
    return true
  }

  /// The rep goes on: once he reminds him, then he lets it rest.
  private mutating func talkOver(_ objection: Scenario.Objection, at place: Int) -> Bool {
    if state.objections[place].isAnswered {
      rest(place)
      return false
    }
    move(.objectionTalkedOver)
    if once("over:" + objection.id) {
      speak(.stillOpen, by: objection.who)
      say(objection.again, key: objection.id + "-again", by: objection.who)
      return true
    }
    rest(place)
    return false
  }

  /// Lets an objection rest: it comes back once, a few lines later.
  mutating func rest(_ place: Int) {
    let standing = state.objections[place]
    state.objections[place].state = standing.hasReturned ? .buried : .resting
    state.objections[place].returnsAt = state.turn + 2 + state.generator.next(below: 2)
    reaction.objections.append(.init(objection: standing.objection, kind: .rested))
  }

  /// What rests comes back in other words, where nothing else is open.
  mutating func bringBackObjection() {
    guard state.openObjection == nil,
      let place = state.objections.firstIndex(where: {
        $0.state == .resting && $0.returnsAt <= state.turn
      })
    else { return }
    reopen(place)
  }

  /// Brings an objection back in other words.
  mutating func reopen(_ place: Int) {
    guard let objection = scenario.objection(state.objections[place].objection) else { return }
    state.objections[place].state = .open
    state.objections[place].hasReturned = true
    reaction.objections.append(.init(objection: objection.id, kind: .returned))
    say(objection.again, key: objection.id + "-again", by: objection.who)
  }
}
