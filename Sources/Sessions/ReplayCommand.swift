import Playbook

/// What a line typed while a rehearsal is stepped through asks for.
public enum ReplayCommand: Hashable, Sendable {
  /// The next line; the one of a number.
  case next, show(Int)
  /// Go on from a line as a new rehearsal, perhaps with words for it at once; nil for the line that is shown.
  case branch(Int?, words: String)
  /// Leave; the list of what can be typed.
  case leave, help
  /// None of these.
  case unknown

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: the line as typed.
  ///   - words: the playbook's names of the commands, in both languages.
  public init(_ line: String, words: [WordEntry]) {
    switch TypedLine(line) {
    case .empty: self = .next
    case .command(let name, let rest): self = Self.named(name, rest, words)
    case .back, .words, .mark, .choice:
      self = Self.number(TypedLine.trimmed(line[...])).map { .show($0) } ?? .unknown
    }
  }

  private static func named(_ name: String, _ rest: String, _ words: [WordEntry]) -> ReplayCommand {
    let match = words.first { $0.words.contains { $0.lowercased() == name } }
    switch match?.value ?? name {
    case "quit": return .leave
    case "help": return .help
    case "branch":
      let parts = rest.split(
        maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
      guard let first = parts.first, let number = number(String(first)) else {
        return .branch(nil, words: rest)
      }
      return .branch(number, words: parts.count > 1 ? String(parts[1]) : "")
    default: return .unknown
    }
  }

  /// A number in digits of either width.
  private static func number(_ text: String) -> Int? {
    let digits = text.map { $0.wholeNumberValue.map(String.init) ?? "x" }.joined()
    return Int(digits)
  }
}
