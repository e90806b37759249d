/// A word list made ready for reading: the longest phrase that begins at a place, with all its meanings.
struct Lexicon: Sendable {
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
    let characters: [Character]
    var meanings: [Meaning]
  }

  private let phrases: [Character: [Phrase]]
  /// Chinese digits, 0 to 9.
  let hanDigits: [Character: Int]
  /// Chinese tens, hundreds, thousands and above.
  let hanMagnitudes: [Character: Int]

  /// Makes the lexicon of some classes: a longer phrase of a class left out can't hide a word.
  init(_ words: WordList, classes: [WordClass]) {
    var found: [Character: [Phrase]] = [:]
    for wordClass in classes {
      for entry in words.classes[wordClass.rawValue] ?? [] {
        let meaning = Meaning(wordClass: wordClass, value: entry.value)
        for word in entry.words {
          let characters = word.map(FoldedText.fold)
          guard let first = characters.first else { continue }
          Lexicon.add(meaning, to: characters, in: &found[first, default: []])
        }
      }
    }
    phrases = found.mapValues { $0.sorted { $0.characters.count > $1.characters.count } }
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
    _ meaning: Meaning, to characters: [Character], in bucket: inout [Phrase]
  ) {
    if let known = bucket.firstIndex(where: { $0.characters == characters }) {
      bucket[known].meanings.append(meaning)
    } else {
      bucket.append(Phrase(characters: characters, meanings: [meaning]))
    }
  }

  /// The longest phrase that begins at a place; never a part of a longer word of letters or digits.
  func longest(in text: FoldedText, at place: Int) -> Match? {
    guard let first = text[place], let bucket = phrases[first], !text.isInsideWord(place) else {
      return nil
    }
    for phrase in bucket {
      if let end = Lexicon.end(of: phrase.characters, in: text, at: place),
        !text.isInsideWord(end)
      {
        return Match(end: end, meanings: phrase.meanings)
      }
    }
    return nil
  }

  /// Where a phrase ends; one blank of it stands for one or more of the text.
  private static func end(
    of phrase: [Character], in text: FoldedText, at place: Int
  ) -> Int? {
    var place = place
    for character in phrase {
      guard text[place] == character else { return nil }
      place += 1
      if character == " " {
        while text[place] == " " { place += 1 }
      }
    }
    return place
  }
}
