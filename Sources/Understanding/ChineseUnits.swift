/// Takes a Chinese line apart into its characters; a number is one unit, marks are noted and dropped.
enum ChineseUnits {
  private static let number = Hashing.hash(0x30)

  static func read(_ text: String) -> [Line.Unit] {
    var units: [Line.Unit] = []
    var offset = 0
    var isInNumber = false
    for scalar in text.unicodeScalars {
      let start = offset
      offset += UTF8.width(scalar)
      let value = Folding.fold(scalar)
      let isDigit = Folding.isDigit(value)
      defer { isInNumber = isDigit }
      if isDigit {
        if isInNumber, let last = units.indices.last {
          units[last].range = units[last].range.lowerBound..<offset
        } else {
          units.append(.init(word: number, stem: number, range: start..<offset))
        }
      } else if Folding.isLetter(value) {
        let hash = Hashing.hash(value)
        units.append(.init(word: hash, stem: hash, range: start..<offset))
      } else if let last = units.indices.last {
        units[last].mark = max(units[last].mark, mark(value))
      }
    }
    return units
  }

  /// What a folded character says that is no letter: a blank parts clauses, as people type it instead of a comma.
  static func mark(_ value: UInt32) -> Line.Mark {
    switch value {
    case Folding.question: .question
    case Folding.stop: .stop
    default: .comma
    }
  }
}
