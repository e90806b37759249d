import Playbook

extension Buyer {
  /// Asked to clarify, tested or checked while nothing of the kind is open: what rests is taken up again; asked whether anything
  /// is in the way, he names what is; else it is a question, or he says in other words what he told.
  mutating func answerStray(_ heard: Heard) {
    if let place = restingObjection(heard) {
      state.objections[place].state = .open
      if handle(heard, objectionAt: place) { return }
    }
    if heard.move != .clarify, heard.does(.proposal) { return answerProposal(heard) }
    if heard.move == .test, !toldNeeds.isEmpty, nameWhatStandsInTheWay() { return }
    if heard.move == .clarify, heard.kind != nil || !heard.subjects.isEmpty, opensAnything(heard) {
      return answerQuestion(heard)
    }
    move(.relevantAsked)
    if heard.move == .clarify, let fact = lastTold {
      return say(fact.says, key: fact.id, by: fact.who)
    }
    speak(heard.move == .check ? .settled : .nothingMore, ["subject": topicName])
  }

  /// Whether a question would bring out something new.
  private func opensAnything(_ heard: Heard) -> Bool {
    guard heard.isSure, let kind = heard.kind else { return !heard.subjects.isEmpty }
    return opened(by: kind, subjects(of: heard, kind)) != nil
  }

  /// The last fact that he told beyond his greeting.
  private var lastTold: Scenario.Fact? {
    state.told.last { $0.turn > 0 }.flatMap { scenario.fact($0.fact) }
  }

  /// Brings up the first natural objection that he hasn't brought up yet.
  private mutating func nameWhatStandsInTheWay() -> Bool {
    move(.objectionTested)
    return raise(.natural)
  }
}
