import Customer

extension Influence: AccountTerm {
  /// What the ids of its sentences go on with.
  public static let topic = "influence"
  /// Each has its part in the sale and the question that finds the person.
  public static let facets: [PhraseFacet] = [.work, .ask]
}

/// Somebody of influence: the part played, what he values, and whether he is won (METHOD M09, M34).
public struct Influencer: Hashable, Codable, Sendable {
  /// The name.
  public var name: String
  /// Which of the four he is.
  public var influence: Influence
  /// The part he plays in this purchase, in words.
  public var part: String?
  /// Results 结果 he wants: rational and measurable.
  public var results: String?
  /// Wins 赢 he wants: personal and felt.
  public var wins: String?
  /// Whether he supports us.
  public var isWon: Observation

  /// Notes a person of influence; what isn't known stays nil or unknown.
  public init(
    _ name: String, _ influence: Influence, part: String? = nil, results: String? = nil,
    wins: String? = nil, isWon: Observation = .unknown
  ) {
    self.name = name
    self.influence = influence
    self.part = part
    self.results = results
    self.wins = wins
    self.isWon = isWon
  }

  /// What isn't known of him, in a fixed order; a good proposal serves both results and wins (METHOD M34).
  public var lacks: [InfluencerLack] {
    InfluencerLack.allCases.filter { lack in
      switch lack {
      case .part: !part.hasWords
      case .results: !results.hasWords
      case .wins: !wins.hasWords
      }
    }
  }
}

/// What may not be known of a person of influence (METHOD M09, M34).
public enum InfluencerLack: String, AccountTerm {
  /// The part played, the results wanted, the personal wins wanted.
  case part, results, wins

  /// What the ids of its sentences go on with.
  public static let topic = "influencer-lack"
}

/// How an influence stands (METHOD M09).
public enum InfluenceStanding: String, AccountTerm {
  /// Nobody is known; somebody is not won yet; not known whether won; everybody known is won.
  case missing, notWon, unknown, won

  /// What the ids of its sentences go on with.
  public static let topic = "influence-standing"
}

/// The four key influencers of a deal (四大关键人物, METHOD M09): it needs the support of every one of them.
public struct Influencers: Hashable, Codable, Sendable {
  /// The people, in the order in which they became known.
  public var people: [Influencer]

  /// Takes the people.
  public init(_ people: [Influencer] = []) {
    self.people = people
  }

  /// How an influence stands; several people of one influence all have to be won.
  ///
  /// - Parameter influence: one of the four.
  /// - Returns: where it stands.
  public func standing(of influence: Influence) -> InfluenceStanding {
    let marks = people.filter { $0.influence == influence }.map(\.isWon)
    if marks.isEmpty { return .missing }
    if marks.contains(.no) { return .notWon }
    return marks.contains(.unknown) ? .unknown : .won
  }

  /// The influences that stand so, in their own order.
  public func influences(_ standing: InfluenceStanding) -> [Influence] {
    Influence.allCases.filter { self.standing(of: $0) == standing }
  }

  /// The people not won yet, or not known to be won, in the order in which they became known.
  public var notYetWon: [Influencer] { people.filter { $0.isWon != .yes } }

  /// Whether the deal has the support that it needs.
  public var isSupported: Bool { influences(.won).count == Influence.allCases.count }

  /// The influence to work on next; nil where all are won.
  ///
  /// The coach comes first because he helps with the other three, then the investor (catch the
  /// leader first, METHOD M08); who is missing before who isn't won.
  public var next: Influence? {
    let order: [Influence] = [.coach, .economicBuyer, .gatekeeper, .user]
    return [InfluenceStanding.missing, .notWon, .unknown].lazy
      .compactMap { standing in order.first { self.standing(of: $0) == standing } }.first
  }
}
