extension Diagnostic {
  /// The mistake as an author reads it: place and message, the line, a caret under the place, a hint.
  ///
  /// - Parameter language: the language of message and hint.
  /// - Returns: lines without a line break at the end.
  public func rendered(in language: Language) -> String {
    var place = Self.cleaned(path)
    if line > 0 { place += ":\(line):\(column)" }
    let kind = DiagnosticWords.name(of: severity, in: language)
    var lines = ["\(place): \(kind): \(message(in: language)) [\(id)]"]
    if line > 0 {
      lines.append("  " + Self.cleaned(lineText))
      lines.append("  " + caretLine)
    }
    let hint = hint(in: language)
    if !hint.isEmpty {
      lines.append("\(DiagnosticWords.hintMark(in: language)): \(hint)")
    }
    return lines.joined(separator: "\n")
  }

  /// Blanks up to the place, counted in columns of the terminal, then a caret a column; tabs stay tabs.
  private var caretLine: String {
    let before = lineText.prefix(column - 1)
    let padding = before.map { character in
      character == "\t" ? "\t" : String(repeating: " ", count: Self.columns(of: character))
    }
    let under = lineText.dropFirst(column - 1).prefix(length)
    let width = under.reduce(0) { $0 + Self.columns(of: $1) }
    return padding.joined() + String(repeating: "^", count: max(1, width))
  }

  /// How many columns of a terminal a character takes; what isn't certain counts as one.
  private static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// The text with every control character but the tab made visible as U+FFFD: a file isn't trusted with the terminal.
  private static func cleaned(_ text: String) -> String {
    Template.cleaned(text, keepingTabs: true)
  }
}
