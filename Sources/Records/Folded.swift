/// Text made comparable: letters small, full-width letters and digits narrow, blanks single.
public struct Folded: Hashable, Sendable {
  /// The comparable text.
  public let text: String

  /// Folds a text.
  ///
  /// - Parameter text: in any script.
  public init(_ text: String) {
    if let plain = Folded.plain(text) {
      self.text = plain
      return
    }
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

  /// The same for a text of ASCII alone, in a fraction of the time; nil for any other.
  private static func plain(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSeparated = false
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 9...13, 32: isSeparated = !bytes.isEmpty
      default:
        if isSeparated { bytes.append(32) }
        isSeparated = false
        bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
