/// How plain text is written in mdoc.
enum Mdoc {
  /// A line of text: nothing in it is taken for a macro or an escape.
  ///
  /// - Parameter plain: one line.
  /// - Returns: the line's source.
  static func text(_ plain: String) -> String {
    let escaped = plain.map { character in
      switch character {
      case "\\": #"\e"#
      case "-": #"\-"#
      case "'": #"\(aq"#
      case "`": #"\(ga"#
      case "~": #"\(ti"#
      case "^": #"\(ha"#
      default: String(character)
      }
    }.joined()
    return escaped.hasPrefix(".") ? #"\&"# + escaped : escaped
  }

  /// Text broken at its spaces into lines as short as mdoc wants them, with a mark wherever else a line may break.
  ///
  /// - Parameter plain: one paragraph.
  /// - Returns: the lines' source, none over 80 bytes that has a space to break at.
  static func lines(_ plain: String) -> [String] {
    var lines = [""]
    for word in plain.split(separator: " ") {
      let last = lines.count - 1
      // Chinese has no spaces: groff breaks its lines only where it is told that it may.
      let source = pieces(of: word).map { text($0.text) }.joined(separator: #"\:"#)
      if lines[last].isEmpty {
        lines[last] = source
      } else if lines[last].utf8.count + source.utf8.count < 78 {
        lines[last] += " " + String(source.trimmingPrefix(#"\&"#))
      } else {
        lines.append(source)
      }
    }
    return lines
  }

  /// A text that ends a macro's line: a wide character at its end must not be taken for a delimiter.
  ///
  /// - Parameter plain: one line.
  /// - Returns: the line's source.
  static func head(_ plain: String) -> String {
    text(plain) + (plain.last?.isASCII == false ? #"\&"# : "")
  }

  /// A word that is an argument of a macro: kept whole, and never taken for a macro itself.
  ///
  /// - Parameter plain: the word.
  /// - Returns: the word's source.
  static func word(_ plain: String) -> String {
    let escaped = text(plain).map { $0 == "\"" ? #"\(dq"# : String($0) }.joined()
    let isMacro = escaped.count <= 3 && escaped.first?.isUppercase == true
    let body = isMacro ? #"\&"# + escaped : escaped
    return body.contains(" ") ? "\"\(body)\"" : body
  }

  /// A day as mdoc writes it: `November 22, 2026` for `2026-11-22`.
  ///
  /// - Parameter date: the day in ISO form.
  /// - Returns: the day in mdoc's form; what isn't in ISO form comes back as it is.
  static func day(_ date: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return date }
    return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
  }
}
