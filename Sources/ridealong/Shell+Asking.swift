import Glibc
import LineEditing
import Playbook

/// What somebody answered to a question of yes or no.
enum YesNo: Equatable {
  case yes
  case no
  /// Left without an answer: interrupted, or the terminal is gone.
  case left

  /// Reads an answer in either language.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - standard: what an empty line means; nil asks again.
  /// - Returns: nil where it is neither yes nor no.
  static func read(_ text: String, standard: YesNo?) -> YesNo? {
    switch text.trimmingBlanks.lowercased() {
    case "": standard
    case "y", "yes", "是", "好", "ｙ": .yes
    case "n", "no", "否", "不", "ｎ": .no
    default: nil
    }
  }
}

extension Shell {
  /// A terminal for questions, which keeps no history of the answers.
  func terminal() -> Terminal {
    Terminal(
      environment: surroundings.environment, isPlain: isPlain,
      colour: colourWish)
  }

  /// What the command line asks for in colour.
  var colourWish: ColourChoice.Wish { early.isColourless ? .never : .automatic }

  /// Asks until it is answered.
  ///
  /// - Parameters:
  ///   - question: with what may be answered in brackets at its end.
  ///   - standard: what an empty line means; nil asks again.
  ///   - terminal: where to ask.
  /// - Returns: the answer; the end of the input is no.
  func ask(_ question: String, standard: YesNo?, at terminal: Terminal) -> YesNo {
    while true {
      switch terminal.readLine(prompt: Printable.text(question) + " ") {
      case .line(let line):
        if let answer = YesNo.read(line, standard: standard) { return answer }
        terminal.show(phrases.text(ShellPhrase.yesOrNo))
      case .endOfInput: return .no
      case .interrupt, .hangup: return .left
      }
    }
  }

  /// Makes sure that something that can't be undone is wanted.
  ///
  /// - Parameters:
  ///   - question: the question, without what may be answered.
  ///   - isWanted: whether `--yes` says so already.
  /// - Throws: where the answer isn't yes, or there is nobody to ask.
  func confirm(_ question: String, isWanted: Bool) throws(CommandError) {
    if isWanted { return }
    guard surroundings.hasPerson else {
      throw .failed(.usage, phrases.text(ShellPhrase.needsYes, ("question", question)))
    }
    let whole = phrases.text(ShellPhrase.askNo, ("question", question))
    switch ask(whole, standard: .no, at: terminal()) {
    case .yes: return
    case .no:
      note(phrases.text(ShellPhrase.nothingDone))
      throw .said(.success)
    case .left: throw .said(.interrupted)
    }
  }
}

extension String {
  /// The text without blanks and line breaks at its ends.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
