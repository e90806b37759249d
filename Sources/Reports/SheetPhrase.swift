import Playbook

/// What stands printed on the sheet to take along.
public enum SheetPhrase: String, PhraseKey {
  /// The head and the lines to fill in.
  case title = "sheet-title"
  case titleCustomer = "sheet-title-customer"
  case customer = "sheet-customer"
  case person = "sheet-person"
  case date = "sheet-date"
  case goal = "sheet-goal"
  case best = "sheet-best"
  case minimum = "sheet-minimum"

  /// What the last visit left.
  case carried = "sheet-carried"
  case objectionsOpen = "sheet-objections-open"
  case owed = "sheet-owed"
  case unknowns = "sheet-unknowns"
  case more = "sheet-more"

  /// Questions, objections, notes.
  case questions = "sheet-questions"
  case listen = "sheet-listen"
  case objections = "sheet-objections"
  case marks = "sheet-marks"
  case notes = "sheet-notes"
  case reminder = "sheet-reminder"

  /// What the marks at the start of a line mean.
  case markObjection = "sheet-mark-objection"
  case markNeed = "sheet-mark-need"
  case markPerson = "sheet-mark-person"
  case markSum = "sheet-mark-sum"
  case markNextStep = "sheet-mark-next-step"
  case markSignal = "sheet-mark-signal"
  case markMoment = "sheet-mark-moment"
}
