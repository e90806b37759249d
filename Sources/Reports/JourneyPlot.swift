import AccountModel
import Customer
import Markup

/// How something stood over the visits: a row for each thing, a cell for each moment.
struct JourneyPlot {
  /// How a thing stood at a moment.
  enum Cell: Hashable {
    /// Nobody knew of it.
    case none
    /// So far up a scale of so many.
    case level(Int, of: Int)
    /// Where a step stood.
    case step(StepStanding)
    /// The end mark of a step was seen before its turn.
    case early
    /// How an objection stood.
    case objection(ObjectionState)
  }

  /// A thing over all moments.
  struct Row {
    let label: String
    let cells: [Cell]
    /// The same in words, a cell each.
    let words: [String]
  }

  /// What a page calls it.
  let id: String
  let title: String
  /// The label of each moment.
  let columns: [String]
  let rows: [Row]
  /// What the cells mean, each with a sample.
  let legend: [(cell: Cell, words: String)]
}

extension JourneyPlot {
  /// The signs of a plot in characters.
  ///
  /// None of them is a character that terminals in China draw twice as wide.
  enum Signs {
    /// For every screen that shows UTF-8, else ASCII alone.
    case unicode, ascii

    func text(_ cell: Cell) -> String {
      switch cell {
      case .none: "-"
      case .level(let level, let most):
        String(repeating: full, count: level) + String(repeating: empty, count: most - level)
      case .step(.finished), .objection(.resolved): done
      case .step(.underWay): here
      case .step(.skipped), .objection(.open): "!"
      case .early: "o"
      case .step(.ahead): "-"
      case .objection(.parked): "="
      }
    }

    private var full: String { self == .unicode ? "\u{25AE}" : "#" }
    private var empty: String { self == .unicode ? "\u{25AF}" : "." }
    private var done: String { self == .unicode ? "\u{2713}" : "x" }
    private var here: String { self == .unicode ? "\u{25B8}" : ">" }
  }

  /// The columns of the widest cell.
  var cellWidth: Int {
    let signs = Signs.unicode
    let cells = rows.flatMap(\.cells).map { Columns.width(of: signs.text($0)) }
    return max(cells.max() ?? 1, columns.map { Columns.width(of: $0) }.max() ?? 1)
  }

  /// A text cut to so many columns, ending in `…` where it was cut, and filled with blanks.
  static func fitted(_ text: String, to columns: Int) -> String {
    let line = PlainText.line(text)
    var kept = ""
    var width = Columns.width(of: line)
    if width > columns {
      width = 0
      for character in line {
        let next = Columns.width(of: character)
        guard width + next < columns else { break }
        kept.append(character)
        width += next
      }
      kept += "…"
      width += 1
    } else {
      kept = line
    }
    return kept + String(repeating: " ", count: max(0, columns - width))
  }
}
