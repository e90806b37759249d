import AccountModel
import Customer
import Records

/// A mark of the journey with how it came to be reached (METHOD M06).
public struct JourneyGate: Hashable, Sendable {
  /// How a mark stands.
  public enum State: String, CaseIterable, Sendable {
    /// It is reached, and so are all before it.
    case reached
    /// It is reached, though one before it isn't.
    case early
    /// It isn't reached, though a later one is.
    case skipped
    /// It is claimed without anything to show for it, and so doesn't count.
    case unshown
    /// It is the one to reach next.
    case next
    /// Its turn hasn't come.
    case ahead
  }

  /// The mark.
  public let mark: JourneyMark
  /// How it stands.
  public let state: State
  /// What shows it; nil where nobody claims it.
  public let evidence: ReachedMark?
  /// The moment from which on it has been reached; nil where it isn't now.
  public let since: Int?
  /// Whether it was reached, a moment each.
  public let held: [Bool]
}

/// How far the customer has come with a need (METHOD M13, M23).
public enum NeedStage: Int, CaseIterable, Comparable, Sendable {
  /// A difficulty told; a wish to have it changed; the customer's yes to the summary of it.
  case implied = 1
  case explicit, confirmed

  /// Reads it from a need.
  ///
  /// - Parameter need: the need.
  public init(_ need: Need) {
    switch (need.kind, need.isConfirmed) {
    case (.implied, _): self = .implied
    case (.explicit, false): self = .explicit
    case (.explicit, true): self = .confirmed
    }
  }

  /// Whether the left one is less far.
  public static func < (left: NeedStage, right: NeedStage) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How a need grew over the visits.
public struct NeedGrowth: Hashable, Sendable {
  /// The need as it stands now.
  public let need: AccountNeed
  /// How far it was, a moment each; nil while nobody had heard of it.
  public let stages: [NeedStage?]

  /// How far it is now.
  public var stage: NeedStage { NeedStage(need.need) }
}

/// How far a person came on the trust ladder over the visits.
public struct TrustGrowth: Hashable, Sendable {
  /// How high somebody known stood.
  public struct Height: Hashable, Sendable {
    /// The rung; nil where nothing shows even the first.
    public let rung: TrustRung?

    /// How many rungs that is, 0 to 4.
    public var steps: Int {
      switch rung {
      case nil: 0
      case .acquainted: 1
      case .dating: 2
      case .trust: 3
      case .alliance: 4
      }
    }
  }

  /// The person as known now.
  public let person: AccountPerson
  /// What the person did.
  public let ladder: TrustLadder
  /// How high the person stood, a moment each; nil before anybody knew of him.
  public let rungs: [Height?]
}

/// How an objection went over the visits.
public struct ObjectionCourse: Hashable, Sendable {
  /// The objection as it stands now.
  public let objection: AccountObjection
  /// How it stood, a moment each; nil before it was raised.
  public let states: [ObjectionState?]
}

extension JourneyGate {
  /// The marks as they stand at the last of several moments.
  static func all(in journeys: [Journey]) -> [JourneyGate] {
    guard let now = journeys.last else { return [] }
    return JourneyMark.allCases.map { mark in
      let held = journeys.map { $0.has(mark) }
      let since = held.lastIndex(of: false).map { $0 + 1 } ?? 0
      return JourneyGate(
        mark: mark, state: State(of: mark, now),
        evidence: now.reached.last { $0.mark == mark },
        since: since < held.count ? since : nil, held: held)
    }
  }
}

extension JourneyGate.State {
  fileprivate init(of mark: JourneyMark, _ journey: Journey) {
    let order = JourneyMark.allCases
    let before = order.prefix { $0 != mark }
    if journey.has(mark) {
      self = before.allSatisfy(journey.has) ? .reached : .early
    } else if order.contains(where: { journey.has($0) && !before.contains($0) }) {
      self = .skipped
    } else if journey.withoutEvidence.contains(mark) {
      self = .unshown
    } else {
      self = mark == journey.earliestUnfinished ? .next : .ahead
    }
  }
}

extension NeedGrowth {
  static func all(in moments: [AccountMoment], now: CustomerAccount) -> [NeedGrowth] {
    now.needs.map { need in
      let names = [need.key] + need.aliases
      return NeedGrowth(
        need: need,
        stages: moments.map { moment in
          names.compactMap { moment.account.need($0) }.map { NeedStage($0.need) }.max()
        })
    }
  }
}

extension TrustGrowth {
  static func all(in moments: [AccountMoment], now: CustomerAccount) -> [TrustGrowth] {
    let former = moments.map(\.account.ladders)
    return zip(now.people, now.ladders).map { person, ladder in
      TrustGrowth(
        person: person, ladder: ladder,
        rungs: former.map { ladders in
          let one = ladders.first { person.isCalled($0.person) }
          return one.map { Height(rung: $0.rung) }
        })
    }
  }
}

extension ObjectionCourse {
  static func all(in moments: [AccountMoment], now: CustomerAccount) -> [ObjectionCourse] {
    now.objections.map { one in
      ObjectionCourse(
        objection: one,
        states: moments.map { moment in
          moment.account.objections.first { $0.key == one.key }?.objection.state
        })
    }
  }
}
