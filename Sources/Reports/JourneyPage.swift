import Coaching
import Customer
import Markup
import Playbook
import Records

/// An account over its visits as a page that stands alone, with drawings and the same in tables.
public struct JourneyPage: Sendable {
  /// The page.
  public let page: Page

  /// Writes an account's journey.
  ///
  /// - Parameters:
  ///   - history: the account over its visits.
  ///   - phrases: the words around the facts.
  ///   - language: the language of these words.
  public init(_ history: JourneyHistory, phrases: Phrases, language: Language) {
    let outline = JourneyOutline(history, phrases)
    let sections = outline.sections
    let head = HTML(
      "header", [],
      [HTML("h1", text: outline.title)] + outline.lead.map { HTML("p", text: $0) })
    page = Page(
      title: outline.title, language: language.rawValue, style: Self.style,
      body: [
        head, Self.contents(sections, outline),
        HTML("main", [], sections.map { Self.section($0, outline) }),
      ])
  }

  private static func contents(
    _ sections: [JourneyOutline.Section], _ outline: JourneyOutline
  ) -> HTML {
    let links = sections.map { section in
      HTML("li", [], [HTML("a", [("href", "#\(section.id)")], [HTML(text: section.title)])])
    }
    return HTML("nav", [("aria-label", outline.text(.contents))], [HTML("ul", [], links)])
  }

  private static func section(
    _ section: JourneyOutline.Section, _ outline: JourneyOutline
  ) -> HTML {
    HTML(
      "section", [("id", section.id), ("aria-labelledby", "\(section.id)-title")],
      [HTML("h2", [("id", "\(section.id)-title")], [HTML(text: section.title)])]
        + section.blocks.flatMap { block($0, outline) })
  }

  private static func block(_ block: JourneyOutline.Block, _ outline: JourneyOutline) -> [HTML] {
    switch block {
    case .lines(let lines): [HTML("ul", [], lines.map { HTML("li", text: $0) })]
    case .numbered(let lines): [HTML("ol", [], lines.map { HTML("li", text: $0) })]
    case .tasks(let tasks):
      [HTML("ul", [("class", "tasks")], tasks.map(task))]
    case .plot(let plot): figure(plot, outline)
    }
  }

  private static func task(_ task: (words: String, isDone: Bool)) -> HTML {
    let box = HTML(
      "span", [("class", task.isDone ? "box done" : "box"), ("aria-hidden", "true")],
      [HTML(text: task.isDone ? "✓" : "")])
    return HTML("li", [], [box, .blank, HTML("span", text: task.words)])
  }

  /// The drawing, what its shapes mean, and the table that says the same in words.
  private static func figure(_ plot: JourneyPlot, _ outline: JourneyOutline) -> [HTML] {
    let made = JourneyDrawing(plot: plot, outline: outline)
    // What is wider than a phone can be scrolled with the keys, too.
    let drawing = HTML(
      "div",
      [("class", "wide"), ("tabindex", "0"), ("role", "group"), ("aria-label", plot.title)],
      [made.element])
    let caption = outline.text(.tableOf, ("title", plot.title))
    let table = HTML(
      "table", [],
      [
        HTML("caption", text: caption),
        HTML("thead", [], [head(outline)]),
        HTML(
          "tbody", [],
          plot.rows.map { one in
            HTML(
              "tr", [],
              [HTML("th", [("scope", "row")], [HTML(text: one.label)])]
                + one.words.map { HTML("td", text: $0) })
          }),
      ])
    return [
      HTML("figure", [], [drawing, made.legend]),
      HTML(
        "div",
        [("class", "wide"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption)],
        [table]),
    ]
  }

  /// The number of each visit above its day.
  private static func head(_ outline: JourneyOutline) -> HTML {
    let scope = [("scope", "col")]
    let moments = zip(outline.columns, outline.history.moments).map { number, moment in
      let day = moment.visit == nil ? outline.text(.beforeFirst) : outline.day(moment.day)
      return HTML("th", scope, [HTML(text: number), .blank, HTML("small", text: day)])
    }
    return HTML("tr", [], [HTML("th", scope, [HTML(text: outline.text(.row))])] + moments)
  }
}
