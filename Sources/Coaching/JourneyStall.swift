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
    if let diagnosis = account.valueJourney.diagnosis { signs.append(.decision(diagnosis)) }
    if visitsWithoutAdvance >= Self.visitsToStall {
      signs.append(.noAdvance(visits: visitsWithoutAdvance))
    }
    return signs + relationsStandingStill
  }

  /// Relations matter until the contract is signed; after that the customer's use of it does.
  private var relationsStandingStill: [StallSign] {
    guard !account.journey.has(.contractSigned) else { return [] }
    return people.compactMap { growth in
      guard growth.person.influence != nil, growth.ladder.faults(on: today).contains(.stalled),
        growth.ladder.rung != .trust,
        let since = growth.ladder.lastStepUp ?? growth.ladder.steps.compactMap(\.day).min()
      else { return nil }
      return .relation(person: growth.person.name, since: since)
    }
  }
}
