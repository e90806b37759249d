import Customer

/// What came of a visit, decided from what was recorded.
public struct Outcome: Hashable, Sendable {
  /// Why the outcome is what it is.
  public enum Reason: Hashable, Sendable {
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
  public enum StepPart: String, CaseIterable, Sendable {
    /// It isn't the customer's action; no person; no day.
    case customersAction, person, day
  }

  /// The class.
  public let outcome: OutcomeClass
  /// Why.
  public let reason: Reason
}
