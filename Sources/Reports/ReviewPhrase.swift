import Coaching
import Playbook

/// What a review says around its facts.
public enum ReviewPhrase: String, PhraseKey {
  case title = "review-title"
  case titleRehearsal = "review-title-rehearsal"
  case score = "review-score"
  case notScored = "review-not-scored"
  case fewRepTurns = "review-few-rep-turns"
  case fewCustomerTurns = "review-few-customer-turns"
  case fewRules = "review-few-rules"
  case version = "review-version"
  case outcome = "review-outcome"
  case strengths = "review-strengths"
  case changes = "review-changes"
  case focus = "review-focus"
  case better = "review-better"
  case quote = "review-quote"
  case place = "review-place"
  case headSkills = "review-head-skills"
  case headStages = "review-head-stages"
  case headFigures = "review-head-figures"
  case headObjections = "review-head-objections"
  case headSignals = "review-head-signals"
  case headCloses = "review-head-closes"
  case headRules = "review-head-rules"
  case points = "review-points"
  case noPoints = "review-no-points"
  case questions = "review-questions"
  case kinds = "review-kinds"
  case kindsOverTime = "review-kinds-over-time"
  case kindsKey = "review-kinds-key"
  case share = "review-share"
  case monologue = "review-monologue"
  case pauses = "review-pauses"
  case noPauses = "review-no-pauses"
  case solutionFirst = "review-solution-first"
  case needFirst = "review-need-first"
  case needOnly = "review-need-only"
  case solutionOnly = "review-solution-only"
  case neither = "review-neither"
  case trust = "review-trust"
  case objection = "review-objection"
  case step = "review-stepped"
  case unhandled = "review-unhandled"
  case signalTaken = "review-signal-taken"
  case signalMissed = "review-signal-missed"
  case close = "review-close"
  case nextStep = "review-next-step"
  case nextStepOpen = "review-next-step-open"
  case noNextStep = "review-no-next-step"
  case ruleLine = "review-rule-line"
  case ruleWhy = "review-rule-why"
  case ruleNumbers = "review-rule-numbers"
  case value = "review-value"
  case atLeast = "review-at-least"
  case atMost = "review-at-most"
  case between = "review-between"
  case zeroBelow = "review-zero-below"
  case zeroAbove = "review-zero-above"
  case reasonTimes = "review-reason-times"
  case reasonNothing = "review-reason-nothing"
  case reasonFew = "review-reason-few"
  case reasonShort = "review-reason-short"
  case reasonUnsure = "review-reason-unsure"
  case rulesTitle = "review-rules-title"
  case weight = "review-weight"
  case enough = "review-enough"
  case noteDraft = "review-note-draft"
  case notePeople = "review-note-people"
  case noteNeeds = "review-note-needs"
  case noteNext = "review-note-next"
  case noteNone = "review-note-none"
  case noteSettled = "review-note-settled"
  case noteOpen = "review-note-open"
  case joint = "review-joint"

  /// The ids of the phrases that name values: a new case without words is found when the content is checked.
  public static let named: [String] =
    TalkMeasure.allCases.map { "measure-\($0.identifier)" }
    + TalkMeasure.Unit.allCases.map { "unit-\($0.identifier)" }
    + SellingSkill.allCases.map { "skill-\($0.identifier)" }
    + ScoringRule.Strength.allCases.map { "strength-\($0.identifier)" }
    + ReviewStage.allCases.map { "reviewed-stage-\($0.identifier)" } + ["reviewed-stage-whole"]
    + ["passed", "partly", "lost", "not-scored"].map { "result-\($0)" }
    + ObjectionMet.Step.Kind.allCases.map {
      "objection-step-\($0.rawValue)"
    }
    + TalkShares.Basis.allCases.map { "basis-\($0.rawValue)" }
}
