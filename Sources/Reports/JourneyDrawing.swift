import AccountModel
import Coaching
import Customer
import Markup

/// A plot as a drawing: moments from left to right, a row for each thing.
struct JourneyDrawing {
  let plot: JourneyPlot
  let outline: JourneyOutline

  /// Units of the drawing: what a label takes, a moment, a row, and the head.
  static let label = 118
  static let column = 38
  static let row = 30
  static let head = 24
  /// How many columns a label may take at its size.
  static let labelColumns = 18

  private var width: Int { Self.label + plot.columns.count * Self.column + 8 }

  /// The drawing, its text alternative beside it.
  var element: HTML {
    plot.id == "steps" ? staircase : rows
  }

  /// What the shapes mean, each with a small sample of its own.
  var legend: HTML {
    let samples: [(cell: [HTML], words: String)] =
      plot.id == "steps"
      ? [
        (
          [SVG.dot(.init(Self.column / 2, Self.row / 2), radius: 4, "reached")],
          outline.text(.markReached)
        ),
        (
          [SVG.dot(.init(Self.column / 2, Self.row / 2), radius: 5, "early")],
          outline.text(.stepEarly)
        ),
      ] : plot.legend.map { (shapes($0.cell, x: Self.column / 2, top: 0), $0.words) }
    return HTML(
      "figcaption", [],
      samples.map { sample in
        let drawing = HTML(
          "svg",
          [
            ("viewBox", "0 0 \(Self.column) \(Self.row)"), ("width", "\(Self.column)"),
            ("height", "\(Self.row)"), ("aria-hidden", "true"),
          ], sample.cell)
        return HTML("span", [], [drawing, HTML("span", text: sample.words)])
      })
  }

  private func centre(_ moment: Int) -> Int {
    Self.label + moment * Self.column + Self.column / 2
  }

  private var heads: [HTML] {
    plot.columns.enumerated().map { SVG.words($1, at: .init(centre($0), 15), "head") }
  }

  private func drawing(_ height: Int, _ description: String, _ shapes: [HTML]) -> HTML {
    SVG.drawing(
      id: "plot-\(plot.id)", width: width, height: height, title: plot.title,
      description: description, shapes: heads + shapes)
  }

  private var rows: HTML {
    var shapes: [HTML] = []
    for (index, one) in plot.rows.enumerated() {
      let top = Self.head + index * Self.row
      let label = JourneyPlot.fitted(one.label, to: Self.labelColumns)
      shapes.append(SVG.words(label, at: .init(0, top + 19), "label"))
      shapes.append(
        SVG.line([.init(0, top + Self.row), .init(width, top + Self.row)], "rule"))
      for (moment, cell) in one.cells.enumerated() {
        shapes += self.shapes(cell, x: centre(moment), top: top)
      }
    }
    let description = outline.text(
      .drawing, ("title", plot.title), ("count", "\(plot.rows.count)"),
      ("visits", "\(plot.columns.count)"))
    return drawing(Self.head + plot.rows.count * Self.row + 2, description, shapes)
  }

  /// A cell: a stack filled as far as the level goes, or a dot whose look says how it stands.
  private func shapes(_ cell: JourneyPlot.Cell, x: Int, top: Int) -> [HTML] {
    switch cell {
    case .none, .step, .early: return [SVG.dot(.init(x, top + Self.row - 8), radius: 1, "none")]
    case .level(let level, let most):
      let height = (Self.row - 8) / most
      return (0..<most).map { part in
        SVG.box(
          .init(x - 9, top + Self.row - 4 - (part + 1) * height), width: 18, height: height - 2,
          part < level ? "full" : "empty")
      }
    case .objection(let state):
      let middle = top + Self.row / 2
      let (left, right) = (x - Self.column / 2, x + Self.column / 2)
      switch state {
      case .open: return [SVG.line([.init(left, middle), .init(right, middle)], "open")]
      case .parked: return [SVG.line([.init(left, middle), .init(right, middle)], "parked")]
      case .resolved: return [SVG.dot(.init(x, middle), radius: 6, "done")]
      }
    }
  }

  /// The marks reached one after the other, as stairs; a band is the step between two of them.
  private var staircase: HTML {
    let marks = JourneyMark.allCases
    let bottom = Self.head + marks.count * Self.row
    func height(_ count: Int) -> Int { bottom - count * Self.row + Self.row / 2 }
    let gates = outline.history.gates
    let counts = plot.columns.indices.map { moment in
      gates.prefix { $0.held[moment] }.count
    }
    var shapes: [HTML] = []
    for (index, row) in plot.rows.enumerated() {
      let y = bottom - (index + 1) * Self.row
      shapes.append(SVG.words(row.label, at: .init(0, y + 4), "label"))
    }
    shapes += marks.indices.map { rank in
      SVG.line([.init(Self.label, height(rank + 1)), .init(width, height(rank + 1))], "rule")
    }
    var stairs: [SVG.Point] = []
    for (moment, count) in counts.enumerated() {
      if let last = stairs.last { stairs.append(.init(centre(moment), last.y)) }
      stairs.append(.init(centre(moment), height(count)))
    }
    if stairs.count > 1 { shapes.append(SVG.line(stairs, "stairs")) }
    for (moment, count) in counts.enumerated() {
      for (rank, gate) in gates.enumerated() where gate.held[moment] {
        shapes.append(
          SVG.dot(
            .init(centre(moment), height(rank + 1)), radius: rank < count ? 4 : 5,
            rank < count ? "reached" : "early"))
      }
    }
    let description = outline.text(
      .drawingSteps, ("counts", counts.map(String.init).joined(separator: ", ")))
    return drawing(bottom + 4, description, shapes)
  }
}
