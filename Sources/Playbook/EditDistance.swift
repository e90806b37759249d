/// How far two words are from each other.
public enum EditDistance {
  /// How many letters must be changed, added, dropped or swapped with a neighbour to make one word of the other.
  ///
  /// - Parameters:
  ///   - left: a word.
  ///   - right: another one.
  /// - Returns: 0 where they are the same.
  public static func between(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
