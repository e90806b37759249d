/// The whole numbers on which the machine's guards depend.
///
/// A visit counts them from what was recorded; the exported chart keeps them as its data.
public enum Tally: String, CaseIterable, Sendable {
  /// Events accepted, but for returns to where the visit was left.
  case accepted
  /// 1 once the visit has begun, and once best and minimum acceptable action are set.
  case opened, best, minimum
  /// Needs by how far they have come: implied, explicit but not confirmed, confirmed.
  case implied, explicit, confirmed
  /// Offers made, objections raised, buying signals heard.
  case offers, objections, signals
  /// What decides the outcome: orders, advances, refusals.
  case orders, advances, refusals
}

/// A change to one tally.
public enum Change: Hashable, Sendable {
  /// The tally becomes 1.
  case mark(Tally)
  /// The tally grows by one.
  case count(Tally)
  /// The tally shrinks by one.
  case discount(Tally)
}

/// A condition on tallies: comparisons of one tally with zero, joined.
public indirect enum Condition: Hashable, Sendable {
  /// Always true.
  case always
  /// The tally is above zero.
  case some(Tally)
  /// The tally is zero.
  case none(Tally)
  /// Every one of them holds.
  case all([Condition])
  /// At least one of them holds.
  case any([Condition])

  /// Whether the condition holds for these tallies.
  public func holds(_ count: (Tally) -> Int) -> Bool {
    switch self {
    case .always: true
    case .some(let tally): count(tally) > 0
    case .none(let tally): count(tally) == 0
    case .all(let parts): parts.allSatisfy { $0.holds(count) }
    case .any(let parts): parts.contains { $0.holds(count) }
    }
  }
}
