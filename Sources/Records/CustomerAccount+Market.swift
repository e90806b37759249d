import AccountModel
import Customer

extension CustomerAccount {
  /// What was seen of a list of terms: the last word on each.
  ///
  /// - Parameters:
  ///   - list: the list, for example `DesireAspect.self`.
  ///   - person: whose; nil for the customer as a whole.
  /// - Returns: the sightings.
  public func sightings<Term: AccountTerm>(
    of list: Term.Type, person: String? = nil
  ) -> Sightings<Term> {
    let wanted = person.map { self.person($0)?.name ?? $0 }
    return Sightings(
      sightings.compactMap { seen in
        guard let term = seen.term(of: list), meaning(seen.person) == wanted else { return nil }
        return Sighting(term, seen.observation, words: seen.words)
      })
  }

  /// Whom a name means, by his own name; a name that means nobody known stays.
  func meaning(_ name: String?) -> String? {
    name.map { person($0)?.name ?? $0 }
  }

  /// What is known of the customer by class, with what the visits brought (METHOD M07).
  public var data: CustomerData {
    var entries = facts
    let told = { (item: DataItem) in
      facts.contains { $0.item == item && $0.words.contains { !$0.isWhitespace } }
    }
    if !told(.name) { entries.insert(DataEntry(.name, name), at: 0) }
    if !told(.people), !people.isEmpty {
      entries += people.map { DataEntry(.people, $0.name, source: .visit) }
    }
    for one in circumstances {
      switch one.circumstance.topic {
      case .present: entries.append(DataEntry(.usedFor, one.circumstance.words, source: .visit))
      case .competition:
        entries.append(DataEntry(.rivalHistory, one.circumstance.words, source: .visit))
      case .timing, .budget: break
      }
    }
    return CustomerData(entries, guide: guide)
  }

  /// The guide inside the account: as told, else the first coach known (METHOD M07, M09).
  public var guide: String? { guideTold ?? people.first { $0.influence == .coach }?.name }

  /// Money, authority and need (METHOD M01); what wasn't told comes from desire, ability, needs and people.
  public var qualification: Qualification {
    var known = buyingJudgement.feeding(Qualification(sightings(of: QualificationCondition.self)))
    if known.conditions[.need] == .unknown, !wasAsked(.need),
      let need = needs.first(where: { $0.need.kind == .explicit })
    {
      known.conditions.note(Sighting(.need, .yes, words: need.need.words))
    }
    if known.conditions[.authority] == .unknown, !wasAsked(.authority),
      let decider = people.first(where: { $0.influence == .economicBuyer })
    {
      known.conditions.note(Sighting(.authority, .yes, words: decider.name))
    }
    return known
  }

  private func wasAsked(_ condition: QualificationCondition) -> Bool {
    sightings(of: QualificationCondition.self).notes.contains { $0.term == condition }
  }

  /// Desire and ability to buy (METHOD M02).
  public var buyingJudgement: BuyingJudgement {
    BuyingJudgement(
      desire: sightings(of: DesireAspect.self), ability: sightings(of: AbilityAspect.self))
  }

  /// The five questions about the opportunity (METHOD M10).
  ///
  /// What the visits heard of budget and timing stands beside a question as words; whether it is a
  /// yes, the rep says.
  public var opportunity: Opportunity {
    var answers = sightings(of: OpportunityQuestion.self)
    for (question, topic) in [
      (OpportunityQuestion.budget, Circumstance.Topic.budget), (.timing, .timing),
    ] where !answers.notes.contains(where: { $0.term == question }) {
      let heard = circumstances.last { $0.circumstance.topic == topic }
      if let heard {
        answers.note(Sighting(question, .unknown, words: heard.circumstance.words))
      }
    }
    return Opportunity(formalProject: project, answers: answers)
  }
}
