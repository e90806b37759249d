/// How far the keys reach that go over more than one character. All distances are in characters,
/// negative to the left.
extension LineBuffer {
  /// To the start of the row the caret stands in.
  var toRowStart: Int {
    -before.reversed().prefix { $0 != "\n" }.count
  }

  /// To the end of the row the caret stands in.
  var toRowEnd: Int {
    after.prefix { $0 != "\n" }.count
  }

  /// To the start of the word on the left.
  var toWordStart: Int {
    let left = before.reversed()
    let gap = left.prefix { !$0.isPartOfWord }.count
    return -(gap + left.dropFirst(gap).prefix { $0.isPartOfWord }.count)
  }

  /// To the end of the word on the right.
  var toWordEnd: Int {
    let gap = after.prefix { !$0.isPartOfWord }.count
    return gap + after.dropFirst(gap).prefix { $0.isPartOfWord }.count
  }

  /// To where C-w cuts: the last space, or the last Chinese punctuation mark, since Chinese puts no
  /// spaces between its words.
  var toLastGap: Int {
    let left = before.reversed()
    let spaces = left.prefix { $0.isWhitespace }.count
    let marks = left.dropFirst(spaces).prefix { $0.isWidePunctuation }.count
    let word = left.dropFirst(spaces + marks)
      .prefix { !$0.isWhitespace && !$0.isWidePunctuation }.count
    return -(spaces + marks + word)
  }

  /// To the place above the caret in the row before.
  var toRowAbove: Int? {
    let start = toRowStart
    let above = before.dropLast(-start)
    guard above.last == "\n" else { return nil }
    let row = above.dropLast().reversed().prefix { $0 != "\n" }.reversed()
    let column = ColumnWidth.columns(of: String(before.suffix(-start)))
    return start - 1 - (row.count - Self.place(column, in: Array(row)))
  }

  /// To the place below the caret in the row after.
  var toRowBelow: Int? {
    let end = toRowEnd
    guard end < after.count else { return nil }
    let row = after.dropFirst(end + 1).prefix { $0 != "\n" }
    let column = ColumnWidth.columns(of: String(before.suffix(-toRowStart)))
    return end + 1 + Self.place(column, in: Array(row))
  }

  private static func place(_ column: Int, in row: [Character]) -> Int {
    var used = 0
    for (index, character) in row.enumerated() {
      used += ColumnWidth.columns(of: character)
      if used > column { return index }
    }
    return row.count
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }

  fileprivate var isWidePunctuation: Bool { isPunctuation && ColumnWidth.columns(of: self) == 2 }
}
