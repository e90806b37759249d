import AccountModel
import Arguments
import Playbook
import Rehearsal
import Reports
import Sessions

/// The ids of all phrases that the program shows: the content has to hold them.
enum RequiredPhrases {
  /// All of them, in the order of their sets; a value is named where the interface takes it up as help calls it.
  static let all: [String] = [
    CommandTable.ridealong.textKeys, ShellPhrase.allIDs, NotePhrase.allIDs, ValuePhrase.allIDs,
    SheetPhrase.allIDs, PlanPhrase.allIDs, PlanPagePhrase.allIDs, WalkPhrase.allIDs,
    WalkPhrase.named, CallPhrase.allIDs, AccountPhrases.allIDs, AccountTextPhrase.allIDs,
    CustomerPhrase.allIDs, CustomerWalkPhrase.allIDs, WorksheetWalkPhrase.allIDs,
    WorksheetPhrase.allIDs, WorksheetCommandPhrase.allIDs, JourneyPhrase.allIDs,
    HeardPhrase.allIDs, HeardPhrase.named,
    RehearsalPhrase.allIDs, RehearsalPhrase.named, RepPhrase.allIDs, FocusPhrase.allIDs,
    FocusPhrase.named, ReplayPhrase.allIDs, ReplayShellPhrase.allIDs, PracticePhrase.allIDs,
    TrendTextPhrase.allIDs, TrendPagePhrase.allIDs, ReviewPhrase.allIDs, ReviewPhrase.named,
    ReviewPagePhrase.allIDs, ReviewShellPhrase.allIDs, SimulatePhrase.allIDs,
    ScenarioPhrase.allIDs, ScenarioPhrase.named, ScenarioWalkPhrase.allIDs,
    ScenarioWalkPhrase.named, ScenarioAsk.phraseIDs,
  ].flatMap(\.self)
}
