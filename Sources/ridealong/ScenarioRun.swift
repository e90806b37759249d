import LineEditing
import Markup
import Playbook
import Sessions

/// Runs the walk that makes a scenario at a terminal or a pipe: each answer is kept before the next question is asked.
struct ScenarioRun {
  /// From this confidence on the kind of a model question is told.
  static let sure = 0.4

  /// The walk.
  private(set) var walk: ScenarioWalk
  private let desk: ScenarioDesk
  private let shell: Shell
  private let terminal: Terminal
  private var isWarned = false

  init(walk: ScenarioWalk, desk: ScenarioDesk, shell: Shell, terminal: Terminal) {
    self.walk = walk
    self.desk = desk
    self.shell = shell
    self.terminal = terminal
  }

  /// Walks until everything is answered, or the walk is left.
  ///
  /// - Returns: 0; 128 and the signal where one ended it.
  /// - Throws: where an answer can't be kept.
  mutating func run() throws(CommandError) -> Int32 {
    var restore = ""
    var shown: Screen?
    while !walk.isOver {
      let screen = walk.screen
      if screen != shown { say(screen.lines) }
      shown = screen
      switch terminal.readLine(prompt: screen.prompt, initial: restore) {
      case .line(let line):
        isWarned = false
        let step = walk.submit(line)
        if step.isChanged { try desk.keep(walk.answers, shell) }
        say(step.say)
        restore = step.restore ?? ""
        if step.isLeft { return leave() }
      case .endOfInput: return leave()
      case .interrupt(let discarded):
        restore = ""
        if discarded.isEmpty, isWarned { return leave() }
        isWarned = discarded.isEmpty
        say([shell.phrases.text(id: CallPhrase.interrupted.rawValue)])
      case .hangup(let signal): return 128 + signal
      }
    }
    return terminal.outputHasFailed ? ExitCode.inputOutput.rawValue : ExitCode.success.rawValue
  }

  private func leave() -> Int32 {
    let answers = walk.answers
    say([
      shell.phrases.text(
        ScenarioPhrase.newKept, ("id", answers.id), ("count", String(answers.entries.count)),
        ("language", answers.language))
    ])
    return ExitCode.success.rawValue
  }

  private func say(_ lines: [String]) {
    guard !lines.isEmpty, !shell.early.isJSON else { return }
    terminal.show(Indented.lines(lines, to: min(80, terminal.width)).joined(separator: "\n"))
  }
}
