import Coaching
import Markup
import Playbook
import VisitModel

extension ReviewPageMaker {
  /// Stages and marks from left to right, and what came first.
  var timeline: [HTML] {
    guard !talk.turns.isEmpty else { return [] }
    let timeline = ReviewTimeline(review: review, marks: marks, words: words)
    let skip = HTML(
      "a", [("class", "skip"), ("href", "#after-timeline")],
      [HTML(text: words.page(.timelineSkip))])
    let figure = PageFigure(
      drawing: timeline.drawing, isWide: true, label: words.page(.timeline),
      legend: timeline.legend, tables: timeline.tables, fold: words.page(.asTable))
    return [
      skip, figure.element,
      HTML(
        "div", [("id", "after-timeline"), ("tabindex", "-1")],
        [
          HTML("p", [("class", "key")], [HTML(text: words.page(.timelineKey))]),
          HTML("p", text: order),
        ]),
    ]
  }

  /// Whether a need or a solution came first.
  private var order: String {
    let need = ("need", "\((facts.firstNeed?.turn ?? 0) + 1)")
    let solution = ("solution", "\((facts.firstSolution?.turn ?? 0) + 1)")
    switch (facts.firstNeed, facts.firstSolution) {
    case (let heard?, let shown?):
      return words.say(shown < heard ? .solutionFirst : .needFirst, need, solution)
    case (_?, nil): return words.say(.needOnly, need)
    case (nil, _?): return words.say(.solutionOnly, solution)
    case (nil, nil): return words.say(.neither)
    }
  }

  /// The kinds of question over the tenths of the talk.
  var mix: [HTML] {
    guard !facts.questions.isEmpty else { return [] }
    func count(_ kind: QuestionKind?) -> String { "\(facts.questions.count { $0.kind == kind })" }
    var lines = [
      words.say(
        .questions, ("count", "\(facts.questions.count)"),
        ("thirds", facts.thirds.map(String.init).joined(separator: " / ")),
        ("open", facts.openShare.map { "\($0) %" } ?? "–")),
      words.say(
        .kinds, ("situation", count(.situation)), ("problem", count(.problem)),
        ("implication", count(.implication)), ("payoff", count(.needPayoff)), ("other", count(nil))),
    ]
    if !facts.eric.isEmpty {
      let steps = facts.eric.map { reached in
        words.say(
          .step, ("step", words.phrases.text(id: "heard-eric-step-\(reached.step.identifier)")),
          ("turn", "\(reached.spot.turn + 1)"))
      }
      lines.append(words.page(.eric, ("steps", words.joined(steps))))
    }
    let bars = ReviewMixBars(tenths: facts.kindsByTenth, words: words)
    let drawn = facts.kindsByTenth.contains { $0.contains { $0 > 0 } } ? [bars.figure.element] : []
    return drawn + [list(lines)]
  }

  func list(_ lines: [String]) -> HTML { HTML("ul", [], lines.map { HTML("li", text: $0) }) }

  /// Who spoke how much, the longest monologue, and pauses.
  var share: [HTML] {
    guard facts.shares.repShare != nil else { return [] }
    let bars = ReviewShareBars(review: review, words: words)
    let basis = words.phrases.text(id: "basis-\(facts.shares.basis.rawValue)")
    var lines = [HTML("li", text: words.page(.shareBasis, ("basis", basis)))]
    if let turn = facts.shares.longestTurn {
      let seconds = "\(facts.shares.seconds(facts.shares.longest))"
      lines.append(
        HTML(
          "li", [],
          [
            HTML("span", text: words.page(.monologue, ("seconds", seconds))), .blank,
            words.turnLink(turn),
          ]))
    }
    lines.append(HTML("li", text: pauses))
    return [bars.figure.element, HTML("ul", [], lines)]
  }

  private var pauses: String {
    func middle(_ kind: TalkPause.Kind) -> String {
      let sorted = facts.pauses.filter { $0.kind == kind }.map(\.milliseconds).sorted()
      return sorted.isEmpty ? "–" : ReviewWords.seconds(sorted[(sorted.count - 1) / 2])
    }
    guard !facts.pauses.isEmpty else { return words.say(.noPauses) }
    return words.say(
      .pauses, ("answer", middle(.afterAnswer)), ("objection", middle(.afterObjection)))
  }

  /// How the simulated customer's trust, patience and the value that he saw went; nothing in a real talk.
  var trust: [HTML] {
    let curve = ReviewTrustCurve(talk, words)
    guard let first = curve.points.first?.truth.trust, let last = curve.points.last?.truth.trust,
      let most = curve.points.map(\.truth.trust).max(),
      let least = curve.points.map(\.truth.trust).min()
    else { return [] }
    let line = words.say(
      .trust, ("first", "\(first)"), ("last", "\(last)"), ("most", "\(most)"),
      ("least", "\(least)"))
    return [curve.figure.element, HTML("p", text: line)]
  }
}
