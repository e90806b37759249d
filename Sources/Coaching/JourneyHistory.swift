import AccountModel
import Customer
import Records
import VisitModel

/// An account over all its visits: what was reached when, how needs and relations grew, and what comes next.
///
/// Everything in it comes from what was recorded; what nobody recorded is open, never assumed.
public struct JourneyHistory: Sendable {
  /// The account after each visit, in time's order; never empty.
  public let moments: [AccountMoment]
  /// The account as it stands now.
  public let account: CustomerAccount
  /// The day from which promises are late and relations stand still.
  public let today: Day

  /// The seven marks of the journey as they stand now, in their order.
  public let gates: [JourneyGate]
  /// How each need grew, in the order in which the needs came up (METHOD M13, M23).
  public let needs: [NeedGrowth]
  /// How far each person came, in the order in which they became known (METHOD M11).
  public let people: [TrustGrowth]
  /// How each objection went, in the order in which they came up (METHOD M28).
  public let objections: [ObjectionCourse]
  /// The way through the six steps at each moment.
  private let journeys: [Journey]

  /// Looks back over an account.
  ///
  /// - Parameters:
  ///   - moments: the account after each visit, at least one moment.
  ///   - today: the day of looking.
  public init(_ moments: [AccountMoment], today: Day) {
    guard let last = moments.last else {
      preconditionFailure("an account has at least the moment of now")
    }
    self.moments = moments
    self.today = today
    account = last.account
    journeys = moments.map(\.account.journey)
    gates = JourneyGate.all(in: journeys)
    needs = NeedGrowth.all(in: moments, now: last.account)
    people = TrustGrowth.all(in: moments, now: last.account)
    objections = ObjectionCourse.all(in: moments, now: last.account)
  }

  /// Where each step stood at each moment (METHOD M06).
  ///
  /// - Parameter step: the step.
  /// - Returns: one standing a moment.
  public func standings(of step: JourneyStep) -> [StepStanding] {
    journeys.map { $0.standing(of: step) }
  }

  /// The latest visit's next step, where one was agreed.
  public var agreed: NextStep? { account.visits.last?.note.nextStep }

  /// How many of the last visits in a row brought neither an order nor an advance (METHOD M30).
  public var visitsWithoutAdvance: Int {
    account.visits.reversed().prefix { visit in
      switch visit.note.decided?.outcome {
      case .order, .advance: false
      case .continuation, .noSale, nil: true
      }
    }.count
  }

  /// Whether a promise is late.
  ///
  /// - Parameter promise: one of ours.
  /// - Returns: true where its day has passed and it isn't kept.
  public func isLate(_ promise: AccountPromise) -> Bool {
    !promise.isKept && promise.promise.when?.day.map { $0 < today } ?? false
  }
}
