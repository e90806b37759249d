import AccountModel
import Arguments
import Playbook
import Rehearsal
import Sessions

/// Shows the rep's card of a scenario; with `--all` everything that the customer keeps to himself.
///
/// - Parameters:
///   - invocation: the command with the scenario's id.
///   - shell: what it works with.
/// - Returns: 0.
/// - Throws: where there is no such scenario, or content can't be read.
func showScenario(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let language = shell.talkLanguage(invocation)
  let shelf = try shell.scenarios(language)
  let scenario = try shell.scenario(invocation.string("id") ?? "", in: shelf)
  let isTrainer = invocation.flag("all")
  if shell.early.isJSON {
    let isOwn = shelf.own.contains(scenario.id)
    shell.hand(JSONText.line(scenario.shown(isOwn: isOwn, all: isTrainer)))
    return ExitCode.success.rawValue
  }
  let phrases = shell.phrases
  let plan = phrases.text(
    ScenarioPhrase.plan, ("difficulty", phrases.difficulty(scenario.difficulty)),
    ("trade", scenario.trade), ("stage", phrases.text(id: scenario.stage.phraseID)))
  var lines = ["\(scenario.title) (\(scenario.id))", plan, scenario.place, ""]
  lines += RehearsalCard(scenario, phrases: phrases).lines
  if isTrainer {
    let buyer = try shell.playbook(language, parts: [.buyer]).buyer
    lines += [""] + TrainersView(BuyerCase(scenario, buyer), phrases).lines
  } else {
    lines += ["", phrases.text(ScenarioPhrase.allHint, ("id", scenario.id))]
  }
  shell.page(lines)
  return ExitCode.success.rawValue
}
