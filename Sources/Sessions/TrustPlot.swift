/// Trust from line to line, drawn with letters: the higher, the more; only the rows between the least and the most are shown.
struct TrustPlot {
  let values: [Int]
  /// How many columns it may take beside its scale.
  private static let columns = 70
  /// From which range of values on a row stands for more points.
  private static let wide = 50

  /// The rows from above, each with its scale.
  var lines: [String] {
    let width = values.count * 2 <= Self.columns ? 2 : 1
    let shown = Array(values.suffix(Self.columns / width))
    guard let least = shown.min(), let most = shown.max() else { return [] }
    let step = most - least > Self.wide ? 10 : 5
    return (least / step...most / step).reversed().map { row in
      let marks = shown.map { value in
        (value / step == row ? "*" : " ") + String(repeating: " ", count: width - 1)
      }
      let scale = String(row * step)
      var line = String(repeating: " ", count: 3 - scale.count) + scale + " |" + marks.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
