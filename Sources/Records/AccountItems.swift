import AccountModel
import Customer

/// How far a need had come on a day.
public struct NeedMoment: Hashable, Sendable {
  /// The day; nil where unknown.
  public let day: Day?
  /// The visit that brought it; nil where a writer told it.
  public let visit: String?
  /// Implied or explicit.
  public let kind: NeedKind
  /// Whether the customer had agreed to it.
  public let isConfirmed: Bool
}

/// A need over all visits.
public struct AccountNeed: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// Other names that mean it.
  public internal(set) var aliases: [ItemKey] = []
  /// The need as it stands now.
  public internal(set) var need: Need
  /// The need that it serves; nil where unknown.
  public internal(set) var serves: ItemKey?
  /// Whether the customer wants to act; nil where nobody said.
  public internal(set) var activity: NeedActivity?
  /// Whether it is serious or urgent.
  public internal(set) var isBurning: Observation = .unknown
  /// How it grew, in time's order.
  public internal(set) var moments: [NeedMoment]

  func isNamed(_ other: ItemKey) -> Bool { key == other || aliases.contains(other) }
}

/// An objection over all visits.
public struct AccountObjection: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// The objection as it stands now.
  public internal(set) var objection: Objection
  /// The day on which it was first raised; nil where unknown.
  public internal(set) var raised: Day?
  /// The day on which it was resolved; nil while it stands, or where the day is unknown.
  public internal(set) var resolved: Day?
  /// The visits in which it was raised, in time's order.
  public internal(set) var visits: [String]
  /// Its names in those visits.
  var keys: [ItemKey]

  /// Whether it still stands.
  public var stands: Bool { objection.state != .resolved }
}

/// Something that we promised.
public struct AccountPromise: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// What was promised.
  public let promise: Promise
  /// The day of the promise; nil where unknown.
  public let made: Day?
  /// Whether it is done.
  public internal(set) var isKept = false
  /// The day on which it was done; nil while it isn't, or where the day is unknown.
  public internal(set) var kept: Day?
}

/// A goal of ours with this customer.
public struct AccountGoal: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// The goal.
  public internal(set) var goal: VisitGoal
  /// The day on which it was set; nil where unknown.
  public let set: Day?
  /// Whether it was reached; nil while that is open.
  public internal(set) var isReached: Bool?
}

/// A row of FAB under its lasting name.
public struct AccountValue: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// The row.
  public internal(set) var row: ValueRow
}

/// An add-on under its lasting name.
public struct AccountAddOn: Hashable, Sendable {
  /// Its lasting name.
  public let key: ItemKey
  /// What is offered.
  public internal(set) var words: String
  /// What it comes to; nil where unknown.
  public internal(set) var sum: Sum?
}

/// Words with the day on which they were said or noted and where they come from.
public struct DatedWords: Hashable, Sendable {
  /// The words.
  public let words: String
  /// The day; nil where unknown.
  public let day: Day?
  /// The visit's id, or the writer.
  public let source: String
}

/// A circumstance with the day of the visit in which it was learned.
public struct DatedCircumstance: Hashable, Sendable {
  /// What was learned.
  public let circumstance: Circumstance
  /// The day; nil where unknown.
  public let day: Day?
  /// The visit's id.
  public let visit: String
}

/// An answer to a decision point with its day.
public struct DatedDecision: Hashable, Sendable {
  /// The answer.
  public let point: DecisionPoint
  /// The day; nil where unknown.
  public let day: Day?
}

/// A walk through a worksheet.
public struct WorksheetWalk: Hashable, Sendable {
  /// The worksheet's name.
  public let name: String
  /// The day on which it began; nil where unknown.
  public let day: Day?
  /// Who went through it.
  public let writer: String
  /// Whether it was gone through to the end.
  public internal(set) var isWhole: Bool
}
