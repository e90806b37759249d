import Customer

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

/// What came of a visit, decided from what was recorded.
public struct Outcome: Hashable, Codable, Sendable {
  /// Why the outcome is what it is.
  public enum Reason: Hashable, Codable, Sendable {
    /// The customer ordered, in these words.
    case ordered(words: String)
    /// The customer agreed to act.
    case advanced(step: NextStep)
    /// The customer refused, in these words.
    case refused(words: String)
    /// There is a next step, but the parts named are missing for an advance.
    case stepIncomplete(missing: [StepPart])
    /// No next step was agreed.
    case noStep
  }

  /// What a next step may lack.
  public enum StepPart: String, Codable, Sendable {
    /// It isn't the customer's action; no person; no day.
    case customersAction, person, day
  }

  /// The class.
  public let outcome: OutcomeClass
  /// Why.
  public let reason: Reason
}
