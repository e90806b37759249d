import Glibc
import LineEditing

/// The reading of one line with the editor: raw mode on, keys to the editor, what it writes to the
/// screen, raw mode off.
struct EditedLine {
  /// Brackets around a paste, so that its line breaks send nothing.
  private static let pasteMarksOn = "\u{1B}[?2004h"
  private static let pasteMarksOff = "\u{1B}[?2004l"
  /// How long an Esc waits for the rest of a sequence, and the time between announcements.
  private static let escapeMilliseconds: Int32 = 100
  private static let announcementMilliseconds: Int32 = 1_000

  private let terminal: Terminal
  private let screen: Int32
  private let announcements: (() -> String?)?
  private var mode: RawMode

  /// A reading that hasn't begun.
  ///
  /// - Parameters:
  ///   - terminal: where the editor is.
  ///   - screen: the terminal to write to.
  ///   - announcements: asked for lines to put above the prompt.
  init(terminal: Terminal, screen: Int32, announcements: (() -> String?)?) {
    self.terminal = terminal
    self.screen = screen
    self.announcements = announcements
    mode = RawMode(descriptor: STDIN_FILENO)
  }

  /// Reads the line.
  ///
  /// - Parameters:
  ///   - prompt: what stands before it.
  ///   - initial: the text to begin with.
  ///   - completions: the ways to go on, for Tab.
  /// - Returns: the answer.
  mutating func read(
    prompt: String, initial: String, completions: (String) -> [Completion]
  ) -> TerminalInput {
    guard start() else { return .hangup(signal: SIGHUP) }
    defer { end() }
    measure()
    var outputs = terminal.editor.begin(prompt: prompt, initial: initial)
    while true {
      if let answer = perform(outputs, completions) { return answer }
      switch Descriptor.wait(on: STDIN_FILENO, signals: terminal.signals, milliseconds: patience) {
      case .input(let bytes): outputs = terminal.editor.feed(bytes)
      case .endOfInput: outputs = terminal.editor.close() + [.endOfInput]
      case .failure: return .hangup(signal: SIGHUP)
      case .nothing: outputs = afterSilence()
      case .signals(let signals):
        if let signal = signals.first(where: { $0 == SIGHUP || $0 == SIGTERM }) {
          _ = perform(terminal.editor.close(), completions)
          return .hangup(signal: signal)
        }
        outputs = signals.flatMap { act(on: $0) }
      }
    }
  }

  private var patience: Int32 {
    if terminal.editor.holdsEscape { return Self.escapeMilliseconds }
    return announcements == nil ? -1 : Self.announcementMilliseconds
  }

  private func afterSilence() -> [LineEditor.Output] {
    let outputs = terminal.editor.settle()
    guard let text = announcements?() else { return outputs }
    return outputs + terminal.editor.printAbove(text)
  }

  private mutating func act(on signal: Int32) -> [LineEditor.Output] {
    switch signal {
    case SIGINT: return terminal.editor.feed([0x03])
    case SIGTSTP: return terminal.editor.feed([0x1A])
    case SIGCONT:
      guard start() else { return [] }
      measure()
      return terminal.editor.repaint()
    case SIGWINCH:
      let size = RawMode.size(of: screen)
      return terminal.editor.resize(width: size.columns, height: size.rows)
    default: return []
    }
  }

  private mutating func perform(
    _ outputs: [LineEditor.Output], _ completions: (String) -> [Completion]
  ) -> TerminalInput? {
    for output in outputs {
      switch output {
      case .write(let text): Descriptor.write(text, to: screen)
      case .line(let line):
        terminal.historyFile?.append(line)
        return .line(line)
      case .endOfInput: return .endOfInput
      case .interrupt(let discarded): return .interrupt(discarded: discarded)
      case .completionWanted(let typed):
        if let answer = perform(terminal.editor.offer(completions(typed)), completions) {
          return answer
        }
      case .suspend:
        end()
        terminal.signals.stopUntilContinued()
        guard start() else { return .hangup(signal: SIGHUP) }
        measure()
        if let answer = perform(terminal.editor.repaint(), completions) { return answer }
      }
    }
    return nil
  }

  private mutating func start() -> Bool {
    guard mode.enter() else { return false }
    Descriptor.write(Self.pasteMarksOn, to: screen)
    return true
  }

  private mutating func end() {
    Descriptor.write(Self.pasteMarksOff, to: screen)
    mode.leave()
  }

  /// Tells the editor the size while its line is closed, so that nothing is drawn twice.
  private func measure() {
    let size = RawMode.size(of: screen)
    _ = terminal.editor.resize(width: size.columns, height: size.rows)
  }
}
