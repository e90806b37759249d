/// The three conditions of a prospect (MAN 法则, METHOD M01).
public enum QualificationCondition: String, AccountTerm {
  /// Money 金钱: can pay, however strong the wish.
  case money
  /// Authority 决定权: the right to decide, suggest or object, own or given.
  case authority
  /// Need 需求: large, or absent.
  case need

  /// What the ids of its sentences go on with.
  public static let topic = "man-condition"
  /// Each has the question that finds it out.
  public static let facets: [PhraseFacet] = [.ask]
}

/// What to do with a prospect (METHOD M01): the verdicts of the eight combinations, and one for what isn't known.
public enum QualificationVerdict: String, AccountTerm {
  /// M A N: the ideal target 有望客户.
  case hopeful
  /// M A n: contact; skilled selling 熟练的销售技术 gives hope.
  case sellSkilfully
  /// M a N: contact, and find who has the authority.
  case findAuthority
  /// m A N: contact; look into business condition and credit, arrange financing.
  case arrangeFinancing
  /// Two conditions missing: contact, watch and cultivate until another is met.
  case cultivate
  /// m a n: no customer.
  case stop
  /// Something isn't known: find that out before judging.
  case findOut

  /// What the ids of its sentences go on with.
  public static let topic = "man-verdict"
}

/// What a prospect may have been to us before (METHOD M01).
public enum ProspectKind: String, AccountTerm {
  /// New; former, no longer in contact; unwilling to buy for some reason; present customer.
  case new, former, unwilling, present

  /// What the ids of its sentences go on with.
  public static let topic = "prospect"
}

/// The right that makes up authority (METHOD M01): any of the three counts.
public enum AuthorityRight: String, AccountTerm {
  /// To decide, to suggest, to object.
  case decide, suggest, object

  /// What the ids of its sentences go on with.
  public static let topic = "authority"
}

/// A prospect held against MAN (METHOD M01).
public struct Qualification: Hashable, Codable, Sendable {
  /// What is known of the three conditions.
  public var conditions: Sightings<QualificationCondition>

  /// Takes what is known of the three conditions.
  public init(_ conditions: Sightings<QualificationCondition>) {
    self.conditions = conditions
  }

  /// Takes the three marks without words.
  public init(money: Observation, authority: Observation, need: Observation) {
    conditions = Sightings([
      Sighting(.money, money), Sighting(.authority, authority), Sighting(.need, need),
    ])
  }

  /// The verdict; `findOut` while any condition is unknown, because each of them decides.
  public var verdict: QualificationVerdict {
    guard conditions.terms(.unknown).isEmpty else { return .findOut }
    let has = { conditions[$0] == .yes }
    return switch (has(.money), has(.authority), has(.need)) {
    case (true, true, true): .hopeful
    case (true, true, false): .sellSkilfully
    case (true, false, true): .findAuthority
    case (false, true, true): .arrangeFinancing
    case (false, false, true), (false, true, false), (true, false, false): .cultivate
    case (false, false, false): .stop
    }
  }

  /// The verdicts that what is known still allows, in their own order; one of them once all three are known.
  ///
  /// Contact isn't stopped on an unknown: `stop` stands alone only where all three are missing.
  public var possibleVerdicts: [QualificationVerdict] {
    guard let open = conditions.terms(.unknown).first else { return [verdict] }
    let allowed = [Observation.yes, .no].flatMap { observation in
      var known = self
      known.conditions.note(Sighting(open, observation))
      return known.possibleVerdicts
    }
    return QualificationVerdict.allCases.filter(allowed.contains)
  }

  /// The condition to ask about first; nil where all are known.
  ///
  /// Use and means come before the right to buy, as in the quick test; need first of all, since
  /// without it there is no sale (METHOD M01, M13).
  public var firstToAsk: QualificationCondition? {
    [.need, .money, .authority].first { conditions[$0] == .unknown }
  }
}
