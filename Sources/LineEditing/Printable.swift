/// Makes text safe for a terminal: what a person typed, or a file held, is data, never an order to
/// the terminal.
public enum Printable {
  /// A part of a text with colours: a sequence that sets colours, or a character to draw.
  enum Piece: Equatable {
    case style(String)
    case character(Character)
  }

  /// Replaces whatever could steer a terminal.
  ///
  /// Line breaks stay, a tab becomes a space, other control characters become their visible pictures
  /// (`␛`), and marks that turn the direction of writing become U+FFFD.
  ///
  /// - Parameter text: any text.
  /// - Returns: text that a terminal only draws.
  public static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(shown(scalar)) }
    return String(result)
  }

  /// Replaces whatever could steer a terminal, but for sequences that set colours (`ESC [ … m`).
  ///
  /// - Parameter text: text whose colours we set ourselves; data in it must have gone through
  ///   ``text(_:)`` before.
  /// - Returns: text that a terminal only draws and colours.
  public static func painted(_ text: String) -> String {
    pieces(of: text).reduce(into: "") { result, piece in
      switch piece {
      case .style(let sequence): result += sequence
      case .character(let character): result.append(character)
      }
    }
  }

  /// Takes the colours out of a text that has them.
  ///
  /// - Parameter text: text with or without `ESC [ … m`.
  /// - Returns: the same text plain, and safe for a terminal.
  public static func plain(_ text: String) -> String {
    pieces(of: text).reduce(into: "") { result, piece in
      if case .character(let character) = piece { result.append(character) }
    }
  }

  /// Makes a line out of what came through a keyboard, a paste or a pipe.
  ///
  /// - Parameter text: what arrived.
  /// - Returns: the text with every kind of line break as `\n`, tabs as spaces and all other control
  ///   characters as U+FFFD.
  public static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(result)
  }

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}", let end = endOfStyle(in: rest) {
        pieces += String(plain).map(Piece.character)
        plain = String.UnicodeScalarView()
        pieces.append(.style(String(rest[..<end])))
        rest = rest[end...]
      } else {
        plain.append(shown(scalar))
        rest = rest.dropFirst()
      }
    }
    return pieces + String(plain).map(Piece.character)
  }

  private static func endOfStyle(
    in text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView.Index? {
    let body = text.dropFirst()
    guard body.first == "[" else { return nil }
    let tail = body.dropFirst().drop { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
    guard tail.first == "m" else { return nil }
    return tail.index(after: tail.startIndex)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A: return scalar
    case 0x09: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return scalar
    }
  }
}
