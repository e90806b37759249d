import Glibc
import LineEditing

/// What a person, or a script, answered to a prompt.
enum TerminalInput: Equatable {
  case line(String)
  /// Ctrl-D on an empty line, or the end of a script.
  case endOfInput
  /// Ctrl-C; what stood in the line is gone from it, and Up brings it back.
  case interrupt(discarded: String)
  /// The program has to end: SIGTERM, SIGHUP, or a terminal that is gone.
  case hangup(signal: Int32)
}

/// The terminal, or the pipe in its place.
///
/// Lines are edited where standard input and one of the outputs are terminals; on a terminal that
/// can't, and in plain mode, prompts are printed and lines are read as they come; from a pipe lines
/// are read without prompts. Results go to standard output, prompts to a terminal only.
final class Terminal {
  private enum Way {
    case editing(screen: Int32)
    case prompting(screen: Int32)
    case silent
  }

  /// Whether writing to standard output has failed.
  private(set) var outputHasFailed = false

  let signals: Signals
  var editor: LineEditor
  var splitter = LineSplitter()
  let historyFile: HistoryFile?
  private let way: Way
  private let colour: ColourChoice

  /// Looks at what standard input and output are, and takes over the signals.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process.
  ///   - isPlain: whether to do without editing and redrawing, for screen readers.
  ///   - colour: what the command line asks for.
  ///   - history: where the lines entered are kept; nil keeps none.
  init(
    environment: [String: String], isPlain: Bool = false, colour: ColourChoice.Wish = .automatic,
    history: HistoryFile? = nil
  ) {
    self.colour = ColourChoice(wish: colour, environment: environment)
    let screen = [STDOUT_FILENO, STDERR_FILENO].first { isatty($0) == 1 }
    if let screen, isatty(STDIN_FILENO) == 1 {
      let isDumb = isPlain || ColourChoice.isDumb(environment["TERM"])
      way = isDumb ? .prompting(screen: screen) : .editing(screen: screen)
      signals = Signals(noting: [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH])
    } else {
      way = .silent
      // A script is ended by an interrupt, as any other program is.
      signals = Signals(noting: [SIGHUP, SIGTERM])
    }
    historyFile = history
    editor = LineEditor(width: 0, height: 0)
    if case .editing = way { editor = LineEditor(width: 0, height: 0, history: loadedHistory()) }
  }

  /// The columns of the terminal, 80 where there is none or it doesn't say.
  var width: Int {
    let columns = screen.map { RawMode.size(of: $0).columns } ?? 0
    return columns > 0 ? columns : 80
  }

  /// Reads one answer.
  ///
  /// - Parameters:
  ///   - prompt: what stands before it; it may set colours.
  ///   - initial: a text put in the line to be edited; where lines can't be edited it is shown, and
  ///     an empty line takes it.
  ///   - completions: the ways to go on from the text before the caret, for Tab.
  ///   - announcements: asked about once a second for lines to put above the prompt.
  /// - Returns: the answer.
  func readLine(
    prompt: String, initial: String = "",
    completions: (String) -> [Completion] = { _ in [] },
    announcements: (() -> String?)? = nil
  ) -> TerminalInput {
    switch way {
    case .editing(let screen):
      let isColoured = colour.isOn(isTerminal: true)
      let shown = isColoured ? Printable.painted(prompt) : Printable.plain(prompt)
      var edit = EditedLine(terminal: self, screen: screen, announcements: announcements)
      return edit.read(prompt: shown, initial: initial, completions: completions)
    case .prompting(let screen):
      let hint = initial.isEmpty ? "" : "[" + Printable.text(initial) + "] "
      Descriptor.write(Printable.plain(prompt) + hint, to: screen)
      return readPlainLine(initial: initial)
    case .silent:
      return readPlainLine(initial: initial)
    }
  }

  /// Shows lines on standard output; whatever could steer the terminal is made visible.
  ///
  /// - Parameter text: the lines, without colours.
  func show(_ text: String) { put(Printable.text(text)) }

  private var screen: Int32? {
    switch way {
    case .editing(let screen), .prompting(let screen): screen
    case .silent: nil
    }
  }

  private func put(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    if !Descriptor.write(line, to: STDOUT_FILENO) { outputHasFailed = true }
  }

  private func loadedHistory() -> History { History(historyFile?.load() ?? []) }
}
