/// What an objection is about: seven families.
public enum ObjectionFamily: String, CaseIterable, Codable, Sendable {
  /// Price 价格, need 需求, trust 信任, timing 时机, authority 权限, competitor 竞争对手, other 其他.
  case price, need, trust, timing, authority, competitor, other
}

/// What an objection turns out to be once it is understood (METHOD M28).
public enum ObjectionKind: String, CaseIterable, Codable, Sendable {
  /// Drawback 不利因素, misunderstanding 误解, hidden intent 意图, our mistake 错误.
  case drawback, misunderstanding, hiddenIntent, ourMistake
}

/// How far the handling of an objection has come (METHOD M28): each step after the one before.
public enum ObjectionStep: String, CaseIterable, Sendable {
  /// Raised 提出, clarified 澄清, tested 测试, kind told 领会, answered 回答.
  case raised, clarified, tested, kindTold, answered
}

/// Whether an objection still stands; what is parked or open is carried to the next visit.
public enum ObjectionState: String, CaseIterable, Sendable {
  /// Open: not settled; parked: put aside by agreement; resolved: checked with the customer.
  case open, parked, resolved
}

/// An objection with everything that was done about it.
public struct Objection: Hashable, Sendable {
  /// The customer's words.
  public var words: String
  /// What it is about; nil where unknown.
  public var family: ObjectionFamily?
  /// What it turned out to be; nil until it was told.
  public var kind: ObjectionKind?
  /// The steps taken, in their order.
  public var steps: [ObjectionStep]
  /// Open, parked or resolved.
  public var state: ObjectionState
  /// What it is really about, in the customer's words, once clarified.
  public var clarified: String?
  /// What was answered.
  public var answer: String?

  /// Records an objection as raised and open.
  public init(words: String, family: ObjectionFamily? = nil) {
    self.words = words
    self.family = family
    self.kind = nil
    self.steps = [.raised]
    self.state = .open
    self.clarified = nil
    self.answer = nil
  }

  /// Whether it was answered before it was clarified, which METHOD M28 calls a fault.
  public var wasAnsweredUnclarified: Bool {
    guard let answered = steps.firstIndex(of: .answered) else { return false }
    guard let clarified = steps.firstIndex(of: .clarified) else { return true }
    return answered < clarified
  }
}
