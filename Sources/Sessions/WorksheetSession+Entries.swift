import AccountModel
import Coaching
import Customer
import Playbook
import Records

extension WorksheetSession {
  /// What an answer records.
  func entries(
    _ told: WorksheetTold, _ field: WorksheetField, _ member: WorksheetMember?, _ now: Moment
  ) -> [CustomerEntry] {
    switch field {
    case .condition(let term): seen(told, term)
    case .desire(let term): seen(told, term)
    case .ability(let term): seen(told, term)
    case .opportunity(let term): seen(told, term)
    case .look(let term): seen(told, term)
    case .check(let term): seen(told, term)
    case .trait(let term): seen(told, term, person: member?.name)
    case .row(let row):
      [.answer(told: .selling(mark: SellingMark(row, one(of: SellingWay.self, told))))]
    case .decision(let phase): [.answer(told: .decision(point: decision(told, phase)))]
    case .degree(let question): degree(told, question)
    case .part(let part): negotiation(told, part, member)
    case .plain(let part):
      switch part.list {
      case .person?: person(told, part, member)
      case .need?: need(told, part, member, now)
      case .point?: point(told, part, member, now)
      case .value?: value(told, part, member, now)
      case .relation?, .rival?, .subject?, .negotiator?, .addOn?, nil: plain(told, part, member)
      }
    }
  }

  /// That a question was asked and nobody knew.
  func unknown(_ field: WorksheetField, _ member: WorksheetMember?) -> CustomerEntry {
    .answer(told: .unknown(question: field.id, person: member?.name))
  }

  /// The chosen one of all terms of a kind; nil where nothing was chosen.
  func one<Term: CaseIterable>(of terms: Term.Type, _ told: WorksheetTold) -> Term? {
    guard case .choice(let place, _) = told else { return nil }
    return Array(terms.allCases).dropFirst(place).first
  }

  func words(_ told: WorksheetTold) -> String? {
    guard case .words(let words) = told else { return nil }
    return words
  }

  func sum(_ told: WorksheetTold) -> Sum? {
    guard case .sum(let sum) = told else { return nil }
    return sum
  }

  func observation(_ told: WorksheetTold) -> Observation {
    guard case .seen(let observation, _) = told else { return .unknown }
    return observation
  }

  private func seen(
    _ told: WorksheetTold, _ term: some AccountTerm, person: String? = nil
  ) -> [CustomerEntry] {
    guard case .seen(let observation, let words) = told else { return [] }
    let seen = TermSeen(term, observation, words: words, person: person)
    return [.answer(told: .seen(sighting: seen))]
  }

  private func decision(_ told: WorksheetTold, _ phase: CVMPhase) -> DecisionPoint {
    guard case .choice(_, let words) = told else { return DecisionPoint(phase, .unknown) }
    return DecisionPoint(phase, one(of: DecisionAnswer.self, told) ?? .unknown, words: words)
  }

  private func degree(_ told: WorksheetTold, _ question: BehaviourQuestion) -> [CustomerEntry] {
    let degree = one(of: BuyingDegree.self, told) ?? .unknown
    let isRisk = question == .risk
    let entry = AnswerEntry.behaviour(
      risk: isRisk ? degree : nil, help: isRisk ? nil : degree, played: nil)
    return [.answer(told: entry)] + (degree == .unknown ? [unknown(.degree(question), nil)] : [])
  }

  private func negotiation(
    _ told: WorksheetTold, _ part: NegotiationPart, _ member: WorksheetMember?
  ) -> [CustomerEntry] {
    guard case .subject(let subject)? = member else { return [] }
    return [.offer(told: .negotiation(subject: subject, part: part, words: words(told)))]
  }

  /// What fills something of the customer as a whole, of a negotiator or of an add-on.
  private func plain(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?
  ) -> [CustomerEntry] {
    let (known, isKnown) = plainKnown(told, part, member)
    return known + (isKnown ? [] : [unknown(.plain(part), member)])
  }

  /// What an answer records, and whether that says by itself what is known.
  private func plainKnown(
    _ told: WorksheetTold, _ part: WorksheetPart, _ member: WorksheetMember?
  ) -> ([CustomerEntry], Bool) {
    switch part {
    case .prospect:
      return ([.answer(told: .prospect(kind: one(of: ProspectKind.self, told)))], true)
    case .quickTestUse, .quickTestMeans, .quickTestTrait: return quickTest(told, part)
    case .project:
      guard case .seen(let seen, let words) = told else { return ([], false) }
      return ([.answer(told: .project(observation: seen, words: words))], seen != .unknown)
    case .guide: return (guide(words(told)), words(told) != nil)
    case .purchasePurpose, .purchaseStage, .purchaseEntered: return purchase(told, part)
    case .allTheSame:
      let seen = observation(told)
      guard seen != .unknown else { return ([], false) }
      return ([.offer(told: .allTheSame(isSaid: seen == .yes))], true)
    case .demonstration:
      let purpose = one(of: DemonstrationPurpose.self, told)
      return ([.offer(told: .demonstration(purpose: purpose))], purpose != nil)
    case .behaviourPlayed:
      guard let played = one(of: BuyingBehaviour.self, told) else { return ([], false) }
      return ([.answer(told: .behaviour(risk: nil, help: nil, played: played))], true)
    case .deal, .dealAgreed: return deal(told, part)
    case .negotiatorRole:
      guard case .negotiator(let name)? = member else { return ([], true) }
      let role = NegotiatorRole(name, role: words(told))
      return ([.offer(told: .negotiator(role: role))], role.role != nil)
    case .addOnSum: return (addOn(sum(told), member), sum(told) != nil)
    default: return ([], true)
    }
  }

  private func quickTest(_ told: WorksheetTold, _ part: WorksheetPart) -> ([CustomerEntry], Bool) {
    if part == .quickTestTrait {
      guard let words = words(told) else { return ([], false) }
      return ([.answer(told: .quickTest(use: nil, trait: words, means: nil))], true)
    }
    let seen = observation(told)
    let entry = AnswerEntry.quickTest(
      use: part == .quickTestUse ? seen : nil, trait: nil,
      means: part == .quickTestMeans ? seen : nil)
    return ([.answer(told: entry)], seen != .unknown)
  }

  private func purchase(_ told: WorksheetTold, _ part: WorksheetPart) -> ([CustomerEntry], Bool) {
    let stage = one(of: PurchaseStage.self, told)
    let process = PurchaseProcess(
      purpose: words(told), stage: part == .purchaseStage ? stage : nil,
      entered: part == .purchaseEntered ? stage : nil)
    if process == PurchaseProcess() { return ([], false) }
    return ([.answer(told: .purchase(process: process))], true)
  }

  private func deal(_ told: WorksheetTold, _ part: WorksheetPart) -> ([CustomerEntry], Bool) {
    if part == .deal {
      guard let sum = sum(told) else { return ([], false) }
      return ([.offer(told: .deal(sum: sum, isAgreed: nil))], true)
    }
    let seen = observation(told)
    guard seen != .unknown else { return ([], false) }
    return ([.offer(told: .deal(sum: nil, isAgreed: seen == .yes))], true)
  }

  private func guide(_ name: String?) -> [CustomerEntry] {
    let isNew = name.map { account.person($0) == nil } ?? false
    let named = name.map { [CustomerEntry.person(told: .named(person: Person(name: $0)))] } ?? []
    return (isNew ? named : []) + [.person(told: .guide(name: name))]
  }

  private func addOn(_ sum: Sum?, _ member: WorksheetMember?) -> [CustomerEntry] {
    guard case .addOn(let key)? = member,
      let addOn = account.addOns.first(where: { $0.key == key })
    else { return [] }
    return [.offer(told: .addOn(key: key, words: addOn.words, sum: sum))]
  }
}
