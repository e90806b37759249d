import Playbook

/// What is said while a stored rehearsal is stepped through.
public enum ReplayPhrase: String, PhraseKey {
  case head = "replay-head"
  case branched = "replay-branched"
  case astray = "replay-astray"
  case place = "replay-place"
  case moved = "replay-moved"
  case stayed = "replay-stayed"
  case coach = "replay-coach"
  case lost = "replay-lost"
  case well = "replay-well"
  case rule = "replay-rule"
  case better = "replay-better"
  case over = "replay-over"
  case help = "replay-help"
  case prompt = "replay-prompt"
  case noLine = "replay-no-line"
  case unknown = "replay-unknown"
  case branch = "replay-branch"
  case empty = "replay-empty"
}
