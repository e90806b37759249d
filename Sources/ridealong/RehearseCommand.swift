import Arguments
import LineEditing
import Playbook
import Records
import Reports
import Sessions
import Understanding
import VisitModel

/// Rehearses with a simulated customer.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the rehearsal can't begin.
func runRehearse(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let command = RehearseCommand(invocation: invocation, shell: shell)
  return try command.run()
}

/// `ridealong rehearse`: begins a rehearsal, or goes on with one.
struct RehearseCommand {
  let invocation: Invocation
  let shell: Shell

  /// The options that make a new rehearsal and mean nothing to one that goes on.
  private static let ofNewOnes = ["scenario", "seed", "mode", "difficulty", "language", "focus"]

  /// The seed of an exam where none is given: everybody meets the same customer.
  private static let examSeed: UInt64 = 1

  func run() throws(CommandError) -> Int32 {
    for option in ["continue", "resume"] where invocation.flag(option) {
      let extra = Self.ofNewOnes.first { name in
        invocation.flag(name) || !invocation.strings(name).isEmpty
      }
      guard let extra else { continue }
      throw .failed(.usage, phrase(.newVisitAlone, ("option", extra), ("with", "--\(option)")))
    }
    if invocation.string("mode") == Self.replayMode { return try replay() }
    let wanted = invocation.string("resume")
    if invocation.flag("continue") || wanted.map(IDMatch.isLast) == true {
      guard let last = try UnfinishedVisit.newest(shell, isRehearsal: true) else {
        throw .failed(.noInput, phrase(.rehearsalNone))
      }
      return try resume(try archive().find(last.id, shell))
    }
    if let wanted {
      return try resume(try archive().find(wanted, shell))
    }
    return try begin()
  }

  func phrase(_ key: CallPhrase, _ values: (String, String)...) -> String {
    shell.phrases.text(id: key.rawValue, values)
  }

  private func archive() throws(CommandError) -> Archive { Archive(home: try shell.home()) }

  private func begin() throws(CommandError) -> Int32 {
    let spoken = invocation.string("language").flatMap(Language.init(parsing:)) ?? shell.language
    let seed = try seed()
    let content = try RehearsalContent(shell, talk: spoken)
    let terminal = shell.terminal()
    guard let scenario = try scenario(content.talk, at: terminal) else { return 0 }
    let mode = invocation.string("mode").flatMap(RehearsalMode.init) ?? .train
    let difficulty = invocation.string("difficulty") ?? scenario.difficulty.rawValue
    let plan = RehearsalPlan(
      scenario: scenario.id, difficulty: difficulty, mode: mode, focus: try focus())
    let now = shell.surroundings.now
    let played = seed ?? (mode == .exam ? Self.examSeed : shell.surroundings.seed % 1_000_000)
    let (header, file) = try shell.createCall(in: try shell.home()) { number in
      let id = CallID(
        day: now.day, minuteOfDay: now.minuteOfDay, customer: scenario.id, seed: number)
      return CallHeader(
        id: id.description, playbook: content.talk.digest, language: shell.language.rawValue,
        talkLanguage: spoken.rawValue, writer: shell.surroundings[.writer], mode: .rehearsal,
        customer: scenario.title, start: now.written, minutes: scenario.minutes,
        trade: scenario.trade, seed: played, rehearsal: plan)
    }
    var run = try run(Call(header: header), nextSeq: 1, file: file, content, terminal)
    let beginning = run.walk.beginning(run.clock())
    let focus = FocusTelling(run.walk)?.card ?? []
    run.take(Step(record: beginning, say: run.walk.card + focus + [""] + run.walk.greeting))
    return run.run()
  }

  private func seed() throws(CommandError) -> UInt64? {
    guard let text = invocation.string("seed") else { return nil }
    guard let seed = UInt64(text) else {
      throw .usage(invocation.refusal(of: "seed", reason: phrase(.badSeed)))
    }
    return seed
  }

  /// The scenario that was named, or is chosen from a list; nil where none was chosen.
  private func scenario(
    _ playbook: Playbook, at terminal: Terminal
  ) throws(CommandError) -> Scenario? {
    let all = playbook.scenarios
    if let wanted = invocation.words("scenario") {
      guard let scenario = all.first(where: { $0.id == wanted }) else {
        let ids = all.map { "  \($0.id)" }
        throw .failed(
          .noInput,
          ([phrase(.rehearsalUnknown, ("name", wanted))] + ids).joined(separator: "\n"))
      }
      return scenario
    }
    let rows = all.enumerated().map { index, scenario in
      phrase(
        .rehearsalRow, ("number", String(index + 1)), ("title", scenario.title),
        ("id", scenario.id),
        (
          "difficulty",
          shell.phrases.text(id: "rehearsal-difficulty-\(scenario.difficulty.rawValue)")
        ))
    }
    let list = ([phrase(.rehearsalChoose)] + rows).joined(separator: "\n")
    if shell.early.isJSON { throw .failed(.usage, list) }
    terminal.show(list)
    while true {
      switch terminal.readLine(prompt: phrase(.rehearsalPrompt) + " ") {
      case .line(let line):
        let typed = Folded(line).text
        if typed.isEmpty { return nil }
        if let number = Int(typed), all.indices.contains(number - 1) { return all[number - 1] }
        if let scenario = all.first(where: { $0.id == typed }) { return scenario }
        terminal.show(phrase(.rehearsalUnknown, ("name", line)))
      case .endOfInput: return nil
      case .interrupt, .hangup: throw .said(.interrupted)
      }
    }
  }

  private func resume(_ stored: StoredCall) throws(CommandError) -> Int32 {
    let opened: OpenedJournal<CallHeader, CallRecord>
    do throws(OpeningError) {
      opened = try JournalFile.open(stored.path, as: CallJournal.self, system: LinuxCalls())
    } catch {
      throw .failed(error.code, shell.text(error.sentence(of: stored.path)))
    }
    let call = Call(opened.journal)
    guard call.header.mode == .rehearsal, call.state.visit.outcome == nil else {
      throw .failed(.usage, phrase(.isOver, ("id", call.header.id)))
    }
    guard let file = opened.file else {
      let why = opened.readOnly.map { shell.text($0.sentence) } ?? ""
      throw .failed(.inputOutput, phrase(.readOnly, ("why", why)))
    }
    let spoken = Language(parsing: call.header.talkLanguage) ?? shell.language
    let content = try RehearsalContent(shell, talk: spoken)
    var run = try run(
      call, nextSeq: opened.journal.nextSeq, file: file, content, shell.terminal())
    if shell.early.language == nil, call.state.language != call.header.language { run.speak() }
    var say = [
      phrase(.resumed, ("id", call.header.id), ("customer", call.state.customer ?? "–"))
    ]
    if let torn = opened.tornTail {
      say.append(phrase(.tornTail, ("bytes", String(torn.count)), ("file", torn.copy ?? "–")))
    }
    if run.walk.isAstray { say.append(phrase(.contentChanged)) }
    run.take(
      Step(
        record: CallRecord(line: nil, did: [.resumed(playbook: content.talk.digest)]),
        say: say + run.walk.lastExchange))
    return run.run()
  }

  /// What is said after a rehearsal: the debrief, the skill that was practised, the scorecard.
  private static func closing(_ walk: RehearsalWalk, _ shell: Shell) -> [String] {
    var lines = RehearsalDebrief(walk).lines
    if let focus = FocusTelling(walk) { lines += focus.debrief + [""] }
    // The talk is over and kept: rules that can't be read now can be looked at later.
    guard
      let score = try? RehearsalScore(
        shell, talk: walk.talk.language, screen: walk.interface.language)
    else { return lines }
    return lines + score.lines(walk, columns: min(shell.width, NoteText.columns)) + [""]
  }

  func run(
    _ call: Call, nextSeq: Int, file: JournalFile, _ content: RehearsalContent,
    _ terminal: Terminal
  ) throws(CommandError) -> CallRun<RehearsalWalk> {
    var ears = Ears(try shell.content())
    let classifier = try ears.classifier(content.talk.language, shell)
    let walk = RehearsalWalk(
      call: call, interface: content.interface, talk: content.talk, words: content.words,
      reading: { classifier.read($0) })
    guard let walk else {
      throw .failed(
        .noInput, phrase(.rehearsalGone, ("name", call.header.rehearsal?.scenario ?? "–")))
    }
    let shell = shell
    var run = CallRun(
      walk: walk, file: file, nextSeq: nextSeq, terminal: terminal, isJSON: shell.early.isJSON,
      clock: { shell.surroundings.now.moment },
      playbook: { language in
        try? shell.playbook(language, parts: RehearsalContent.spoken)
      })
    run.closing = { Self.closing($0, shell) }
    run.keptPhrase = .rehearsalKept
    return run
  }
}
