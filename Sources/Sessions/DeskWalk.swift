import Playbook
import Records

/// What a line typed in a walk through a customer's file leads to.
public struct DeskStep: Sendable {
  /// What to record; nil where the line changes nothing.
  public var record: CustomerRecord?
  /// Lines to show once it is recorded.
  public var say: [String]
  /// The text to put into the next line, for a question gone back to.
  public var restore: String?
  /// How the walk ends; nil where it goes on.
  public var leaving: Step.Leaving?

  /// Makes a step that records something, or only says something.
  ///
  /// - Parameters:
  ///   - record: what to record.
  ///   - say: lines to show once it is recorded.
  ///   - restore: the text of a question gone back to.
  ///   - leaving: how the walk ends.
  public init(
    record: CustomerRecord? = nil, say: [String] = [], restore: String? = nil,
    leaving: Step.Leaving? = nil
  ) {
    self.record = record
    self.say = say
    self.restore = restore
    self.leaving = leaving
  }
}

/// A walk through a customer's file, one question on the screen: a worksheet, or the basics.
///
/// Everything told is recorded before it is shown; which question stands on the screen is the
/// walk's own and may be forgotten.
public protocol DeskWalk {
  /// The screen for the moment: the question with what is known of it, and the prompt.
  var screen: Screen { get }
  /// Says what a typed line leads to; the account changes only with ``take(_:)``.
  ///
  /// - Parameters:
  ///   - line: the line as typed, without its end.
  ///   - now: the moment.
  /// - Returns: what to record and what to show.
  mutating func submit(_ line: String, now: Moment) -> DeskStep
  /// Takes the account in as it is after a record.
  ///
  /// - Parameters:
  ///   - account: everything known.
  ///   - page: the writer's own page, for what `/undo` would take back.
  mutating func take(_ account: CustomerAccount, _ page: CustomerPage)
}

/// A line typed in a walk through a customer's file: few things beside an answer mean anything there.
public enum DeskLine: Hashable, Sendable {
  /// Nothing: on to the next question.
  case skip
  /// One question back.
  case back
  /// Takes back what was told last.
  case undo
  /// Leaves the walk.
  case quit
  /// How it goes.
  case help
  /// Asked, and there is nothing, or it isn't known.
  case unknown
  /// A number alone, with the words as typed.
  case choice(Int, words: String)
  /// An answer.
  case words(String)

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: as typed.
  ///   - playbook: for the names of commands and the words for nothing, in both languages.
  public init(_ line: String, _ playbook: Playbook) {
    let words = TypedLine.trimmed(line[...])
    switch TypedLine(line) {
    case .empty: self = .skip
    case .back: self = .back
    case .choice(let number): self = .choice(number, words: words)
    case .command(let name, _):
      switch WalkCommand(named: name, in: playbook.words(in: "walk-commands")) {
      case .next: self = .skip
      case .back: self = .back
      case .undo: self = .undo
      case .quit, .end: self = .quit
      case .help: self = .help
      case .stage, .objection, .need, .signal, .ask, .offer, .fact, .customer, .note, .hint, .why,
        .status, .time, .lang, .quiet, .pause, .stop:
        self = .help
      // A path or a date begins with a slash too.
      case nil: self = name.isEmpty ? .help : .words(words)
      }
    case .mark, .words:
      let isNothing = playbook.words(in: "nothing-words").contains { entry in
        entry.words.contains { $0.lowercased() == words.lowercased() }
      }
      self = isNothing || words == "?" || words == "？" ? .unknown : .words(words)
    }
  }
}
