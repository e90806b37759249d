/// The bytes that the forms of line are told by.
enum Byte {
  static let newline: UInt8 = 0x0A
  static let hash: UInt8 = 0x23
  static let hyphen: UInt8 = 0x2D
  static let greater: UInt8 = 0x3E
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
  static let carriageReturn: UInt8 = 0x0D
  static let colon: UInt8 = 0x3A
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D

  /// Whether a byte is a letter, digit or hyphen, as keys are made of.
  static func isKey(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || isDigitOrHyphen(byte)
  }

  /// Whether a byte may stand in an id: lower-case letter, digit or hyphen.
  static func isID(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || isDigitOrHyphen(byte)
  }

  private static func isDigitOrHyphen(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == hyphen
  }

  /// The half-width sign for the full-width one (three bytes) at an index, as input methods in Chinese mode give it.
  static func halfWidth(ofWideAt index: Int, in bytes: [UInt8]) -> String? {
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xEF, 0xBC, 0x83): return "#"
    case (0xEF, 0xBC, 0x8D): return "-"
    case (0xEF, 0xBC, 0x9E): return ">"
    case (0xEF, 0xBC, 0x9A): return ":"
    case (0xEF, 0xBD, 0x9B): return "{"
    case (0xEF, 0xBD, 0x9D): return "}"
    case (0xE3, 0x80, 0x80): return " "
    default: return nil
    }
  }
}

extension SourceReader {
  /// The text of a stretch of bytes; invalid ones become U+FFFD.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The text of a stretch of bytes with its place; a control character in it is reported.
  mutating func piece(_ start: Int, _ end: Int) -> Piece {
    if let control = controlCharacter(start, end) {
      report(.controlCharacter, control, control + 1, [:])
    }
    return Piece(text: text(start, end), place: Place(origin: 0, start: start, end: end))
  }

  private func controlCharacter(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < Byte.space || byte == 0x7F { return index }
      if byte == 0xC2, index + 1 < end, (0x80...0x9F).contains(bytes[index + 1]) { return index }
      index += 1
    }
    return nil
  }

  /// The first index from `start` on that holds no blank.
  func skippedBlanks(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == Byte.space || bytes[index] == Byte.tab { index += 1 }
    return index
  }

  /// The end without blanks and carriage return.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start {
      let byte = bytes[index - 1]
      guard byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn else { break }
      index -= 1
    }
    return index
  }

  /// Whether a line begins as an item does: a hyphen, then a space or nothing.
  func isItem(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == Byte.hyphen && (start + 1 == end || bytes[start + 1] == Byte.space)
  }

  /// Reads a line that begins with a blank: a detail, or a mistake.
  mutating func readIndented(_ start: Int, _ end: Int) {
    let begin = skippedBlanks(start, end)
    let blanks = bytes[start..<begin]
    if blanks.contains(Byte.tab) {
      report(.tabIndentation, start, begin, [:])
    } else if blanks.count != 2 || isItem(begin, end) {
      let expected = isItem(begin, end) ? "0" : "2"
      report(.wrongIndentation, start, begin, ["count": "\(blanks.count)", "least": expected])
    } else {
      guard let pair = pair(begin, end) else {
        markDamage(isBelowItem: true)
        owner = .mistake
        return report(.unknownLine, begin, end, ["saw": text(begin, end)])
      }
      return keepDetail(pair)
    }
    if isItem(begin, end) {
      readItem(begin, end)
    } else if let pair = pair(begin, end) {
      keepDetail(pair)
    } else {
      markDamage(isBelowItem: true)
      owner = .mistake
    }
  }

  /// Reads `key: value`; nil where the line isn't one.
  mutating func pair(_ start: Int, _ end: Int) -> Pair? {
    var keyEnd = start
    while keyEnd < end, Byte.isKey(bytes[keyEnd]) { keyEnd += 1 }
    guard keyEnd > start, keyEnd < end else { return nil }
    var valueStart = keyEnd + 1
    if bytes[keyEnd] != Byte.colon {
      guard keyEnd + 3 <= end, Byte.halfWidth(ofWideAt: keyEnd, in: bytes) == ":" else {
        return nil
      }
      valueStart = keyEnd + 3
      report(
        .widePunctuation, keyEnd, valueStart,
        ["saw": text(keyEnd, valueStart), "expected": ":"])
    }
    let key = Piece(text: text(start, keyEnd), place: Place(origin: 0, start: start, end: keyEnd))
    let value = piece(skippedBlanks(valueStart, end), end)
    if value.text.isEmpty { report(.emptyText, start, valueStart, [:]) }
    return Pair(key: key, value: value)
  }

  /// Reads `words {#id}`, from the byte after the mark of the line.
  mutating func nameAndID(_ start: Int, _ end: Int) -> (Piece, Piece?) {
    let begin = skippedBlanks(start, end)
    guard let open = lastIDBrace(begin, end) else {
      return (piece(begin, end), wideBrace(begin, end))
    }
    guard let close = bytes[open..<end].firstIndex(of: Byte.closeBrace) else {
      report(.unclosedBrace, open, open + 1, [:])
      return (piece(begin, trimmedEnd(begin, open)), id(open + 2, end))
    }
    let id = id(open + 2, close)
    if id.text.isEmpty {
      report(.malformedID, open, close + 1, ["saw": text(open + 2, close)])
    }
    guard close + 1 == end else {
      report(.idNotAtEnd, open, close + 1, ["saw": text(open, close + 1)])
      let rest = piece(skippedBlanks(close + 1, end), end)
      var words = piece(begin, trimmedEnd(begin, open))
      words.text += " " + rest.text
      return (words, id)
    }
    return (piece(begin, trimmedEnd(begin, open)), id)
  }

  private func lastIDBrace(_ start: Int, _ end: Int) -> Int? {
    var index = end - 2
    while index >= start {
      if bytes[index] == Byte.openBrace, bytes[index + 1] == Byte.hash { return index }
      index -= 1
    }
    return nil
  }

  /// Reports an id in full-width braces; the empty one given back keeps it from being reported as missing as well.
  private mutating func wideBrace(_ start: Int, _ end: Int) -> Piece? {
    var index = start
    while index + 3 <= end {
      if let half = Byte.halfWidth(ofWideAt: index, in: bytes), half == "{" || half == "}" {
        report(
          .widePunctuation, index, index + 3,
          ["saw": text(index, index + 3), "expected": half])
        return Piece(text: "", place: Place(origin: 0, start: index, end: end))
      }
      index += 1
    }
    return nil
  }

  /// The id that stands there; an empty text where it is malformed, so that nothing else is made of it.
  private func id(_ start: Int, _ end: Int) -> Piece {
    let text = isWellFormedID(start, end) ? text(start, end) : ""
    return Piece(text: text, place: Place(origin: 0, start: start, end: end))
  }

  private func isWellFormedID(_ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start] != Byte.hyphen && bytes[end - 1] != Byte.hyphen
      && bytes[start..<end].allSatisfy(Byte.isID)
  }
}
