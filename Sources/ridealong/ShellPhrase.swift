import Playbook

/// What the commands say beside the help that is made from their table.
enum ShellPhrase: String, PhraseKey {
  case noHome = "shell-no-home"
  case contentErrors = "shell-content-errors"
  /// Questions of yes or no.
  case yesOrNo = "shell-yes-or-no"
  case askNo = "shell-ask-no"
  case needsYes = "shell-needs-yes"
  case nothingDone = "shell-nothing-done"
  /// Ids and days.
  case idUnknown = "shell-id-unknown"
  case idNearest = "shell-id-nearest"
  case idAmbiguous = "shell-id-ambiguous"
  case noSuchDay = "shell-no-such-day"
  /// The list of calls.
  case columnID = "shell-column-id"
  case columnDate = "shell-column-date"
  case columnCustomer = "shell-column-customer"
  case columnOutcome = "shell-column-outcome"
  case columnNextStep = "shell-column-next-step"
  case outcomeOrder = "shell-outcome-order"
  case outcomeAdvance = "shell-outcome-advance"
  case outcomeContinuation = "shell-outcome-continuation"
  case outcomeNoSale = "shell-outcome-no-sale"
  case outcomeOpen = "shell-outcome-open"
  case notesNone = "shell-notes-none"
  case searchNone = "shell-search-none"
  /// Exports, corrections.
  case askReplace = "shell-ask-replace"
  case written = "shell-written"
  case amended = "shell-amended"
  case amendPrompt = "shell-amend-prompt"
  case amendEmpty = "shell-amend-empty"
  /// Removing.
  case askDelete = "shell-ask-delete"
  case askForget = "shell-ask-forget"
  case mayKeep = "shell-may-keep"
  case nameEmpty = "shell-name-empty"
  case nameUnknown = "shell-name-unknown"
  case stillHeld = "shell-still-held"
  /// The program alone.
  case askResume = "shell-ask-resume"
  case askResumeNameless = "shell-ask-resume-nameless"
  case agoNow = "shell-ago-now"
  case agoMinutes = "shell-ago-minutes"
  case agoHours = "shell-ago-hours"
  case agoDay = "shell-ago-day"
  case agoDays = "shell-ago-days"
  case choose = "shell-choose"
  case choosePrompt = "shell-choose-prompt"
  case chooseAgain = "shell-choose-again"
  case chooseCall = "shell-choose-call"
  case chooseAfter = "shell-choose-after"
  case chooseSheet = "shell-choose-sheet"
  case chooseNotes = "shell-choose-notes"
  case chooseHelp = "shell-choose-help"
}
