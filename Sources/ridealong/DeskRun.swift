import FoundationEssentials
import Glibc
import LineEditing
import Markup
import Playbook
import Records
import Sessions

/// Runs a walk through a customer's file at a terminal or a pipe: each answer is written and synced before
/// anything is shown.
struct DeskRun<Walk: DeskWalk> {
  /// The walk.
  var walk: Walk
  /// The file, open for writing.
  let desk: CustomerDesk
  let shell: Shell
  private let terminal: Terminal
  private var isWarned = false

  init(walk: Walk, desk: CustomerDesk, shell: Shell) {
    self.walk = walk
    self.desk = desk
    self.shell = shell
    terminal = shell.terminal()
  }

  /// Walks until it is over or left.
  ///
  /// - Returns: 0, 74 where something could not be saved, 128 and the signal where one ended it.
  mutating func run() -> Int32 {
    var restore = ""
    var shown: Screen?
    while true {
      let screen = walk.screen
      if screen != shown, !shell.early.isJSON { say(screen.lines) }
      shown = screen
      let prompt = shell.early.isJSON ? "" : screen.prompt
      switch terminal.readLine(prompt: prompt, initial: restore) {
      case .line(let line):
        isWarned = false
        let step = walk.submit(line, now: shell.surroundings.now.moment)
        take(step)
        restore = step.restore ?? ""
        if step.leaving != nil { return leave() }
      case .endOfInput: return leave()
      case .interrupt(let discarded):
        restore = ""
        if discarded.isEmpty, isWarned { return leave() }
        isWarned = discarded.isEmpty
        say([shell.phrases.text(id: CallPhrase.interrupted.rawValue)])
      case .hangup(let signal):
        _ = leave()
        return 128 + signal
      }
    }
  }

  /// Records a step, then shows it.
  private mutating func take(_ step: DeskStep) {
    let seq = step.record.map { _ in desk.nextSeq }
    if let record = step.record {
      let at = shell.surroundings.now.at
      switch desk.append(record, at: at) {
      case .success(let acknowledged):
        if let left = acknowledged.left {
          shell.note(shell.text(left.sentence(to: desk.file.path)))
        }
      case .failure(let failure): shell.note(shell.text(failure.sentence))
      }
      walk.take(desk.account, desk.page)
    }
    if shell.early.isJSON {
      terminal.show(
        JSONText.line(
          DeskAnswer(seq: seq, line: step.record?.line, did: step.record?.did, say: step.say)))
    } else {
      say(step.say)
    }
  }

  /// What is unsaved is tried once more, and printed in full where that fails.
  private func leave() -> Int32 {
    if case .failure = desk.file.retryUnsaved() {
      for line in desk.file.unsaved {
        Descriptor.write(String(decoding: line, as: UTF8.self), to: STDERR_FILENO)
      }
      return ExitCode.inputOutput.rawValue
    }
    if !shell.early.isJSON {
      say([shell.phrases.text(CustomerPhrase.kept, ("name", desk.account.name))])
    }
    return terminal.outputHasFailed ? ExitCode.inputOutput.rawValue : ExitCode.success.rawValue
  }

  private func say(_ lines: [String]) {
    guard !lines.isEmpty, !shell.early.isJSON else { return }
    let width = min(80, terminal.width)
    terminal.show(
      lines.flatMap { Columns.wrapped(Printable.text($0), to: width) }.joined(separator: "\n"))
  }
}

/// One line of `--json`: what was recorded, and what would have been shown.
private struct DeskAnswer: Encodable {
  var seq: Int?
  var line: String?
  var did: [CustomerEntry]?
  var say: [String]
}
