import AccountModel
import Customer
import Playbook
import Records
import Understanding
import VisitModel

/// Something that one key takes as the answer.
struct PlanProposal {
  /// What stands behind its number.
  let words: String
  /// What taking it records of the visit and of the customer.
  var did: [CallEntry] = []
  var customer: [CustomerEntry] = []
  /// What is said once it is taken.
  var say: [String] = []
}

extension PrepareWalk {
  /// Enter: what is proposed first is taken where that is sensible, else the question is left.
  func standard(_ item: PlanItem, _ proposals: [PlanProposal], line: String) -> PrepareStep {
    if item == .questions {
      let taken = plan.questions.isEmpty ? Array(proposals.prefix(Self.standardQuestions)) : []
      return chosen(taken, item, line: line)
    }
    guard takesStandard(item), let first = proposals.first else {
      return step([done(item, nil)], line: line)
    }
    return chosen([first], item, line: line)
  }

  /// How many questions one Enter takes.
  static let standardQuestions = 3

  /// Whether Enter takes the first proposal.
  func takesStandard(_ item: PlanItem) -> Bool {
    switch item {
    case .person, .goal(1), .questions, .objection(1), .answer, .evidence: true
    case .letter(_, let letter): letter == .timeBound || letter == .achievable
    case .business, .rivals, .part, .style, .personal, .goal, .best, .minimum, .idea, .opening,
      .openingWords, .value, .objection, .rivalView, .reference, .logistics:
      false
    }
  }

  /// Whether yes and no are answers to it.
  func asksYesOrNo(_ item: PlanItem) -> Bool {
    if case .letter(_, .achievable) = item { true } else { false }
  }

  /// Records what was chosen.
  func chosen(_ proposals: [PlanProposal], _ item: PlanItem, line: String) -> PrepareStep {
    let words = proposals.isEmpty ? nil : proposals.map(\.words).joined(separator: " · ")
    var lines = proposals.flatMap(\.say)
    let count = plan.questions.count + proposals.count
    if item == .questions, count > 0 {
      lines.append(say(.questionsNoted, ("count", String(count))))
    }
    return step(
      [done(item, words)] + proposals.flatMap(\.did), customer: proposals.flatMap(\.customer),
      line: line, say: lines)
  }

  /// The numbers of proposals in a line; nil where it is no choice.
  ///
  /// Of people and questions several may be chosen at once: `1 3`, `13`, `1，3`.
  func numbers(
    in words: String, of item: PlanItem, among proposals: [PlanProposal]
  ) -> [Int]? {
    guard !proposals.isEmpty else { return nil }
    let parts = words.split { " ,，、\u{3000}".contains($0) }.map(String.init)
    let numbers = parts.compactMap { part -> Int? in
      if case .choice(let number) = TypedLine(part) { number } else { nil }
    }
    guard numbers.count == parts.count, !numbers.isEmpty else { return nil }
    guard item == .questions || item == .person else { return parts.count == 1 ? numbers : nil }
    // No more than nine stand there, so that 13 is 1 and 3.
    let digits = numbers.flatMap { String($0).compactMap(\.wholeNumberValue) }
    return digits.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What may be taken by one key.
  func proposals(for item: PlanItem, now: Moment) -> [PlanProposal] {
    switch item {
    case .person: people
    case .part: parts
    case .style: styles
    case .goal(1): goals
    case .letter(let number, let letter): mends(letter, of: number)
    case .best, .minimum: actions(item)
    case .opening: openings
    case .questions: questions(now)
    case .objection(let number): objections(number)
    case .answer(let number): answers(number)
    case .evidence(let number): evidence(number)
    case .reference: references
    case .business, .rivals, .personal, .goal, .idea, .openingWords, .value, .rivalView, .logistics:
      []
    }
  }

  private var people: [PlanProposal] {
    account.people.prefix(5).map { person in
      let part = person.influence.map { phrases.text(id: $0.phraseID) } ?? person.detail.title
      let words = [person.name, part].compactMap(\.self).joined(separator: " · ")
      return PlanProposal(words: words, did: [.told(event: .personNamed(person: person.person))])
    }
  }

  private var parts: [PlanProposal] {
    guard let person else { return [] }
    return Influence.allCases.map { influence in
      PlanProposal(
        words: phrases.text(id: influence.phraseID),
        did: [.told(event: .personNamed(person: Person(name: person, influence: influence)))],
        customer: [
          .person(
            told: .detailed(name: person, detail: PersonDetail(influence: influence)))
        ])
    }
  }

  private var styles: [PlanProposal] { CommunicationStyle.allCases.compactMap(style) }

  /// What says that somebody is of a style: the traits by which it shows.
  func style(_ style: CommunicationStyle) -> PlanProposal? {
    guard let person else { return nil }
    let traits =
      style == .chameleon
      // A part of each makes one (METHOD M12).
      ? [StyleTrait.goalDriven, .sociable, .steady, .process]
      : StyleTrait.allCases.filter { $0.style == style }
    let name = phrases.text(id: style.phraseID)
    let advice = (style.dos.prefix(2) + style.donts.prefix(1)).map { phrases.text(id: $0.phraseID) }
    return PlanProposal(
      words: say(
        .styleNoted, ("style", name), ("advice", phrases.text(id: style.phraseID(.signs)))),
      customer: traits.map {
        .answer(told: .seen(sighting: TermSeen($0, .yes, person: person)))
      },
      say: [say(.styleNoted, ("style", name), ("advice", sentences(advice)))])
  }
}
