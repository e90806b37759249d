import Arguments
import LineEditing
import Playbook
import Records
import Reports
import Sessions

extension RehearseCommand {
  /// How the option names the mode that steps through a stored rehearsal.
  static let replayMode = "replay"

  /// The options that mean nothing to a rehearsal that is stepped through.
  private static let ofNewTalks = ["seed", "difficulty", "language", "focus"]

  /// Steps through a stored rehearsal with the coach's remarks; another line in the place of one begins a new one.
  ///
  /// - Returns: the code to leave with.
  /// - Throws: where there is no such rehearsal, or it can't be taken up.
  func replay() throws(CommandError) -> Int32 {
    for option in Self.ofNewTalks where !invocation.strings(option).isEmpty {
      throw .failed(
        .usage, phrase(.newVisitAlone, ("option", option), ("with", "--mode \(Self.replayMode)")))
    }
    let archive = Archive(home: try shell.home())
    let call = try archive.rehearsal(invocation.words("scenario") ?? "last", shell)
    let room = RehearsalRoom(shell)
    let walk = try room.walk(call)
    let desk = ReplayDesk(
      replay: RehearsalReplay(walk, review: try room.score(call).review(walk)), walk: walk,
      terminal: shell.terminal(), isJSON: shell.early.isJSON,
      width: min(shell.width, NoteText.columns))
    switch desk.run(isAsked: shell.surroundings.inputIsTerminal) {
    case .left(let code): return code
    case .branch(let number, let words):
      return try branch(
        from: walk, desk, before: number, words, try room.content(walk.talk.language))
    }
  }

  /// Goes on from a line as a new rehearsal with the same customer.
  private func branch(
    from walk: RehearsalWalk, _ desk: ReplayDesk, before number: Int, _ words: String,
    _ content: RehearsalContent
  ) throws(CommandError) -> Int32 {
    let old = walk.call.header
    guard let records = desk.replay.beginning(before: number), let plan = old.rehearsal else {
      preconditionFailure("the desk only branches off where there is a line")
    }
    let branch = RehearsalBranch(from: old.id, line: number)
    let now = shell.surroundings.now
    let (header, file) = try shell.createCall(in: try shell.home()) { seed in
      let id = CallID(
        day: now.day, minuteOfDay: now.minuteOfDay, customer: plan.scenario, seed: seed)
      return CallHeader(
        id: id.description, playbook: content.talk.digest, language: shell.language.rawValue,
        talkLanguage: old.talkLanguage, writer: shell.surroundings[.writer], mode: .rehearsal,
        customer: old.customer, start: now.written, minutes: old.minutes, trade: old.trade,
        seed: old.seed,
        rehearsal: RehearsalPlan(
          scenario: plan.scenario, difficulty: plan.difficulty, mode: .train, branch: branch))
    }
    var run = try run(Call(header: header), nextSeq: 1, file: file, content, desk.terminal)
    for record in records { run.take(Step(record: record)) }
    run.take(Step(record: nil, say: RehearsalReplay.greeting(branch, run.walk)))
    if !words.isEmpty {
      let step = run.walk.submit(words, now: run.clock())
      run.take(step)
      if step.leaving != nil { return run.finish(step) }
    }
    return run.run()
  }
}

/// The terminal, or the pipe, at which a stored rehearsal is stepped through.
struct ReplayDesk {
  /// How it ends.
  enum End {
    /// Left, with the code to leave with.
    case left(Int32)
    /// Another line is to be said in the place of one.
    case branch(Int, words: String)
  }

  let replay: RehearsalReplay
  let walk: RehearsalWalk
  let terminal: Terminal
  let isJSON: Bool
  let width: Int

  /// Steps through it.
  ///
  /// - Parameter isAsked: whether somebody is there to say when to go on; else all of it is shown first.
  /// - Returns: how it ended.
  func run(isAsked: Bool) -> End {
    show(replay.head)
    var here = 0
    if !isAsked {
      for number in 0..<replay.count { show(replay.lines(number + 1)) }
      here = replay.count
      show(replay.over)
    } else {
      show(replay.help)
    }
    while true {
      switch terminal.readLine(prompt: isJSON ? "" : replay.prompt, completions: completions) {
      case .endOfInput, .interrupt:
        return .left(terminal.outputHasFailed ? ExitCode.inputOutput.rawValue : 0)
      case .hangup(let signal): return .left(128 + signal)
      case .line(let line):
        switch ReplayCommand(line, words: commandWords) {
        case .leave: return .left(0)
        case .help: show(replay.help)
        case .unknown: show(replay.refusal(nil))
        case .next:
          guard isAsked else { break }
          if here >= replay.count { return .left(0) }
          here += 1
          show(replay.lines(here))
          if here == replay.count { show(replay.over) }
        case .show(let number):
          let lines = replay.lines(number)
          if !lines.isEmpty { here = number }
          show(lines.isEmpty ? replay.refusal(number) : lines)
        case .branch(let number, let words):
          let number = number ?? max(1, here)
          if replay.beginning(before: number) != nil { return .branch(number, words: words) }
          show(replay.refusal(number))
        }
      }
    }
  }

  private var commandWords: [WordEntry] { walk.interface.words(in: "replay-commands") }

  private func completions(_ text: String) -> [Completion] {
    guard text.hasPrefix("/") else { return [] }
    return commandWords.compactMap { entry in
      entry.words.first { "/\($0)".hasPrefix(text) }.map { Completion("/\($0) ", help: "") }
    }
  }

  private func show(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    terminal.show(
      isJSON
        ? Acknowledgement(say: lines).json : lines.wrapped(to: width).joined(separator: "\n"))
  }
}
