/// The style of communication (METHOD M12) that a line of the customer's hints at; one line is no proof.
public enum StyleHint: String, CaseIterable, Sendable {
  /// Driven by goals; by people and applause; by harmony; by figures and order.
  case tiger, peacock, koala, owl
}
