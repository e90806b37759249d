/// Knows what stands on the screen and writes only what differs: a typed letter is one letter on
/// the wire, and a screen reader reads one letter, not the line again.
///
/// It moves by rows up and down and by absolute columns, and never asks the terminal where it is.
struct Painter: Sendable {
  /// What stands on the screen, and where the real cursor is.
  private(set) var shown = Frame()
  private var wiping = ""

  /// Starts at the left edge of an empty row.
  ///
  /// - Returns: what clears that row of keys that the terminal may have echoed.
  mutating func start() -> String {
    shown = Frame()
    return "\r\u{1B}[J"
  }

  /// Brings the screen from what it shows to something else.
  ///
  /// - Parameters:
  ///   - next: what it is to show.
  ///   - width: the columns of the terminal.
  /// - Returns: what to write.
  mutating func paint(_ next: Frame, width: Int) -> String {
    defer {
      shown = next
      wiping = ""
    }
    var start = zip(shown.cells, next.cells).prefix { $0 == $1 }.count
    if start == next.cells.count, start == shown.cells.count {
      return next.caret == shown.caret ? "" : Self.move(from: shown.caret, to: next.caret)
    }
    if start > 0, start < next.cells.count {
      let previous = next.cells[start - 1]
      // A row that isn't there yet begins only when the row before runs over or breaks; and a wide
      // character that goes to the next row may leave something old in the last column.
      if next.cells[start].row > min(shown.end.row, previous.row) { start -= 1 }
    }
    let clears = start < shown.cells.count
    let from =
      start < next.cells.count
      ? Frame.Place(row: next.cells[start].row, column: next.cells[start].column) : next.end
    var output = wiping + (from == shown.caret ? "" : Self.move(from: shown.caret, to: from))
    output += Self.draw(next.cells[start...], width: width, clears: clears)
    if clears, next.end.column < width { output += "\u{1B}[J" }
    output += Self.move(from: next.end, to: next.caret)
    return output
  }

  /// Takes everything off the screen and goes to where the prompt began.
  ///
  /// - Returns: what to write.
  mutating func erase() -> String {
    let output = Self.move(from: shown.caret, to: Frame.Place()) + "\u{1B}[J"
    shown = Frame()
    return output
  }

  /// Leaves what is shown and goes to the row below it.
  ///
  /// - Returns: what to write.
  mutating func leave() -> String {
    let down = shown.end.row - shown.caret.row
    let output = (down > 0 ? "\u{1B}[\(down)B" : "") + (shown.endsInBlankRow ? "\r" : "\r\n")
    shown = Frame()
    return output
  }

  /// Says that the terminal has wrapped the same text anew, as terminals do when their width
  /// changes.
  ///
  /// - Parameter frame: the same text laid out for the new width.
  mutating func rewrapped(as frame: Frame) { shown = frame }

  /// Clears the whole screen before the next painting, which begins in its corner.
  mutating func wipe() {
    shown = Frame()
    wiping = "\u{1B}[H\u{1B}[2J"
  }

  private static func draw(_ cells: ArraySlice<Cell>, width: Int, clears: Bool) -> String {
    var output = ""
    var style = ""
    var previous: Cell?
    for cell in cells {
      if let previous, previous.row < cell.row, !previous.breaks, clears,
        previous.column + previous.columns < width
      {
        // A wide character left the last column free; something old may stand there.
        output += "\u{1B}[K"
      }
      if cell.style != style {
        output += style.isEmpty ? cell.style : "\u{1B}[0m" + cell.style
        style = cell.style
      }
      output += cell.text
      let end = cell.column + cell.columns
      if cell.breaks {
        if clears, end < width { output += "\u{1B}[K" }
        output += "\r\n"
      } else if cell.text.unicodeScalars.count > 1, end < width {
        // Terminals disagree on the width of sequences; what follows stands where we count.
        output += "\u{1B}[\(end + 1)G"
      }
      previous = cell
    }
    return style.isEmpty ? output : output + "\u{1B}[0m"
  }

  private static func move(from: Frame.Place, to: Frame.Place) -> String {
    let rows = to.row - from.row
    let vertical = rows == 0 ? "" : rows < 0 ? "\u{1B}[\(-rows)A" : "\u{1B}[\(rows)B"
    return vertical + "\u{1B}[\(to.column + 1)G"
  }
}
