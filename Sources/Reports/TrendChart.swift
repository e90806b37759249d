import Markup
import Playbook

/// The points of a skill, or the total, from talk to talk as a small line.
struct TrendChart {
  /// What the page calls it.
  let id: String
  let name: String
  /// Points out of 100, a talk each; nil where nothing was scored.
  let values: [Int?]
  let phrases: Phrases

  private static let width = 228
  private static let left = 26
  private static let top = 12
  private static let height = 84
  /// Up to so many talks each has a dot of its own.
  private static let dots = 30
  /// Up to so many values are read out.
  private static let told = 12

  private func place(_ index: Int) -> Int {
    Self.left + 8 + index * (Self.width - Self.left - 40) / max(1, values.count - 1)
  }

  private func height(_ value: Int) -> Int {
    Self.top + Self.height - min(100, max(0, value)) * Self.height / 100
  }

  /// The line of the page below the name.
  var words: String {
    let scored = values.compactMap(\.self)
    guard let first = scored.first, let last = scored.last else { return "" }
    let ends = [("first", "\(first)"), ("last", "\(last)")]
    func say(_ key: TrendPagePhrase, _ more: [(String, String)] = []) -> String {
      phrases.text(id: key.rawValue, ends + more)
    }
    if scored.count == 1 { return say(.once) }
    if last == first { return say(.same) }
    if last < first { return say(.lost, [("lost", "\(first - last)")]) }
    return say(.gained, [("gained", "\(last - first)"), ("missing", "\(100 - first)")])
  }

  /// Whether there is anything to draw.
  var isScored: Bool { values.contains { $0 != nil } }

  /// The name, the drawing and the line in words.
  var element: HTML {
    HTML(
      "div", [("class", "small")],
      [
        HTML("h3", text: name), HTML("figure", [], [drawing]), HTML("p", text: words),
      ])
  }

  private var drawing: HTML {
    var shapes = [0, 50, 100].flatMap { value in
      [
        SVG.line([.init(Self.left, height(value)), .init(Self.width, height(value))], "rule"),
        SVG.words("\(value)", at: .init(Self.left - 5, height(value) + 4), "scale"),
      ]
    }
    shapes += runs.filter { $0.count > 1 }.map { SVG.line($0, "run") }
    let points = runs.flatMap(\.self)
    if values.count <= Self.dots {
      shapes += points.map { SVG.dot($0, radius: 3, "dot") }
    } else {
      shapes += runs.filter { $0.count == 1 }.flatMap(\.self).map { SVG.dot($0, radius: 2, "dot") }
    }
    let scored = values.enumerated().compactMap { index, value in value.map { (index, $0) } }
    if let last = scored.last {
      shapes.append(
        SVG.words("\(last.1)", at: .init(place(last.0) + 6, height(last.1) + 4), "last"))
    }
    let shown = values.suffix(Self.told).map { $0.map(String.init) ?? "–" }
    let list = (values.count > Self.told ? ["…"] : []) + shown
    return SVG.drawing(
      id: "plot-\(id)", width: Self.width, height: Self.top + Self.height + 10, title: name,
      description: phrases.text(
        TrendPagePhrase.line, ("name", name), ("values", list.joined(separator: ", "))),
      shapes: shapes)
  }

  /// The points of the line; where a talk wasn't scored it is interrupted.
  private var runs: [[SVG.Point]] {
    var runs: [[SVG.Point]] = [[]]
    for (index, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append(.init(place(index), height(value)))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }
}
