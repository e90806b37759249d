/// How many columns of a terminal a text takes.
///
/// The locale is never asked: `wcwidth` answers -1 to every Chinese character in the C locale.
/// East Asian wide and fullwidth characters take 2 columns, combining marks and format characters 0,
/// emoji sequences 2, everything else 1, also what Unicode calls ambiguous.
public enum ColumnWidth {
  /// The columns of a whole text.
  ///
  /// - Parameter text: text without escape sequences.
  /// - Returns: the sum over its characters.
  public static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character as a person sees it, however many scalars it is made of.
  ///
  /// - Parameter character: any character; a line break counts 0.
  /// - Returns: 0, 1 or 2, and more only for clusters of scripts that terminals draw side by side.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(of: first) }
    if isEmojiSequence(first, scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Cuts a text to the characters that fit.
  ///
  /// - Parameters:
  ///   - text: text without escape sequences.
  ///   - limit: the columns there are.
  /// - Returns: the longest beginning of the text that takes at most `limit` columns.
  public static func cut(_ text: String, to limit: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += columns(of: text[end])
      if used > limit { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  private static func isEmojiSequence(
    _ first: Unicode.Scalar, _ scalars: Character.UnicodeScalarView
  ) -> Bool {
    // Emoji with a skin tone, joined families, tag flags; a narrow base made an emoji by U+FE0F
    // (hearts, keycaps); two regional indicators, which make a flag.
    if first.properties.isEmojiPresentation { return true }
    return first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if WideRanges.contains(value) { return 2 }
    // The vowels and finals of a Hangul syllable are drawn into the cell of its initial.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
    // The soft hyphen is the one format character that terminals draw.
    case .format: return value == 0xAD ? 1 : 0
    default: return 1
    }
  }
}
