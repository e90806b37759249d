import Playbook
import VisitModel

/// What the commands about scenarios say.
enum ScenarioPhrase: String, PhraseKey {
  case unknown = "scenario-unknown"
  case none = "scenario-none"
  case about = "scenario-about"
  case aboutUnwinnable = "scenario-about-unwinnable"
  case aboutOwn = "scenario-about-own"
  case plan = "scenario-plan"
  case winnable = "scenario-winnable"
  case unwinnable = "scenario-unwinnable"
  case allHint = "scenario-all-hint"
  case headSecrets = "scenario-head-secrets"
  case person = "scenario-person"
  case likes = "scenario-likes"
  case headFacts = "scenario-head-facts"
  case fact = "scenario-fact"
  case opensUnasked = "scenario-opens-unasked"
  case opensAny = "scenario-opens-any"
  case opensKind = "scenario-opens-kind"
  case opensWorth = "scenario-opens-worth"
  case opensTrust = "scenario-opens-trust"
  case opensAfter = "scenario-opens-after"
  case toldBy = "scenario-told-by"
  case amount = "scenario-amount"
  case headObjections = "scenario-head-objections"
  case objection = "scenario-objection"
  case objectionSubject = "scenario-objection-subject"
  case means = "scenario-means"
  case settles = "scenario-settles"
  case admission = "scenario-admission"
  case model = "scenario-model"
  case headSignals = "scenario-head-signals"
  case signal = "scenario-signal"
  case headTrades = "scenario-head-trades"
  case trade = "scenario-trade"
  case bottom = "scenario-bottom"
  case headSteps = "scenario-head-steps"
  case step = "scenario-step"
  case stepTold = "scenario-step-told"
  case stepSettled = "scenario-step-settled"
  case headEndings = "scenario-head-endings"
  case ending = "scenario-ending"
  case headAbsent = "scenario-head-absent"

  case checkHead = "scenario-check-head"
  case checkHeadOwn = "scenario-check-head-own"
  case notPlayed = "scenario-not-played"
  case rowFacts = "scenario-row-facts"
  case rowObjections = "scenario-row-objections"
  case rowSteps = "scenario-row-steps"
  case rowEndings = "scenario-row-endings"
  case rowLines = "scenario-row-lines"
  case share = "scenario-share"
  case raisedSettled = "scenario-raised-settled"
  case stepsSignals = "scenario-steps-signals"
  case endingMissing = "scenario-ending-missing"
  case won = "scenario-won"
  case lost = "scenario-lost"
  case unreachable = "scenario-unreachable"
  case lackUnheard = "scenario-lack-unheard"
  case lackBefore = "scenario-lack-before"
  case lackTrust = "scenario-lack-trust"
  case lackValue = "scenario-lack-value"
  case lackLength = "scenario-lack-length"
  case lackCause = "scenario-lack-cause"
  case heardKind = "scenario-heard-kind"
  case heardUnsure = "scenario-heard-unsure"
  case heardAbout = "scenario-heard-about"
  case heardNoSubject = "scenario-heard-no-subject"
  case path = "scenario-path"
  case summary = "scenario-check-summary"
  case fileBad = "scenario-file-bad"
  case fileLanguage = "scenario-file-language"

  case newExists = "scenario-new-exists"
  case newBadID = "scenario-new-bad-id"
  case newTaken = "scenario-new-taken"
  case newAskID = "scenario-new-ask-id"
  case newResumed = "scenario-new-resumed"
  case newNoDraft = "scenario-new-no-draft"
  case newKept = "scenario-new-kept"
  case newWritten = "scenario-new-written"
  case newBroken = "scenario-new-broken"
  case newTwin = "scenario-new-twin"
  case newAskTwin = "scenario-new-ask-twin"
  case newNext = "scenario-new-next"
  case newMend = "scenario-new-mend"
}

extension ScenarioPhrase {
  /// The ids of the phrases that are named by a value.
  static let named: [String] =
    Scenario.Fact.Kind.allCases.map { "scenario-kind-\($0.identifier)" }
    + Scenario.Signal.Topic.allCases.map { "scenario-signal-\($0.identifier)" }
    + Scenario.Trade.Side.allCases.map { "scenario-side-\($0.identifier)" }
}

extension Phrases {
  /// The name of a way in which a talk can come out.
  func outcome(_ outcome: OutcomeClass) -> String { text(id: "note-outcome-\(outcome.identifier)") }

  /// The name of a kind of question.
  func question(_ kind: QuestionKind) -> String { text(id: "question-\(kind.identifier)") }

  /// The name of a difficulty.
  func difficulty(_ difficulty: Scenario.Difficulty) -> String {
    text(id: "rehearsal-difficulty-\(difficulty.identifier)")
  }
}
