/// What the rep does with a line besides asking and closing; the raw value is the label of its examples.
public enum RepAct: String, CaseIterable, Sendable {
  /// Sums up what the customer said; asks him whether it was understood (METHOD M22).
  case summary, confirmation
  /// Says what the product has, how that can be used, and how it meets a need that the customer told (METHOD M26).
  case feature, advantage, benefit
  /// Opens by a fact, a question, a referral, or something to look at (METHOD M21).
  case openingFact, openingQuestion, openingReferral, openingTool
  /// The parts of the value statement: who we are, why we came, why it is worth the time (METHOD M21).
  case whoWeAre, whyHere, whyTime
  /// Steps in handling an objection: clarifies it, tests whether it is the only one, acknowledges it (METHOD M28).
  case clarify, test, acknowledge
  /// Praises the customer; talks of other things; agrees on what happens next.
  case praise, smallTalk, nextStep
}
