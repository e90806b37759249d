import Coaching
import Markup
import Playbook

/// How a simulated customer's trust, patience and the value that he saw went from one line of the rep's to the next.
struct ReviewTrustCurve {
  /// Where he stood behind a turn.
  struct Point {
    let turn: Int
    let truth: CustomerTruth
  }

  let points: [Point]
  let words: ReviewWords

  private static let width = 328
  private static let left = 28
  private static let top = 8
  private static let height = 130
  /// How many rows the table has at most.
  private static let rows = 60

  init(_ talk: Talk, _ words: ReviewWords) {
    self.words = words
    points = talk.turns.enumerated().compactMap { turn, said in
      said.truth.map { Point(turn: turn, truth: $0) }
    }
  }

  private var lines: [(look: String, name: ReviewPagePhrase, value: (CustomerTruth) -> Int)] {
    [
      ("trust", .trustLine, { $0.trust }), ("patience", .patienceLine, { $0.patience }),
      ("value", .valueLine, { $0.value }),
    ]
  }

  /// The drawing with its table.
  var figure: PageFigure {
    PageFigure(
      drawing: drawing, label: words.page(.trust),
      legend: lines.map { line in
        (
          SVG.sample(width: 34, height: 16, [SVG.line([.init(0, 8), .init(30, 8)], line.look)]),
          words.page(line.name)
        )
      }, tables: [table], fold: words.page(.asTable))
  }

  private func height(_ value: Int) -> Int {
    Self.top + Self.height - min(100, max(0, value)) * Self.height / 100
  }

  private func place(_ index: Int) -> Int {
    Self.left + index * (Self.width - Self.left - 6) / max(1, points.count - 1)
  }

  private var drawing: HTML {
    var shapes = [0, 50, 100].flatMap { value in
      [
        SVG.line([.init(Self.left, height(value)), .init(Self.width, height(value))], "rule"),
        SVG.words("\(value)", at: .init(Self.left - 6, height(value) + 4), "scale"),
      ]
    }
    for line in lines {
      // Places that fall on one unit would be one dot.
      var drawn: [SVG.Point] = []
      for (index, point) in points.enumerated() {
        let next = SVG.Point(place(index), height(line.value(point.truth)))
        if let last = drawn.last, last.x == next.x { drawn.removeLast() }
        drawn.append(next)
      }
      if drawn.count > 1 {
        shapes.append(SVG.line(drawn, line.look))
      } else {
        shapes += drawn.map { SVG.dot($0, radius: 3, "point") }
      }
    }
    if let first = points.first, let last = points.last {
      let y = Self.top + Self.height + 16
      let turns = [first.turn, last.turn].map { words.say(.place, ("turn", "\($0 + 1)")) }
      shapes.append(SVG.words(turns[0], at: .init(Self.left, y), "begin"))
      if last.turn != first.turn {
        shapes.append(SVG.words(turns[1], at: .init(Self.width - 2, y), "scale"))
      }
    }
    return SVG.drawing(
      id: "plot-trust", width: Self.width, height: Self.top + Self.height + 22,
      title: words.page(.trust), description: words.page(.trustText), shapes: shapes)
  }

  /// Every turn in a talk of the usual length, else some in even steps, the last always.
  private var table: PageFigure.Table {
    let step = max(1, (points.count + Self.rows - 1) / Self.rows)
    let shown = points.enumerated().filter { index, _ in
      index % step == 0 || index == points.count - 1
    }.map(\.element)
    let caption =
      step == 1 ? words.page(.trust) : words.page(.trustRows, ("step", "\(step)"))
    return PageFigure.Table(
      caption: caption,
      heads: [words.page(.turn)] + lines.map { words.page($0.name) },
      rows: shown.map { point in
        [words.turnLink(point.turn)]
          + lines.map { HTML(text: "\($0.value(point.truth))") }
      })
  }
}
