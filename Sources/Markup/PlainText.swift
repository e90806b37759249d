/// Makes what a person typed harmless before it leaves, whatever the form.
public enum PlainText {
  /// The text on one line: line breaks and tabs become spaces, other control characters U+FFFD.
  ///
  /// The marks that turn the direction of writing count as control characters, since they would
  /// turn what stands around them too; right-to-left letters stay.
  ///
  /// - Parameter text: what a person typed or a file held.
  /// - Returns: the text without runs of blanks and without blanks at its ends.
  public static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      let isBlank = isBlank(scalar)
      if isBlank, isAfterBlank { continue }
      isAfterBlank = isBlank
      scalars.append(isBlank ? " " : isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// The lines of a text, each made harmless; empty ones at the ends are left out.
  ///
  /// - Parameter text: a text of several lines.
  /// - Returns: the lines without their breaks.
  public static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line(String($0)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.drop(while: \.isEmpty))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
    default: false
    }
  }
}
