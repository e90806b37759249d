/// The subjects of a negotiation (谈判, METHOD M17).
public enum NegotiationSubject: String, AccountTerm {
  /// Price 价格, after-sales service 售后服务, payment 付款方式, pick-up 提货方式, delivery time 到货时间.
  case price, service, payment, pickUp, deliveryTime

  /// What the ids of its sentences go on with.
  public static let topic = "negotiation"
}

/// The techniques of a negotiation between equals doing business (平等的生意谈判, METHOD M17).
public enum NegotiationTechnique: String, AccountTerm {
  /// Divide roles 角色分工, positions and interests 立场和利益, compromise and exchange 妥协和交换.
  case divideRoles, positionsAndInterests, exchange
  /// Explore the other side's bottom line and concessions 探索底线和让步, reach agreement.
  case bottomLine, agreement

  /// What the ids of its sentences go on with.
  public static let topic = "negotiation-technique"
}

/// What is to be known of a subject before it is negotiated (METHOD M17).
public enum NegotiationPart: String, AccountTerm {
  /// Our position and interest; our bottom line; what we can give, and what for.
  case ourPosition, ourInterest, ourBottomLine, concession, inExchange
  /// The other side's position, interest and bottom line.
  case theirPosition, theirInterest, theirBottomLine

  /// What the ids of its sentences go on with.
  public static let topic = "negotiation-part"
  /// Each has the question that finds it out.
  public static let facets: [PhraseFacet] = [.ask]
}

/// What one subject is worth to both sides, and where they stand.
public struct NegotiationPoint: Hashable, Codable, Sendable {
  /// The subject.
  public let subject: NegotiationSubject
  /// What is known, part by part, in words.
  public var parts: Sightings<NegotiationPart>

  /// Takes what is known of a subject.
  public init(_ subject: NegotiationSubject, _ parts: Sightings<NegotiationPart> = Sightings()) {
    self.subject = subject
    self.parts = parts
  }

  /// The words kept under a part; nil where it isn't known.
  public subscript(part: NegotiationPart) -> String? {
    parts.words(of: part).flatMap { $0.hasWords ? $0 : nil }
  }

  /// The parts that aren't known, ours first.
  public var missing: [NegotiationPart] { NegotiationPart.allCases.filter { self[$0] == nil } }

  /// Whether something would be given for nothing: a concession without what it is traded for.
  public var givesForNothing: Bool { self[.concession] != nil && self[.inExchange] == nil }
}

/// What is wrong with the plan of a negotiation (METHOD M17).
public enum NegotiationFault: String, AccountTerm {
  /// No subject is prepared; one of the five isn't thought of.
  case empty, subjectMissing
  /// A subject has no bottom line of ours; a concession stands there without what it is traded for.
  case noBottomLine, givesForNothing
  /// Only positions are known of the other side, no interest behind them.
  case theirInterestUnknown
  /// Several of us go, and nobody has a role.
  case rolesNotDivided

  /// What the ids of its sentences go on with.
  public static let topic = "negotiation-fault"
}

/// The plan of a negotiation, subject by subject (METHOD M17).
public struct NegotiationPlan: Hashable, Codable, Sendable {
  /// The subjects prepared.
  public var points: [NegotiationPoint]
  /// Who goes, and with which role; nil where nobody has one.
  public var roles: [NegotiatorRole]

  /// Takes the plan.
  public init(_ points: [NegotiationPoint] = [], roles: [NegotiatorRole] = []) {
    self.points = points
    self.roles = roles
  }

  /// The subjects not thought of.
  public var missingSubjects: [NegotiationSubject] {
    NegotiationSubject.allCases.filter { subject in !points.contains { $0.subject == subject } }
  }

  /// The subjects in which something would be given for nothing.
  public var givenForNothing: [NegotiationSubject] {
    points.filter(\.givesForNothing).map(\.subject)
  }

  /// What is wrong, in a fixed order.
  public var faults: [NegotiationFault] {
    NegotiationFault.allCases.filter { fault in
      switch fault {
      case .empty: points.isEmpty
      case .subjectMissing: !points.isEmpty && !missingSubjects.isEmpty
      case .noBottomLine: points.contains { $0[.ourBottomLine] == nil }
      case .givesForNothing: !givenForNothing.isEmpty
      case .theirInterestUnknown: points.contains { $0[.theirInterest] == nil }
      case .rolesNotDivided: roles.count > 1 && roles.contains { !$0.role.hasWords }
      }
    }
  }
}

/// One of us at the table and what he does there (角色分工, METHOD M17).
public struct NegotiatorRole: Hashable, Codable, Sendable {
  /// The name.
  public var name: String
  /// The role in words; nil where none was given.
  public var role: String?

  /// Gives somebody a role.
  public init(_ name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}
