/// The five phases of the customer value method (客户价值评价方法, METHOD M33), in their order.
public enum CVMPhase: String, AccountTerm {
  /// Understand 理解, explore 探索, develop 开发, implement 实施, confirm 确认.
  case understand, explore, develop, implement, confirm

  /// What the ids of its sentences go on with.
  public static let topic = "cvm"
  /// Each has its aim, its own question, the customer's decision point and its result.
  public static let facets: [PhraseFacet] = [.aim, .ask, .decision, .yields]

  /// What to look for in it.
  public var looks: [CVMLook] { CVMLook.allCases.filter { $0.phase == self } }
}

/// What each step of ERIC is about in each phase (METHOD M33): a grid of five by four.
public enum CVMCell: String, AccountTerm {
  /// Explore, refine, influence, confirm in the phase understand.
  case understandExplore, understandRefine, understandInfluence, understandConfirm
  /// The same in the phase explore.
  case exploreExplore, exploreRefine, exploreInfluence, exploreConfirm
  /// The same in the phase develop.
  case developExplore, developRefine, developInfluence, developConfirm
  /// The same in the phase implement.
  case implementExplore, implementRefine, implementInfluence, implementConfirm
  /// The same in the phase confirm.
  case confirmExplore, confirmRefine, confirmInfluence, confirmConfirm

  /// What the ids of its sentences go on with.
  public static let topic = "cvm-eric"

  /// The four cells of a phase, in ERIC's order.
  ///
  /// - Parameter phase: the phase.
  /// - Returns: explore, refine, influence, confirm.
  public static func row(of phase: CVMPhase) -> [CVMCell] {
    switch phase {
    case .understand:
      [.understandExplore, .understandRefine, .understandInfluence, .understandConfirm]
    case .explore: [.exploreExplore, .exploreRefine, .exploreInfluence, .exploreConfirm]
    case .develop: [.developExplore, .developRefine, .developInfluence, .developConfirm]
    case .implement: [.implementExplore, .implementRefine, .implementInfluence, .implementConfirm]
    case .confirm: [.confirmExplore, .confirmRefine, .confirmInfluence, .confirmConfirm]
    }
  }
}

/// What to look for in each phase: whether you … (METHOD M33).
public enum CVMLook: String, AccountTerm {
  /// Know customer and departments; found near plans; started from expert view; focus on why they act, and why with us.
  case knowsHouse, foundPlans, expertView, whyActWhyUs
  /// Know the management chain; proved by evidence; brought experts and partners together; focus on the largest effect.
  case knowsChain, provedIt, broughtExperts, largestEffect
  /// Weighed alternatives; showed the value within reach and the way there; showed the delivery process.
  case weighedAlternatives, showedValue, showedDelivery
  /// Clear plan; tracked and improved; used customer's and partners' resources; managed contract and resources.
  case clearPlan, trackedIt, usedResources, managedContract
  /// Respect their state and show another option's gain; evidence and experience make a common agenda.
  case respectsState, commonAgenda

  /// What the ids of its sentences go on with.
  public static let topic = "cvm-look"

  /// The phase that it belongs to.
  public var phase: CVMPhase {
    switch self {
    case .knowsHouse, .foundPlans, .expertView, .whyActWhyUs: .understand
    case .knowsChain, .provedIt, .broughtExperts, .largestEffect: .explore
    case .weighedAlternatives, .showedValue, .showedDelivery: .develop
    case .clearPlan, .trackedIt, .usedResources, .managedContract: .implement
    case .respectsState, .commonAgenda: .confirm
    }
  }
}

/// How the customer answers a decision point (METHOD M33).
public enum DecisionAnswer: String, AccountTerm {
  /// Yes; maybe: slow; not sure: stalled; no; not known.
  case yes, maybe, notSure, no, unknown

  /// What the ids of its sentences go on with.
  public static let topic = "decision-answer"
}

/// How the customer's way to the purchase goes (METHOD M33).
public enum ValueVerdict: String, AccountTerm {
  /// Every decision point is yes: he buys.
  case buys
  /// Yes as far as is known, and the next decision point is open.
  case goesOn
  /// Nothing is known yet.
  case findOut
  /// A maybe: slow. A not sure: stalled. A no: not convinced.
  case slow, stalled, refused

  /// What the ids of its sentences go on with.
  public static let topic = "cvm-verdict"
  /// Each has what to do.
  public static let facets: [PhraseFacet] = [.work]
}
