import Glibc
import LineEditing

extension Terminal {
  /// Reads a line where nothing can be edited.
  ///
  /// - Parameter initial: what an empty line stands for.
  /// - Returns: the answer.
  func readPlainLine(initial: String) -> TerminalInput {
    while true {
      if let line = splitter.next() { return .line(line.isEmpty ? initial : line) }
      switch Descriptor.wait(on: STDIN_FILENO, signals: signals, milliseconds: -1) {
      case .input(let bytes): splitter.feed(bytes)
      case .endOfInput: return splitter.finish().map(TerminalInput.line) ?? .endOfInput
      case .failure: return .hangup(signal: SIGHUP)
      case .nothing: break
      case .signals(let arrived):
        for signal in arrived {
          switch signal {
          case SIGHUP, SIGTERM: return .hangup(signal: signal)
          // The terminal has thrown away what was typed, and nothing here has seen it.
          case SIGINT: return .interrupt(discarded: "")
          case SIGTSTP: signals.stopUntilContinued()
          default: break
          }
        }
      }
    }
  }
}
