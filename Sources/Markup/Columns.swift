/// How much room a text takes on a screen where a Chinese character is as wide as two letters.
///
/// Characters whose width is ambiguous (`…`, `—`, `“`) count as one column.
public enum Columns {
  /// The columns of a text.
  ///
  /// - Parameter text: one line without control characters.
  /// - Returns: 0 for an empty text.
  public static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns of one character, as a reader sees it.
  ///
  /// - Parameter character: a letter with its accents, a Chinese character, an emoji.
  /// - Returns: 0, 1 or 2; more for clusters of signs that terminals draw side by side.
  public static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1, first.isASCII { return 1 }
    if isWide(first) || scalars.contains("\u{FE0F}") { return 2 }
    // What stands beside the first sign in a cluster, such as a vowel in Hindi, has a column of its own.
    return scalars.count(where: takesColumn)
  }

  private static func takesColumn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: false
    default: true
    }
  }

  /// Whether a scalar takes two columns (Unicode's East Asian Width, wide and full-width).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    case ..<0x231A: false
    default: scalar.properties.isEmojiPresentation
    }
  }
}
