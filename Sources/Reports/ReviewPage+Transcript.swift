import Coaching
import Markup
import Playbook
import Understanding

extension ReviewPageMaker {
  /// What was said, whole, by stage, what each sentence was heard to be behind it.
  var transcript: [HTML] {
    ReviewTimeline.runs(talk.turns).enumerated().map { number, run in
      let id = "stage-\(number + 1)"
      let title = HTML(
        "h3", [("id", id)],
        [
          HTML(text: words.stage(run.stage)), .blank,
          HTML("small", [], [words.turns(run.turns)]),
        ])
      return HTML(
        "section", [("aria-labelledby", id)],
        [title, HTML("ol", [("class", "talk")], run.turns.map(turn))])
    }
  }

  private func turn(_ index: Int) -> HTML {
    let turn = talk.turns[index]
    let number = "\(index + 1)"
    var who = [
      HTML(
        "a",
        [("href", "#turn-\(number)"), ("aria-label", words.say(.place, ("turn", number)))],
        [HTML(text: number)]), .blank,
      HTML("b", text: turn.name),
    ]
    if let start = turn.start {
      who += [.blank, HTML("span", [("class", "time")], [HTML(text: Self.clock(start))])]
    }
    if let truth = turn.truth {
      let standing = words.page(
        .standing, ("trust", "\(truth.trust)"), ("patience", "\(truth.patience)"),
        ("value", "\(truth.value)"))
      who += [.blank, HTML("span", [("class", "standing")], [HTML(text: standing)])]
    }
    return HTML(
      "li",
      [
        ("id", "turn-\(number)"), ("class", turn.speaker.rawValue), ("tabindex", "-1"),
      ], [HTML("p", [("class", "who")], who), HTML("p", [], said(index))])
  }

  /// The sentences, each with its labels; what has none stays in one piece.
  private func said(_ index: Int) -> [HTML] {
    let turn = talk.turns[index]
    let language = ("lang", talk.language.rawValue)
    func spoken(_ text: String) -> HTML {
      HTML("span", [language, ("dir", "auto")], [HTML(text: text)])
    }
    let marked = marks.byTurn[index]
    guard !marked.isEmpty else { return [spoken(turn.text)] }
    var parts: [HTML] = []
    var plain: [String] = []
    var next = marked.startIndex
    let gap = talk.language == .zhHans ? "" : " "
    for (place, sentence) in turn.sentences.enumerated() {
      plain.append(sentence.text)
      let first = next
      while next < marked.endIndex, marked[next].spot.sentence <= place { next += 1 }
      guard first < next else { continue }
      parts += [spoken(plain.joined(separator: gap)), .blank]
      parts += marked[first..<next].flatMap { [chip($0), .blank] }
      plain = []
    }
    return plain.isEmpty ? parts : parts + [spoken(plain.joined(separator: gap))]
  }

  private func chip(_ mark: ReviewMark) -> HTML {
    let sign =
      mark.kind.lane == nil
      ? []
      : [HTML("b", [("aria-hidden", "true")], [HTML(text: mark.sign)]), .blank]
    return HTML(
      "span", [("class", "chip \(mark.kind.look)")], sign + [HTML("span", text: mark.label)])
  }

  /// A time from the start, such as 1:05 or 1:02:05.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let hours = seconds / 3600
    let minutes = seconds / 60 % 60
    let start = hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)"
    return "\(start):\(two(seconds % 60))"
  }
}
