/// The five aspects of the desire to buy (购买欲望, METHOD M02).
public enum DesireAspect: String, AccountTerm {
  /// Concern for the product: content, features, price.
  case product
  /// Concern for the purchase: delivery, service, payment.
  case purchase
  /// Whether it meets their requirements: how much of today's material it would replace.
  case requirements
  /// Trust in the product: brand, technical level.
  case trust
  /// A good impression of the selling company and of the rep.
  case impression

  /// What the ids of its sentences go on with.
  public static let topic = "desire"
  /// Each has the question that finds it out.
  public static let facets: [PhraseFacet] = [.ask]
}

/// The two aspects of the ability to buy (购买能力, METHOD M02).
public enum AbilityAspect: String, AccountTerm {
  /// Credit standing, read from the state of the business.
  case credit
  /// Payment: cash or instalments, first sum, date.
  case payment

  /// What the ids of its sentences go on with.
  public static let topic = "ability"
  /// Each has the question that finds it out.
  public static let facets: [PhraseFacet] = [.ask]
}

/// Desire and ability to buy, aspect by aspect (METHOD M02); they feed need and money of MAN.
public struct BuyingJudgement: Hashable, Codable, Sendable {
  /// The aspects of desire, with the customer's words.
  public var desire: Sightings<DesireAspect>
  /// The aspects of ability, with the customer's words.
  public var ability: Sightings<AbilityAspect>

  /// Takes what was seen.
  public init(
    desire: Sightings<DesireAspect> = Sightings(), ability: Sightings<AbilityAspect> = Sightings()
  ) {
    self.desire = desire
    self.ability = ability
  }

  /// What desire says of the need: as most of the five aspects say, and unknown until most are known.
  ///
  /// Of five aspects three decide; METHOD leaves the number open.
  public var need: Observation {
    let most = DesireAspect.allCases.count / 2 + 1
    if desire.terms(.yes).count >= most { return .yes }
    return desire.terms(.no).count >= most ? .no : .unknown
  }

  /// What ability says of the money: both aspects have to be seen, one that is absent denies it.
  public var money: Observation {
    if !ability.terms(.no).isEmpty { return .no }
    return ability.terms(.unknown).isEmpty ? .yes : .unknown
  }

  /// The aspect of desire to look at next; nil where the need is judged.
  public var nextDesire: DesireAspect? { need == .unknown ? desire.terms(.unknown).first : nil }

  /// The aspect of ability to look at next; nil where the money is judged.
  public var nextAbility: AbilityAspect? { money == .unknown ? ability.terms(.unknown).first : nil }

  /// Fills in need and money of a qualification where they aren't known otherwise.
  ///
  /// - Parameter qualification: what is known of the prospect.
  /// - Returns: the same, its unknown need and money taken from here.
  public func feeding(_ qualification: Qualification) -> Qualification {
    var fed = qualification
    for (term, observation) in [(QualificationCondition.need, need), (.money, money)]
    where fed.conditions[term] == .unknown && observation != .unknown {
      fed.conditions.note(Sighting(term, observation))
    }
    return fed
  }
}
