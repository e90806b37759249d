import Customer
import Markup
import Playbook

/// Makes the parts of the page of scores over time.
struct TrendPageMaker {
  let entries: [TrendEntry]
  let version: String?
  let skills: [SellingSkill]
  let tries: TrendPage.Tries?
  let phrases: Phrases

  private func say(_ key: TrendPagePhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  private func name(_ skill: SellingSkill) -> String {
    phrases.text(id: "skill-\(skill.identifier)")
  }

  private func day(_ entry: TrendEntry) -> String { entry.date?.description ?? say(.noDate) }

  /// Everything in the order in which it is read.
  var body: [HTML] {
    let skip = HTML("a", [("class", "skip"), ("href", "#content")], [HTML(text: say(.skip))])
    let foot = version.map { HTML("p", text: say(.version, ("version", $0))) }
    return [
      skip, head, HTML("main", [("id", "content"), ("tabindex", "-1")], parts),
      HTML("footer", [], [foot].compactMap(\.self)),
    ]
  }

  private var head: HTML {
    var lines = [HTML("h1", text: say(.title))]
    let days = entries.compactMap(\.date)
    if let first = days.min(), let last = days.max() {
      lines.append(
        HTML(
          "p",
          text: say(
            .span, ("count", "\(entries.count)"), ("first", first.description),
            ("last", last.description))))
    }
    return HTML("header", [], lines)
  }

  private var parts: [HTML] {
    let scored = entries.count { $0.total != nil }
    let few =
      scored < 2 ? [HTML("p", text: say(.tooFew, ("count", "\(scored)")))] : []
    let charts = skills.map { skill in
      TrendChart(
        id: skill.identifier, name: name(skill), values: entries.map { $0.total(skill) },
        phrases: phrases)
    }
    let total = TrendChart(
      id: "total", name: say(.total), values: entries.map(\.total), phrases: phrases)
    let drawn =
      entries.isEmpty
      ? []
      : [
        charted([total] + charts),
        HTML(
          "section", [("aria-labelledby", "talks-title")],
          [HTML("h2", [("id", "talks-title")], [HTML(text: say(.table))]), table]),
      ]
    return few + focus + drawn
  }

  /// The lines; what was never scored is only named.
  private func charted(_ charts: [TrendChart]) -> HTML {
    let empty = charts.filter { !$0.isScored }.map(\.name)
    let names = empty.dropFirst().reduce(empty.first ?? "") { before, next in
      phrases.text(id: ReviewPhrase.joint.rawValue, [("before", before), ("next", next)])
    }
    return HTML(
      "section", [("aria-labelledby", "skills-title")],
      [
        HTML("h2", [("id", "skills-title")], [HTML(text: say(.skills))]),
        HTML("div", [("class", "multiples")], charts.filter(\.isScored).map(\.element)),
      ]
        + (empty.isEmpty
          ? [] : [HTML("p", [("class", "key")], [HTML(text: say(.none, ("names", names)))])]))
  }

  /// The skill in practice; nothing is judged before the last try.
  private var focus: [HTML] {
    guard let tries else { return [] }
    let line =
      tries.made < tries.wanted
      ? say(.triesOpen, ("made", "\(tries.made)"), ("wanted", "\(tries.wanted)"))
      : say(.tries, ("succeeded", "\(tries.succeeded)"), ("wanted", "\(tries.wanted)"))
    return [
      HTML(
        "section", [("class", "focus"), ("aria-labelledby", "focus-title")],
        [
          HTML(
            "h2", [("id", "focus-title")],
            [HTML(text: say(.focus, ("skill", name(tries.skill))))]),
          HTML("p", text: line),
        ])
    ]
  }

  private var table: HTML {
    func number(_ value: Int?) -> HTML { HTML(text: value.map(String.init) ?? "–") }
    let scored = skills.filter { skill in entries.contains { $0.total(skill) != nil } }
    return PageFigure.Table(
      caption: say(.table),
      heads: [say(.date), say(.talk), say(.total)] + scored.map(name),
      rows: entries.map { entry in
        [
          HTML("span", [("class", "day")], [HTML(text: day(entry))]),
          HTML("span", text: entry.title), number(entry.total),
        ] + scored.map { number(entry.total($0)) }
      }
    ).element
  }
}
