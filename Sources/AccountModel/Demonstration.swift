/// What a demonstration is for (METHOD M16): let them see, hear, touch and use.
public enum DemonstrationPurpose: String, AccountTerm {
  /// Confirm 确认证实, find needs 发现需求, make opportunities 制造机会, close 缔结合同.
  case confirm, findNeeds, makeOpportunities, close

  /// What the ids of its sentences go on with.
  public static let topic = "demonstration"
}

/// What has to stand before a demonstration (METHOD M16).
public enum DemonstrationCheck: String, AccountTerm {
  /// The decision maker is present; the benefits to show are chosen; the points are made clear.
  case deciderPresent, benefitsChosen, pointsClear
  /// The goods are checked; it has been rehearsed.
  case goodsChecked, rehearsed

  /// What the ids of its sentences go on with.
  public static let topic = "demonstration-check"
}

/// A demonstration and how ready it is (METHOD M16).
public struct Demonstration: Hashable, Codable, Sendable {
  /// What it is for; nil where nobody has said.
  public var purpose: DemonstrationPurpose?
  /// What stands.
  public var checks: Sightings<DemonstrationCheck>

  /// Plans a demonstration.
  public init(
    purpose: DemonstrationPurpose? = nil, checks: Sightings<DemonstrationCheck> = Sightings()
  ) {
    self.purpose = purpose
    self.checks = checks
  }

  /// What doesn't stand yet, for all one knows, in its order.
  public var open: [DemonstrationCheck] {
    DemonstrationCheck.allCases.filter { checks[$0] != .yes }
  }

  /// Whether it can be held.
  public var isReady: Bool { purpose != nil && open.isEmpty }
}
