/// The kinds of feature, and those that both languages have.
enum FeatureKinds {
  static let word = Hashing.hash("w")
  static let stem = Hashing.hash("s")
  static let skip = Hashing.hash("k")
  static let piece = Hashing.hash("p")
  static let beginning = Hashing.hash("^")
  static let ending = Hashing.hash("$")
  private static let wordClass = Hashing.hash("C")
  private static let repeated = Hashing.hash("CC")
  private static let near = Hashing.hash("FC")
  private static let order = Hashing.hash("B")
  private static let length = Hashing.hash("L")
  private static let rest = Hashing.hash("*")
  static let grammar = Hashing.hash("G")

  /// The place from which the classes of a book are about meaning.
  private static let meanings = GrammarClass.allCases.count

  /// The classes of grammar whose words stand for themselves in the order of a line.
  private static let builders: [Int] = [
    .openword, .factword, .auxiliary, .why, .subject, .choice, .link,
  ].map { (wordClass: GrammarClass) in wordClass.place }

  /// For each unit its word where it builds the sentence, else its first class, else 0.
  static func roles(
    _ line: Line, _ hits: [ClassBook.Hit], _ book: ClassBook
  ) -> [UInt64] {
    var roles = [UInt64](repeating: 0, count: line.units.count)
    for hit in hits where hit.wordClass >= meanings {
      for place in hit.units where roles[place] == 0 { roles[place] = book.hashes[hit.wordClass] }
    }
    for hit in hits where builders.contains(hit.wordClass) {
      for place in hit.units { roles[place] = line.units[place].word }
    }
    return roles
  }

  /// Which classes there are, and which words that build sentences stand near them.
  static func addClasses(
    _ line: Line, _ hits: [ClassBook.Hit], _ book: ClassBook, reach: Int, behind: Int,
    _ bag: inout FeatureBag
  ) {
    var isSeen = [Bool](repeating: false, count: book.ids.count)
    let builders = hits.filter { self.builders.contains($0.wordClass) }
    for hit in hits where hit.wordClass >= meanings {
      let hash = book.hashes[hit.wordClass]
      bag.add(Hashing.join(wordClass, hash), 1, hit.units)
      if isSeen[hit.wordClass] { bag.add(Hashing.join(repeated, hash), 1, hit.units) }
      isSeen[hit.wordClass] = true
      for builder in builders {
        let distance = hit.units.lowerBound - builder.units.lowerBound
        guard distance <= reach, distance >= -behind, distance != 0 else { continue }
        var pair = Hashing.join(distance > 0 ? near : order, hash)
        for place in builder.units { pair = Hashing.join(pair, line.units[place].word) }
        bag.add(pair, 0.5, hit.units)
      }
    }
  }

  /// Two to four roles in a row; units without a role count as one.
  static func addOrder(_ roles: [UInt64], _ bag: inout FeatureBag) {
    var kept: [(hash: UInt64, place: Int)] = []
    for (place, role) in roles.enumerated() {
      let hash = role == 0 ? rest : role
      if let last = kept.last, last.hash == hash { continue }
      kept.append((hash, place))
    }
    for start in kept.indices {
      var hash = order
      for end in start..<min(start + 4, kept.count) {
        hash = Hashing.join(hash, kept[end].hash)
        if end > start { bag.add(hash, 0.5, kept[start].place..<kept[end].place + 1) }
      }
    }
  }

  /// How long the line is, in steps.
  static func addLength(_ step: Int, _ bag: inout FeatureBag) {
    bag.add(Hashing.join(length, UInt64(min(6, step))), 0.5, 0..<0)
  }

  /// The signs of the line's grammar.
  static func addGrammar(_ signs: [Grammar.Sign], _ bag: inout FeatureBag) {
    bag.beginSigns()
    for sign in signs { bag.add(Hashing.join(grammar, sign.hash), 1, sign.units) }
  }
}
