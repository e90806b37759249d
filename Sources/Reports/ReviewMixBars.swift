import Markup
import Playbook
import VisitModel

/// The kinds of question over the tenths of a talk, as bars made of pieces.
struct ReviewMixBars {
  /// How many of each kind, in the order of the kinds, in each tenth.
  let tenths: [[Int]]
  let words: ReviewWords

  private static let width = 328
  private static let left = 24
  private static let column = 30
  private static let top = 10
  /// The height of one question where there are few, and of all of a tenth at the most.
  private static let piece = 24
  private static let height = 120
  private static let kinds: [ReviewMark.Kind] = [.situation, .problem, .implication, .payoff]

  private var most: Int { max(1, tenths.map { $0.reduce(0, +) }.max() ?? 1) }
  private var bottom: Int { Self.top + height(most) }
  private func height(_ count: Int) -> Int {
    most * Self.piece <= Self.height ? count * Self.piece : count * Self.height / most
  }

  /// The drawing with its table.
  var figure: PageFigure {
    PageFigure(
      drawing: drawing, label: words.page(.mix),
      legend: Self.kinds.map { kind in
        (Self.sample(kind), kind.lane.map { words.page($0) } ?? "")
      }, tables: [table], fold: words.page(.asTable))
  }

  private static func sample(_ kind: ReviewMark.Kind) -> HTML {
    SVG.sample(
      width: 22, height: 20,
      [
        SVG.box(.init(1, 1), width: 18, height: 18, "mark \(kind.look)"),
        SVG.words(kind.sign, at: .init(10, 14), "sign"),
      ])
  }

  private var drawing: HTML {
    var shapes = [
      SVG.line([.init(Self.left, bottom), .init(Self.width, bottom)], "rule"),
      SVG.words("0", at: .init(Self.left - 6, bottom + 4), "scale"),
      SVG.words("\(most)", at: .init(Self.left - 6, bottom - height(most) + 9), "scale"),
      SVG.words(words.page(.begin), at: .init(Self.left, bottom + 15), "begin"),
      SVG.words(words.page(.end), at: .init(Self.width - 2, bottom + 15), "scale"),
    ]
    for (place, counts) in tenths.enumerated() {
      let x = Self.left + place * Self.column + 4
      var below = 0
      for (kind, count) in zip(Self.kinds, counts) where count > 0 {
        let high = bottom - height(below + count)
        let size = max(1, height(below + count) - height(below))
        shapes.append(
          SVG.box(.init(x, high), width: Self.column - 8, height: size, "mark piece \(kind.look)"))
        if size >= 12 {
          let text = count > 1 ? "\(kind.sign)\(count)" : kind.sign
          shapes.append(
            SVG.words(text, at: .init(x + (Self.column - 8) / 2, high + size / 2 + 4), "sign"))
        }
        below += count
      }
    }
    return SVG.drawing(
      id: "plot-mix", width: Self.width, height: bottom + 20, title: words.page(.mix),
      description: words.page(.mixText), shapes: shapes)
  }

  private var table: PageFigure.Table {
    PageFigure.Table(
      caption: words.page(.mix),
      heads: [words.page(.tenth)] + Self.kinds.compactMap { $0.lane.map { words.page($0) } }
        + [words.page(.sum)],
      rows: tenths.enumerated().map { place, counts in
        [HTML(text: "\(place + 1)")] + counts.map { HTML(text: "\($0)") }
          + [HTML(text: "\(counts.reduce(0, +))")]
      })
  }
}
