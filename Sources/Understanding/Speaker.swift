/// Who says a line.
public enum Speaker: String, CaseIterable, Codable, Sendable {
  /// The seller who is coached; the customer.
  case rep, customer
}
