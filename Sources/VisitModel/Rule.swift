/// Where an accepted event leads.
enum Target: Hashable, Sendable {
  /// Nowhere: the visit stays where it is.
  case here
  /// To a place.
  case place(Place)
  /// Back to exactly where it was left.
  case whereItLeft
}

/// One way on which an event is accepted.
struct Way: Hashable, Sendable {
  /// What must hold.
  let condition: Condition
  /// Where it leads.
  let target: Target
  /// What it changes in the tallies, besides `accepted`.
  let changes: [Change]
}

/// The machine's answer to an event at a place: the ways on which it is accepted, and why not otherwise.
struct Rule: Hashable, Sendable {
  /// The ways, the first whose condition holds being taken; none where the event is refused outright.
  let ways: [Way]
  /// Why it is refused when no way is open.
  let refusal: RefusalReason

  static func stay(
    when condition: Condition = .always, _ changes: Change...,
    otherwise refusal: RefusalReason = .notHere
  ) -> Rule {
    Rule(
      ways: [Way(condition: condition, target: .here, changes: changes)], refusal: refusal)
  }

  static func go(
    _ place: Place, when condition: Condition = .always, _ changes: Change...,
    otherwise refusal: RefusalReason = .notHere
  ) -> Rule {
    Rule(
      ways: [Way(condition: condition, target: .place(place), changes: changes)],
      refusal: refusal)
  }

  static let goBack = Rule(
    ways: [Way(condition: .always, target: .whereItLeft, changes: [])], refusal: .notHere)

  static func refuse(_ reason: RefusalReason) -> Rule {
    Rule(ways: [], refusal: reason)
  }
}
