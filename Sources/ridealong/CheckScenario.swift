import Arguments
import Playbook
import Rehearsal

/// Proves by search and by seeded play that scenarios work, after their content was found without mistakes.
///
/// - Parameters:
///   - invocation: the command with an id, a file, or neither for all scenarios.
///   - shell: what it works with.
/// - Returns: 0 where nothing but warnings was found, 65 for errors.
/// - Throws: where there is no such scenario or file, or something can't be read.
func checkScenario(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let runs = try scenarioRuns(invocation, shell)
  let wanted = try ScenarioChoice(invocation, shell)
  let report = try checkScenarios(wanted, runs: runs, invocation.flag("paths"), &shell)
  if shell.early.isJSON { shell.hand(JSONText.line(report.json(in: shell.language))) }
  return (report.errors > 0 ? ExitCode.badData : .success).rawValue
}

private func scenarioRuns(_ invocation: Invocation, _ shell: Shell) throws(CommandError) -> Int {
  do throws(UsageError) {
    let runs = try invocation.int("runs") ?? 200
    guard (1...100_000).contains(runs) else {
      throw invocation.refusal(
        of: "runs", reason: shell.phrases.text(SimulatePhrase.runsOutside))
    }
    return runs
  } catch {
    throw .usage(error)
  }
}

/// Checks scenarios one by one, each shown when it is done.
///
/// - Parameters:
///   - choice: which.
///   - runs: how many visits each scripted rep pays.
///   - hasPaths: whether the lines that reach each thing are shown.
///   - shell: what it works with.
/// - Returns: what was found.
/// - Throws: where something can't be read.
@discardableResult
func checkScenarios(
  _ choice: ScenarioChoice, runs: Int, _ hasPaths: Bool, _ shell: inout Shell
) throws(CommandError) -> ScenarioReport {
  var report = ScenarioReport(mistakes: choice.mistakes)
  if !shell.early.isJSON {
    for mistake in choice.mistakes { shell.show(mistake.rendered(in: shell.language) + "\n") }
  }
  var stages: [SimulationStage] = []
  for entry in choice.entries {
    guard let scenario = entry.scenario, !choice.isBroken(entry) else {
      if !shell.early.isJSON {
        shell.show(
          shell.phrases.text(
            ScenarioPhrase.notPlayed, ("id", entry.id), ("language", entry.language.rawValue)))
      }
      continue
    }
    if stages.last?.playbook.language != entry.language {
      stages.append(
        try SimulationStage(
          shell, entry.language, isDeaf: false, parts: PlaybookPart.walk + [.buyer]))
    }
    guard let stage = stages.last else { continue }
    let played = PlayedScenario(
      scenario, entry, stage, runs: runs, phrases: shell.phrases, hasPaths: hasPaths)
    report.played.append(played)
    if !shell.early.isJSON { shell.showPlayed(played) }
  }
  if !shell.early.isJSON { shell.show(report.summary(shell.phrases)) }
  return report
}

/// What a check found.
struct ScenarioReport {
  /// The mistakes in the content.
  let mistakes: [Diagnostic]
  /// What playing showed.
  var played: [PlayedScenario] = []

  init(mistakes: [Diagnostic]) { self.mistakes = mistakes }

  private var all: [Diagnostic] { mistakes + played.flatMap(\.mistakes) }
  /// How many errors there are.
  var errors: Int { all.count { $0.severity == .error } }

  /// One line that counts.
  func summary(_ phrases: Phrases) -> String {
    phrases.text(
      ScenarioPhrase.summary, ("played", String(played.count)), ("errors", String(errors)),
      ("warnings", String(all.count - errors)))
  }

  /// The whole report.
  func json(in language: Language) -> JSONItem {
    .object([
      "version": .whole(1), "scenarios": .list(played.map(\.json)),
      "mistakes": .list(all.map { $0.json(in: language) }),
    ])
  }
}

extension Diagnostic {
  fileprivate func json(in language: Language) -> JSONItem {
    .object([
      "path": .text(path), "line": .whole(line), "column": .whole(column), "id": .text(id),
      "severity": .text(severity.rawValue), "message": .text(message(in: language)),
      "hint": .text(hint(in: language)),
    ])
  }
}
