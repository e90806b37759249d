/// Text made comparable: letters small, full-width letters and digits narrow, blanks single.
public struct Folded: Hashable, Sendable {
  /// The comparable text.
  public let text: String

  /// Folds a text.
  ///
  /// - Parameter text: in any script.
  public init(_ text: String) {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: folded.append(" ")
      default: folded.append(scalar)
      }
    }
    self.text = String(folded).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether another text stands in it, compared in the same way.
  ///
  /// - Parameter other: the text looked for.
  /// - Returns: whether it is there; nothing but blanks is everywhere.
  public func contains(_ other: String) -> Bool {
    let other = Folded(other).text
    return other.isEmpty || text.contains(other)
  }
}
