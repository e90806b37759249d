import Playbook

/// What is said about the one skill that a rehearsal practises.
public enum FocusPhrase: String, PhraseKey {
  case head = "focus-head"
  case carried = "focus-carried"
  case counted = "focus-counted"
  case verdict = "focus-verdict"
  case cameOff = "focus-came-off"
  case notYet = "focus-not-yet"
  case anew = "focus-anew"
  case open = "focus-open"
  case none = "focus-none"

  /// The ids of the phrases that say, skill by skill, what counts as a try and when it comes off.
  public static let named: [String] =
    SellingSkill.allCases.map { "focus-try-\($0.identifier)" }
    + SellingSkill.allCases.map { "focus-done-\($0.identifier)" }
}
