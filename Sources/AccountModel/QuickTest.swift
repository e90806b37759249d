/// What the quick test before MAN says (METHOD M01).
public enum QuickTestVerdict: String, AccountTerm {
  /// Can use it 用得着 and can afford it 买得起: go on to MAN.
  case goOn
  /// Can't use it, or can't afford it.
  case noUse, noMeans
  /// Not known whether he can use it, or whether he can afford it.
  case findOutUse, findOutMeans

  /// What the ids of its sentences go on with.
  public static let topic = "quick-test"
}

/// The quick test before MAN, on use and means (METHOD M01).
public struct QuickTest: Hashable, Codable, Sendable {
  /// Whether he can use it: he is one of a group with a trait that can be named.
  public var use: Observation
  /// The trait of the group; nil where none can be named.
  public var trait: String?
  /// Whether he can afford it.
  public var means: Observation

  /// Takes the two answers and the trait.
  public init(use: Observation, trait: String? = nil, means: Observation) {
    self.use = use
    self.trait = trait
    self.means = means
  }

  /// The verdict; a use for which no trait of the group can be named counts as not known.
  public var verdict: QuickTestVerdict {
    switch (use, means) {
    case (.no, .yes), (.no, .no), (.no, .unknown): .noUse
    case (.unknown, .no), (.yes, .no): .noMeans
    case (.unknown, .yes), (.unknown, .unknown): .findOutUse
    case (.yes, .unknown): trait.hasWords ? .findOutMeans : .findOutUse
    case (.yes, .yes): trait.hasWords ? .goOn : .findOutUse
    }
  }
}
