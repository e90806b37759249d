import Customer

/// Something read in a free account, not taken as told before the writer says so.
public enum Draft: Codable, Hashable, Sendable {
  /// What the customer needs.
  case need(need: Need)
  /// What the customer objected.
  case objection(words: String, family: ObjectionFamily?)
  /// Somebody at the customer's.
  case person(person: Person)
  /// What happens next.
  case step(step: NextStep)
  /// What we promised.
  case promise(promise: Promise)
  /// A sign of readiness.
  case signal(words: String)
  /// Something about the customer's situation.
  case circumstance(circumstance: Circumstance)
}
