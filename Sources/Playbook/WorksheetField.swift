import AccountModel
import Customer

/// What the answer to a question of a worksheet fills.
public enum WorksheetField: Hashable, Sendable {
  /// A term to be seen: yes, no or not known, with the customer's words.
  case condition(QualificationCondition), desire(DesireAspect), ability(AbilityAspect)
  /// More terms to be seen; a trait is a person's.
  case opportunity(OpportunityQuestion), trait(StyleTrait), look(CVMLook)
  /// What has to stand before a demonstration.
  case check(DemonstrationCheck)
  /// Which way of selling a row speaks for.
  case row(SellingRow)
  /// The customer's answer to a decision point.
  case decision(CVMPhase)
  /// How high risk, or need of help, is.
  case degree(BehaviourQuestion)
  /// What is known of a subject of the negotiation.
  case part(NegotiationPart)
  /// Everything else.
  case plain(WorksheetPart)

  /// All fields, in a fixed order.
  public static let all: [WorksheetField] =
    QualificationCondition.allCases.map { .condition($0) }
    + DesireAspect.allCases.map { .desire($0) }
    + AbilityAspect.allCases.map { .ability($0) }
    + OpportunityQuestion.allCases.map { .opportunity($0) }
    + StyleTrait.allCases.map { .trait($0) } + CVMLook.allCases.map { .look($0) }
    + DemonstrationCheck.allCases.map { .check($0) } + SellingRow.allCases.map { .row($0) }
    + CVMPhase.allCases.map { .decision($0) } + BehaviourQuestion.allCases.map { .degree($0) }
    + NegotiationPart.allCases.map { .part($0) } + WorksheetPart.allCases.map { .plain($0) }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })

  /// The field of an id; nil where there is none.
  ///
  /// - Parameter id: the id as the content has it.
  public init?(id: String) {
    guard let field = WorksheetField.byID[id] else { return nil }
    self = field
  }

  /// The id in the content: a term's own, for example `man-condition-need`.
  public var id: String {
    switch self {
    case .condition(let term): Self.id(term)
    case .desire(let term): Self.id(term)
    case .ability(let term): Self.id(term)
    case .opportunity(let term): Self.id(term)
    case .trait(let term): Self.id(term)
    case .look(let term): Self.id(term)
    case .check(let term): Self.id(term)
    case .row(let term): Self.id(term)
    case .decision(let term): Self.id(term)
    case .degree(let term): Self.id(term)
    case .part(let term): Self.id(term)
    case .plain(let part): part.identifier
    }
  }

  private static func id(_ term: some AccountTerm) -> String {
    String(term.phraseID.dropFirst("account-".count))
  }

  /// The list whose entries it belongs to; nil for the customer as a whole.
  public var list: WorksheetList? {
    switch self {
    case .trait: .person
    case .part: .subject
    case .plain(let part): part.list
    case .condition, .desire, .ability, .opportunity, .look, .check, .row, .decision, .degree: nil
    }
  }
}

/// What a worksheet fills beside the method's own terms.
public enum WorksheetPart: String, CaseIterable, Sendable {
  /// The quick test and what the customer was to us before (METHOD M01); a formal project (M10).
  case prospect, quickTestUse, quickTestTrait, quickTestMeans, project
  /// The guide inside; the purchase (METHOD M14).
  case guide, purchasePurpose, purchaseStage, purchaseEntered
  /// Whether all makers are said to be the same (METHOD M15); the demonstration (M16); the card played (M33).
  case allTheSame, demonstration, behaviourPlayed
  /// The deal that add-ons are held against (METHOD M17).
  case deal, dealAgreed
  /// Of a person: organisation (METHOD M08) and influence (M09).
  case personFunction, personLevel, personRole, personInfluence
  /// Of a person: part, results, wins, whether won (METHOD M09, M34).
  case personPart, personResults, personWins, personWon
  /// Of a person: what he did, the rung believed in, what was spent (METHOD M11).
  case personSigns, personBelieved, personSpent
  /// Of a need (METHOD M13).
  case needLayer, needServes, needSide, needActivity, needBurning, needAmount
  /// Of a point compared (METHOD M15).
  case pointRival, pointNeed, pointPerson, pointRelative, pointCriterion
  /// Of a row of FAB (METHOD M16).
  case valueProduct, valueAdvantage, valueBenefit, valueNeed, valueRival, valueDifferent, valueWorth
  /// One of us at the table, and an add-on (METHOD M17).
  case negotiatorRole, addOnSum

  /// The list whose entries it belongs to; nil for the customer as a whole.
  public var list: WorksheetList? {
    switch self {
    case .prospect, .quickTestUse, .quickTestTrait, .quickTestMeans, .project, .guide,
      .purchasePurpose, .purchaseStage, .purchaseEntered, .allTheSame, .demonstration,
      .behaviourPlayed, .deal, .dealAgreed:
      nil
    case .personFunction, .personLevel, .personRole, .personInfluence, .personPart, .personResults,
      .personWins, .personWon, .personSigns, .personBelieved, .personSpent:
      .person
    case .needLayer, .needServes, .needSide, .needActivity, .needBurning, .needAmount: .need
    case .pointRival, .pointNeed, .pointPerson, .pointRelative, .pointCriterion: .point
    case .valueProduct, .valueAdvantage, .valueBenefit, .valueNeed, .valueRival, .valueDifferent,
      .valueWorth:
      .value
    case .negotiatorRole: .negotiator
    case .addOnSum: .addOn
    }
  }
}
