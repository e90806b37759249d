import AccountModel
import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

/// What is proposed for the talk itself: actions, opening, questions, objections, references.
extension PrepareWalk {
  /// Next actions, those of the customer's phase first (METHOD M27, M33).
  func actions(_ item: PlanItem) -> [PlanProposal] {
    let phase = account.valueJourney.phase.flatMap { ValuePhase(rawValue: $0.rawValue) }
    let fitting = talk.actions.filter { $0.phases.contains(phase ?? .understand) }
    let rest = talk.actions.filter { !$0.phases.contains(phase ?? .understand) }
    return (fitting + rest).filter { $0.words != state.visit.facts.best }.prefix(3).map { card in
      PlanProposal(words: card.words, did: [.told(event: action(item, card.words))])
    }
  }

  func action(_ item: PlanItem, _ words: String) -> VisitEvent {
    item == .best ? .bestActionSet(words: words) : .minimumActionSet(words: words)
  }

  /// Three ways to open, by style and by how well we know each other (METHOD M21).
  var openings: [PlanProposal] {
    var kinds: [Opening.Kind] =
      switch person.flatMap({ account.style(of: $0).guess.style }) {
      case .tiger: [.fact, .value]
      case .peacock: [.referral, .statement]
      case .koala: [.referral, .question]
      case .owl: [.fact, .tool]
      case .chameleon, nil: []
      }
    kinds += account.visits.isEmpty ? [.referral, .fact, .question] : [.question, .fact, .tool]
    if !account.visits.isEmpty { kinds.removeAll { $0 == .referral } }
    let ordered = kinds + Opening.Kind.allCases.filter { $0 != .referral }
    var taken: [Opening] = []
    for kind in ordered where taken.count < 3 && !taken.contains(where: { $0.kind == kind }) {
      if let opening = talk.openings.first(where: { $0.kind == kind }) { taken.append(opening) }
    }
    return taken.map { opening in
      let planned = PlannedOpening(opening: opening.id, words: nil)
      return PlanProposal(
        words: opening.words, did: [.planned(entry: .openingChosen(opening: planned))])
    }
  }

  /// Questions from what is unknown and from the banks (METHOD M22, M23).
  func questions(_ now: Moment) -> [PlanProposal] {
    NextQuestions(preparing: call, of: account, playbook: talk).proposals.compactMap { proposal in
      guard case .ask(let ask) = proposal.act else { return nil }
      let question = AskedQuestion(
        question: proposal.id, words: proposal.words, kind: ask.kind, step: ask.step)
      return PlanProposal(
        words: proposal.words, did: [.planned(entry: .questionsChosen(questions: [question]))])
    }
  }

  /// Objections that stand from earlier visits, then the families that come up most (METHOD M28).
  func objections(_ number: Int) -> [PlanProposal] {
    let expected = plan.objections
    let standing = account.standingObjections.map(\.objection).filter { objection in
      !expected.contains { Folded($0.words) == Folded(objection.words) }
    }
    var found = standing.map { prepared($0.words, $0.family, kind: $0.kind) }
    let usual: [ObjectionFamily] = [.price, .need, .timing, .competitor, .trust]
    let taken = standing.compactMap(\.family) + expected.compactMap(\.family)
    for family in usual where !taken.contains(family) {
      guard let card = talk.objectionCard(for: family), let sign = card.signs.first else {
        continue
      }
      found.append(prepared(sign, family, kind: nil))
    }
    return found.prefix(4).map { objection in
      let family = objection.family.map { phrases.text(id: "family-\($0.rawValue)") }
      return PlanProposal(
        words: say(
          .familyNoted, ("words", objection.words), ("family", family ?? common(.unknown))),
        did: [.planned(entry: .objectionExpected(number: number, objection: objection))])
    }
  }

  /// An expected objection; in the quick way with the card's answer and proof.
  func prepared(
    _ words: String, _ family: ObjectionFamily?, kind: ObjectionKind?
  ) -> ExpectedObjection {
    var objection = ExpectedObjection(words: words, family: family)
    guard plan.isQuick, let card = talk.objectionCard(for: family ?? .other),
      let answer = card.answer(for: kind ?? .drawback)
    else { return objection }
    objection.answer = answer.words
    objection.answerID = answer.id
    objection.evidence = answer.evidence
    return objection
  }

  /// The card's answers, the one for its kind first where an earlier visit told the kind.
  func answers(_ number: Int) -> [PlanProposal] {
    guard let expected = expected(number),
      let card = talk.objectionCard(for: expected.family ?? .other)
    else { return [] }
    let kind = account.standingObjections.first {
      Folded($0.objection.words) == Folded(expected.words)
    }?.objection.kind
    let kinds = [kind, .drawback, .misunderstanding].compactMap(\.self)
    let unique = kinds.enumerated().filter { kinds.firstIndex(of: $1) == $0 }.map(\.element)
    return unique.prefix(2).compactMap(card.answer(for:)).map { answer in
      var objection = expected
      objection.answer = answer.words
      objection.answerID = answer.id
      return PlanProposal(
        words: answer.words,
        did: [.planned(entry: .objectionExpected(number: number, objection: objection))])
    }
  }

  /// The card's proof for the answer chosen.
  func evidence(_ number: Int) -> [PlanProposal] {
    guard var objection = expected(number),
      let card = talk.objectionCard(for: objection.family ?? .other),
      let answer = card.answers.first(where: { $0.id == objection.answerID }) ?? card.answers.first,
      !answer.evidence.isEmpty
    else { return [] }
    objection.evidence = answer.evidence
    return [
      PlanProposal(
        words: answer.evidence,
        did: [.planned(entry: .objectionExpected(number: number, objection: objection))])
    ]
  }

  func expected(_ number: Int) -> ExpectedObjection? {
    plan.objections.indices.contains(number - 1) ? plan.objections[number - 1] : nil
  }

  /// Customers already named as references.
  var references: [PlanProposal] {
    account.references.prefix(3).map { reference in
      PlanProposal(
        words: reference.words, did: [.planned(entry: .referenceChosen(words: reference.words))])
    }
  }
}
