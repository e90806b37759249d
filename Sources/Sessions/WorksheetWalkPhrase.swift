import Playbook

/// What a walk through a worksheet says.
public enum WorksheetWalkPhrase: String, PhraseKey {
  /// How a question stands there.
  case question = "worksheet-question"
  case about = "worksheet-about"
  case soFar = "worksheet-so-far"
  case heard = "worksheet-heard"
  case asked = "worksheet-asked"
  case missing = "worksheet-missing"
  case withWords = "worksheet-with-words"
  case entry = "worksheet-entry"
  case listBegins = "worksheet-list-begins"
  case noSum = "worksheet-no-sum"
  case listEnds = "worksheet-list-ends"
  case review = "worksheet-review"
  case reviewEnds = "worksheet-review-ends"
  case signsHow = "worksheet-signs-how"
  /// The prompts.
  case promptSeen = "worksheet-prompt-seen"
  case promptChoice = "worksheet-prompt-choice"
  case promptWords = "worksheet-prompt-words"
  /// What else is said.
  case help = "worksheet-help"
  case beginWith = "worksheet-begin-with"
  case chooseNumber = "worksheet-choose-number"
  case signNeedsWords = "worksheet-sign-needs-words"
  case relationHow = "worksheet-relation-how"
  case stays = "worksheet-stays"
  case noSuchEntry = "worksheet-no-such-entry"
  case keptAsTold = "worksheet-kept-as-told"
  case dropped = "worksheet-dropped"
  case undone = "worksheet-undone"
  case first = "worksheet-first"
}
