import Customer

/// Where somebody stands in the customer's house (级别, METHOD M08).
public enum BuyingLevel: String, AccountTerm {
  /// Operations 操作层: end users, who have the final say on the product's evaluation.
  case operations
  /// Management 管理层: doesn't decide, but can veto.
  case management
  /// Decision makers 决策层: for them each purchase is an investment.
  case decision

  /// What the ids of its sentences go on with.
  public static let topic = "level"
  /// Each has what its power is.
  public static let facets: [PhraseFacet] = [.work]

  /// Whether it has the final say on the product's evaluation.
  public var hasFinalSay: Bool { self == .operations }

  /// Whether it can veto what it doesn't decide.
  public var mayVeto: Bool { self == .management }

  /// What it decides: the decision makers take the five decisions, the others none.
  public var decisions: [LeadersDecision] { self == .decision ? LeadersDecision.allCases : [] }
}

/// The five decisions of the decision makers (METHOD M08).
public enum LeadersDecision: String, AccountTerm {
  /// Whether to buy, when, the budget, which supplier, whether to sign.
  case whether, when, budget, supplier, sign

  /// What the ids of its sentences go on with.
  public static let topic = "leaders-decision"
}

/// How far our contacts reach into the customer's house (METHOD M08).
public enum Reach: String, AccountTerm {
  /// Nobody; a single contact (point 点); some of those who matter (line 线); the whole group that decides (plane 面).
  case nobody, point, line, plane

  /// What the ids of its sentences go on with.
  public static let topic = "reach"
}

/// What an organisation analysis warns of (METHOD M08).
public enum OrganisationWarning: String, AccountTerm {
  /// Everything hangs on a single contact.
  case singleContact
  /// None of the decision makers is known: catch the leader first 擒贼先擒王.
  case noLeader
  /// Somebody isn't placed on all three dimensions.
  case unplaced
  /// Nothing is known of how the people stand to each other.
  case relationsUnknown

  /// What the ids of its sentences go on with.
  public static let topic = "organisation-warning"
}

extension PurchaseRole: AccountTerm {
  /// What the ids of its sentences go on with.
  public static let topic = "role"
  /// Each has its part and the question that finds out who plays it.
  public static let facets: [PhraseFacet] = [.work, .ask]
}

extension BuyingFunction: AccountTerm {
  /// What the ids of its sentences go on with.
  public static let topic = "function"
  /// Each has what it asks for: every function gets its own answer.
  public static let facets: [PhraseFacet] = [.wants]
}
