import Records

/// A typed line by its first character: a command, a mark, a choice, or words.
public enum TypedLine: Hashable, Sendable {
  /// A command with what follows its name.
  case command(name: String, rest: String)
  /// A mark with the words beside it, which may be empty.
  case mark(Mark, words: String)
  /// A number alone.
  case choice(Int)
  /// One question back.
  case back
  /// Nothing but blanks.
  case empty
  /// Words; a line that begins with a blank or `//` is always words.
  case words(String)

  /// Reads a line as an input method may have typed it, full-width signs and digits included.
  ///
  /// - Parameter line: the line without its end.
  public init(_ line: String) {
    let trimmed = TypedLine.trimmed(line[...])
    guard let first = trimmed.first else {
      self = .empty
      return
    }
    let rest = TypedLine.trimmed(trimmed.dropFirst())
    if line.first == " " || line.first == "\u{3000}" {
      self = .words(trimmed)
    } else if TypedLine.slashes.contains(first) {
      self = TypedLine.command(rest, typed: trimmed)
    } else if trimmed.count == 1, TypedLine.backs.contains(first) {
      self = .back
    } else if let mark = Mark(sign: first) {
      self = .mark(mark, words: rest)
    } else if trimmed.count <= 2, let number = TypedLine.number(trimmed) {
      self = .choice(number)
    } else {
      self = .words(trimmed)
    }
  }

  static let slashes: Set<Character> = ["/", "／", "、"]
  private static let backs: Set<Character> = ["<", "＜", "《"]

  private static func command(_ rest: String, typed: String) -> TypedLine {
    guard let first = rest.first, !slashes.contains(first) || typed.first == "/" else {
      // `/、` and `、、`: an input method's second thought about the same key.
      return rest.isEmpty
        ? .command(name: "", rest: "") : command(trimmed(rest.dropFirst()), typed: "/")
    }
    if first == "/" { return .words(trimmed(rest.dropFirst())) }
    if slashes.contains(first) { return command(trimmed(rest.dropFirst()), typed: "/") }
    let name = rest.prefix { !$0.isWhitespace && $0 != "：" && $0 != ":" }
    let after = rest.dropFirst(name.count).drop { $0.isWhitespace || $0 == "：" || $0 == ":" }
    return .command(name: name.lowercased(), rest: trimmed(after))
  }

  private static func number(_ text: String) -> Int? {
    var value = 0
    for character in text {
      guard let digit = character.wholeNumberValue, character.isNumber, (0...9).contains(digit),
        character.unicodeScalars.allSatisfy({ $0.isASCII || (0xFF10...0xFF19).contains($0.value) })
      else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
