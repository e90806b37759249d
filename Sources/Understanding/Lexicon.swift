/// A word list made ready for reading: the longest phrase that begins at a place, with all its meanings.
///
/// It is shared rather than copied, as each step of the readers hands it on.
final class Lexicon: Sendable {
  /// One meaning of a phrase.
  struct Meaning: Sendable {
    let wordClass: WordClass
    let value: String
  }

  /// A phrase found in a text.
  struct Match {
    let end: Int
    let meanings: [Meaning]

    /// The value that the phrase has in a class, or nil where it doesn't belong to it.
    func value(in wordClass: WordClass) -> String? {
      meanings.first { $0.wordClass == wordClass }?.value
    }
  }

  private struct Phrase: Sendable {
    let codes: [UInt32]
    var meanings: [Meaning]
  }

  private let phrases: [UInt32: [Phrase]]
  /// Chinese digits, 0 to 9.
  let hanDigits: [Character: Int]
  /// Chinese tens, hundreds, thousands and above.
  let hanMagnitudes: [Character: Int]

  /// Makes the lexicon of some classes: a longer phrase of a class left out can't hide a word.
  init(_ words: WordList, classes: [WordClass]) {
    var found: [UInt32: [Phrase]] = [:]
    for wordClass in classes {
      for entry in words.classes[wordClass.rawValue] ?? [] {
        let meaning = Meaning(wordClass: wordClass, value: entry.value)
        for word in entry.words {
          let codes = word.map { FoldedText.code(of: FoldedText.fold($0)) }
          guard let first = codes.first, !codes.contains(0) else { continue }
          Lexicon.add(meaning, to: codes, in: &found[first, default: []])
        }
      }
    }
    phrases = found.mapValues { $0.sorted { $0.codes.count > $1.codes.count } }
    var digits: [Character: Int] = [:]
    var magnitudes: [Character: Int] = [:]
    for wordClass in [WordClass.number, .magnitude] {
      for entry in words.classes[wordClass.rawValue] ?? [] {
        guard let value = Int(entry.value) else { continue }
        for word in entry.words where word.count == 1 {
          guard let character = word.first.map(FoldedText.fold), !character.isASCII else {
            continue
          }
          if value < 10 { digits[character] = value } else { magnitudes[character] = value }
        }
      }
    }
    hanDigits = digits
    hanMagnitudes = magnitudes
  }

  private static func add(
    _ meaning: Meaning, to codes: [UInt32], in bucket: inout [Phrase]
  ) {
    if let known = bucket.firstIndex(where: { $0.codes == codes }) {
      bucket[known].meanings.append(meaning)
    } else {
      bucket.append(Phrase(codes: codes, meanings: [meaning]))
    }
  }

  /// Whether a character is a Chinese digit or magnitude.
  func isHanNumber(_ character: Character) -> Bool {
    hanDigits[character] != nil || hanMagnitudes[character] != nil
  }

  /// The longest phrase that begins at a place; never a part of a longer word of letters or digits.
  func longest(in text: [UInt32], at place: Int) -> Match? {
    guard !FoldedText.isInsideWord(text, place), let bucket = phrases[text[place]] else {
      return nil
    }
    for phrase in bucket {
      if let end = Lexicon.end(of: phrase.codes, in: text, at: place),
        !FoldedText.isInsideWord(text, end)
      {
        return Match(end: end, meanings: phrase.meanings)
      }
    }
    return nil
  }

  /// Where a phrase ends; one blank of it stands for one or more of the text.
  private static func end(of phrase: [UInt32], in text: [UInt32], at place: Int) -> Int? {
    var place = place
    for code in phrase {
      guard place < text.count, text[place] == code else { return nil }
      place += 1
      if code == 0x20 {
        while place < text.count, text[place] == 0x20 { place += 1 }
      }
    }
    return place
  }
}
