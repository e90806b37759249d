/// Takes an English line apart into words; "don't" becomes two, a number stands for any other.
struct EnglishUnits {
  private var units: [Line.Unit] = []
  private var word: [UInt8] = []
  private var start = 0
  /// Where a sign behind a number ends: a digit right there goes on with it, as in 1,400.
  private var numberEnd: Int?

  private static let number = Hashing.hash("0")

  static func read(_ text: String) -> [Line.Unit] {
    var reader = EnglishUnits()
    var offset = 0
    for scalar in text.unicodeScalars {
      let value = Folding.fold(scalar)
      reader.take(value, at: offset)
      offset += UTF8.width(scalar)
    }
    reader.endWord(at: offset)
    return reader.units
  }

  private mutating func take(_ value: UInt32, at offset: Int) {
    if Folding.isHan(value) {
      endWord(at: offset)
      let hash = Hashing.hash(value)
      units.append(.init(word: hash, stem: hash, range: offset..<offset + 3))
    } else if Folding.isLetter(value) || Folding.isDigit(value) {
      if word.isEmpty { begin(value, at: offset) }
      UTF8.encode(value, into: &word)
    } else if value == Folding.apostrophe, !word.isEmpty {
      word.append(UInt8(Folding.apostrophe))
    } else if value == Folding.comma || value == Folding.stop, word.last.map(Self.isDigit) == true {
      endWord(at: offset)
      note(value)
      numberEnd = offset + 1
    } else {
      endWord(at: offset)
      note(value)
    }
  }

  private mutating func begin(_ value: UInt32, at offset: Int) {
    start = offset
    guard numberEnd == offset, Folding.isDigit(value), let last = units.popLast() else { return }
    start = last.range.lowerBound
    word = [0x30]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func note(_ value: UInt32) {
    guard let last = units.indices.last else { return }
    switch value {
    case Folding.question: units[last].mark = .question
    case Folding.stop: units[last].mark = max(units[last].mark, .stop)
    case Folding.comma, 0x28, 0x29, 0x22, 0x201C, 0x201D:
      units[last].mark = max(units[last].mark, .comma)
    default: break
    }
  }

  private mutating func endWord(at end: Int) {
    while word.last == UInt8(Folding.apostrophe) { word.removeLast() }
    defer { word.removeAll(keepingCapacity: true) }
    guard let first = word.first else { return }
    if Self.isDigit(first) {
      units.append(.init(word: Self.number, stem: Self.number, range: start..<end))
      return
    }
    for part in EnglishForms.parts(of: word) {
      units.append(
        .init(
          word: Hashing.hash(part), stem: Hashing.hash(EnglishForms.stem(of: part)),
          range: start..<end, letters: part))
    }
  }
}

extension UTF8 {
  /// Appends a character's bytes.
  fileprivate static func encode(_ value: UInt32, into bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
      bytes.append(contentsOf: encoded)
    }
  }
}
