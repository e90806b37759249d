import Playbook
import Rehearsal
import Records
import VisitModel

/// What a rehearsal says beside the customer; the raw value is the phrase's id in the playbook.
public enum RehearsalPhrase: String, CaseIterable, PhraseKey {
  /// Each case names one phrase; the content says what it is for.
  case prompt = "rehearsal-prompt"
  case says = "rehearsal-says"
  case plan = "rehearsal-plan"
  case headBrief = "rehearsal-head-brief"
  case headPeople = "rehearsal-head-people"
  case headProducts = "rehearsal-head-products"
  case headProofs = "rehearsal-head-proofs"
  case headGoals = "rehearsal-head-goals"
  case person = "rehearsal-person"
  case priced = "rehearsal-priced"
  case item = "rehearsal-item"
  case goalRequired = "rehearsal-goal-required"
  case goalOptional = "rehearsal-goal-optional"
  case limit = "rehearsal-limit"
  case rulesShort = "rehearsal-rules-short"
  case startTrain = "rehearsal-start-train"
  case startExam = "rehearsal-start-exam"
  case emptyLine = "rehearsal-empty-line"
  case examNoHelp = "rehearsal-exam-no-help"
  case nothingToCorrect = "rehearsal-nothing-to-correct"
  case heardQuestion = "rehearsal-heard-question"
  case heardCorrected = "rehearsal-heard-corrected"
  case heardUnknown = "rehearsal-heard-unknown"
  case heardOther = "rehearsal-heard-other"
  case helpTrain = "rehearsal-help-train"
  case helpExam = "rehearsal-help-exam"
  case restarted = "rehearsal-restarted"
  case hintAgain = "rehearsal-hint-again"
  case hintWords = "rehearsal-hint-words"
  case moveClarify = "rehearsal-move-clarify"
  case moveTest = "rehearsal-move-test"
  case moveAnswer = "rehearsal-move-answer"
  case moveCheck = "rehearsal-move-check"
  case moveSumUp = "rehearsal-move-sum-up"
  case moveOffer = "rehearsal-move-offer"
  case movePropose = "rehearsal-move-propose"
  case moveLeave = "rehearsal-move-leave"
  case moveAsk = "rehearsal-move-ask"
  case modelCheck = "rehearsal-model-check"
  case modelLeave = "rehearsal-model-leave"
  case modelSummary = "rehearsal-model-summary"
  case agreed = "rehearsal-agreed"
  case noDayNamed = "rehearsal-no-day-named"
  case withinAWeek = "rehearsal-within-a-week"
  case gateReason = "rehearsal-gate-reason"
  case turnsLeft = "rehearsal-turns-left"
  case movedLine = "rehearsal-moved-line"
  case trustBy = "rehearsal-trust-by"
  case patienceBy = "rehearsal-patience-by"
  case valueBy = "rehearsal-value-by"
  case rulesStyle = "rehearsal-rules-style"
  case whyNothing = "rehearsal-why-nothing"
  case keptKind = "rehearsal-kept-kind"
  case keptTrust = "rehearsal-kept-trust"
  case keptOrder = "rehearsal-kept-order"
  case keptEarly = "rehearsal-kept-early"
  case refusedTrust = "rehearsal-refused-trust"
  case refusedValue = "rehearsal-refused-value"
  case refusedFacts = "rehearsal-refused-facts"
  case refusedObjections = "rehearsal-refused-objections"
  case trustBar = "rehearsal-trust-bar"
  case patienceBar = "rehearsal-patience-bar"
  case valueBar = "rehearsal-value-bar"
  case debriefHead = "rehearsal-debrief-head"
  case leftRightly = "rehearsal-left-rightly"
  case shouldHaveLeft = "rehearsal-should-have-left"
  case hintsTaken = "rehearsal-hints-taken"
  case goalReached = "rehearsal-goal-reached"
  case goalMissed = "rehearsal-goal-missed"
  case keptNothing = "rehearsal-kept-nothing"
  case headKept = "rehearsal-head-kept"
  case kept = "rehearsal-kept"
  case keptAsk = "rehearsal-kept-ask"
  case headTrust = "rehearsal-head-trust"
  case trustAxis = "rehearsal-trust-axis"
  case turnMoved = "rehearsal-turn-moved"
  case headObjections = "rehearsal-head-objections"
  case objectionNatural = "rehearsal-objection-natural"
  case objectionProvoked = "rehearsal-objection-provoked"
  case settledState = "rehearsal-settled-state"
  case openState = "rehearsal-open-state"
  case headSignals = "rehearsal-head-signals"
  case signalMissed = "rehearsal-signal-missed"
  case headNext = "rehearsal-head-next"
  case nextQuestion = "rehearsal-next-question"
  case headLessons = "rehearsal-head-lessons"
  case trustOf = "rehearsal-trust-of"
  case trustAtEnd = "rehearsal-trust-at-end"
  case headPromises = "rehearsal-head-promises"
  case promise = "rehearsal-promise"
  case leaning = "rehearsal-leaning"
}

extension RehearsalPhrase {
  /// The ids of the phrases named by the values of a rehearsal: a new case without words is found when the content is checked.
  public static let named: [String] =
    ids("rehearsal-mode", RehearsalMode.self)
    + ids("rehearsal-difficulty", Scenario.Difficulty.self)
    + ids("rehearsal-mood", Mood.self) + ids("rehearsal-end", BuyerState.End.Reason.self)
    + ids("cause", Scenario.Objection.Cause.self) + ids("heard", Heard.Move.self)
    + RehearsalCommand.allCases.map { "rehearsal-help-\($0.rawValue)" }

  private static func ids<Value: CaseIterable & RawRepresentable<String>>(
    _ group: String, _: Value.Type
  ) -> [String] {
    Value.allCases.map { "\(group)-\($0.identifier)" }
  }
}
