/// The name that may have been meant by a mistyped one.
///
/// - Parameters:
///   - word: what was typed.
///   - names: what could have been; of equally near ones the first is taken.
/// - Returns: a name that begins with the word or is at most two edits away from it, and half of its letters.
func nearest(to word: String, among names: [String]) -> String? {
  var best: (name: String, distance: Int)?
  for name in names {
    let edits = distance(Array(word), Array(name))
    let isBegun = word.count > 1 && name.hasPrefix(word)
    guard isBegun || (edits <= 2 && edits <= word.count / 2) else { continue }
    let found = isBegun ? 1 : edits
    if found < best?.distance ?? .max { best = (name, found) }
  }
  return best?.name
}

/// How many letters must be added, dropped or replaced to come from one word to the other (Levenshtein).
private func distance(_ from: [Character], _ to: [Character]) -> Int {
  guard abs(from.count - to.count) <= 2 else { return .max }
  var row = Array(0...to.count)
  for (line, letter) in from.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, other) in to.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
    }
  }
  return row[to.count]
}
