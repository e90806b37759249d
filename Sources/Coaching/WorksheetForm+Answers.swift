import AccountModel
import Customer
import Playbook
import Records

extension WorksheetForm {
  /// What is known as the answer that fills a field.
  ///
  /// - Parameters:
  ///   - field: what is filled.
  ///   - member: the entry that it is about; nil for the customer.
  /// - Returns: what is known, from earlier answers and from visits.
  public func answer(_ field: WorksheetField, about member: WorksheetMember?) -> WorksheetAnswer {
    let wasAsked = account.unknowns.contains {
      $0.question == field.id && $0.person == member?.name
    }
    switch field {
    case .condition(let term):
      return seen(term, in: account.qualification.conditions)
    case .desire(let term): return seen(term, in: account.buyingJudgement.desire)
    case .ability(let term): return seen(term, in: account.buyingJudgement.ability)
    case .opportunity(let term): return seen(term, in: account.opportunity.answers)
    case .look(let term): return seen(term, in: account.sightings(of: CVMLook.self))
    case .check(let term): return seen(term, in: account.demonstration.checks)
    case .trait(let term): return trait(term, of: member)
    case .row(let row): return way(in: row)
    case .decision(let phase): return decision(in: phase)
    case .degree(let question):
      let degree = question == .risk ? account.behaviour.risk : account.behaviour.help
      return WorksheetAnswer(degree == .unknown ? nil : degree, wasAsked: wasAsked)
    case .part(let part): return self.part(part, of: member)
    case .plain(let part): return answer(part, member, wasAsked)
    }
  }

  /// What was seen of a term; words heard beside what isn't known are shown too.
  private func seen<Term: AccountTerm>(
    _ term: Term, in sightings: Sightings<Term>
  ) -> WorksheetAnswer {
    let wasAsked = account.sightings(of: Term.self).notes.contains { $0.term == term }
    return WorksheetAnswer(
      seen: sightings[term], wasAsked: wasAsked, words: sightings.words(of: term))
  }

  private func trait(_ term: StyleTrait, of member: WorksheetMember?) -> WorksheetAnswer {
    guard case .person(let name)? = member else { return .missing }
    let traits = account.style(of: name).traits
    return WorksheetAnswer(
      seen: traits[term], wasAsked: traits.notes.contains { $0.term == term },
      words: traits.words(of: term))
  }

  private func way(in row: SellingRow) -> WorksheetAnswer {
    guard let way = account.selling.way(in: row) else {
      let wasAsked = account.selling.marks.contains { $0.row == row }
      return WorksheetAnswer(standing: wasAsked ? .unknown : .missing)
    }
    return WorksheetAnswer(
      standing: .known, value: .term(row.phraseID(way == .product ? .product : .consultative)))
  }

  private func decision(in phase: CVMPhase) -> WorksheetAnswer {
    let last = account.decisions.last { $0.point.phase == phase }?.point
    guard let last, last.answer != .unknown else {
      return WorksheetAnswer(standing: last == nil ? .missing : .unknown, words: last?.words)
    }
    return WorksheetAnswer(last.answer, wasAsked: true, words: last.words)
  }

  private func part(_ part: NegotiationPart, of member: WorksheetMember?) -> WorksheetAnswer {
    guard case .subject(let subject)? = member,
      let point = account.negotiation.points.first(where: { $0.subject == subject })
    else { return .missing }
    return WorksheetAnswer(
      words: point[part], wasAsked: point.parts.notes.contains { $0.term == part })
  }

  private func answer(
    _ part: WorksheetPart, _ member: WorksheetMember?, _ wasAsked: Bool
  ) -> WorksheetAnswer {
    switch part.list {
    case .person?: answer(part, of: person(member), wasAsked)
    case .need?: answer(part, of: need(member), wasAsked)
    case .point?: pointAnswer(part, member, wasAsked)
    case .value?: answer(part, of: row(member), wasAsked)
    case .negotiator?:
      WorksheetAnswer(
        words: account.negotiation.roles.first { .negotiator($0.name) == member }?.role,
        wasAsked: wasAsked)
    case .addOn?:
      WorksheetAnswer(
        words: account.addOns.first { .addOn($0.key) == member }?.sum?.written,
        wasAsked: wasAsked)
    case .relation?, .rival?, .subject?, nil: answer(part, wasAsked)
    }
  }

  /// What is known of the customer as a whole.
  private func answer(_ part: WorksheetPart, _ wasAsked: Bool) -> WorksheetAnswer {
    switch part {
    case .prospect:
      WorksheetAnswer(
        account.kind,
        wasAsked: account.unknowns.contains { $0.question == ProspectKind.topic })
    case .quickTestUse: WorksheetAnswer(seen: account.quickTest.use, wasAsked: wasAsked)
    case .quickTestTrait: WorksheetAnswer(words: account.quickTest.trait, wasAsked: wasAsked)
    case .quickTestMeans: WorksheetAnswer(seen: account.quickTest.means, wasAsked: wasAsked)
    case .project:
      WorksheetAnswer(seen: account.project, wasAsked: wasAsked, words: account.projectWords)
    case .guide: WorksheetAnswer(words: account.guide, wasAsked: wasAsked)
    case .purchasePurpose: WorksheetAnswer(words: account.purchase.purpose, wasAsked: wasAsked)
    case .purchaseStage: WorksheetAnswer(account.purchase.stage, wasAsked: wasAsked)
    case .purchaseEntered: WorksheetAnswer(account.purchase.entered, wasAsked: wasAsked)
    case .allTheSame:
      WorksheetAnswer(account.isSameSaid.map(Self.observation), wasAsked: wasAsked)
    case .demonstration: WorksheetAnswer(account.demonstrationPurpose, wasAsked: wasAsked)
    case .behaviourPlayed: WorksheetAnswer(account.behaviour.played, wasAsked: wasAsked)
    case .deal: WorksheetAnswer(words: account.deal?.written, wasAsked: wasAsked)
    case .dealAgreed:
      WorksheetAnswer(
        (account.isDealAgreed ?? (account.orders.isEmpty ? nil : true)).map(Self.observation),
        wasAsked: wasAsked, words: account.orders.last?.words)
    default: .missing
    }
  }
}
