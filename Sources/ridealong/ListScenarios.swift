import AccountModel
import Arguments
import LineEditing
import Playbook

/// Lists the scenarios by difficulty, without anything that the customer keeps to himself.
///
/// - Parameters:
///   - invocation: the command.
///   - shell: what it works with.
/// - Returns: 0.
/// - Throws: where content can't be read.
func listScenarios(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let shelf = try shell.scenarios(shell.talkLanguage(invocation))
  shell.note(shelf.diagnostics.filter { $0.severity == .error })
  let all = Scenario.Difficulty.allCases.flatMap { difficulty in
    shelf.scenarios.filter { $0.difficulty == difficulty }
  }
  if shell.early.isJSON {
    shell.hand(
      JSONText.line(
        JSONItem.object([
          "version": .whole(1),
          "scenarios": .list(all.map { $0.listed(isOwn: shelf.own.contains($0.id)) }),
        ])))
  } else if all.isEmpty {
    shell.note(shell.phrases.text(ScenarioPhrase.none))
  } else {
    shell.page(listed(all, shelf.own, shell.phrases))
  }
  let isBroken = shelf.diagnostics.contains { $0.severity == .error }
  return (isBroken ? ExitCode.badData : .success).rawValue
}

private func listed(_ all: [Scenario], _ own: [String], _ phrases: Phrases) -> [String] {
  let widest = all.map(\.id.count).max() ?? 0
  var lines: [String] = []
  var difficulty: Scenario.Difficulty?
  for scenario in all {
    if scenario.difficulty != difficulty { lines.append(phrases.difficulty(scenario.difficulty)) }
    difficulty = scenario.difficulty
    let gap = String(repeating: " ", count: widest - scenario.id.count + 2)
    lines.append("  \(scenario.id)\(gap)\(scenario.title)")
    let margin = String(repeating: " ", count: widest + 4)
    lines.append(margin + phrases.about(scenario, isOwn: own.contains(scenario.id)))
  }
  return lines
}

extension Phrases {
  /// What anybody may know of a scenario, in a line.
  fileprivate func about(_ scenario: Scenario, isOwn: Bool) -> String {
    let styles = scenario.people.map { text(id: $0.style.phraseID) }
    var about = text(
      ScenarioPhrase.about, ("trade", scenario.trade),
      ("stage", text(id: scenario.stage.phraseID)),
      ("styles", styles.joined(separator: scenario.language == .en ? ", " : "、")))
    if !scenario.isWinnable { about = text(ScenarioPhrase.aboutUnwinnable, ("text", about)) }
    if isOwn { about = text(ScenarioPhrase.aboutOwn, ("text", about)) }
    return about
  }
}

extension Shell {
  /// Tells mistakes in content beside the result.
  func note(_ mistakes: [Diagnostic]) {
    for mistake in mistakes { note(mistake.rendered(in: language) + "\n") }
  }

  /// The scenario that was named.
  ///
  /// - Parameters:
  ///   - id: as given.
  ///   - shelf: the scenarios.
  /// - Returns: the scenario.
  /// - Throws: 65 where it has mistakes, 66 where there is none of the id.
  func scenario(_ id: String, in shelf: ScenarioShelf) throws(CommandError) -> Scenario {
    if let scenario = shelf.scenarios.first(where: { $0.id == id }) { return scenario }
    guard shelf.ids.contains(id) else { throw unknownScenario(id, shelf.ids) }
    note(shelf.diagnostics.filter { $0.severity == .error })
    throw .failed(.badData, phrases.text(ShellPhrase.contentErrors))
  }

  /// That there is no scenario of an id.
  func unknownScenario(_ name: String, _ known: [String]) -> CommandError {
    .failed(
      .noInput,
      phrases.text(
        ScenarioPhrase.unknown, ("name", name), ("known", known.joined(separator: ", "))))
  }
}
