import Customer

/// Somebody connected to the purchase, placed on the three dimensions; what isn't known stays nil.
public struct Member: Hashable, Codable, Sendable {
  /// The name.
  public var name: String
  /// What the department does in the purchase.
  public var function: BuyingFunction?
  /// Where the person stands in the house.
  public var level: BuyingLevel?
  /// The part in the purchase.
  public var role: PurchaseRole?

  /// Places a person.
  public init(
    _ name: String, function: BuyingFunction? = nil, level: BuyingLevel? = nil,
    role: PurchaseRole? = nil
  ) {
    self.name = name
    self.function = function
    self.level = level
    self.role = role
  }

  /// Whether all three dimensions are known.
  public var isPlaced: Bool { function != nil && level != nil && role != nil }
}

/// How two people of the customer's stand to each other.
public struct Relation: Hashable, Codable, Sendable {
  /// The two names, the one who acts on the other first.
  public var from: String
  /// The name of the other.
  public var to: String
  /// What the relation is.
  public var words: String

  /// Notes a relation.
  public init(from: String, to: String, words: String) {
    self.from = from
    self.to = to
    self.words = words
  }
}

/// The people connected to a purchase on three dimensions (组织结构分析, METHOD M08).
public struct Organisation: Hashable, Codable, Sendable {
  /// The people, in the order in which they became known.
  public var members: [Member]
  /// How they stand to each other.
  public var relations: [Relation]

  /// Takes the people and their relations.
  public init(_ members: [Member] = [], relations: [Relation] = []) {
    self.members = members
    self.relations = relations
  }

  /// The functions in which nobody is known.
  public var missingFunctions: [BuyingFunction] {
    BuyingFunction.allCases.filter { function in !members.contains { $0.function == function } }
  }

  /// The levels on which nobody is known.
  public var missingLevels: [BuyingLevel] {
    BuyingLevel.allCases.filter { level in !members.contains { $0.level == level } }
  }

  /// The roles that nobody known plays.
  public var missingRoles: [PurchaseRole] {
    PurchaseRole.allCases.filter { role in !members.contains { $0.role == role } }
  }

  /// The people not placed on all three dimensions.
  public var unplaced: [Member] { members.filter { !$0.isPlaced } }

  /// The people on a level.
  public func members(on level: BuyingLevel) -> [Member] { members.filter { $0.level == level } }

  /// How far the contacts reach: the plane is reached when no function, level or role is without a person.
  ///
  /// Names count once, however often they stand there.
  public var reach: Reach {
    let count = Set(members.map(\.name)).count
    guard count > 1 else { return count == 0 ? .nobody : .point }
    let isWhole = missingFunctions.isEmpty && missingLevels.isEmpty && missingRoles.isEmpty
    return isWhole ? .plane : .line
  }

  /// What to be warned of, in a fixed order.
  public var warnings: [OrganisationWarning] {
    OrganisationWarning.allCases.filter { warning in
      switch warning {
      case .singleContact: reach == .point
      case .noLeader: members(on: .decision).isEmpty
      case .unplaced: !unplaced.isEmpty
      case .relationsUnknown: Set(members.map(\.name)).count > 1 && relations.isEmpty
      }
    }
  }
}
