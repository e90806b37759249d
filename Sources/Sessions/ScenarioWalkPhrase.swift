import Playbook

/// What the walk that makes a scenario says beside its questions.
public enum ScenarioWalkPhrase: String, CaseIterable, PhraseKey {
  /// Each case names one phrase; the content says what it is for.
  case numbered = "scenario-walk-numbered"
  case choice = "scenario-walk-choice"
  case standard = "scenario-walk-standard"
  case optional = "scenario-walk-optional"
  case required = "scenario-walk-required"
  case help = "scenario-walk-help"
  case first = "scenario-walk-first"
  case admission = "scenario-walk-admission"
  case noBraces = "scenario-walk-no-braces"
  case wantsNumber = "scenario-walk-wants-number"
  case wantsNumbers = "scenario-walk-wants-numbers"
  case wantsChoice = "scenario-walk-wants-choice"
  case misheard = "scenario-walk-misheard"
  case noKind = "scenario-walk-no-kind"
  case noSubject = "scenario-walk-no-subject"

  /// The ids of the phrases that are named by something else: yes and no, tiers, and the sections of the file.
  public static let named: [String] =
    ["scenario-yes", "scenario-no"] + (1...4).map { "scenario-tier-\($0)" }
    + [
      "brief", "products", "proofs", "goals", "people", "subjects", "facts", "objections", "steps",
      "endings", "lessons",
    ].map { "scenario-section-\($0)" }
}
