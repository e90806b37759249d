/// How we serve a need or a person beside a competitor (METHOD M15).
public enum Relative: String, AccountTerm {
  /// Better, worse, alike, or not known.
  case better, worse, alike, unknown

  /// What the ids of its sentences go on with.
  public static let topic = "relative"
}

/// What a point matters for, and to whom (METHOD M15): strength and weakness are relative to need.
public struct Tie: Hashable, Codable, Sendable {
  /// The need of this customer's, by its words; without one nothing is a strength or a weakness.
  public var need: String?
  /// The person who influences the purchase, by name; nil where it matters to nobody in particular.
  public var person: String?

  /// Ties a point.
  public init(need: String?, person: String? = nil) {
    self.need = need
    self.person = person
  }
}

/// How a point looks for one need, to one person.
public struct PointView: Hashable, Codable, Sendable {
  /// The need and the person.
  public var tie: Tie
  /// Whether we serve it better or worse than the competitor.
  public var relative: Relative

  /// Notes a view.
  public init(_ tie: Tie, _ relative: Relative) {
    self.tie = tie
    self.relative = relative
  }

  /// What it makes of the point; nil where no need is named, where we are alike, or where nobody knows.
  public var outlook: Outlook? {
    guard tie.need.hasWords else { return nil }
    return switch relative {
    case .better: .opportunity
    case .worse: .threat
    case .alike, .unknown: nil
    }
  }
}

/// What a strength or a weakness becomes by the need that it is tied to (METHOD M15).
public enum Outlook: String, AccountTerm {
  /// Opportunity 机会, threat 威胁.
  case opportunity, threat

  /// What the ids of its sentences go on with.
  public static let topic = "outlook"
}

/// One point in which our product is held against a competitor's like product.
public struct ComparedPoint: Hashable, Codable, Sendable {
  /// What is compared, for example the price.
  public var subject: String
  /// The competitor; nil where unknown.
  public var rival: String?
  /// How it looks for each need and to each person that it matters to.
  public var views: [PointView]
  /// Whether the purchase criteria ask for it.
  public var isCriterion: Observation

  /// Compares a point.
  public init(
    _ subject: String, rival: String? = nil, views: [PointView] = [],
    isCriterion: Observation = .unknown
  ) {
    self.subject = subject
    self.rival = rival
    self.views = views
    self.isCriterion = isCriterion
  }
}

/// What is wrong with a competitive analysis (METHOD M15).
public enum CompetitionFault: String, AccountTerm {
  /// Nothing is compared.
  case empty
  /// A point isn't tied to a need, or not for everybody to whom it is said to matter.
  case untied
  /// A point is held against no named competitor.
  case noRival
  /// Every point is alike: then the cheapest wins. All makers are never the same.
  case allTheSame
  /// No weakness of ours is seen, or no strength: no maker is perfect and none without merit.
  case onlyStrengths, onlyWeaknesses
  /// Somewhere it isn't known who serves better.
  case unknown

  /// What the ids of its sentences go on with.
  public static let topic = "competition-fault"
}

/// What the action plan does (METHOD M15): the two lists, and the criteria.
public enum CompetitionAction: String, AccountTerm {
  /// Firm up strengths 巩固优势, remove threats 消除威胁, steer the criteria to where we are strong.
  case firmUp, removeThreat, steerCriteria

  /// What the ids of its sentences go on with.
  public static let topic = "competition-action"
}

/// An entry of the action plan: a point, and the need and person that it is about.
public struct PlannedAction: Hashable, Codable, Sendable {
  /// What is to be done.
  public let action: CompetitionAction
  /// The point.
  public let subject: String
  /// What it matters for, and to whom.
  public let tie: Tie

  /// Plans an action.
  public init(_ action: CompetitionAction, _ subject: String, _ tie: Tie) {
    self.action = action
    self.subject = subject
    self.tie = tie
  }
}
