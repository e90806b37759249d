import Coaching
import Markup
import Playbook

/// A talk from left to right: its stages as bands, and what happens in lanes below, each mark leading to its turn.
struct ReviewTimeline {
  let review: Review
  let marks: ReviewMarks
  let words: ReviewWords

  /// What a label takes, in units of the drawing.
  private let label: Int
  /// The same for the talk, a stage's row, a lane.
  private static let area = 632
  private static let row = 16
  private static let lane = 21
  /// How near two marks of a lane may come before they are drawn as one.
  private static let least = 18

  init(review: Review, marks: ReviewMarks, words: ReviewWords) {
    self.review = review
    self.marks = marks
    self.words = words
    let labels =
      ReviewStage.allCases.map { words.stage($0) }
      + ReviewMark.Kind.lanes.compactMap { $0.lane.map { words.page($0) } }
    label = 12 + min(24, labels.map { Columns.width(of: $0) }.max() ?? 0) * 13 / 2
  }

  private var count: Int { review.talk.turns.count }
  private var stagesEnd: Int { 4 + ReviewStage.allCases.count * Self.row }
  private var lanesTop: Int { stagesEnd + 6 }
  private var bottom: Int { lanesTop + ReviewMark.Kind.lanes.count * Self.lane }

  private func left(_ turn: Int) -> Int { label + turn * Self.area / max(1, count) }
  private func middle(_ turn: Int) -> Int {
    label + (turn * 2 + 1) * Self.area / max(1, count * 2)
  }

  /// The drawing.
  var drawing: HTML {
    SVG.drawing(
      id: "plot-timeline", width: label + Self.area + 12, height: bottom + 18,
      title: words.page(.timeline),
      description: words.page(.timelineText, ("turns", "\(count)")), isLinked: true,
      shapes: stages + lanes + axis)
  }

  /// The runs of turns in one stage.
  static func runs(_ turns: [TalkTurn]) -> [(stage: ReviewStage, turns: Range<Int>)] {
    var runs: [(stage: ReviewStage, turns: Range<Int>)] = []
    for (index, turn) in turns.enumerated() {
      if let last = runs.last, last.stage == turn.stage {
        runs[runs.count - 1].turns = last.turns.lowerBound..<index + 1
      } else {
        runs.append((turn.stage, index..<index + 1))
      }
    }
    return runs
  }

  /// The bands of the stages; runs that would touch on the drawing are one.
  private var stages: [HTML] {
    let runs = Self.runs(review.talk.turns)
    return ReviewStage.allCases.enumerated().flatMap { row, stage in
      let top = 4 + row * Self.row
      var bands: [(turn: Int, from: Int, to: Int)] = []
      for run in runs where run.stage == stage {
        let from = left(run.turns.lowerBound)
        let to = max(from + 2, left(run.turns.upperBound))
        if let last = bands.last, from <= last.to {
          bands[bands.count - 1].to = max(last.to, to)
        } else {
          bands.append((run.turns.lowerBound, from, to))
        }
      }
      let name = words.stage(stage)
      return [
        SVG.words(name, at: .init(0, top + 11), "label"),
        SVG.line(
          [.init(label, top + 7), .init(label + Self.area, top + 7)], "rule"),
      ]
        + bands.map { band in
          SVG.link(
            to: "turn-\(band.turn + 1)",
            label: words.page(.timelineStage, ("stage", name), ("turn", "\(band.turn + 1)")),
            [
              SVG.box(
                .init(band.from, top + 1), width: band.to - band.from, height: Self.row - 4, "band")
            ])
        }
    }
  }

  private var lanes: [HTML] {
    var shapes: [HTML] = []
    var kinds = Array(repeating: [ReviewMark](), count: ReviewMark.Kind.allCases.count)
    for mark in marks.all { kinds[mark.kind.rawValue].append(mark) }
    for (row, kind) in ReviewMark.Kind.lanes.enumerated() {
      let middle = lanesTop + row * Self.lane + Self.lane / 2
      if let name = kind.lane {
        shapes.append(SVG.words(words.page(name), at: .init(0, middle + 4), "label"))
      }
      shapes.append(
        SVG.line([.init(label, middle), .init(label + Self.area, middle)], "rule"))
      for group in clustered(kinds[kind.rawValue]) { shapes.append(link(group, middle)) }
    }
    return shapes
  }

  /// Marks of a lane, those that would lie on each other in one group.
  private func clustered(_ marks: [ReviewMark]) -> [[ReviewMark]] {
    var groups: [[ReviewMark]] = []
    for mark in marks {
      if let first = groups.last?.first,
        middle(mark.spot.turn) - middle(first.spot.turn) < Self.least
      {
        groups[groups.count - 1].append(mark)
      } else {
        groups.append([mark])
      }
    }
    return groups
  }

  private func link(_ group: [ReviewMark], _ height: Int) -> HTML {
    let mark = group[0]
    let turn = "\(mark.spot.turn + 1)"
    let centre = SVG.Point(middle(mark.spot.turn), height)
    guard let last = group.last, group.count > 1 else {
      let label = words.page(
        .timelineMark, ("turn", turn), ("label", mark.label),
        ("words", ReviewWords.cut(mark.words, to: 80)))
      return SVG.link(to: "turn-\(turn)", label: label, mark.shapes(at: centre))
    }
    let label = words.page(
      .timelineMarks, ("turn", turn), ("last", "\(last.spot.turn + 1)"),
      ("label", mark.label), ("count", "\(group.count)"))
    // An agreed step is shown even where it was asked for just before.
    if mark.kind == .close, let agreed = group.first(where: \.isFull) {
      return SVG.link(to: "turn-\(turn)", label: label, agreed.shapes(at: centre))
    }
    return SVG.link(to: "turn-\(turn)", label: label, mark.shapes(at: centre, of: group.count))
  }

  /// The numbers of some turns below.
  private var axis: [HTML] {
    var turns = (0...4).map { $0 * max(0, count - 1) / 4 }
    turns = turns.enumerated().filter { $0 == 0 || turns[$0 - 1] != $1 }.map(\.1)
    return turns.map { turn in
      let isLast = turn == count - 1 && turn > 0
      let x = isLast ? label + Self.area : middle(turn)
      return SVG.words("\(turn + 1)", at: .init(x, bottom + 13), isLast ? "scale" : "tick")
    }
  }

  /// What the signs mean.
  var legend: [(sample: HTML, words: String)] {
    ReviewMark.Kind.lanes.compactMap { kind in
      guard let name = kind.lane else { return nil }
      let mark = ReviewMark(
        spot: TalkSpot(turn: 0), kind: kind, label: "", words: "", isFull: kind != .close)
      return (
        SVG.sample(width: 24, height: 22, mark.shapes(at: .init(12, 11))), words.page(name)
      )
    }
  }

  /// Where each stage runs, and where each mark stands.
  var tables: [PageFigure.Table] {
    let stages = Self.runs(review.talk.turns).map { run in
      [
        HTML(text: words.stage(run.stage)),
        words.turns(run.turns),
      ]
    }
    let marked = marks.all.filter { $0.kind.lane != nil }.map { mark in
      [
        words.turnLink(mark.spot.turn), HTML("span", text: mark.label),
        HTML(
          "span", [("lang", review.talk.language.rawValue), ("dir", "auto")],
          [HTML(text: ReviewWords.cut(mark.words))]),
      ]
    }
    return [
      PageFigure.Table(
        caption: words.page(.stages), heads: [words.page(.stage), words.page(.turns)],
        rows: stages),
      PageFigure.Table(
        caption: words.page(.marks),
        heads: [words.page(.turn), words.page(.what), words.page(.words)], rows: marked),
    ]
  }
}
