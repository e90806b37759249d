extension Columns {
  /// Breaks a text into lines that fit.
  ///
  /// Lines break at blanks and beside Chinese characters, but not before closing nor after opening
  /// punctuation; a word longer than a line is cut.
  ///
  /// - Parameters:
  ///   - text: one paragraph without control characters.
  ///   - columns: how wide a line may be, at least 2.
  /// - Returns: at least one line, none with blanks at its ends.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    var width = 0
    for character in text {
      line.append(character)
      width += self.width(of: character)
      while width > columns, line.count > 1 {
        let place = breakPlace(in: line)
        lines.append(trimmed(line[..<place]))
        line = Array(line[place...].drop { $0 == " " })
        width = line.reduce(0) { $0 + self.width(of: $1) }
      }
    }
    lines.append(trimmed(line[...]))
    return lines.count > 1 && lines.last?.isEmpty == true ? lines.dropLast() : lines
  }

  private static func trimmed(_ line: ArraySlice<Character>) -> String {
    let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? line.startIndex
    return String(line[..<end])
  }

  /// Where a line that has grown too long is broken: the last place allowed, else before its last character.
  private static func breakPlace(in line: [Character]) -> Int {
    if line.last == " " { return line.count - 1 }
    for place in stride(from: line.count - 1, to: 0, by: -1)
    where mayBreak(after: line[place - 1], before: line[place]) {
      return place
    }
    return line.count - 1
  }

  private static func mayBreak(after left: Character, before right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    guard width(of: left) == 2 || width(of: right) == 2 else { return false }
    return !closing.contains(right) && !opening.contains(left)
  }

  private static let closing = "，。！？；：、）》」』】〉”’…—％%.,;:!?)]}\"'"
  private static let opening = "（《「『【〈“‘([{￥¥$"
}
