import Customer
import Playbook
import Understanding
import VisitModel

/// What a sentence is taken to do in its talk: told only where it is sure enough, for what isn't sure is no fault.
struct SentenceSense: Hashable, Sendable {

  /// Whether it asks the customer something; what only asks for leave, for agreement or for the order is told apart.
  var isQuestion = false
  /// The kind of question; nil where it is none or not sure.
  var kind: QuestionKind?
  /// The kind that it may be, where that isn't sure.
  var maybe: QuestionKind?
  /// The step of ERIC.
  var step: ERICStep?
  /// Open or closed.
  var form: QuestionForm?
  /// What is wrong with the question.
  var faults: [QuestionFault] = []
  var asksLeave = false
  var asksAgreement = false
  var sumsUp = false
  var clarifies = false
  var tests = false
  var checks = false
  var acknowledges = false
  /// Whether it says something that could answer an objection.
  var tells = false
  /// How it asks for a commitment; nil where it doesn't.
  var close: ClosingMove?
  var proposesStep = false
  var showsSolution = false
  var showsBenefit = false
  /// Whether it says that it is going to show or tell more.
  var presents = false
  /// Whether it may put something forward; whether it speaks of what is the rep's.
  var mayShow = false
  var isOurs = false
  /// What it does for the opening.
  var openings: [OpeningMove.Kind] = []
  /// What it may do for the opening, but not surely.
  var mayOpen: [OpeningMove.Kind] = []

  /// The need that he tells.
  var need: NeedKind?
  /// Whether he may be telling a need, which counts where he was asked for one.
  var mayNeed = false
  /// Whether he objects, and about what.
  var objects = false
  var family: ObjectionFamily?
  /// How sure the objection is, in per cent.
  var objectionSureness = 0
  /// Whether the words themselves object, and not only the sound of it; whether he worries.
  var isNamed = false
  var worries = false
  var signals = false
  var agrees = false
  /// Whether he says that he is going to do something.
  var acts = false
  var refuses = false
  /// Whether he refuses altogether, and not only for today.
  var refusesForGood = false
  var orders = false
  var settles = false
  var setsCondition = false

  /// Whether it asks, for whatever.
  var asks = false
  /// Whether a figure stands in it.
  var holdsFigure = false
  /// How many words or characters.
  var length = 0
}
