import Customer
import VisitModel

/// Everything that one line was heard to be.
public struct Reading: Hashable, Sendable {
  /// Whether the line asks something, with or without a question mark.
  public var isQuestion = false
  /// The kind of question (METHOD M23); nil where the line is none, or the customer speaks.
  public var spin: Judgement<QuestionKind>?
  /// The step of ERIC (METHOD M22) that the line belongs to; nil where it is none.
  public var eric: Judgement<ERICStep>?
  /// Open or closed; nil where nothing is asked.
  public var form: Judgement<QuestionForm>?
  /// What the question does besides asking, in the order of the traits.
  public var traits: [QuestionTrait] = []
  /// What is wrong with the question, in the order of the faults.
  public var faults: [QuestionFault] = []
  /// The words that show each trait and fault, by its name.
  public var marks: [String: [String]] = [:]
  /// The family of an objection; its label is nil where the line is none.
  public var objection = Judgement<ObjectionFamily>(nil, confidence: 0)
  /// Whether the line is a buying signal (METHOD M29).
  public var buyingSignal = Judgement<Bool>(false, confidence: 0)
  /// The closing technique; its label is nil where the line closes nothing.
  public var closing = Judgement<ClosingMove>(nil, confidence: 0)
  /// What else the rep does; its label is nil where it is none of these.
  public var act = Judgement<RepAct>(nil, confidence: 0)
  /// What a line whose act is a next step agrees on; nil until a `StepReader` has read it, as that wants to know the day.
  public var step: NextStep?
  /// The kind of need that the customer tells; its label is nil where he tells none.
  ///
  /// Of a line at most one of need, stance and style is told.
  public var need = Judgement<NeedKind>(nil, confidence: 0)
  /// How the customer takes what he heard; its label is nil where the line shows nothing of it.
  public var stance = Judgement<Stance>(nil, confidence: 0)
  /// The style of which the line is a hint; its label is nil where it is none.
  public var style = Judgement<StyleHint>(nil, confidence: 0)

  /// A reading of nothing, such as of an empty line.
  public init() {}
}
