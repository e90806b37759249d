import Customer

/// The six stages of a purchase (客户采购流程, METHOD M14), in their order.
public enum PurchaseStage: String, AccountTerm {
  /// Need found 发现需求, internal brewing 内部酝酿, design 采购设计.
  case needFound, brewing, design
  /// Evaluation 评估比较, commitment 购买承诺, use and spread 使用推广.
  case evaluation, commitment, use

  /// What the ids of its sentences go on with.
  public static let topic = "purchase"
  /// Each has what the rep does and what it yields.
  public static let facets: [PhraseFacet] = [.work, .yields]

  /// The stage that a purchase is in by what it has yielded: the first that hasn't yielded yet.
  ///
  /// - Parameter yielded: the stages whose yield is there, in any order.
  /// - Returns: nil once all six have yielded.
  public static func reached(after yielded: [PurchaseStage]) -> PurchaseStage? {
    allCases.first { !yielded.contains($0) }
  }

  /// Who acts in it on the customer's side.
  public var role: PurchaseRole {
    switch self {
    case .needFound: .initiator
    case .brewing, .commitment: .decider
    case .design: .designer
    case .evaluation: .evaluator
    case .use: .user
    }
  }

  /// The period that it belongs to; nil once the purchase is made.
  public var period: PurchasePeriod? {
    switch self {
    case .needFound, .brewing, .design: .guiding
    case .evaluation, .commitment: .competing
    case .use: nil
    }
  }
}

/// The two periods of a purchase before it is made (METHOD M14).
public enum PurchasePeriod: String, AccountTerm {
  /// Guiding period 引导期; competing period 竞争期.
  case guiding, competing

  /// What the ids of its sentences go on with.
  public static let topic = "period"
}

/// What the stage of a purchase asks of us (METHOD M14).
public enum PurchaseVerdict: String, AccountTerm {
  /// The purpose or the stage isn't known: no sales action before it is.
  case findPurpose, findStage
  /// Guiding period: who is in shapes the criteria.
  case shapeCriteria
  /// Competing period, and we were in when the criteria were made.
  case compete
  /// Competing period, and the criteria were made without us, or nobody knows: steer them to where we are strong.
  case steerCriteria
  /// The purchase is made: secure payment and satisfaction.
  case secure

  /// What the ids of its sentences go on with.
  public static let topic = "purchase-verdict"
}

/// A purchase and where it stands.
public struct PurchaseProcess: Hashable, Codable, Sendable {
  /// What the purchase is for; nil where unknown.
  public var purpose: String?
  /// Where it stands; nil where unknown.
  public var stage: PurchaseStage?
  /// Where it stood when we came in; nil where unknown.
  public var entered: PurchaseStage?

  /// Takes what is known of it.
  public init(purpose: String? = nil, stage: PurchaseStage? = nil, entered: PurchaseStage? = nil) {
    self.purpose = purpose
    self.stage = stage
    self.entered = entered
  }

  /// What it asks of us.
  public var verdict: PurchaseVerdict {
    guard let stage else { return .findStage }
    guard purpose.hasWords || stage == .use else { return .findPurpose }
    switch stage.period {
    case .guiding: return .shapeCriteria
    case .competing: return entered?.period == .guiding ? .compete : .steerCriteria
    case nil: return .secure
    }
  }
}
