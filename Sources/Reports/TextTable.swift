import Markup
import Playbook

/// Rows under heads: side by side where the screen is wide enough, else one row after the other.
struct TextTable {
  let head: [String]
  let rows: [[String]]

  /// Adds the table to a text.
  ///
  /// - Parameters:
  ///   - layout: where to.
  ///   - columns: how wide a line may be.
  ///   - words: how a head and its cell are joined where rows stand one after the other.
  func add(to layout: inout TextLayout, columns: Int, _ words: NoteWords) {
    let all = [head] + rows
    let widths = head.indices.map { column in
      all.map { Columns.width(of: $0[column]) }.max() ?? 0
    }
    let whole = widths.reduce(2) { $0 + $1 + 2 } - 2
    guard whole > columns else {
      for row in all { layout.addLine("  " + padded(row, to: widths)) }
      return
    }
    for row in rows {
      layout.add(row[0], lead: "  - ")
      let facts = zip(head.dropFirst(), row.dropFirst()).map { title, cell in
        words.phrases.text(
          id: AccountTextPhrase.labelled.rawValue, [("label", title), ("value", cell)])
      }
      for fact in facts { layout.add(fact, lead: "      ") }
    }
  }

  private func padded(_ row: [String], to widths: [Int]) -> String {
    zip(row, widths).enumerated().map { column, cell in
      guard column < row.count - 1 else { return cell.0 }
      return cell.0 + String(repeating: " ", count: cell.1 - Columns.width(of: cell.0) + 2)
    }.joined()
  }
}
