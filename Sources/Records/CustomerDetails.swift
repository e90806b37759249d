import AccountModel
import Customer

/// What may be told of a person beside the name; what is nil leaves what was told before.
public struct PersonDetail: Hashable, Codable, Sendable {
  /// What can be told, to say of it that it isn't known.
  public enum Field: String, CaseIterable, Codable, Sendable {
    /// Job title, role in the purchase, influence, function, level.
    case title, role, influence, function, level
    /// The part played, results and wins wanted, whether won, the rung of trust believed in.
    case part, results, wins, isWon, believed
  }

  /// The job title.
  public var title: String?
  /// The role in the purchase (METHOD M08).
  public var role: PurchaseRole?
  /// Which of the four influencers (METHOD M09).
  public var influence: Influence?
  /// What the department does in the purchase (METHOD M08).
  public var function: BuyingFunction?
  /// Where the person stands in the house (METHOD M08).
  public var level: BuyingLevel?
  /// The part played in this purchase, in words.
  public var part: String?
  /// Results wanted, rational and measurable (METHOD M34).
  public var results: String?
  /// Wins wanted, personal and felt (METHOD M34).
  public var wins: String?
  /// Whether the person supports us.
  public var isWon: Observation?
  /// The rung of trust that the rep believes in (METHOD M11).
  public var believed: TrustRung?

  /// Tells some of it.
  public init(
    title: String? = nil, role: PurchaseRole? = nil, influence: Influence? = nil,
    function: BuyingFunction? = nil, level: BuyingLevel? = nil, part: String? = nil,
    results: String? = nil, wins: String? = nil, isWon: Observation? = nil,
    believed: TrustRung? = nil
  ) {
    self.title = title
    self.role = role
    self.influence = influence
    self.function = function
    self.level = level
    self.part = part
    self.results = results
    self.wins = wins
    self.isWon = isWon
    self.believed = believed
  }

  /// Takes in what was told later; what that leaves out stays.
  mutating func merge(_ later: PersonDetail) {
    title = later.title ?? title
    role = later.role ?? role
    influence = later.influence ?? influence
    function = later.function ?? function
    level = later.level ?? level
    part = later.part ?? part
    results = later.results ?? results
    wins = later.wins ?? wins
    isWon = later.isWon ?? isWon
    believed = later.believed ?? believed
  }

  /// Forgets a field: it was asked, and isn't known.
  mutating func clear(_ field: Field) {
    switch field {
    case .title: title = nil
    case .role: role = nil
    case .influence: influence = nil
    case .function: function = nil
    case .level: level = nil
    case .part: part = nil
    case .results: results = nil
    case .wins: wins = nil
    case .isWon: isWon = nil
    case .believed: believed = nil
    }
  }
}

/// What may be told of a need beside hearing it; what is nil leaves what was told before.
public struct NeedDetail: Hashable, Codable, Sendable {
  /// Other words for it.
  public var words: String?
  /// Implied or explicit.
  public var kind: NeedKind?
  /// The layer of the needs tree.
  public var layer: NeedLayer?
  /// Company or personal.
  public var side: NeedSide?
  /// How much hangs on it.
  public var amount: Sum?
  /// Who feels it.
  public var who: String?
  /// The competitor who shaped it.
  public var shapedBy: String?
  /// Whether the customer agreed to it.
  public var isConfirmed: Bool?
  /// The need that it serves, one layer deeper.
  public var serves: ItemKey?
  /// Whether the customer wants to act.
  public var activity: NeedActivity?
  /// Whether it is serious or urgent.
  public var isBurning: Observation?

  /// Tells some of it.
  public init(
    words: String? = nil, kind: NeedKind? = nil, layer: NeedLayer? = nil, side: NeedSide? = nil,
    amount: Sum? = nil, who: String? = nil, shapedBy: String? = nil, isConfirmed: Bool? = nil,
    serves: ItemKey? = nil, activity: NeedActivity? = nil, isBurning: Observation? = nil
  ) {
    self.words = words
    self.kind = kind
    self.layer = layer
    self.side = side
    self.amount = amount
    self.who = who
    self.shapedBy = shapedBy
    self.isConfirmed = isConfirmed
    self.serves = serves
    self.activity = activity
    self.isBurning = isBurning
  }
}

/// A row of FAB as it is kept: its need by a name that lasts (METHOD M16).
public struct ValueRow: Hashable, Codable, Sendable {
  /// The row; its own number of a need is not used.
  public var row: FABRow
  /// The need that it meets; nil where none is named.
  public var need: ItemKey?

  /// Keeps a row.
  public init(_ row: FABRow, need: ItemKey? = nil) {
    self.row = row
    self.need = need
  }
}
