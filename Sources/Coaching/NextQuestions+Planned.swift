import Customer
import Playbook
import Records
import VisitModel

extension NextQuestions {
  /// The questions that were prepared and not asked yet: they come before what the rules choose (METHOD M19).
  var planned: [Suggestion] {
    let waiting =
      state.plan?.questionsInOrder.filter { !VisitPlan.isAsked($0, in: state.turns) } ?? []
    return waiting.map { question in
      Suggestion(
        planned: question,
        listen: question.question.flatMap(playbook.question(id:))?.listen ?? [])
    }
  }

  /// Looks ahead to a visit that is being prepared, as if it had come to the consultation.
  ///
  /// - Parameters:
  ///   - call: the visit so far.
  ///   - account: what is known of the customer from earlier visits.
  ///   - playbook: the playbook in the language of the talk.
  public init(preparing call: Call, of account: CustomerAccount, playbook: Playbook) {
    var ahead = call.state
    ahead.foresee(NextQuestions.known(of: account))
    self.init(state: ahead, header: call.header, playbook: playbook, elapsed: 0)
  }

  /// What could be asked in the visit, best first, without what is chosen already; a screenful at a time.
  public var proposals: [Suggestion] {
    let isShaped = state.visit.facts.needs.contains { $0.need.shapedBy != nil }
    return turned(questions(by: (isShaped ? [.redevelop] : []) + consultRules))
  }

  /// What earlier visits brought, told as if it had come up in this one: what they asked isn't proposed again.
  private static func known(of account: CustomerAccount) -> [CallEntry] {
    var entries: [CallEntry] = [.told(event: .open), .told(event: .consult)]
    entries += account.people.map { .told(event: .personNamed(person: $0.person)) }
    for (index, need) in account.needs.map(\.need).enumerated() {
      let id = index + 1
      var heard = need
      heard.isConfirmed = false
      entries.append(.told(event: .needHeard(id: id, need: heard)))
      if need.isConfirmed { entries.append(.told(event: .needConfirmed(id: id))) }
    }
    // The questions of the visits before are asked; their kinds don't count for this talk.
    let turns = account.visits.last?.note.turns ?? []
    entries += turns.filter { $0.question.question != nil }.map { turn in
      .asked(
        question: AskedQuestion(
          question: turn.question.question, words: turn.question.words, kind: nil, step: nil))
    }
    return entries
  }
}
