import Customer
import Glibc
import LineEditing
import Markup
import Playbook
import Records
import Reports
import Sessions
import VisitModel

/// Runs a walk at a terminal or a pipe: each line is written and synced before anything is shown.
struct CallRun<Walked: Walk> {
  var walk: Walked
  let file: JournalFile
  let terminal: Terminal
  let clock: () -> Moment
  /// The playbook of another language, for `/lang`.
  let playbook: (Language) -> Playbook?
  /// Whether each acknowledgement is printed as one JSON object a line, and nothing else.
  let isJSON: Bool
  /// What is shown where the walk is over; nil for the note.
  var closing: ((Walked) -> [String])?
  /// What is said where the walk is left for now.
  var keptPhrase = CallPhrase.kept
  private var nextSeq: Int
  private var isWarned = false

  init(
    walk: Walked, file: JournalFile, nextSeq: Int, terminal: Terminal, isJSON: Bool,
    clock: @escaping () -> Moment, playbook: @escaping (Language) -> Playbook?
  ) {
    self.walk = walk
    self.file = file
    self.nextSeq = nextSeq
    self.terminal = terminal
    self.isJSON = isJSON
    self.clock = clock
    self.playbook = playbook
  }

  /// Walks until the visit is over or left.
  ///
  /// - Returns: the exit code: 0, 74 where something could not be saved, 128 and the signal where one ended it.
  mutating func run() -> Int32 {
    var restore = ""
    var shown: Screen?
    while true {
      let screen = walk.screen(clock())
      if screen != shown, !isJSON, !screen.lines.isEmpty {
        terminal.show(wrapped(screen.lines))
      }
      shown = screen
      let input = terminal.readLine(
        prompt: isJSON ? "" : screen.prompt, initial: restore, completions: completions)
      restore = ""
      switch input {
      case .line(let line):
        isWarned = false
        let step = walk.submit(line, now: clock())
        take(step)
        restore = step.restore ?? ""
        if let leaving = step.leaving { return leave(leaving) }
      case .endOfInput: return leave(.forNow)
      case .interrupt(let discarded):
        if discarded.isEmpty, isWarned { return leave(.forNow) }
        isWarned = discarded.isEmpty
        say([words(.interrupted)])
      case .hangup(let signal):
        _ = leave(.forNow)
        return 128 + signal
      }
    }
  }

  /// Records a step, then shows it.
  mutating func take(_ step: Step) {
    let now = clock()
    if let record = step.record {
      append(walk.completed(record), at: now.at, say: step.say)
    } else if isJSON {
      terminal.show(Acknowledgement(say: step.say).json)
    }
    if !isJSON { say(step.say) }
  }

  /// Speaks the language that the walk has come to, where `/lang` was typed or taken back.
  mutating func speak() {
    guard let language = Language(parsing: walk.call.state.language),
      language != walk.interface.language, let playbook = playbook(language)
    else { return }
    walk.speak(with: playbook)
  }

  private mutating func append(_ record: CallRecord, at: Int, say lines: [String]) {
    let seq = nextSeq
    nextSeq += 1
    guard let bytes = try? CallJournal.line(record, seq: seq, at: at) else {
      preconditionFailure("a record of a walk can always be encoded")
    }
    let saved = file.append(bytes)
    // The answer is kept in memory whatever the disk says: nothing typed is thrown away.
    let language = walk.call.state.language
    walk.apply(record, seq: seq, at: at)
    if walk.call.state.language != language { speak() }
    switch saved {
    case .success(let acknowledged):
      if let left = acknowledged.left { complain(left.sentence(to: file.path)) }
      if isJSON {
        terminal.show(
          Acknowledgement(
            seq: seq, at: at, line: record.line, did: record.did,
            place: walk.call.state.visit.place.identifier, say: lines
          ).json)
      }
    case .failure(let failure): complain(failure.sentence)
    }
  }

  private func complain(_ sentence: Sentence) {
    Descriptor.write(
      (walk.interface.language == .en ? sentence.english : sentence.chinese) + "\n",
      to: STDERR_FILENO)
  }

  /// Leaves: what is unsaved is tried once more, and printed in full where that fails.
  private mutating func leave(_ wish: Step.Leaving) -> Int32 {
    var leaving = wish
    if leaving == .forNow, walk.isAskedOut {
      take(walk.ending(line: nil))
      leaving = .over
    }
    if leaving == .forNow, walk.call.state.pausedAt == nil {
      append(CallRecord(line: nil, did: [.paused]), at: clock().at, say: [])
    }
    if case .failure = file.retryUnsaved() {
      for line in file.unsaved {
        Descriptor.write(String(decoding: line, as: UTF8.self), to: STDERR_FILENO)
      }
      return ExitCode.inputOutput.rawValue
    }
    let id = walk.call.header.id
    if !isJSON {
      switch leaving {
      case .over:
        if let closing {
          say(closing(walk))
        } else {
          let note = CallNote(walk.call)
          terminal.show(NoteText(note, phrases: walk.interface.phrases, columns: width).text)
        }
        say([words(.saved, ("id", id))])
      case .forNow: say([words(keptPhrase, ("id", id))])
      }
    }
    return terminal.outputHasFailed ? ExitCode.inputOutput.rawValue : 0
  }

  private var width: Int { min(80, terminal.width) }

  private func say(_ lines: [String]) {
    guard !lines.isEmpty, !isJSON else { return }
    terminal.show(wrapped(lines))
  }

  private func wrapped(_ lines: [String]) -> String {
    lines.wrapped(to: width).joined(separator: "\n")
  }

  /// Ends a walk with a step that was taken before the first line was read.
  ///
  /// - Parameter step: the step, which says how it is left.
  /// - Returns: the exit code.
  mutating func finish(_ step: Step) -> Int32 { leave(step.leaving ?? .forNow) }

  private func words(_ key: CallPhrase, _ values: (String, String)...) -> String {
    walk.interface.phrases.text(id: key.rawValue, values)
  }

  private func completions(_ text: String) -> [Completion] {
    walk.completions(for: text).map { Completion($0.text, help: $0.help) }
  }
}

extension [String] {
  /// Lines broken to a width; what is indented stays so.
  ///
  /// - Parameter width: how wide a line may be.
  /// - Returns: the lines.
  func wrapped(to width: Int) -> [String] {
    flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .flatMap { line in
        let indent = line.prefix(while: \.isWhitespace)
        let columns = Swift.max(2, width - Columns.width(of: String(indent)))
        return Columns.wrapped(String(line.dropFirst(indent.count)), to: columns)
          .map { $0.isEmpty ? $0 : indent + $0 }
      }
  }
}
