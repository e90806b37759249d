/// Makes characters alike that mean alike: full-width and half-width, capital and small, traditional and simplified.
enum Folding {
  static let apostrophe: UInt32 = 0x27
  static let question: UInt32 = 0x3F
  static let comma: UInt32 = 0x2C
  static let stop: UInt32 = 0x2E

  /// The folded character; punctuation is folded to a comma, a stop or a question mark.
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    var value = scalar.value
    if value < 0x80 { return foldASCII(value) }
    if (0xFF01...0xFF5E).contains(value) {
      value -= 0xFEE0
      return foldASCII(value)
    }
    switch value {
    case 0x2018, 0x2019, 0x02BC: return apostrophe
    case 0x3001, 0xFE51, 0x2013, 0x2014, 0x2015, 0x2500: return comma
    case 0x3002, 0x2026, 0xFE52, 0xFF61, 0x22EF: return stop
    case 0x00A0, 0x3000, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF: return 0x20
    case 0x00C0...0x00DE where value != 0xD7: return value + 0x20
    default: return ScriptPairs.simplified(value)
    }
  }

  private static func foldASCII(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0x21, 0x3B, 0x3A: stop
    default: value
    }
  }

  /// Whether a folded character is a letter or syllable, of any script.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    if value < 0xC0 { return false }
    return !(0x2000...0x2BFF).contains(value) && !(0x3000...0x303F).contains(value)
      && !(0xFE10...0xFE6F).contains(value) && !(0xFF00...0xFFEF).contains(value)
      && value != 0xD7 && value != 0xF7 && value != 0xFFFD && value < 0x1F000
      || (0x20000...0x323AF).contains(value)
  }

  /// Whether a folded character is written without blanks between words.
  static func isHan(_ value: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(value) || (0x20000...0x323AF).contains(value)
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
}
