/// The form of a question (METHOD M24).
public enum QuestionForm: String, CaseIterable, Codable, Sendable {
  /// Open 开放式: asks for an account; closed 封闭式: asks for yes or no, a choice, a fact or number.
  case open, closed
}

/// What a question does besides asking (METHOD M24).
public enum QuestionTrait: String, CaseIterable, Codable, Sendable {
  /// Quantifying 量化, framing 预设, exchange 交换, follow-up 跟进.
  case quantifying, framing, exchange, followUp
}

/// What is wrong with a question (METHOD M07, M24).
public enum QuestionFault: String, CaseIterable, Codable, Sendable {
  /// Two questions at once; wording that pushes an answer; asked and answered by the same person; a why about the hearer's
  /// own choice or omission; data that research or the guide should give.
  case stacked, leading, selfAnswered, whyChallenge, dataAsked
}

/// The ways to ask for the commitment that a line can be heard to use (METHOD M30).
public enum ClosingMove: String, CaseIterable, Codable, Sendable {
  /// Asks plainly; acts as if agreed; two ways of saying yes; sums up, then asks.
  case direct, assumptive, alternative, summary
  /// Proof of a like customer; gives something; a loss if he waits; is this the only thing in the way?
  case testimonial, concession, warning, isolation
  /// Urgency, trial, promotion, milestone event, significance.
  case other
}
