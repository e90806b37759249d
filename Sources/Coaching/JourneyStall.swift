import AccountModel
import Customer
import Records
import VisitModel

/// Something that shows that an account stands still.
public enum StallSign: Hashable, Sendable {
  /// The customer said no in the last visit, in these words.
  case refused(words: String)
  /// The customer doubts at a decision point (METHOD M33).
  case decision(StallDiagnosis)
  /// So many visits in a row brought neither an order nor an advance (METHOD M30).
  case noAdvance(visits: Int)
  /// A person whom the deal needs has come no rung higher for months (METHOD M11).
  case relation(person: String, since: Day)
}

extension JourneyHistory {
  /// From how many visits without an order or an advance on an account counts as standing still.
  ///
  /// METHOD calls one continuation no success; that two in a row are a stall is the makers' choice.
  public static let visitsToStall = 2

  /// What shows that the account stands still, the gravest first; empty where nothing does.
  public var stall: [StallSign] {
    var signs: [StallSign] = []
    if case .refused(let words) = account.visits.last?.note.decided?.reason {
      signs.append(.refused(words: words))
    }
    if let doubt { signs.append(.decision(doubt)) }
    if visitsWithoutAdvance >= Self.visitsToStall {
      signs.append(.noAdvance(visits: visitsWithoutAdvance))
    }
    return signs + relationsStandingStill
  }

  /// Where the customer doubts; a signed contract has answered what comes before it.
  var doubt: StallDiagnosis? {
    guard let diagnosis = account.valueJourney.diagnosis else { return nil }
    return isAnswered(diagnosis.begins) ? nil : diagnosis
  }

  /// Whether the customer doubted before the contract, and signed it all the same.
  public var isDoubtAnswered: Bool { account.valueJourney.diagnosis != nil && doubt == nil }

  /// The first decision point that is no yes; a signed contract has answered those before it.
  var nextDecision: CVMPhase? {
    CVMPhase.allCases.first { account.valueJourney[$0] != .yes && !isAnswered($0) }
  }

  private func isAnswered(_ phase: CVMPhase) -> Bool {
    guard account.journey.has(.contractSigned) else { return false }
    return switch phase {
    case .understand, .explore, .develop: true
    case .implement, .confirm: false
    }
  }

  /// What goes wrong with a relation; that it stands still counts only where it holds the account up.
  ///
  /// - Parameter growth: a person's way.
  /// - Returns: the faults, in a fixed order.
  public func faults(of growth: TrustGrowth) -> [TrustFault] {
    growth.ladder.faults(on: today).filter { $0 != .stalled || standsStill(growth) }
  }

  private func standsStill(_ growth: TrustGrowth) -> Bool {
    guard growth.person.influence != nil, !account.journey.has(.contractSigned) else {
      return false
    }
    let isLow = growth.ladder.rung != .trust && growth.ladder.rung != .alliance
    return isLow && growth.ladder.faults(on: today).contains(.stalled)
  }

  /// Relations matter until the contract is signed; after that the customer's use of it does.
  private var relationsStandingStill: [StallSign] {
    people.compactMap { growth in
      guard standsStill(growth),
        let since = growth.ladder.lastStepUp ?? growth.ladder.steps.compactMap(\.day).min()
      else { return nil }
      return .relation(person: growth.person.name, since: since)
    }
  }
}
