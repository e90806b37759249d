/// How the customer takes what was said; the raw value is the label of its examples.
public enum Stance: String, CaseIterable, Sendable {
  /// Agrees; says no; can't make up his mind.
  case agreement, refusal, hesitation
}
