import AccountModel
import Customer

/// One thing that was prepared for a visit (METHOD M19 to M22).
public enum PlanEntry: Codable, Hashable, Sendable {
  /// Preparing began; the quick way asks five things.
  case began(isQuick: Bool)
  /// A goal (METHOD M20), 1 for the first: the same number again takes the place of the former.
  case goalSet(number: Int, goal: VisitGoal)
  /// Questions to ask, in addition to those chosen before.
  case questionsChosen(questions: [AskedQuestion])
  /// An objection to expect, 1 for the first: the same number again takes the place of the former.
  case objectionExpected(number: Int, objection: ExpectedObjection)
  /// Something useful to him that we bring, whether or not it has to do with our product.
  case ideaFound(words: String)
  /// How to open the talk (METHOD M21).
  case openingChosen(opening: PlannedOpening)
  /// A part of the value statement (METHOD M21).
  case valueStated(part: ValuePart, words: String)
  /// A competitor's view to redevelop (METHOD M22).
  case rivalViewFound(words: String)
  /// A customer of ours to name or to let him ask.
  case referenceChosen(words: String)
  /// Who, what, where, when.
  case logisticsSet(part: LogisticsPart, words: String, when: When?)
  /// What the same line told of the customer stands in that record of the customer's journal.
  case keptOfCustomer(record: ItemKey)
  /// The preparation is whole.
  case ended
  /// The visit itself takes place, or is written up: when it began, local time.
  case taken(start: String, mode: CallMode)
  /// What became of a goal in the visit.
  case goalSettled(number: Int, reach: GoalReach)
}

/// An objection to expect, with what to say to it and what proves it.
public struct ExpectedObjection: Codable, Hashable, Sendable {
  /// The objection, in the customer's words where it was raised before.
  public var words: String
  /// What it is about; nil where unknown.
  public var family: ObjectionFamily?
  /// What to say to it; nil where nothing was prepared.
  public var answer: String?
  /// The id of the answer in the playbook; nil for the rep's own words.
  public var answerID: String?
  /// The proof to bring; nil where none was named.
  public var evidence: String?

  /// Expects an objection.
  public init(
    words: String, family: ObjectionFamily?, answer: String? = nil, answerID: String? = nil,
    evidence: String? = nil
  ) {
    self.words = words
    self.family = family
    self.answer = answer
    self.answerID = answerID
    self.evidence = evidence
  }
}

/// How the talk is to be opened.
public struct PlannedOpening: Codable, Hashable, Sendable {
  /// The id of the kind of opening in the playbook; nil where the rep chose none.
  public var opening: String?
  /// The words to say; nil while only the kind is chosen.
  public var words: String?

  /// Plans an opening.
  public init(opening: String?, words: String?) {
    self.opening = opening
    self.words = words
  }
}

/// The parts of a value statement (METHOD M21).
public enum ValuePart: String, CaseIterable, Codable, Sendable {
  /// Who you are, what you will do, why he should give you time.
  case who, what, why
}

/// What makes a visit run smoothly (METHOD M19).
public enum LogisticsPart: String, CaseIterable, Codable, Sendable {
  /// When and where it is, who comes along, what to bring.
  case when, place, who, what
}

/// What became of a goal.
public enum GoalReach: String, CaseIterable, Codable, Sendable {
  /// Reached, reached in part, not reached.
  case reached, partly, missed
}
