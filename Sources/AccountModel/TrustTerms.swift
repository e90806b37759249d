/// The four stages of a customer relation (推进客户关系的四个阶段, METHOD M11), from the lowest rung up.
public enum TrustRung: String, AccountTerm {
  /// Acquainted 认识, dating 约会, trust 信赖, alliance 同盟.
  case acquainted, dating, trust, alliance

  /// What the ids of its sentences go on with.
  public static let topic = "trust"
  /// Each has what it gains, what earns it and what shows it.
  public static let facets: [PhraseFacet] = [.yields, .earn, .signs]
}

/// What a person may do that shows how far the relation is (METHOD M11).
public enum TrustSign: String, AccountTerm {
  /// Knows us, and shows liking.
  case knowsUs, likesUs
  /// Accepts a meal, a film or cards; takes part in a product exchange; joins in sport.
  case acceptsInvitation, joinsExchange, joinsSport
  /// Shares family events, shares leisure, gives support or a promise.
  case sharesFamily, sharesLeisure, givesPromise
  /// Advises us, speaks for us, arranges something, introduces somebody.
  case advises, speaksForUs, arranges, introduces

  /// What the ids of its sentences go on with.
  public static let topic = "trust-sign"

  /// The rung that it is a sign of.
  public var rung: TrustRung {
    switch self {
    case .knowsUs, .likesUs: .acquainted
    case .acceptsInvitation, .joinsExchange, .joinsSport: .dating
    case .sharesFamily, .sharesLeisure, .givesPromise: .trust
    case .advises, .speaksForUs, .arranges, .introduces: .alliance
    }
  }
}

/// What goes wrong with a relation (METHOD M11).
public enum TrustFault: String, AccountTerm {
  /// The rung believed in is higher than what the person did shows.
  case misjudged
  /// Months without a step.
  case stalled
  /// What was spent is taken for relation: nothing that the person did stands beside it.
  case spending
  /// Known, but no liking shown: the door shuts.
  case notLiked

  /// What the ids of its sentences go on with.
  public static let topic = "trust-fault"
}

/// What the people's ladders say together (METHOD M11).
public enum TrustCircle: String, AccountTerm {
  /// Nobody is an ally; one is, which isn't enough: the won win others; several are.
  case noAlly, oneAlly, allies

  /// What the ids of its sentences go on with.
  public static let topic = "trust-circle"

  /// Reads it from the ladders of an account's people.
  public init(_ ladders: [TrustLadder]) {
    let allies = ladders.filter { $0.rung == .alliance }.count
    guard allies > 0 else {
      self = .noAlly
      return
    }
    self = allies == 1 ? .oneAlly : .allies
  }
}
