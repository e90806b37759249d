/// Finds words in a text as whole words: "we" stands in "Wendy" and "Li" in "delivery".
public enum WholeWord {
  /// Where a word stands first; a Latin one only as a whole word.
  ///
  /// - Parameters:
  ///   - word: the word, in letters of any size.
  ///   - lowered: the text in small letters.
  /// - Returns: the place; nil where it doesn't stand in the text.
  public static func place(of word: String, in lowered: String) -> Range<String.Index>? {
    let word = word.lowercased()
    guard let first = word.first, let last = word.last else { return nil }
    return lowered.ranges(of: word).first { place in
      let before = lowered[..<place.lowerBound].last
      let after = lowered[place.upperBound...].first
      return !isOneWord(before, first) && !isOneWord(last, after)
    }
  }

  /// Whether two neighbours belong to one word: both are letters or digits of a script that sets blanks between words,
  /// which Chinese (from U+2E80 on) doesn't.
  private static func isOneWord(_ left: Character?, _ right: Character?) -> Bool {
    [left, right].allSatisfy { character in
      guard let character, character.isLetter || character.isNumber else { return false }
      return character.unicodeScalars.first.map { $0.value < 0x2E80 } ?? false
    }
  }
}
