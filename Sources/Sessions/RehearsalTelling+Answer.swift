import Customer
import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

extension RehearsalTelling {
  /// What a fact comes to in the ledgers.
  mutating func tell(_ fact: Scenario.Fact) {
    let words = said(of: fact.says)
    let number = numberOfNeed(fact)
    switch fact.kind {
    case .present: note(.learned(circumstance: Circumstance(topic: .present, words: words)))
    case .budget: note(.learned(circumstance: Circumstance(topic: .budget, words: words)))
    case .deadline: note(.learned(circumstance: Circumstance(topic: .timing, words: words)))
    case .competition:
      note(.learned(circumstance: Circumstance(topic: .competition, words: words)))
    case .decision: note(.noted(words: words))
    case .problem, .personal, .criterion: hear(fact, words, number)
    case .consequence:
      guard let number, fact.amount != nil, let amount = amount(in: words) else { return }
      tell(.needDetailed(id: number, need: Need(words: "", kind: .implied, amount: amount)))
    case .worth:
      if let number { tell(.needMadeExplicit(id: number)) }
    }
  }

  private mutating func hear(_ fact: Scenario.Fact, _ words: String, _ number: Int?) {
    guard let number else { return }
    var need = Need(words: words, kind: .implied, layer: .problem, who: name(fact.who))
    if fact.kind == .criterion {
      need.kind = .explicit
      need.layer = .criterion
    }
    if fact.kind == .personal { need.side = .personal }
    if fact.amount != nil { need.amount = amount(in: words) }
    tell(.needHeard(id: number, need: need))
  }

  private func amount(in words: String) -> Sum? {
    readers.sums.find(in: words).map(\.sum).first(where: \.isTelling)
  }

  /// The number of the need to which a fact belongs: needs are numbered as they were told.
  private func numberOfNeed(_ fact: Scenario.Fact) -> Int? {
    let needs = buyer.state.told.compactMap { scenario.fact($0.fact) }.filter(\.isNeed)
    var base: Scenario.Fact? = fact
    for _ in 0..<scenario.facts.count {
      guard let one = base, !one.isNeed else { break }
      base = one.after.flatMap(scenario.fact)
    }
    let near = base ?? needs.last { $0.subjects.contains(where: fact.subjects.contains) }
    return needs.firstIndex { $0.id == near?.id }.map { $0 + 1 }
  }

  /// A summary that holds makes needs explicit, and confirmed.
  mutating func confirmNeeds() {
    guard reaction.moves.contains(where: { $0.rule == .summedUp }) else { return }
    let quoted = reaction.heard.facts.filter(buyer.state.hasTold).compactMap(scenario.fact)
    for number in quoted.filter({ $0.tier > 1 }).compactMap(numberOfNeed) {
      guard let need = visit.facts.need(number), !need.isConfirmed else { continue }
      if need.kind == .implied { tell(.needMadeExplicit(id: number)) }
      tell(.needConfirmed(id: number))
    }
  }

  /// What happened to objections; they are numbered as they were raised.
  mutating func tellObjections() {
    let isTooSoon = reaction.moves.contains { $0.rule == .objectionAnsweredTooSoon }
    for event in reaction.objections {
      let place = buyer.state.objections.firstIndex { $0.objection == event.objection }
      guard let objection = scenario.objection(event.objection), let place else { continue }
      switch event.kind {
      case .raised:
        let words = said(of: objection.says)
        tell(.objectionRaised(id: place + 1, words: words, family: objection.family))
      case .returned: tell(.objectionReopened(id: place + 1))
      case .clarified: tell(.objectionClarified(words: said(of: objection.means)))
      case .tested: tell(.objectionTested)
      case .answered, .unproven: tell(.objectionAnswered(words: words))
      case .settled: tell(.objectionResolved)
      case .rested:
        if isTooSoon { tell(.objectionAnswered(words: words)) }
        tell(.objectionLeftOpen)
      }
    }
  }

  /// A step that he agrees to: the day is the one that was named, else within a week, which is said.
  mutating func tell(_ step: Scenario.Step) {
    let own = said(of: step.says)
    guard step.result != .order else {
      tell(.orderAgreed(words: own))
      return
    }
    let named = day(in: words) ?? day(in: own) ?? day(in: step.text)
    if named == nil { remarks.append("  " + phrases.text(RehearsalPhrase.noDayNamed)) }
    let when =
      named
      ?? When(
        written: phrases.text(RehearsalPhrase.withinAWeek), day: now.day.adding(days: 7),
        isDeadline: true)
    tell(
      .nextStepAgreed(
        step: NextStep(side: .customer, actor: name(step.who), action: step.text, when: when)))
  }

  func day(in text: String) -> When? {
    readers.days.find(in: text, today: now.day, minute: now.minuteOfDay).map(\.when)
      .first { $0.day != nil }
  }

  /// The end of the talk ends the visit.
  mutating func tell(_ end: BuyerState.End) {
    if end.outcome == .noSale { tell(.saleRefused(words: reaction.said.last?.words ?? "")) }
    tell(.finish)
  }
}

extension Scenario.Fact {
  /// Whether it stands in the note as a need of its own.
  fileprivate var isNeed: Bool {
    switch kind {
    case .problem, .personal, .criterion: true
    case .present, .consequence, .worth, .budget, .decision, .deadline, .competition: false
    }
  }
}
