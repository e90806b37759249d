import AccountModel
import Customer
import Playbook

/// How a question of a worksheet is answered.
public enum WorksheetKind: Hashable, Sendable {
  /// Yes, no or not known, with the customer's words.
  case seen
  /// One of these, by their ids in the content.
  case choice([String])
  /// Words.
  case words
  /// A sum.
  case sum
  /// What a person did: as many of the signs as there are, each with words.
  case signs
  /// A need, one on the layer above, a competitor, a person: one that is known, or somebody or something new.
  case need, needAbove, rival, person
}

extension WorksheetField {
  /// How the question that fills it is answered.
  public var kind: WorksheetKind {
    switch self {
    case .condition, .desire, .ability, .opportunity, .trait, .look, .check: .seen
    case .row(let row): .choice([row.phraseID(.product), row.phraseID(.consultative)])
    case .decision: .choice(DecisionAnswer.allCases.filter { $0 != .unknown }.map(\.phraseID))
    case .degree: .choice(BuyingDegree.allCases.filter { $0 != .unknown }.map(\.phraseID))
    case .part: .words
    case .plain(let part): part.kind
    }
  }
}

extension WorksheetPart {
  fileprivate var kind: WorksheetKind {
    switch self {
    case .quickTestUse, .quickTestMeans, .project, .allTheSame, .dealAgreed, .personWon,
      .needBurning, .pointCriterion, .valueRival, .valueDifferent, .valueWorth:
      .seen
    case .quickTestTrait, .purchasePurpose, .personPart, .personResults, .personWins, .personSpent,
      .valueProduct, .valueAdvantage, .valueBenefit, .negotiatorRole:
      .words
    case .prospect: .choice(ProspectKind.allCases.map(\.phraseID))
    case .purchaseStage, .purchaseEntered: .choice(PurchaseStage.allCases.map(\.phraseID))
    case .demonstration: .choice(DemonstrationPurpose.allCases.map(\.phraseID))
    case .behaviourPlayed: .choice(BuyingBehaviour.allCases.map(\.phraseID))
    case .personFunction: .choice(BuyingFunction.allCases.map(\.phraseID))
    case .personLevel: .choice(BuyingLevel.allCases.map(\.phraseID))
    case .personRole: .choice(PurchaseRole.allCases.map(\.phraseID))
    case .personInfluence: .choice(Influence.allCases.map(\.phraseID))
    case .personBelieved: .choice(TrustRung.allCases.map(\.phraseID))
    case .needLayer: .choice(NeedLayer.allCases.map(\.phraseID))
    case .needSide: .choice(NeedSide.allCases.map(\.phraseID))
    case .needActivity: .choice([NeedActivity.active, .latent].map(\.phraseID))
    case .pointRelative: .choice([Relative.better, .worse, .alike].map(\.phraseID))
    case .deal, .needAmount, .addOnSum: .sum
    case .personSigns: .signs
    case .guide, .pointPerson: .person
    case .needServes: .needAbove
    case .pointNeed, .valueNeed: .need
    case .pointRival: .rival
    }
  }
}
