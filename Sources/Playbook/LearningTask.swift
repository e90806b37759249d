/// What the understanding learns from examples; the raw value is the setting `task` of a file of examples.
public enum LearningTask: String, CaseIterable, Sendable {
  /// The kind of question; the family of an objection; buying signals; closing techniques; what else the rep and the
  /// customer do; the step of ERIC; form, faults and traits.
  case spin, objections, signals, closings, repActs, customerActs, eric, forms

  /// The labels that a section of such a file may name.
  public var labels: [String] {
    switch self {
    case .spin: ["situation", "problem", "implication", "needPayoff", "none"]
    case .objections:
      ["price", "need", "trust", "timing", "authority", "competitor", "other", "none"]
    case .signals: ["buyingSignal", "none"]
    case .closings:
      [
        "direct", "assumptive", "alternative", "summary", "testimonial", "concession", "warning",
        "isolation", "other", "none",
      ] + Self.otherClosings
    case .repActs:
      [
        "summary", "confirmation", "feature", "advantage", "benefit", "openingFact",
        "openingQuestion", "openingReferral", "openingTool", "whoWeAre", "whyHere", "whyTime",
        "clarify", "test", "acknowledge", "praise", "smallTalk", "nextStep", "none",
      ]
    case .customerActs:
      [
        "impliedNeed", "explicitNeed", "agreement", "refusal", "hesitation", "tiger", "peacock",
        "koala", "owl", "none",
      ]
    case .eric: ["explore", "refine", "influence", "confirm", "none"]
    case .forms: ["open", "closed"]
    }
  }

  /// The closing techniques that are heard as `other` together; a file of closings may name them apart.
  public static let otherClosings = [
    "promotion", "urgency", "trial", "milestone", "significance",
  ]

  /// The faults that a line of a file of forms may have.
  public static let faults = [
    "stacked", "leading", "selfAnswered", "whyChallenge", "dataAsked",
  ]
  /// The traits that a line of a file of forms may have.
  public static let traits = ["quantifying", "framing", "exchange", "followUp"]
}
