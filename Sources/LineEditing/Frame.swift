/// One character on the screen, and where.
struct Cell: Equatable, Sendable {
  var text: String
  /// The colours it is drawn in, as the sequences that set them.
  var style: String
  var columns: Int
  var row: Int
  var column: Int
  /// Whether the next cell begins a new row by a line break, not by running over the edge.
  var breaks: Bool
}

/// What the screen shows from the start of the prompt on.
///
/// Rows and columns count from 0.
struct Frame: Equatable, Sendable {
  struct Place: Equatable, Sendable {
    var row = 0
    var column = 0
  }

  var cells: [Cell] = []
  var caret = Place()
  /// Where a next character would go.
  var end = Place()
  /// Whether the last row holds nothing but the space that made the terminal begin it.
  var endsInBlankRow = false
}

/// Lays text out in rows as a terminal does: a character that doesn't fit goes to the next row.
struct Layout {
  private let width: Int
  private var frame = Frame()
  private var caretCell: Int?
  private var style = ""

  init(width: Int) { self.width = width }

  /// Adds text in which colours may be set.
  ///
  /// - Parameter text: the prompt.
  mutating func addPainted(_ text: String) {
    for piece in Printable.pieces(of: text) {
      switch piece {
      case .style("\u{1B}[m"), .style("\u{1B}[0m"): style = ""
      case .style(let sequence): style += sequence
      case .character(let character): add(character)
      }
    }
    style = ""
  }

  /// Adds text that is data.
  ///
  /// - Parameter text: what was typed.
  mutating func add(_ text: String) {
    for character in Printable.text(text) { add(character) }
  }

  mutating func placeCaret() { caretCell = frame.cells.count }

  /// Adds a row of its own under what there is.
  ///
  /// - Parameter row: text that fits the width.
  mutating func addRow(_ row: String) {
    add("\n")
    add(row)
  }

  /// Ends the laying out.
  ///
  /// - Parameter height: the rows of the terminal; of a longer text the part around the caret is
  ///   kept. Nil keeps all.
  /// - Returns: what the screen is to show.
  mutating func finish(height: Int?) -> Frame {
    if frame.end.column == width {
      // Only a character makes the terminal begin the next row; the caret may have to stand there.
      put(" ", columns: 1, breaks: false)
      frame.end.column = 0
      frame.endsInBlankRow = true
    }
    if let caretCell, caretCell < frame.cells.count {
      let cell = frame.cells[caretCell]
      frame.caret = Frame.Place(row: cell.row, column: cell.column)
    } else {
      frame.caret = frame.end
    }
    if let height, frame.end.row >= height { keepRows(max(height, 1)) }
    return frame
  }

  private mutating func add(_ character: Character) {
    if character == "\n" { return put(" ", columns: 1, breaks: true) }
    let columns = ColumnWidth.columns(of: character)
    if columns > 0 { return put(String(character), columns: columns, breaks: false) }
    let scalars = character.unicodeScalars
    // A mark with nothing to stand on would change the character before it; format characters
    // show nothing, and some of them turn the direction of what follows.
    let isMark = scalars.contains { $0.properties.generalCategory != .format }
    put(isMark ? "\u{25CC}" + String(character) : "", columns: isMark ? 1 : 0, breaks: false)
  }

  private mutating func put(_ text: String, columns: Int, breaks: Bool) {
    if frame.end.column + columns > width {
      frame.end = Frame.Place(row: frame.end.row + 1, column: 0)
    }
    frame.cells.append(
      Cell(
        text: text, style: style, columns: columns, row: frame.end.row, column: frame.end.column,
        breaks: breaks))
    frame.end.column += columns
    if breaks { frame.end = Frame.Place(row: frame.end.row + 1, column: 0) }
  }

  private mutating func keepRows(_ height: Int) {
    let top = max(0, frame.caret.row - height + 1)
    frame.cells = frame.cells.filter { (top..<top + height).contains($0.row) }
    for index in frame.cells.indices { frame.cells[index].row -= top }
    frame.caret.row -= top
    frame.end.row -= top
    if frame.end.row >= height, let last = frame.cells.indices.last {
      // A break in the last row would scroll the screen.
      frame.cells[last].breaks = false
      let cell = frame.cells[last]
      frame.end = Frame.Place(row: cell.row, column: cell.column + cell.columns)
      frame.endsInBlankRow = false
    }
  }
}
