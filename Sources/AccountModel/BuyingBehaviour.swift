/// The three buying behaviours (购买行为, METHOD M33), from the simplest purchase to the most complex.
public enum BuyingBehaviour: String, AccountTerm {
  /// Value for money 价格优先, trusted supplier 可信赖供应商, innovation partner 创新伙伴.
  case valueForMoney, trustedSupplier, innovationPartner

  /// What the ids of its sentences go on with.
  public static let topic = "behaviour"
  /// Each has what stands first in the contract and what it wants.
  public static let facets: [PhraseFacet] = [.contract, .wants]
}

/// How much risk and complexity, or how much need of help (METHOD M33).
public enum BuyingDegree: String, AccountTerm {
  /// Low, between, high, not known.
  case low, between, high, unknown

  /// What the ids of its sentences go on with.
  public static let topic = "degree"
}

/// The two questions from which a behaviour is read (METHOD M33).
public enum BehaviourQuestion: String, AccountTerm {
  /// How risky and complex is it; how much help does he need?
  case risk, help

  /// What the ids of its sentences go on with.
  public static let topic = "behaviour-question"
  /// Each has its question.
  public static let facets: [PhraseFacet] = [.ask]
}

/// What the reading of a behaviour comes to (METHOD M33).
public enum BehaviourVerdict: String, AccountTerm {
  /// A behaviour is read, and we play to it or have chosen nothing.
  case read
  /// We play another card than the customer's, which can put the seller out.
  case wrongCard
  /// Risk or help isn't known.
  case findOut
  /// Risk and help point to opposite ends: ask which of them leads.
  case contradiction

  /// What the ids of its sentences go on with.
  public static let topic = "behaviour-verdict"
}

/// How a customer wants to deal with us, read from risk and need of help (METHOD M33).
public struct BehaviourReading: Hashable, Codable, Sendable {
  /// Risk and complexity of the purchase as the customer sees it.
  public var risk: BuyingDegree
  /// How much help the customer needs.
  public var help: BuyingDegree
  /// The behaviour that we play to; nil where none was chosen.
  public var played: BuyingBehaviour?

  /// Takes the two degrees and the card played.
  public init(risk: BuyingDegree, help: BuyingDegree, played: BuyingBehaviour? = nil) {
    self.risk = risk
    self.help = help
    self.played = played
  }

  /// The behaviour; nil where a degree is unknown or they contradict each other.
  public var behaviour: BuyingBehaviour? {
    switch (risk, help) {
    case (.low, .low): .valueForMoney
    case (.high, .high): .innovationPartner
    case (.between, .between), (.between, .low), (.between, .high), (.low, .between),
      (.high, .between):
      .trustedSupplier
    case (.low, .high), (.high, .low): nil
    case (.unknown, .low), (.unknown, .between), (.unknown, .high), (.unknown, .unknown),
      (.low, .unknown), (.between, .unknown), (.high, .unknown):
      nil
    }
  }

  /// The verdict.
  public var verdict: BehaviourVerdict {
    if next != nil { return .findOut }
    guard let behaviour else { return .contradiction }
    return played == nil || played == behaviour ? .read : .wrongCard
  }

  /// The question to ask next; nil where both degrees are known.
  public var next: BehaviourQuestion? {
    if risk == .unknown { return .risk }
    return help == .unknown ? .help : nil
  }
}
