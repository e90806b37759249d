import Understanding

/// What of each list was found in a line.
struct Found {
  private var scores: [Ears.List: [(id: String, score: Int)]] = [:]

  /// Sorts what a line holds by its lists.
  ///
  /// A phrase with a number in it counts where the line holds that number: to the finder any number is like any other.
  init(_ hits: [PhraseFinder.Hit], _ numbers: [Int]) {
    for hit in hits {
      guard let (id, own) = NumberedPhrases.parts(of: hit.id), own.allSatisfy(numbers.contains)
      else { continue }
      add(id, units: hit.units.count)
    }
  }

  /// Adds something that was found: `list:id`.
  mutating func add(_ name: String, units: Int) {
    guard let colon = name.firstIndex(of: ":"),
      let list = Ears.List(rawValue: String(name[..<colon]))
    else { return }
    let id = String(name[name.index(after: colon)...])
    var known = scores[list] ?? []
    // A long phrase tells more than a word, and each further word a little.
    let score = units * units + 1
    if let place = known.firstIndex(where: { $0.id == id }) {
      known[place].score += score
    } else {
      known.append((id, score))
    }
    scores[list] = known
  }

  /// The ids found, those with most of their words first; of equals the one named first.
  func ranked(_ list: Ears.List) -> [String] {
    let all = scores[list] ?? []
    return all.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.id)
  }
}
