/// Texts with words in braces to be filled in.
enum Template {
  /// Fills `{name}` with its value; a name without a value stays as it is.
  ///
  /// - Parameters:
  ///   - text: the text with braces.
  ///   - value: gives the value of a name.
  /// - Returns: the text with its values; braces within a value are left alone.
  static func filled(_ text: String, _ value: (Substring) -> String?) -> String {
    guard text.utf8.contains(Byte.openBrace) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), let filling = value(inside[..<close]) {
        result += filling
        rest = inside[inside.index(after: close)...]
      } else {
        result.append("{")
        rest = inside
      }
    }
    return result + rest
  }

  /// The text without control characters and without the marks that turn the direction of writing.
  ///
  /// - Parameters:
  ///   - text: what a person typed or a file held.
  ///   - keepingTabs: whether tabs stay.
  /// - Returns: line breaks and tabs as spaces, every other such character as U+FFFD.
  static func cleaned(_ text: String, keepingTabs: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t" where keepingTabs: result.append(scalar)
      case "\t", "\n", "\r": result.append(" ")
      case _ where isUnsafe(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The names in braces of a text, each once, in their order; and the first brace that is no placeholder.
  ///
  /// - Parameter text: a phrase.
  /// - Returns: the names; the offset in UTF-8 of a brace that isn't closed or holds something other than letters,
  ///   digits and hyphens, and whether it isn't closed.
  static func placeholders(
    in text: String
  ) -> (names: [String], mistake: (offset: Int, isUnclosed: Bool)?) {
    let bytes = Array(text.utf8)
    var names: [String] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.closeBrace { return (names, (index, false)) }
      guard bytes[index] == Byte.openBrace else {
        index += 1
        continue
      }
      guard let close = bytes[index...].firstIndex(of: Byte.closeBrace) else {
        return (names, (index, true))
      }
      let inside = bytes[(index + 1)..<close]
      guard !inside.isEmpty, inside.allSatisfy(Byte.isKey) else { return (names, (index, false)) }
      let name = String(decoding: inside, as: UTF8.self)
      if !names.contains(name) { names.append(name) }
      index = close + 1
    }
    return (names, nil)
  }
}
