/// The features of a Chinese line: characters in a row, beginning and end, and what stands near them.
struct ChineseFeatures {
  private static let edge = Hashing.hash("edge")
  private static let gap = Hashing.hash("gap")

  /// All features.
  static func all(_ line: Line, _ hits: [ClassBook.Hit], _ book: ClassBook) -> FeatureBag {
    var bag = FeatureBag()
    addCharacters(line, &bag)
    addSkips(line, &bag)
    let roles = FeatureKinds.roles(line, hits, book)
    FeatureKinds.addClasses(line, hits, book, reach: 10, behind: 6, &bag)
    FeatureKinds.addOrder(roles, &bag)
    FeatureKinds.addLength(line.units.count / 6, &bag)
    return bag
  }

  /// One to four characters in a row; beginning and end count as one, and so does a mark, less.
  private static func addCharacters(_ line: Line, _ bag: inout FeatureBag) {
    let count = line.units.count
    for start in -1..<count {
      var hash = FeatureKinds.word
      for end in start..<min(start + 4, count + 1) {
        let isEdge = end < 0 || end == count
        hash = Hashing.join(hash, isEdge ? edge : line.units[end].word)
        let units = max(0, start)..<min(end + 1, count)
        guard !units.isEmpty else { continue }
        bag.add(hash, end - start < 3 ? 1 : 0.7, units)
        if isEdge, end > start { break }
      }
      guard start >= 0, start + 1 < count, line.units[start].mark != .none else { continue }
      var begun = Hashing.join(FeatureKinds.beginning, line.units[start + 1].word)
      bag.add(begun, 0.5, start + 1..<start + 2)
      if start + 2 < count {
        begun = Hashing.join(begun, line.units[start + 2].word)
        bag.add(begun, 0.5, start + 1..<start + 3)
      }
    }
  }

  private static func addSkips(_ line: Line, _ bag: inout FeatureBag) {
    for place in line.units.indices {
      for step in 2...3 where place + step < line.units.count {
        let skip = Hashing.join(FeatureKinds.skip, line.units[place].word)
        bag.add(Hashing.join(skip, line.units[place + step].word), 0.25, place..<place + step + 1)
      }
    }
  }
}
