import Playbook

/// The classes of words of one language, ready to be found in a line.
struct ClassBook: Sendable {
  /// A class by the place in `ids`, found at some units.
  struct Hit: Sendable {
    var wordClass: Int
    var units: Range<Int>
  }

  private struct Phrase: Sendable {
    var rest: [UInt64]
    var wordClass: Int
  }

  /// The ids of the classes, those of grammar first.
  let ids: [String]
  /// The hash of each id.
  let hashes: [UInt64]
  /// The place of the class of companies and brands.
  var brand: Int? { ids.firstIndex(of: "class-brand") }
  private var phrases: [UInt64: [Phrase]] = [:]
  private var exactPhrases: [UInt64: [Phrase]] = [:]

  /// Makes the book.
  ///
  /// Classes of meaning are found by stems, those of grammar in the form in which they stand.
  init(_ language: Language, _ lists: [(id: String, words: [String])]) {
    let known = GrammarClass.allCases.map(\.id)
    var ids = known
    var others: [String] = []
    for list in lists where list.id.hasPrefix("class-") && !others.contains(list.id) {
      others.append(list.id)
    }
    ids += others.sorted()
    self.ids = ids
    hashes = ids.map { Hashing.hash($0) }
    for list in lists {
      guard let place = ids.firstIndex(of: list.id) else { continue }
      let isExact = place < known.count
      for word in list.words {
        let units = Line(word, language: language).units.map { isExact ? $0.word : $0.stem }
        guard let first = units.first else { continue }
        let phrase = Phrase(rest: Array(units.dropFirst()), wordClass: place)
        if isExact {
          exactPhrases[first, default: []].append(phrase)
        } else {
          phrases[first, default: []].append(phrase)
        }
      }
    }
  }

  /// Every class at every place, in the order of the places; of a class the longest phrase.
  func hits(in line: Line) -> [Hit] {
    var hits: [Hit] = []
    for place in line.units.indices {
      let begin = hits.count
      if let found = exactPhrases[line.units[place].word] {
        for phrase in found { match(phrase, in: line, at: place, isExact: true, &hits, begin) }
      }
      if let found = phrases[line.units[place].stem] {
        for phrase in found { match(phrase, in: line, at: place, isExact: false, &hits, begin) }
      }
    }
    return hits
  }

  private func match(
    _ phrase: Phrase, in line: Line, at place: Int, isExact: Bool,
    _ hits: inout [Hit], _ begin: Int
  ) {
    let end = place + 1 + phrase.rest.count
    guard end <= line.units.count else { return }
    for (offset, hash) in phrase.rest.enumerated() {
      let next = place + 1 + offset
      if (isExact ? line.units[next].word : line.units[next].stem) != hash { return }
    }
    if let known = hits[begin...].firstIndex(where: { $0.wordClass == phrase.wordClass }) {
      if hits[known].units.upperBound < end { hits[known].units = place..<end }
    } else {
      hits.append(Hit(wordClass: phrase.wordClass, units: place..<end))
    }
  }
}
