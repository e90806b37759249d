/// Rules of the account that hold whatever the verdicts say, each a sentence of the content.
public enum AccountRule: String, AccountTerm {
  /// Who lacks one condition can be developed; customers are lost every year, so new ones are won by plan.
  case canBeDeveloped, winNewOnes
  /// Each step has to be finished before the next works; need is the core; why reps fail to persuade.
  case finishStep, needIsCore, whyRepsFail
  /// Keep the customer in your own hands; guide first, then data, before the visit; circle round needs.
  case ownHands, guideFirst, circleRoundNeeds
  /// Start with the plane; each function its own answer; catch the leader first; each influence counts.
  case startWithPlane, ownAnswer, leaderFirst, everySupport
  /// Resources are limited; don't live on present customers alone.
  case limitedResources, notPresentOnly
  /// No routine fits everybody; relations aren't spending; a style can't be changed; orders alone tell no tiger.
  case noRoutine, notSpending, styleStays, ordersAlone
  /// No need, no sale; ask what it is for; company needs make think, personal ones act.
  case noNeedNoSale, askWhatFor, bothSides
  /// Know purpose and stage before any sales action; winning is relative; never say that all are the same.
  case purposeFirst, winningIsRelative, neverTheSame
  /// People buy benefits; a benefit alone isn't enough; offer a package.
  case benefitsSell, uniqueCounts, package
  /// Negotiate as equals; give only against something; offer an add-on each time, within the limit.
  case equals, giveAgainst, addOnEachTime
  /// A sale is a staircase of small goals; a customer moves on when convinced; the larger the aim, the more ways.
  case goalStaircase, convincedFirst, largerAim

  /// What the ids of its sentences go on with.
  public static let topic = "rule"

  /// The system of the method that it belongs to.
  public var method: String {
    switch self {
    case .canBeDeveloped, .winNewOnes: "M01"
    case .finishStep, .needIsCore, .whyRepsFail: "M06"
    case .ownHands, .guideFirst, .circleRoundNeeds: "M07"
    case .startWithPlane, .ownAnswer, .leaderFirst: "M08"
    case .everySupport: "M09"
    case .limitedResources, .notPresentOnly: "M10"
    case .noRoutine, .notSpending: "M11"
    case .styleStays, .ordersAlone: "M12"
    case .noNeedNoSale, .askWhatFor, .bothSides: "M13"
    case .purposeFirst: "M14"
    case .winningIsRelative, .neverTheSame: "M15"
    case .benefitsSell, .uniqueCounts, .package: "M16"
    case .equals, .giveAgainst, .addOnEachTime: "M17"
    case .goalStaircase: "M20"
    case .convincedFirst, .largerAim: "M33"
    }
  }
}
