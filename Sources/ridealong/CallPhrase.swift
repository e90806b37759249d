import Playbook

/// What is said around a walk; the raw value is the phrase's id in the playbook.
enum CallPhrase: String, CaseIterable, PhraseKey {
  case interrupted = "call-interrupted"
  case saved = "call-saved"
  case kept = "call-kept"
  case resumed = "call-resumed"
  case contentChanged = "call-content-changed"
  case tornTail = "call-torn-tail"
  case readOnly = "call-read-only"
  case carriedHead = "call-carried-head"
  case carriedObjection = "call-carried-objection"
  case carriedPromise = "call-carried-promise"
  case carriedUnknown = "call-carried-unknown"
  case noUnfinished = "call-no-unfinished"
  case unclearDay = "call-unclear-day"
  case dayAhead = "call-day-ahead"
  case badMinutes = "call-bad-minutes"
  case afterAlone = "call-after-alone"
  case newVisitAlone = "call-new-visit-alone"
  case isOver = "call-is-over"
}
