import Playbook

/// What a walk through a customer's file says.
public enum CustomerWalkPhrase: String, PhraseKey {
  /// How a question stands there.
  case question = "desk-question"
  case known = "desk-known"
  case unknown = "desk-unknown"
  case asked = "desk-asked"
  case choice = "desk-choice"
  case prompt = "desk-prompt"
  case list = "desk-list"
  /// The questions.
  case name = "desk-name"
  case note = "desk-note"
  case otherName = "desk-other-name"
  case prospect = "desk-prospect"
  case trade = "desk-trade"
  case data = "desk-data"
  case people = "desk-people"
  case title = "desk-title"
  case role = "desk-role"
  case influence = "desk-influence"
  case level = "desk-level"
  case function = "desk-function"
  /// What else is said.
  case help = "desk-help"
  case chooseNumber = "desk-choose-number"
  case nothingToUndo = "desk-nothing-to-undo"
  case undone = "desk-undone"
  case first = "desk-first"
}
