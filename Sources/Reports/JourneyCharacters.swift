import AccountModel
import Customer
import Markup

/// The colours of a journey on a screen; every coloured sign says the same without its colour.
enum JourneyPaint {
  static func heading(_ text: String) -> String { "\u{1B}[1m\(PlainText.line(text))\u{1B}[0m" }

  static func sign(_ text: String, of cell: JourneyPlot.Cell) -> String {
    guard let colour = colour(of: cell) else { return text }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }

  /// Of the sixteen that every terminal has: green for what is done, yellow for what goes on, red for what is wrong.
  private static func colour(of cell: JourneyPlot.Cell) -> Int? {
    switch cell {
    case .none, .step(.ahead): nil
    case .level(let level, let most): level == most ? 32 : level == 0 ? nil : 33
    case .step(.finished), .objection(.resolved): 32
    case .step(.underWay), .objection(.parked): 33
    case .early, .step(.skipped), .objection(.open): 31
    }
  }
}

/// A plot in characters, cut to the width of a screen.
struct JourneyCharacters {
  let plot: JourneyPlot
  let outline: JourneyOutline
  let screen: JourneyText.Screen

  /// The longest label that is shown whole.
  static let longestLabel = 34

  /// The columns from one cell to the next, those of a label, and the moments that find room: the
  /// last ones where there are too many.
  private let step: Int
  private let labelWidth: Int
  private let shown: Range<Int>

  init(_ plot: JourneyPlot, outline: JourneyOutline, screen: JourneyText.Screen) {
    self.plot = plot
    self.outline = outline
    self.screen = screen
    step = plot.cellWidth + 1
    let longest = plot.rows.map { Columns.width(of: $0.label) }.max() ?? 0
    let room = screen.columns - 2 - plot.columns.count * step
    labelWidth = min(longest, Self.longestLabel, max(room, screen.columns / 3))
    let count = max(1, (screen.columns - 2 - labelWidth) / step)
    shown = max(0, plot.columns.count - count)..<plot.columns.count
  }

  func draw(in layout: inout TextLayout) {
    let signs: JourneyPlot.Signs = screen.isASCII ? .ascii : .unicode
    let head = plot.columns[shown].map { JourneyPlot.fitted($0, to: step - 1) }
    layout.addLine(row(JourneyPlot.fitted("", to: labelWidth), head))
    for one in plot.rows {
      let cells = one.cells[shown].map { cell in
        let text = signs.text(cell)
        let filling = String(repeating: " ", count: max(0, step - 1 - Columns.width(of: text)))
        return (screen.isColoured ? JourneyPaint.sign(text, of: cell) : text) + filling
      }
      layout.addLine(row(JourneyPlot.fitted(one.label, to: labelWidth), cells))
    }
    let legend = plot.legend.map { sample in
      outline.text(.legend, ("sign", signs.text(sample.cell)), ("words", sample.words))
    }
    for line in packed(legend) { layout.add(line, lead: "  ") }
    if plot.id == "steps", plot.columns.first == "0", shown.lowerBound == 0 {
      layout.add(outline.text(.before), lead: "  ")
    }
    if shown.lowerBound > 0, let first = plot.columns[shown].first, let last = plot.columns.last {
      layout.add(outline.text(.cut, ("first", first), ("last", last)), lead: "  ")
    }
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    let line = "  " + ([label] + cells).joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The samples of the legend in as few lines as they fit; none is broken.
  private func packed(_ parts: [String]) -> [String] {
    var lines: [String] = []
    for part in parts {
      let longer = lines.last.map { outline.text(.legendBetween, ("first", $0), ("second", part)) }
      if let longer, Columns.width(of: longer) <= screen.columns - 2 {
        lines[lines.count - 1] = longer
      } else {
        lines.append(part)
      }
    }
    return lines
  }
}
