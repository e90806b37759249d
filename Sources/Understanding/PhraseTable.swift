import Playbook

/// Words and phrases that are looked for among the units of a line, the longest first.
struct PhraseTable: Sendable {
  /// A phrase found in a line.
  struct Match {
    /// The units that it takes.
    var units: Range<Int>
    /// How its item is shown: the item's first word.
    var shown: String
    /// What it stands for.
    var value: String
  }

  private struct Phrase: Sendable {
    var rest: [UInt64]
    var shown: String
    var value: String
  }

  private var phrases: [UInt64: [Phrase]] = [:]
  private let isStemmed: Bool

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - entries: the items of a class of words.
  ///   - isStemmed: whether any form of a word counts.
  init(_ entries: [WordList.Entry], isStemmed: Bool = false) {
    self.isStemmed = isStemmed
    for entry in entries {
      for word in entry.words {
        // Read as English, Chinese falls into its characters, so that both may stand in one line.
        let units = Line(word, language: .en).units.map { isStemmed ? $0.stem : $0.word }
        guard let first = units.first else { continue }
        phrases[first, default: []].append(
          Phrase(
            rest: Array(units.dropFirst()), shown: entry.words.first ?? word, value: entry.value))
      }
    }
    for key in phrases.keys { phrases[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The longest phrase that begins at a unit; no mark stands within it.
  func match(in units: [Line.Unit], at place: Int) -> Match? {
    guard units.indices.contains(place),
      let found = phrases[isStemmed ? units[place].stem : units[place].word]
    else { return nil }
    for phrase in found {
      let end = place + 1 + phrase.rest.count
      guard end <= units.count else { continue }
      var next = place
      let isThere = phrase.rest.allSatisfy { hash in
        next += 1
        let unit = units[next]
        return units[next - 1].mark == .none && (isStemmed ? unit.stem : unit.word) == hash
      }
      if isThere {
        return Match(units: place..<end, shown: phrase.shown, value: phrase.value)
      }
    }
    return nil
  }

  /// Whether a phrase begins at a unit.
  func holds(_ units: [Line.Unit], at place: Int) -> Bool { match(in: units, at: place) != nil }

  /// Where phrases end, each with the unit behind it.
  func ends(in units: [Line.Unit]) -> Set<Int> {
    Set(units.indices.compactMap { match(in: units, at: $0)?.units.upperBound })
  }
}
