/// The features of an English line: words, stems, pieces of words, their order, and what stands near them.
struct EnglishFeatures {
  private let line: Line
  private let hits: [ClassBook.Hit]
  private let book: ClassBook
  private var bag = FeatureBag()
  /// For each unit the hash of its first class, or its word where it only builds sentences; 0 for neither.
  private var roles: [UInt64] = []

  /// All features.
  static func all(_ line: Line, _ hits: [ClassBook.Hit], _ book: ClassBook) -> FeatureBag {
    var features = EnglishFeatures(line: line, hits: hits, book: book)
    features.addWords()
    features.addPieces()
    features.addEdges()
    features.roles = FeatureKinds.roles(line, hits, book)
    FeatureKinds.addClasses(line, hits, book, reach: 6, behind: 0, &features.bag)
    FeatureKinds.addOrder(features.roles, &features.bag)
    FeatureKinds.addLength(line.units.count / 4, &features.bag)
    return features.bag
  }

  private init(line: Line, hits: [ClassBook.Hit], book: ClassBook) {
    self.line = line
    self.hits = hits
    self.book = book
  }

  private mutating func addWords() {
    let units = line.units
    for place in units.indices {
      let word = Hashing.join(FeatureKinds.word, units[place].word)
      bag.add(word, 1, place..<place + 1)
      let stem = Hashing.join(FeatureKinds.stem, units[place].stem)
      bag.add(stem, 1, place..<place + 1)
      guard place + 1 < units.count else { continue }
      let pair = Hashing.join(word, units[place + 1].word)
      bag.add(pair, 1, place..<place + 2)
      bag.add(Hashing.join(stem, units[place + 1].stem), 1, place..<place + 2)
      guard place + 2 < units.count else { continue }
      bag.add(Hashing.join(pair, units[place + 2].word), 1, place..<place + 3)
      for gap in 2...3 where place + gap < units.count {
        let skip = Hashing.join(FeatureKinds.skip, units[place].stem)
        bag.add(Hashing.join(skip, units[place + gap].stem), 0.5, place..<place + gap + 1)
      }
    }
  }

  /// Pieces of three to five letters, the word's beginning and end marked.
  private mutating func addPieces() {
    for (place, unit) in line.units.enumerated() where !unit.letters.isEmpty {
      let letters = [0x3C] + unit.letters.prefix(24) + [0x3E]
      for start in letters.indices.dropLast(2) {
        var hash = FeatureKinds.piece
        for end in start..<min(start + 5, letters.count) {
          hash = Hashing.join(hash, UInt64(letters[end]))
          if end - start >= 2 { bag.add(hash, 0.3, place..<place + 1) }
        }
      }
    }
  }

  private mutating func addEdges() {
    let units = line.units
    var hash = FeatureKinds.beginning
    for place in 0..<min(3, units.count) {
      hash = Hashing.join(hash, units[place].word)
      bag.add(hash, 1, 0..<place + 1)
    }
    hash = FeatureKinds.ending
    for step in 0..<min(2, units.count) {
      let place = units.count - 1 - step
      hash = Hashing.join(hash, units[place].word)
      bag.add(hash, 1, place..<units.count)
    }
  }
}
