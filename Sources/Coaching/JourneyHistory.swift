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
  }

  /// Where each step stood at each moment (METHOD M06).
  ///
  /// - Parameter step: the step.
  /// - Returns: one standing a moment.
  public func standings(of step: JourneyStep) -> [StepStanding] {
    moments.map { $0.account.journey.standing(of: step) }
  }

  /// The seven marks of the journey as they stand now, in their order.
  public var gates: [JourneyGate] {
    let journeys = moments.map(\.account.journey)
    let now = account.journey
    return JourneyMark.allCases.map { mark in
      let held = journeys.map { $0.has(mark) }
      let since = held.lastIndex(of: false).map { $0 + 1 } ?? 0
      return JourneyGate(
        mark: mark, state: state(of: mark, now),
        evidence: now.reached.last { $0.mark == mark },
        since: since < held.count ? since : nil, held: held)
    }
  }

  private func state(of mark: JourneyMark, _ journey: Journey) -> JourneyGate.State {
    let order = JourneyMark.allCases
    let before = order.prefix { $0 != mark }
    if journey.has(mark) { return before.allSatisfy(journey.has) ? .reached : .early }
    if order.contains(where: { journey.has($0) && !before.contains($0) }) { return .skipped }
    if journey.withoutEvidence.contains(mark) { return .unshown }
    return mark == journey.earliestUnfinished ? .next : .ahead
  }

  /// How each need grew, in the order in which the needs came up (METHOD M13, M23).
  public var needs: [NeedGrowth] {
    account.needs.map { need in
      let names = [need.key] + need.aliases
      return NeedGrowth(
        need: need,
        stages: moments.map { moment in
          names.compactMap { moment.account.need($0) }.map { NeedStage($0.need) }.max()
        })
    }
  }

  /// How far each person came, in the order in which they became known (METHOD M11).
  public var people: [TrustGrowth] {
    let ladders = account.ladders
    let former = moments.map(\.account.ladders)
    return zip(account.people, ladders).map { person, ladder in
      TrustGrowth(
        person: person, ladder: ladder,
        rungs: former.map { ladders in
          let one = ladders.first { person.isCalled($0.person) }
          return one.map { TrustGrowth.Height(rung: $0.rung) }
        })
    }
  }

  /// How each objection went, in the order in which they came up (METHOD M28).
  public var objections: [ObjectionCourse] {
    account.objections.map { one in
      ObjectionCourse(
        objection: one,
        states: moments.map { moment in
          moment.account.objections.first { $0.key == one.key }?.objection.state
        })
    }
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
