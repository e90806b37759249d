@testable import LineEditing

/// A small terminal: a grid of cells, a cursor, wrapping with the pending last column that real
/// terminals have, scrolling, and the few sequences that the editor writes.
struct Screen {
  struct Row {
    /// One entry a column; the second column of a wide character is an empty text.
    var cells: [String]
    /// Whether the text went on into the next row by running over the edge.
    var runsOver = false
  }

  private(set) var width: Int
  let height: Int
  /// Whether sequences of scalars are drawn as one character, as newer terminals do.
  let joins: Bool
  private(set) var rows: [Row]
  private(set) var x = 0
  private(set) var y = 0
  /// Rows that have scrolled off the top.
  private(set) var scrolledOff: [String] = []
  /// What a sequence or control character was that this terminal doesn't know: always a fault.
  private(set) var unknown: [String] = []
  private var pendingWrap = false

  init(width: Int = 60, height: Int = 12, joins: Bool = true) {
    self.width = width
    self.height = height
    self.joins = joins
    rows = [Row(cells: Self.blank(width))]
  }

  /// The rows as text, without the empty ones at the end.
  var text: [String] {
    var lines = rows.map(Self.text)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  mutating func write(_ output: String) {
    var rest = output.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r":
        x = 0
        pendingWrap = false
      case "\n":
        pendingWrap = false
        lineFeed()
      case "\u{1B}": sequence(&rest)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": unknown.append("control \(scalar.value)")
      default: draw(scalar)
      }
    }
  }

  /// Changes the width and wraps anew what ran over the edge, as most terminals do.
  mutating func resize(width next: Int) {
    var lines: [(cells: [String], caret: Int?)] = [([], nil)]
    for (index, row) in rows.enumerated() {
      var cells = row.cells
      let least = index == y ? x : 0
      while cells.count > least, cells.last == " ", !row.runsOver { cells.removeLast() }
      // A wide character that didn't fit left the last column free.
      if row.runsOver, cells.last == " " { cells.removeLast() }
      if index == y { lines[lines.count - 1].caret = lines[lines.count - 1].cells.count + x }
      lines[lines.count - 1].cells += cells
      if !row.runsOver { lines.append(([], nil)) }
    }
    width = next
    rows = []
    for line in lines.dropLast() { rewrap(line.cells, caret: line.caret) }
    pendingWrap = false
    while rows.count > height {
      scrolledOff.append(Self.text(rows.removeFirst()))
      y -= 1
    }
  }

  private mutating func rewrap(_ cells: [String], caret: Int?) {
    var row = Row(cells: [])
    for (index, cell) in cells.enumerated() where !(cell.isEmpty && index > 0) {
      let isWide = index + 1 < cells.count && cells[index + 1].isEmpty
      if row.cells.count + (isWide ? 2 : 1) > width {
        row.runsOver = true
        append(row)
        row = Row(cells: [])
      }
      if index == caret { (x, y) = (row.cells.count, rows.count) }
      row.cells += isWide ? [cell, ""] : [cell]
    }
    if caret == cells.count { (x, y) = (min(row.cells.count, width - 1), rows.count) }
    append(row)
  }

  private mutating func append(_ row: Row) {
    var row = row
    row.cells += Array(repeating: " ", count: width - row.cells.count)
    rows.append(row)
  }

  private static func blank(_ width: Int) -> [String] { Array(repeating: " ", count: width) }

  private static func text(_ row: Row) -> String {
    var text = row.cells.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  private mutating func lineFeed() {
    y += 1
    if y == rows.count { rows.append(Row(cells: Self.blank(width))) }
    if y == height {
      scrolledOff.append(Self.text(rows.removeFirst()))
      y -= 1
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let columns = ColumnWidth.columns(of: Character(scalar))
    if let at = cellBefore(), joinsCell(at, scalar, columns: columns) {
      rows[y].cells[at].unicodeScalars.append(scalar)
      return
    }
    if columns == 0 { return }
    if pendingWrap || x + columns > width {
      rows[y].runsOver = true
      pendingWrap = false
      x = 0
      lineFeed()
    }
    put(String(scalar), columns: columns)
  }

  private func cellBefore() -> Int? {
    var at = pendingWrap ? x : x - 1
    while at >= 0, rows[y].cells[at].isEmpty { at -= 1 }
    return at >= 0 ? at : nil
  }

  private func joinsCell(_ at: Int, _ scalar: Unicode.Scalar, columns: Int) -> Bool {
    if columns == 0, !joins { return true }
    return joins && (rows[y].cells[at] + String(scalar)).count == 1
  }

  private mutating func put(_ text: String, columns: Int) {
    for column in x..<x + columns { clear(column) }
    rows[y].cells[x] = text
    if columns == 2 { rows[y].cells[x + 1] = "" }
    x += columns
    if x == width {
      x = width - 1
      pendingWrap = true
    }
  }

  /// Empties a cell, and the other half of a wide character with it.
  private mutating func clear(_ column: Int) {
    if rows[y].cells[column].isEmpty, column > 0 { rows[y].cells[column - 1] = " " }
    if column + 1 < width, rows[y].cells[column + 1].isEmpty { rows[y].cells[column + 1] = " " }
    rows[y].cells[column] = " "
  }

  private mutating func sequence(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else { return unknown.append("escape") }
    var parameters = ""
    while let scalar = rest.popFirst() {
      guard ("@"..."~").contains(scalar) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      return control(scalar, parameters)
    }
    unknown.append("unfinished sequence")
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let count = Int(parameters) ?? 1
    if final != "m" { pendingWrap = false }
    switch (final, parameters) {
    case ("A", _): y = max(0, y - count)
    case ("B", _): y = min(rows.count - 1, y + count)
    case ("C", _): x = min(width - 1, x + count)
    case ("D", _): x = max(0, x - count)
    case ("G", _): x = min(width - 1, count - 1)
    case ("H", ""): (x, y) = (0, 0)
    case ("K", ""): for column in x..<width { clear(column) }
    case ("J", ""):
      for column in x..<width { clear(column) }
      rows.removeSubrange((y + 1)...)
    case ("J", "2"):
      rows = Array(repeating: Row(cells: Self.blank(width)), count: max(rows.count, 1))
    case ("m", _): break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }
}
