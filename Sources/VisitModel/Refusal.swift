/// A condition of good selling that can be passed only on purpose, with a reason.
public enum Gate: String, CaseIterable, Sendable {
  /// A solution offered before any need is known.
  case offerBeforeNeed
  /// A proposal without a confirmed explicit need (no need, no sale; METHOD M13).
  case proposeWithoutConfirmedNeed
  /// A close without best and minimum acceptable action (METHOD M20).
  case closeWithoutActions
}

/// Why an event isn't taken.
public enum RefusalReason: Hashable, Sendable {
  /// A gate is shut; the same move "anyway", with a reason, passes it.
  case gate(Gate)
  /// The gate is open: the plain move does.
  case gateIsOpen(Gate)
  /// The event doesn't belong to where the visit stands.
  case notHere
  /// The visit stands there already.
  case alreadyThere
  /// The visit hasn't begun.
  case notBegun
  /// The visit is over.
  case ended
  /// The visit is broken off.
  case stopped
  /// ERIC goes one step at a time.
  case stepSkipped
  /// No need is in the state that the event supposes.
  case noSuchNeed
  /// No such objection was raised.
  case noSuchObjection
  /// An objection comes first.
  case objectionFirst
  /// The objection must be answered before it can be checked.
  case notAnswered
  /// One need is redeveloped at a time.
  case oneRedevelopmentAtATime
}

/// An event that was not taken: a value that says why, and what can be done instead.
public struct Refusal: Error, Hashable, Sendable {
  /// What was told.
  public let event: EventName
  /// Where the visit stands.
  public let place: Place
  /// Why it isn't taken.
  public let reason: RefusalReason
  /// Everything that would be taken here and now.
  public let instead: [EventName]
}
