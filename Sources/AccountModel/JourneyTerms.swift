/// The six steps of a customer's journey (客户拓展的六个关键步骤, METHOD M06), in their order.
public enum JourneyStep: String, AccountTerm {
  /// Customer analysis 客户分析, build trust 建立信任, dig out needs 挖掘需求.
  case analyse, buildTrust, digNeeds
  /// Present value 呈现价值, win commitment 赢取承诺, use the customer 使用客户.
  case presentValue, winCommitment, useCustomer

  /// What the ids of its sentences go on with.
  public static let topic = "journey-step"
  /// Each has its work.
  public static let facets: [PhraseFacet] = [.work]

  /// The mark from which the step can work; it is the end mark of the step before.
  public var startMark: JourneyMark {
    switch self {
    case .analyse: .targetFixed
    case .buildTrust: .opportunityFound
    case .digNeeds: .keyPeopleTrust
    case .presentValue: .needsComplete
    case .winCommitment: .signalsShown
    case .useCustomer: .contractSigned
    }
  }

  /// The mark that ends the step.
  public var endMark: JourneyMark {
    switch self {
    case .analyse: .opportunityFound
    case .buildTrust: .keyPeopleTrust
    case .digNeeds: .needsComplete
    case .presentValue: .signalsShown
    case .winCommitment: .contractSigned
    case .useCustomer: .customerRecommends
    }
  }
}

/// The start and end marks of the six steps, which are the account's gates (METHOD M06), in their order.
public enum JourneyMark: String, AccountTerm {
  /// A target customer is fixed; a clear, near and worthwhile opportunity is found.
  case targetFixed, opportunityFound
  /// The key people trust us; the needs are clear and complete in all five layers.
  case keyPeopleTrust, needsComplete
  /// The customer shows buying signals and negotiation begins; agreed and signed.
  case signalsShown, contractSigned
  /// Money in, satisfied, recommends others (read from the step's three keys: METHOD gives no mark).
  case customerRecommends

  /// What the ids of its sentences go on with.
  public static let topic = "journey-mark"
  /// Each has the question that finds out whether it is reached.
  public static let facets: [PhraseFacet] = [.ask]

  /// The step that the mark ends; nil for the very first, which only begins one.
  public var endedStep: JourneyStep? { JourneyStep.allCases.first { $0.endMark == self } }
}

/// Where a step stands (METHOD M06).
public enum StepStanding: String, AccountTerm {
  /// Every mark up to its end is reached.
  case finished
  /// The account works here now.
  case underWay
  /// A later mark is claimed, or a later step worked at, though this step isn't finished.
  case skipped
  /// Its turn hasn't come.
  case ahead

  /// What the ids of its sentences go on with.
  public static let topic = "step-standing"
}

/// What makes a customer buy (METHOD M06): need is the core of it.
public enum BuyingReason: String, AccountTerm {
  /// Trust 信赖, need 需求, value 价值, price 价格, experience 体验.
  case trust, need, value, price, experience

  /// What the ids of its sentences go on with.
  public static let topic = "buying-reason"
}
