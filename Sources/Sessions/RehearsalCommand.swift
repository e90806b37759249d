import Playbook

/// A command of a rehearsal; its names in both languages stand in the playbook's words `rehearsal-commands`.
public enum RehearsalCommand: String, CaseIterable, Sendable {
  /// Help in training: what to say next; why he reacted so; how he feels.
  case hint, why, mood
  /// What he said last; the card; the rules that move him; this list.
  case `repeat`, card, rules, help
  /// Take back the last line; begin again.
  case undo, restart
  /// Language of the screen; leave.
  case lang, quit

  /// Finds a command by a name in either language.
  ///
  /// - Parameters:
  ///   - name: what was typed behind the slash, lower-cased.
  ///   - words: the playbook's entries for the commands.
  public init?(named name: String, in words: [WordEntry]) {
    let match = words.first { $0.words.contains { $0.lowercased() == name } }
    guard let command = RehearsalCommand(rawValue: match?.value ?? name) else { return nil }
    self = command
  }

  /// Whether an exam goes without it.
  var isHelp: Bool {
    switch self {
    case .hint, .why, .mood, .undo, .restart: true
    case .repeat, .card, .rules, .help, .lang, .quit: false
    }
  }
}
