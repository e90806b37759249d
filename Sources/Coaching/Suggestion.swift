import Customer
import Playbook
import Records
import VisitModel

/// The rules by which the coach chooses what to ask next; the raw value is the rule's id in the playbook.
public enum NextRule: String, CaseIterable, Sendable {
  /// The way through an objection (METHOD M28).
  case objectionClarify = "next-objection-clarify"
  case objectionTest = "next-objection-test"
  case objectionKind = "next-objection-kind"
  case objectionAnswer = "next-objection-answer"
  case objectionCheck = "next-objection-check"
  /// What was prepared (METHOD M19).
  case planned = "next-planned"
  /// What comes before everything else in the talk.
  case signalClose = "next-signal-close"
  case timeShort = "next-time-short"
  case redevelop = "next-redevelop"
  /// What a need lacks.
  case confirmNeed = "next-confirm-need"
  case needPayoff = "next-need-payoff"
  case implication = "next-implication"
  case amount = "next-amount"
  /// What the talk lacks.
  case problem = "next-problem"
  case situation = "next-situation"
  case influencers = "next-influencers"
  case personal = "next-personal"
  /// What a stage is for.
  case action = "next-action"
  case close = "next-close"
  case open = "next-open"
}

/// Something that the rep could say next, and the rule that chose it.
public struct Suggestion: Hashable, Sendable {
  /// What saying it does.
  public enum Act: Hashable, Sendable {
    /// A question from a bank, whose answer is awaited.
    case ask(AskAs)
    /// Says which kind the objection is.
    case tellKind(ObjectionKind)
    /// Answers the objection.
    case answer
    /// Says how the objection stands after the answer.
    case settle(Settlement)
  }

  /// What a question is and what its answer does.
  public struct AskAs: Hashable, Sendable {
    /// The kind of question.
    public let kind: QuestionKind?
    /// The step of ERIC.
    public let step: ERICStep?
    /// The step that the answer brings the handling of an objection to.
    public let handles: ObjectionStep?

    /// Takes what a question is.
    public init(kind: QuestionKind?, step: ERICStep?, handles: ObjectionStep?) {
      self.kind = kind
      self.step = step
      self.handles = handles
    }
  }

  /// How an objection stands after it was answered.
  public enum Settlement: String, CaseIterable, Sendable {
    /// Settled, not settled, put aside.
    case resolved, notYet, parked
  }

  /// The id in the playbook; nil where the words are the interface's own.
  public let id: String?
  /// The words; empty where the interface has its own for the act.
  public let words: String
  /// What to listen for.
  public let listen: [String]
  /// What saying it does.
  public let act: Act
  /// The rule that chose it.
  public let rule: NextRule

  init(planned question: AskedQuestion, listen: [String]) {
    id = question.question
    words = question.words
    self.listen = listen
    act = .ask(AskAs(kind: question.kind, step: question.step, handles: nil))
    rule = .planned
  }

  init(_ question: Question, rule: NextRule) {
    id = question.id
    words = question.words
    listen = question.listen
    act = .ask(AskAs(kind: question.spin, step: question.eric, handles: nil))
    self.rule = rule
  }

  init(id: String?, words: String, listen: [String] = [], act: Act, rule: NextRule) {
    self.id = id
    self.words = words
    self.listen = listen
    self.act = act
    self.rule = rule
  }
}
