import Playbook

/// What the commands on stored rehearsals say where there is nothing to show.
enum ReplayShellPhrase: String, PhraseKey {
  case none = "replay-none"
  case lastOutside = "trend-last-outside"
  case noRehearsal = "replay-no-rehearsal"
}
