import Playbook
import Records
import Rehearsal
import VisitModel

extension RehearsalWalk {
  private var commandWords: [WordEntry] { interface.words(in: "rehearsal-commands") }

  /// A line that begins with a slash.
  func command(_ name: String, _ rest: String, line: String, now: Moment) -> Step {
    guard !name.isEmpty else { return help }
    guard let command = RehearsalCommand(named: name, in: commandWords) else {
      return Step.say(
        phrases.text(WalkPhrase.unknownCommand, ("name", name)))
    }
    if isExam, command.isHelp { return Step.say(say(.examNoHelp)) }
    switch command {
    case .hint: return hint(line: line)
    case .why: return Step(record: nil, say: why)
    case .mood: return Step(record: nil, say: mood)
    case .repeat: return Step(record: nil, say: lastSaid)
    case .card: return Step(record: nil, say: card)
    case .rules: return Step(record: nil, say: rules)
    case .help: return help
    case .undo: return undo(line: line, restoring: false)
    case .restart: return restart(line: line)
    case .lang: return language(rest, line: line)
    case .quit:
      var step = Step(record: nil)
      step.leaving = .forNow
      return step
    }
  }

  private var help: Step {
    let commands = RehearsalCommand.allCases.filter { !isExam || !$0.isHelp }
    let lines = commands.map { command in
      let names =
        commandWords.first { $0.value == command.rawValue }?.words ?? [command.rawValue]
      return phrases.text(
        WalkPhrase.helpLine, ("names", names.prefix(2).map { "/\($0)" }.joined(separator: " ")),
        ("help", phrases.text(id: "rehearsal-help-\(command.rawValue)")))
    }
    return Step(record: nil, say: lines + [say(isExam ? .helpExam : .helpTrain)])
  }

  /// The commands that a line could become, each with its one-line help.
  ///
  /// - Parameter text: what stands before the caret.
  /// - Returns: nothing unless the text begins with a slash.
  public func completions(for text: String) -> [(text: String, help: String)] {
    guard let slash = text.first, TypedLine.slashes.contains(slash) else { return [] }
    let typed = text.dropFirst().lowercased()
    return RehearsalCommand.allCases.compactMap { command in
      if isExam, command.isHelp { return nil }
      let names =
        commandWords.first { $0.value == command.rawValue }?.words ?? [command.rawValue]
      guard let name = names.first(where: { $0.lowercased().hasPrefix(typed) }) else { return nil }
      return ("/\(name) ", phrases.text(id: "rehearsal-help-\(command.rawValue)"))
    }
  }

  /// Takes back the last line; `<` also puts its text into the next line.
  func undo(line: String, restoring: Bool) -> Step {
    if isExam { return Step.say(say(.examNoHelp)) }
    guard let last = call.rehearsedRecords.last else {
      return Step.say(phrases.text(WalkPhrase.nothingToUndo))
    }
    let back = CallRecord(line: line, did: [.undone(seq: last.seq)])
    var before = self
    before.apply(back, seq: call.nextSeq, at: state.lastAt ?? 0)
    let words = last.line.words ?? ""
    var step = Step(
      record: back,
      say: [phrases.text(WalkPhrase.undone, ("line", words))] + before.lastSaid)
    if restoring { step.restore = words }
    return step
  }

  /// The same customer from his greeting on.
  private func restart(line: String) -> Step {
    let all = call.rehearsedRecords
    guard !all.isEmpty else { return Step(record: nil, say: lastSaid) }
    return Step(
      record: CallRecord(line: line, did: all.map { .undone(seq: $0.seq) }),
      say: [say(.restarted)]
        + show(buyer.opening.said.map { .init(name: $0.name, words: $0.words) })
    )
  }

  private func language(_ rest: String, line: String) -> Step {
    guard let language = Language(parsing: rest) else {
      return Step.say(phrases.text(WalkPhrase.languageUnknown))
    }
    return Step(record: CallRecord(line: line, did: [.languageSet(language: language.rawValue)]))
  }

  /// What would move the talk on: first in kind, asked again in words.
  private func hint(line: String) -> Step {
    let move = buyer.nextMoves[0]
    let names = RehearsalMoveWords(scenario, talk: talk, interface: interface)
    let words = state.hintsHere > 0 ? names.model(of: move, told: buyer.state) : nil
    let shown =
      words.map { [say(.hintWords, ("words", $0))] }
      ?? [names.kind(of: move)] + (state.hintsHere == 0 ? [say(.hintAgain)] : [])
    return Step(record: CallRecord(line: line, did: [.hinted]), say: shown)
  }
}
