import Coaching
import Markup
import Playbook

extension ReviewPageMaker {
  /// The strengths, what to change, and the one thing to practise.
  var choice: [HTML] {
    var parts: [HTML] = []
    if let focus = card.focus {
      let skill = words.named("skill", focus.rule.skill)
      parts.append(
        HTML(
          "div", [("class", "focus")],
          [
            HTML("h3", text: words.page(.focus, ("skill", skill))),
            HTML("p", text: focus.rule.words),
          ] + better(focus)))
    }
    parts += list(.strengths, card.strengths) + list(.changes, card.changes)
    return parts
  }

  private func list(_ title: ReviewPhrase, _ findings: [Finding]) -> [HTML] {
    guard !findings.isEmpty else { return [] }
    return [
      HTML("h3", text: words.say(title)),
      HTML(
        "ol", [("class", "chosen")],
        findings.map { finding in
          HTML(
            "li", [],
            [
              HTML(
                "a", [("href", "#\(Self.anchor(finding))"), ("dir", "auto")],
                [HTML(text: finding.rule.words)])
            ] + evidence(finding, most: 2) + better(finding))
        }),
    ]
  }

  /// What links to a rule call it; ids of rules are letters, digits and hyphens.
  static func anchor(_ finding: Finding) -> String { "rule-\(finding.rule.id)" }

  private func better(_ finding: Finding) -> [HTML] {
    guard let better = finding.better else { return [] }
    return [
      HTML(
        "p", [("class", "better")],
        [
          HTML("b", text: words.page(.better)), .blank,
          words.spoken(better, in: talk.language),
        ])
    ]
  }

  private func evidence(_ finding: Finding, most: Int) -> [HTML] {
    // One sentence may do two of the things that a rule looks for.
    let quotes = finding.evidence.enumerated().filter { place, quote in
      !finding.evidence.prefix(place).contains(quote)
    }.map(\.element)
    guard !quotes.isEmpty else { return [] }
    return [
      HTML(
        "ul", [("class", "quotes")],
        quotes.prefix(most).map {
          HTML("li", [], words.quoted($0, in: talk.language, to: 160))
        })
    ]
  }

  /// Points by skill and by stage; nothing where the talk isn't scored.
  var scorecard: [HTML] {
    guard card.total != nil else { return [] }
    let bySkill = points(
      words.say(.headSkills), words.page(.skill),
      card.skills.map { (words.named("skill", $0.part), $0.earned, $0.of, $0.total) })
    let byStage = points(
      words.say(.headStages), words.page(.stage),
      card.stages.map { (words.stage($0.part), $0.earned, $0.of, $0.total) })
    return [HTML("div", [("class", "tables")], [bySkill, byStage])]
  }

  /// Every rule with its points by skill, what lost points first, then the rules that say nothing here.
  var rules: [HTML] {
    let judged = SellingSkill.allCases.flatMap { skill -> [HTML] in
      let own = card.findings.filter { $0.rule.skill == skill && $0.isJudged }
      let findings = [Finding.Result.lost, .partly, .passed].flatMap { result in
        own.filter { $0.result == result }
      }
      guard !findings.isEmpty else { return [] }
      return [
        HTML("h3", text: words.named("skill", skill)),
        HTML("ul", [("class", "rules")], findings.map(rule)),
      ]
    }
    return judged + unjudged
  }

  private func points(
    _ caption: String, _ head: String, _ rows: [(name: String, earned: Int, of: Int, total: Int?)]
  ) -> HTML {
    PageFigure.Table(
      caption: caption, heads: [head, words.page(.points), words.page(.ofHundred)],
      rows: rows.map { row in
        guard let total = row.total else {
          return [HTML("span", text: row.name), HTML(text: "–"), HTML(text: words.page(.unjudged))]
        }
        let earned = words.page(
          .earned, ("earned", ReviewWords.points(row.earned)), ("of", ReviewWords.points(row.of)))
        let bar = SVG.sample(
          width: 72, height: 10,
          [SVG.box(.init(1, 1), width: 70, height: 8, "bar empty")]
            + (total == 0
              ? [] : [SVG.box(.init(1, 1), width: max(1, total * 70 / 100), height: 8, "bar")]))
        return [
          HTML("span", text: row.name), HTML("span", [("class", "sum")], [HTML(text: earned)]),
          HTML("span", [("class", "of")], [HTML("b", [], [HTML(text: "\(total)")]), .blank, bar]),
        ]
      }
    ).element
  }

  private func rule(_ finding: Finding) -> HTML {
    let rule = finding.rule
    let (sign, name): (String, ReviewPagePhrase) =
      switch finding.result {
      case .passed: ("✓", .fully)
      case .partly: ("◐", .partly)
      case .lost: ("✗", .lost)
      case .notScored: ("–", .unjudged)
      }
    let earned = words.page(
      .earned, ("earned", ReviewWords.points(finding.earned)),
      ("of", ReviewWords.points(finding.of)))
    let head = HTML(
      "p", [("class", "verdict")],
      [
        HTML("span", [("class", "result"), ("aria-hidden", "true")], [HTML(text: sign)]), .blank,
        HTML("b", text: rule.words), .blank,
        HTML(
          "span", [("class", "earned")],
          [HTML(text: words.joined([words.page(name), earned]))]),
      ])
    let measured = HTML("p", [("class", "measured")], [HTML(text: self.measured(finding))])
    return HTML(
      "li", [("id", Self.anchor(finding)), ("class", Self.look(finding)), ("tabindex", "-1")],
      [head, measured] + evidence(finding, most: 3) + better(finding) + [source(rule)])
  }

  /// What was counted, against what is wanted; what is there or not isn't counted.
  private func measured(_ finding: Finding) -> String {
    let measure = words.named("measure", finding.rule.measure)
    if finding.rule.measure.unit == .yesNo {
      let answer = words.page((finding.value ?? 0) > 0 ? .yes : .no)
      return words.page(.measuredYesNo, ("measure", measure), ("value", answer))
    }
    return words.page(
      .measured, ("measure", measure), ("value", words.value(finding)),
      ("range", words.range(finding.rule)))
  }

  private static func look(_ finding: Finding) -> String {
    switch finding.result {
    case .passed: "passed"
    case .partly: "partly"
    case .lost: "lost"
    case .notScored: "unjudged"
    }
  }

  /// Where a rule comes from, folded away.
  private func source(_ rule: ScoringRule) -> HTML {
    let weight = words.page(
      rule.weight == 1 ? .weightOne : .weight, ("weight", "\(rule.weight)"))
    return HTML(
      "details", [("class", "source")],
      [
        HTML("summary", text: words.page(.source)),
        HTML(
          "p",
          text: words.page(
            .sourceText, ("source", rule.source),
            ("strength", words.named("strength", rule.strength)),
            ("weight", weight), ("id", rule.id))),
      ])
  }

  /// The rules that say nothing in this talk, each with the reason.
  private var unjudged: [HTML] {
    // Where the whole talk is too short the page says so once.
    let rest = card.findings.filter { !$0.isJudged && $0.result != .notScored(.tooShort) }
    guard !rest.isEmpty else { return [] }
    return [
      HTML("h3", text: words.page(.unjudgedRules)),
      HTML(
        "ul", [("class", "rest")],
        rest.map { finding in
          guard case .notScored(let reason) = finding.result else { return HTML("li") }
          return HTML(
            "li", [("id", Self.anchor(finding)), ("tabindex", "-1")],
            [
              HTML("span", text: finding.rule.words),
              HTML("p", [("class", "measured")], [HTML(text: words.reason(reason))]),
              source(finding.rule),
            ])
        }),
    ]
  }
}

extension Finding {
  /// Whether something can be said of the rule in the talk.
  fileprivate var isJudged: Bool {
    if case .notScored = result { return false }
    return true
  }
}
