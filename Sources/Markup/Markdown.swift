/// Markdown that says a person's words and nothing more.
public enum Markdown {
  /// Text that every reader of Markdown shows as it stands, Obsidian's own signs included.
  ///
  /// - Parameter text: what a person typed, of any length; it becomes one line.
  /// - Returns: the text with backslashes before what would be taken for markup.
  public static func escaped(_ text: String) -> String {
    let characters = Array(PlainText.line(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    let numberEnd = orderedMark(in: characters)
    for (index, scalar) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let previous = index > 0 ? characters[index - 1] : nil
      if index == numberEnd || isMarkup(scalar, previous: previous, next: next) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, previous: Unicode.Scalar?, next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "$", "#", "^": true
    case "-", "+": previous == nil
    case "=": previous == nil || next == "=" || previous == "="
    case "%": next == "%" || previous == "%"
    case "&": next.map { $0 == "#" || ($0.isASCII && $0.properties.isAlphabetic) } ?? false
    default: false
    }
  }

  /// Where the sign stands that would make the text an item of a numbered list.
  private static func orderedMark(in characters: [Unicode.Scalar]) -> Int? {
    guard let end = characters.firstIndex(where: { !("0"..."9").contains($0) }), end > 0,
      characters[end] == "." || characters[end] == ")"
    else { return nil }
    return end
  }
}
