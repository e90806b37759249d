import AccountModel
import Customer

/// How far what somebody is in a purchase changes the way a line moves him; the shares are content.
///
/// Its id in the content is `lean-` and the name.
public enum BuyerLeaning: String, CaseIterable, Sendable {
  /// By buying behaviour: a price and evidence to who wants value for money; features and early solutions to who wants to make
  /// something new together; promises to who wants a supplier to rely on.
  case valuePrice, valueProof, innovationFeature, supplierPromise
  /// By influence and role: the worth of a solution to who holds the money; evidence to who judges the technique; an early close
  /// to who screens for others; questions about trouble to who lives with it.
  case economicPayoff, evaluatorProof, gatekeeperClose, userProblem

  /// The id of the item with its share and its reason.
  public var itemID: String { "lean-" + identifier }

  /// The rules whose effect it changes.
  public var rules: [BuyerRule] {
    switch self {
    case .valuePrice: [.priceTooSoon]
    case .valueProof: [.proofGiven]
    case .innovationFeature: [.featureMissed, .solutionTooSoon]
    case .supplierPromise: [.promised]
    case .economicPayoff: [.payoffAsked]
    case .evaluatorProof: [.proofGiven, .objectionAnswered]
    case .gatekeeperClose: [.closedTooEarly]
    case .userProblem: [.problemAsked]
    }
  }

  /// Whether somebody leans so.
  ///
  /// - Parameters:
  ///   - person: the person in the room.
  ///   - scenario: the purchase in which he has his part.
  /// - Returns: whether it holds for him.
  public func holds(for person: Scenario.Character, in scenario: Scenario) -> Bool {
    switch self {
    case .valuePrice, .valueProof: scenario.behaviour == .valueForMoney
    case .innovationFeature: scenario.behaviour == .innovationPartner
    case .supplierPromise: scenario.behaviour == .trustedSupplier
    case .economicPayoff: person.influence == .economicBuyer
    case .evaluatorProof: person.function == .technical && person.role != .user
    case .gatekeeperClose: person.influence == .gatekeeper
    case .userProblem: person.influence == .user
    }
  }
}
