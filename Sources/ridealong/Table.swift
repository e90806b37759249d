import LineEditing

/// Rows padded by the columns of a terminal, in which a Chinese character takes two.
struct Table {
  /// The heads of the columns.
  var head: [String]
  /// The rows, each with as many cells as there are heads.
  var rows: [[String]]

  /// The rows as lines, two blanks between the columns.
  ///
  /// - Parameter width: the columns of a line, to which the last cell is cut, and those between it and the first to a
  ///   quarter of it; nil cuts nothing.
  /// - Returns: lines, each ended by a line feed.
  func text(width: Int?) -> String {
    let most = width.map { max(16, $0 / 4) } ?? .max
    let all = ([head] + rows).map { row in
      row.enumerated().map { column, cell in
        let isBetween = column > 0 && column < row.count - 1
        return isBetween ? Self.cut(Self.cell(cell), to: most) : Self.cell(cell)
      }
    }
    let widths = head.indices.map { column in
      all.map { ColumnWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return all.map { row in
      var line = ""
      for (cell, wanted) in zip(row.dropLast(), widths) {
        let gap = max(0, wanted - ColumnWidth.columns(of: cell)) + 2
        line += cell + String(repeating: " ", count: gap)
      }
      let last = row.last ?? ""
      guard let width else { return line + last + "\n" }
      let room = max(8, width - ColumnWidth.columns(of: line))
      return line + Self.cut(last, to: room) + "\n"
    }.joined()
  }

  /// A cell is one line.
  private static func cell(_ text: String) -> String {
    Printable.text(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func cut(_ text: String, to room: Int) -> String {
    guard ColumnWidth.columns(of: text) > room else { return text }
    return ColumnWidth.cut(text, to: room - 3) + "..."
  }
}
