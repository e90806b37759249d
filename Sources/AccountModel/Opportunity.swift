/// The five questions about an opportunity (判断销售机会, METHOD M10), in their order.
public enum OpportunityQuestion: String, AccountTerm {
  /// What is the planned purchase? When will they buy?
  case budget, timing
  /// Do we have an advantage in what they want? Is it worth our investment? Can we win?
  case advantage, worth, winnable

  /// What the ids of its sentences go on with.
  public static let topic = "opportunity"
  /// Each has its question.
  public static let facets: [PhraseFacet] = [.ask]

  /// The key words to look for.
  public var keyWords: [OpportunityKeyWord] {
    OpportunityKeyWord.allCases.filter { $0.question == self }
  }

  /// Which part of the verdict hangs on it.
  public var part: OpportunityPart {
    switch self {
    case .budget: .clear
    case .timing: .near
    case .advantage, .worth, .winnable: .worthwhile
    }
  }
}

/// The key words of the five questions (METHOD M10).
public enum OpportunityKeyWord: String, AccountTerm {
  /// Budget, timing, plan, product advantage.
  case budget, timing, plan, productAdvantage
  /// Cost, selling expense, implementation risk, profit.
  case cost, sellingExpense, implementationRisk, profit

  /// What the ids of its sentences go on with.
  public static let topic = "opportunity-word"

  /// The question that it belongs to.
  public var question: OpportunityQuestion {
    switch self {
    case .budget: .budget
    case .timing: .timing
    case .plan, .productAdvantage: .advantage
    case .cost, .sellingExpense, .profit: .worth
    case .implementationRisk: .winnable
    }
  }
}

/// What an opportunity has to be (METHOD M10).
public enum OpportunityPart: String, AccountTerm {
  /// Clear, near, worthwhile.
  case clear, near, worthwhile

  /// What the ids of its sentences go on with.
  public static let topic = "opportunity-part"
}

/// What to do about an opportunity (METHOD M10).
public enum OpportunityVerdict: String, AccountTerm {
  /// Clear, near and worthwhile: invest time and money at once, with full force.
  case invest
  /// Something is missing: wait patiently and keep the relation cheaply.
  case wait
  /// Nothing speaks against it, but something isn't known.
  case findOut

  /// What the ids of its sentences go on with.
  public static let topic = "opportunity-verdict"
}

/// What else is to be said of an opportunity (METHOD M10).
public enum OpportunityRemark: String, AccountTerm {
  /// A formal project 立项 is there, and the five questions aren't all answered yes: the sign isn't enough.
  case projectIsNotEnough
  /// No formal project is known, the main sign of an opportunity.
  case noProject

  /// What the ids of its sentences go on with.
  public static let topic = "opportunity-remark"
}

/// An opportunity held against the five questions (METHOD M10).
public struct Opportunity: Hashable, Codable, Sendable {
  /// Whether there is a formal project or purchase plan (立项).
  public var formalProject: Observation
  /// The answers, with the words behind them.
  public var answers: Sightings<OpportunityQuestion>

  /// Takes the answers.
  public init(
    formalProject: Observation = .unknown,
    answers: Sightings<OpportunityQuestion> = Sightings()
  ) {
    self.formalProject = formalProject
    self.answers = answers
  }

  /// The verdict: one no is enough to wait.
  public var verdict: OpportunityVerdict {
    if !answers.terms(.no).isEmpty { return .wait }
    return answers.terms(.unknown).isEmpty ? .invest : .findOut
  }

  /// Whether it is clear, near or worthwhile: no as soon as one of the part's questions says no.
  ///
  /// - Parameter part: the part of the verdict.
  /// - Returns: unknown where nothing speaks against it but a question is open.
  public func holds(_ part: OpportunityPart) -> Observation {
    let marks = OpportunityQuestion.allCases.filter { $0.part == part }.map { answers[$0] }
    if marks.contains(.no) { return .no }
    return marks.contains(.unknown) ? .unknown : .yes
  }

  /// The question to ask next; nil where all are answered.
  public var next: OpportunityQuestion? { answers.terms(.unknown).first }

  /// What else is to be said, in a fixed order.
  public var remarks: [OpportunityRemark] {
    OpportunityRemark.allCases.filter { remark in
      switch remark {
      case .projectIsNotEnough: formalProject == .yes && verdict != .invest
      case .noProject: formalProject != .yes
      }
    }
  }
}
