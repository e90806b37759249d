import Markup
import Playbook

extension PlanPage {
  /// The page as HTML that stands alone and prints on one side of A4.
  ///
  /// - Parameter language: the language of the words printed on it.
  /// - Returns: the page.
  public func page(language: Language) -> Page {
    let outline = outline(printedFit)
    let (talk, known) = columns(outline)
    let head = outline.head.map { label, value in
      HTML(
        "div", [],
        [
          HTML("b", text: label), .blank,
          value.map { HTML("span", text: $0) }
            ?? HTML("span", [("class", "none")], [HTML(text: outline.text(.notPlanned))]),
        ])
    }
    let body = HTML(
      "main", [],
      [
        HTML("h1", text: outline.title), HTML("div", [("class", "head")], head),
        HTML("div", [("class", "talk")], talk.map(section)),
        HTML("div", [("class", "known")], known.map(section)),
      ])
    return Page(
      title: outline.title, language: language.rawValue, style: PlanPage.style, body: [body])
  }

  private func section(_ section: NoteOutline.Section) -> HTML {
    let items = section.entries.map { entry in
      HTML(
        "li", [],
        [HTML("span", text: entry.words)]
          + entry.details.filter { !$0.isEmpty }.map { HTML("small", text: $0) })
    }
    return HTML(
      "section", [],
      [
        HTML("h2", text: section.title),
        HTML(section.form == .numbered ? "ol" : "ul", [], items),
      ])
  }

  /// The page's own rules: what the talk needs at the left, what is known at the right, one below the other on a phone.
  private static let style = """
    main { display: grid; grid-template-columns: 3fr 2fr; gap: .8rem 1.6rem; align-items: start; }
    h1, .head { grid-column: 1 / -1; }
    h2 { margin: 0 0 .25em; }
    .head { display: flex; flex-wrap: wrap; gap: .2em 1.4em; border-bottom: 1px solid var(--line); padding-bottom: .5em; }
    .head b { margin-right: .4em; }
    .none { color: var(--faint); }
    .talk, .known { display: flex; flex-direction: column; gap: .9em; min-width: 0; }
    .known { font-size: .92em; border-left: 1px solid var(--line); padding-left: 1.2rem; }
    ul, ol { margin: 0; padding-left: 1.3em; }
    li { margin-bottom: .25em; }
    li small { display: block; color: var(--faint); font-size: .88em; line-height: 1.35; }
    .talk li small { color: inherit; font-size: .92em; }
    li { break-inside: avoid; }
    @media (max-width: 40rem) {
      main { grid-template-columns: 1fr; }
      .known { border-left: 0; padding-left: 0; border-top: 1px solid var(--line); padding-top: .9em; }
    }
    @media print {
      main { grid-template-columns: 3fr 2fr; gap: 2mm 5mm; font-size: 8.6pt; line-height: 1.3; }
      .talk, .known { gap: 2mm; }
      .known { border-left: 1px solid var(--line); padding-left: 4mm; border-top: 0; padding-top: 0; }
      li { margin-bottom: .1em; }
    }
    """
}
