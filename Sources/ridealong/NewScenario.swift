import Arguments
import LineEditing
import Playbook
import Sessions
import Understanding

/// Walks a trainer through making a scenario, writes its file, and checks it.
///
/// - Parameters:
///   - invocation: the command with the id of the scenario, or without.
///   - shell: what it works with.
/// - Returns: 0 where it is made, or kept as a draft; 65 where the check found errors.
/// - Throws: where the id is taken, or something can't be read or written.
func newScenario(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let language = shell.talkLanguage(invocation)
  let desk = ScenarioDesk(home: try shell.home(), language: language)
  let terminal = shell.terminal()
  let named = invocation.string("id")
  let typed = named == nil ? try shell.askScenarioID(terminal) : named
  guard let id = typed else { return ExitCode.success.rawValue }
  try shell.checkFree(id, desk, language, named == nil ? nil : invocation)
  let answers = try desk.draft(of: id, shell) ?? ScenarioAnswers(id: id, language: language)
  if !answers.entries.isEmpty {
    terminal.show(shell.phrases.text(ScenarioPhrase.newResumed, ("id", id)))
  }
  let classifier = try Ears.make(try shell.content(), language, shell)
  let playbook = try shell.playbook(shell.language, parts: [.phrases, .words])
  let walk = ScenarioWalk(answers, playbook: playbook) { line in
    let reading = classifier.read(Utterance(line, language: language, speaker: .rep))
    return reading.spin.flatMap { $0.confidence < ScenarioRun.sure ? nil : $0.label }
  }
  var run = ScenarioRun(walk: walk, desk: desk, shell: shell, terminal: terminal)
  let code = try run.run()
  guard run.walk.isOver, code == 0 else { return code }
  return try shell.finish(run.walk.answers, desk, terminal, isTwin: invocation.flag("twin"))
}

extension Shell {
  /// The id that is typed; nil where none is.
  fileprivate func askScenarioID(_ terminal: Terminal) throws(CommandError) -> String? {
    while true {
      terminal.show(phrases.text(ScenarioPhrase.newAskID))
      switch terminal.readLine(prompt: "> ") {
      case .line(let line):
        let id = line.trimmingBlanks.lowercased()
        if id.isEmpty || id == "/quit" || id == "/退出" { return nil }
        if ScenarioDesk.isID(id) { return id }
      case .endOfInput: return nil
      case .interrupt, .hangup: throw .said(.interrupted)
      }
    }
  }

  /// Makes sure that an id names nothing yet, and that no id in the content begins with it.
  fileprivate func checkFree(
    _ id: String, _ desk: ScenarioDesk, _ language: Language, _ invocation: Invocation?
  ) throws(CommandError) {
    guard ScenarioDesk.isID(id) else {
      let reason = phrases.text(ScenarioPhrase.newBadID)
      throw invocation.map { .usage($0.refusal(of: "id", reason: reason)) }
        ?? .failed(.usage, reason)
    }
    for one in Language.allCases {
      let shelf = try scenarios(one)
      if shelf.ids.contains(id), one == language || !shelf.own.contains(id) {
        throw .failed(.usage, phrases.text(ScenarioPhrase.newExists, ("id", id)))
      }
      let others = shelf.scenarios.filter { $0.id != id }
      let taken = others.flatMap(\.itemIDs).first { $0.hasPrefix(id + "-") }
      if let taken {
        throw .failed(.usage, phrases.text(ScenarioPhrase.newTaken, ("id", id), ("taken", taken)))
      }
    }
  }

  /// Writes the file of a scenario that is answered through, checks it, and says how to go on.
  fileprivate mutating func finish(
    _ answers: ScenarioAnswers, _ desk: ScenarioDesk, _ terminal: Terminal, isTwin: Bool
  ) throws(CommandError) -> Int32 {
    let text = ScenarioWriter(answers, phrases: try sectionPhrases(desk.language)).text
    let name = "\(answers.id).md"
    let file = SourceFile(
      language: desk.language, path: "scenarios/\(name)",
      shownPath: "\(desk.drafts)/\(name)", bytes: Array(text.utf8))
    let mistakes = Playbook.checkScenarios(files: [file], languages: [desk.language])
    if mistakes.contains(where: { $0.severity == .error }) {
      // In the trainer's folder a file with errors would keep every rehearsal from starting.
      let path = try desk.write(text, in: desk.drafts, name, self)
      note(mistakes)
      throw .failed(.badData, phrases.text(ScenarioPhrase.newBroken, ("file", path)))
    }
    let path = try desk.write(text, in: desk.folder, name, self)
    try desk.removeDraft(of: answers.id, self)
    if !early.isJSON { show(phrases.text(ScenarioPhrase.newWritten, ("file", path)) + "\n") }
    if isTwin || wantsTwin(terminal) { try writeTwin(answers, desk) }
    let choice = try ScenarioChoice(id: answers.id, desk.language, self)
    let report = try checkScenarios(choice, runs: 50, false, &self)
    if early.isJSON {
      hand(JSONText.line(report.json(in: language)))
    } else {
      let next: ScenarioPhrase = report.errors > 0 ? .newMend : .newNext
      let told = phrases.text(
        next, ("id", answers.id), ("file", path), ("language", desk.language.rawValue))
      page(["", told])
    }
    return (report.errors > 0 ? ExitCode.badData : .success).rawValue
  }

  private func sectionPhrases(_ language: Language) throws(CommandError) -> Phrases {
    language == self.language
      ? phrases : try playbook(language, parts: PlaybookPart.commandLine).phrases
  }

  private func wantsTwin(_ terminal: Terminal) -> Bool {
    guard surroundings.hasPerson, !early.isJSON else { return false }
    let question = phrases.text(
      ShellPhrase.askNo, ("question", phrases.text(ScenarioPhrase.newAskTwin)))
    return ask(question, standard: .no, at: terminal) == .yes
  }

  private mutating func writeTwin(
    _ answers: ScenarioAnswers, _ desk: ScenarioDesk
  ) throws(CommandError) {
    for other in Language.allCases where other != desk.language {
      let twin = ScenarioDesk(home: desk.home, language: other)
      let text = ScenarioWriter(
        answers, phrases: try sectionPhrases(other), mark: ScenarioTwin.mark(other)
      ).text
      let path = try twin.write(text, in: twin.drafts, "\(answers.id).md", self)
      let told = phrases.text(ScenarioPhrase.newTwin, ("file", path), ("folder", twin.folder))
      if early.isJSON { note(told) } else { page(told.split(separator: "\n").map(String.init)) }
    }
  }
}
