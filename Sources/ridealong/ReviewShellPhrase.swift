import Playbook

/// What `review` says besides the review itself.
enum ReviewShellPhrase: String, PhraseKey {
  case repUnclear = "review-shell-rep-unclear"
  case repUnknown = "review-shell-rep-unknown"
  case repAsk = "review-shell-rep-ask"
  case repRow = "review-shell-rep-row"
  case repPrompt = "review-shell-rep-prompt"
  case repFound = "review-shell-rep-found"
  case refusedEmpty = "review-shell-refused-empty"
  case refusedNothing = "review-shell-refused-nothing"
  case refusedNoText = "review-shell-refused-no-text"
  case refusedEncoding = "review-shell-refused-encoding"
  case refusedNoSpeakers = "review-shell-refused-no-speakers"
  case refusedOneSpeaker = "review-shell-refused-one-speaker"
  case refusedTime = "review-shell-refused-time"
  case refusedJson = "review-shell-refused-json"
  case jsonLine = "review-shell-json-line"
  case jsonWhole = "review-shell-json-whole"
  case remarkBefore = "review-shell-remark-before"
  case remarkBack = "review-shell-remark-back"
  case remarkOnce = "review-shell-remark-once"
  case remarksMore = "review-shell-remarks-more"
  case notFound = "review-shell-not-found"
  case noTalk = "review-shell-no-talk"
  case you = "review-shell-you"
  case gone = "review-shell-gone"
}
