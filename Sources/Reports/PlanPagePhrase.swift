import Playbook

/// What the page of a prepared visit says beside the rep's and the customer's own words.
public enum PlanPagePhrase: String, CaseIterable, PhraseKey {
  /// The head.
  case title = "page-title"
  case when = "page-when"
  case place = "page-place"
  case who = "page-who"
  case what = "page-what"
  case notPlanned = "page-not-planned"

  /// The headings.
  case goals = "page-goals"
  case opening = "page-opening"
  case questions = "page-questions"
  case objections = "page-objections"
  case rivalView = "page-rival-view"
  case people = "page-people"
  case standing = "page-standing"
  case known = "page-known"
  case needs = "page-needs"
  case carried = "page-carried"
  case references = "page-references"

  /// Goals and actions.
  case goal = "page-goal"
  case goalGood = "page-goal-good"
  case goalFails = "page-goal-fails"
  case goalOpen = "page-goal-open"
  case goalUnclear = "page-goal-unclear"
  case best = "page-best"
  case minimum = "page-minimum"

  /// The talk.
  case idea = "page-idea"
  case say = "page-say"
  case openingKind = "page-opening-kind"
  case value = "page-value"
  case answer = "page-answer"
  case evidence = "page-evidence"
  case clarify = "page-clarify"
  case listen = "page-listen"

  /// The person and the account.
  case dos = "page-dos"
  case donts = "page-donts"
  case style = "page-style"
  case styleUnknown = "page-style-unknown"
  case missing = "page-missing"
  case nobody = "page-nobody"
  case gate = "page-gate"
  case gateDone = "page-gate-done"
  case opportunity = "page-opportunity"
  case stall = "page-stall"
  case emptyClass = "page-empty-class"
  case noNeed = "page-no-need"
  case objected = "page-objected"
  case owed = "page-owed"
  case unknown = "page-unknown"
  case more = "page-more"
  case sentences = "page-sentences"
}
