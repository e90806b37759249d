import AccountModel

/// What any customer says and goes by, in one language: wordings, rules and limits.
public struct BuyerContent: Sendable {
  /// How far a rule moves him, and why.
  public struct Move: Hashable, Sendable {
    /// The reason, as shown to who asks why he reacted so.
    public let why: String
    /// By how much trust moves.
    public let trust: Int
    /// By how much patience moves.
    public let patience: Int
    /// By how much the value that he sees moves.
    public let value: Int

    init(_ item: Item) {
      func number(_ key: String) -> Int { item.value(key).flatMap { Int($0) } ?? 0 }
      why = item.words.text
      trust = number("trust")
      patience = number("patience")
      value = number("value")
    }
  }

  /// A style in numbers, each out of 100.
  public struct Temper: Hashable, Sendable {
    /// How much time he takes for a talk.
    public let talk: Int
    /// How much he likes what isn't business.
    public let warmth: Int
    /// How plainly he speaks.
    public let directness: Int
    /// How he dislikes risk and haste.
    public let caution: Int

    init(_ item: Item) {
      func number(_ key: String) -> Int { item.value(key).flatMap { Int($0) } ?? 50 }
      talk = number("talk")
      warmth = number("warmth")
      directness = number("directness")
      caution = number("caution")
    }
  }

  /// What a difficulty changes: thresholds, never facts.
  public struct Strictness: Hashable, Sendable {
    /// What is added to each threshold of trust and value.
    public let threshold: Int
    /// What is added to the patience at the beginning.
    public let patience: Int

    init(_ item: Item) {
      func number(_ key: String) -> Int { item.value(key).flatMap { Int($0) } ?? 0 }
      threshold = number("threshold")
      patience = number("patience")
    }
  }

  /// All lines, in the order of the files.
  public let lines: [BuyerAct: [BuyerLine]]
  private let moves: [String: Move]
  private let tempers: [String: Temper]
  private let strictness: [String: Strictness]
  private let limits: [String: Int]
  private let leanings: [String: (share: Int, why: String)]

  /// How a rule moves him.
  ///
  /// - Parameter rule: the rule.
  /// - Returns: nil only where the content has a mistake.
  public func move(_ rule: BuyerRule) -> Move? { moves[rule.itemID] }

  /// A style in numbers.
  ///
  /// - Parameter style: the style.
  /// - Returns: nil only where the content has a mistake.
  public func temper(_ style: CommunicationStyle) -> Temper? {
    tempers["style-" + style.identifier]
  }

  /// What a difficulty changes.
  ///
  /// - Parameter difficulty: the difficulty.
  /// - Returns: nil only where the content has a mistake.
  public func strictness(_ difficulty: Scenario.Difficulty) -> Strictness? {
    strictness["difficulty-" + difficulty.identifier]
  }

  /// A number that he goes by.
  ///
  /// - Parameter limit: which.
  /// - Returns: 0 only where the content has a mistake.
  public func limit(_ limit: BuyerLimit) -> Int { limits[limit.itemID] ?? 0 }

  /// How strongly a leaning takes its rules, out of 100, and why.
  ///
  /// - Parameter leaning: the leaning.
  /// - Returns: nil only where the content has a mistake.
  public func leaning(_ leaning: BuyerLeaning) -> (share: Int, why: String)? {
    leanings[leaning.itemID]
  }

  init(_ documents: [Document]) {
    var lines: [BuyerAct: [BuyerLine]] = [:]
    for section in documents.filter({ $0.kind == .buyerLines }).flatMap(\.sections) {
      guard let act = BuyerAct.allCases.first(where: { $0.sectionID == section.id?.text })
      else { continue }
      lines[act, default: []] += section.items.map { BuyerLine($0, act) }
    }
    self.lines = lines
    let rules = documents.filter { $0.kind == .buyerRules }.flatMap(\.sections)
    func table<Value>(_ name: String, _ value: (Item) -> Value?) -> [String: Value] {
      var table: [String: Value] = [:]
      for item in rules.filter({ $0.isCalled(name) }).flatMap(\.items) {
        if let id = item.id?.text { table[id] = value(item) }
      }
      return table
    }
    moves = table("moves", Move.init)
    tempers = table("styles", Temper.init)
    strictness = table("difficulties", Strictness.init)
    limits = table("limits") { $0.value("number").flatMap { Int($0) } }
    leanings = table("leanings") { item in
      item.value("share").flatMap { Int($0) }.map { ($0, item.words.text) }
    }
  }
}
