/// What follows from an accepted event, for whoever shows the visit.
public enum Effect: Hashable, Sendable {
  /// The visit has come to another place.
  case entered(Place)
  /// It is back exactly where it was left.
  case returned(Place)
  /// A gate was passed on purpose.
  case passed(Gate, reason: String)
  /// A buying signal: move to the close (METHOD M29).
  case pointToClose
  /// The objection was answered before it was clarified (METHOD M28).
  case answeredUnclarified
  /// The visit is over.
  case ended(Outcome)
}
