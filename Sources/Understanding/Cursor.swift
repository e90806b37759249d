/// A place in a text that moves on as words are taken; a copy of it is the way back.
struct Cursor {
  let text: FoldedText
  let lexicon: Lexicon
  var place: Int

  var isAtEnd: Bool { place >= text.count }

  /// The place of the next character that isn't a blank.
  var next: Int {
    var ahead = place
    while text[ahead] == " " { ahead += 1 }
    return ahead
  }

  /// Takes a word of a class and gives its value; takes nothing where another, longer phrase stands there.
  mutating func take(_ wordClass: WordClass) -> String? {
    guard let match = text.longest(at: next), let value = match.value(in: wordClass)
    else { return nil }
    place = match.end
    return value
  }

  /// Whether a word of a class comes next.
  func sees(_ wordClass: WordClass) -> Bool {
    var copy = self
    return copy.take(wordClass) != nil
  }

  /// Takes one of the given marks, blanks before it skipped.
  mutating func takeMark(_ marks: String) -> Bool {
    guard let character = text[next], marks.contains(character) else { return false }
    place = next + 1
    return true
  }

  /// Takes digits that begin here, without a blank before them; nil value where they are too many.
  mutating func takeDigits() -> (value: Int?, length: Int)? {
    guard let first = text[place], first.isDigit, !text.isInsideWord(place) else { return nil }
    let start = place
    while let character = text[place], character.isDigit { place += 1 }
    let digits = String(text.characters[start..<place])
    return (digits.count > 9 ? nil : Int(digits), digits.count)
  }

  /// Takes a whole number as dates have it, in digits, Chinese characters or a word.
  ///
  /// - Returns: the number, nil inside where it is a range in two characters (一两) or too long; nil where none
  ///   stands here.
  mutating func takeInteger() -> Int?? {
    var copy = self
    copy.place = next
    if let digits = copy.takeDigits() {
      if let mark = copy.text[copy.place], mark == "." || mark == ",",
        copy.text[copy.place + 1]?.isDigit == true
      {
        return nil
      }
      self = copy
      return .some(digits.value)
    }
    if let han = copy.takeHanInteger() {
      self = copy
      return .some(han)
    }
    if let word = copy.take(.number), let value = Int(word) {
      self = copy
      return .some(value)
    }
    return nil
  }

  /// Chinese numbers below 1000, or digit by digit (二〇二六).
  private mutating func takeHanInteger() -> Int?? {
    let start = place
    var ahead = place
    while let character = text[ahead],
      lexicon.hanDigits[character] != nil || (lexicon.hanMagnitudes[character] ?? 1000) <= 100
    {
      ahead += 1
    }
    guard ahead > start else { return nil }
    if let longer = text.longest(at: start), longer.end > ahead { return nil }
    let run = text.characters[start..<ahead]
    place = ahead
    let digits = run.compactMap { lexicon.hanDigits[$0] }
    if digits.count == run.count, run.count > 1 {
      guard run.count > 2 || digits[0] == 0, run.count < 9 else { return .some(nil) }
      return .some(digits.reduce(0) { $0 * 10 + $1 })
    }
    var total = 0
    var pending: Int?
    for character in run {
      if let digit = lexicon.hanDigits[character] {
        guard pending == nil || pending == 0 else { return .some(nil) }
        pending = digit
      } else if let magnitude = lexicon.hanMagnitudes[character] {
        total += (pending ?? 1) * magnitude
        pending = nil
      }
    }
    return .some(total + (pending ?? 0))
  }
}
