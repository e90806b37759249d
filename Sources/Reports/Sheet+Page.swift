import Markup
import Playbook

extension Sheet {
  /// The sheet as a page that stands alone and prints on one side of A4.
  ///
  /// - Parameter language: the language of the words printed on it.
  /// - Returns: the page.
  public func page(language: Language) -> Page {
    let fit = fit
    let body: [HTML?] = [
      HTML("h1", text: title), headRow, aimRows(fit), carriedRows(fit), questionRows(fit),
      objectionRows(fit), notesBlock, markRow,
    ]
    return Page(
      title: title, language: language.rawValue, style: Sheet.style,
      body: [HTML("main", [], body.compactMap { $0 })])
  }

  /// The source of the page, ending in a line break.
  ///
  /// - Parameter language: the language of the words printed on it.
  /// - Returns: the whole file.
  public func html(language: Language) -> String { page(language: language).source }

  private func blank(_ value: String?) -> HTML {
    value.map { HTML("span", text: $0) } ?? HTML("span", [("class", "blank")])
  }

  private var headRow: HTML {
    HTML(
      "div", [("class", "head")],
      head.map { HTML("div", [], [HTML("b", text: $0.label), .blank, blank($0.value)]) })
  }

  private func aimRows(_ fit: Fit) -> HTML {
    HTML(
      "div", [("class", "aims")],
      aims.map {
        HTML(
          "div", [],
          [HTML("b", text: $0.label), .blank, blank($0.value.map { short($0, fit.columns) })])
      })
  }

  private func carriedRows(_ fit: Fit) -> HTML? {
    let carried = carried
    if carried.isEmpty { return nil }
    return HTML(
      "section", [],
      [
        HTML("h2", text: phrases.text(SheetPhrase.carried)),
        HTML(
          "div", [("class", "carried")],
          carried.map { part in
            HTML(
              "div", [],
              [
                HTML("h3", text: part.title),
                HTML("ul", [], part.items.map { HTML("li", text: short($0, fit.columns)) }),
              ])
          }),
      ])
  }

  private func questionRows(_ fit: Fit) -> HTML {
    let items = content.questions.prefix(Sheet.questions).map { question in
      HTML(
        "li", [("value", String(question.number))],
        [HTML("span", text: short(question.words, fit.columns))]
          + ((fit.listens ? listen(question) : nil).map { [HTML("small", text: $0)] } ?? []))
    }
    return HTML(
      "section", [],
      [
        HTML("h2", text: phrases.text(SheetPhrase.questions)),
        HTML("p", text: phrases.text(SheetPhrase.reminder)), HTML("ol", [], items),
      ])
  }

  private func objectionRows(_ fit: Fit) -> HTML? {
    if content.objections.isEmpty { return nil }
    return HTML(
      "section", [],
      [
        HTML("h2", text: phrases.text(SheetPhrase.objections)),
        HTML(
          "ul", [],
          content.objections.prefix(Sheet.objections).map { objection in
            HTML(
              "li", [],
              [
                HTML("b", text: short(objection.title, 40)), HTML.blank,
                HTML("span", text: short(objection.clarify, min(110, fit.columns))),
              ])
          }),
      ])
  }

  private var notesBlock: HTML {
    HTML(
      "section", [("class", "notes")],
      [HTML("h2", text: phrases.text(SheetPhrase.notes)), HTML("div", [("class", "lines")])])
  }

  private var markRow: HTML {
    HTML(
      "footer", [],
      [HTML("b", text: phrases.text(SheetPhrase.marks))]
        + marks.map {
          HTML("span", [], [HTML("code", text: $0.sign), .blank, HTML("span", text: $0.meaning)])
        })
  }

  /// The sheet's own rules.
  ///
  /// The page is as high as A4 leaves room between its margins, and the lines for notes take what the rest leaves.
  private static let style = """
    main { display: flex; flex-direction: column; gap: .5rem; min-height: 60rem; }
    h3 { font-size: .9em; margin: 0; }
    p { margin: 0 0 .2em; color: var(--faint); font-size: .9em; }
    ul, ol { margin: 0; padding-left: 2em; }
    li small { display: block; color: var(--faint); font-size: .82em; line-height: 1.25; }
    section h2 { margin-top: .3em; }
    .head, .carried { display: flex; gap: 1.2rem; }
    .head > div, .carried > div { flex: 1; min-width: 0; }
    b { white-space: nowrap; }
    .head > div, .aims > div { display: flex; gap: .5em; align-items: flex-end; margin-bottom: .25em; }
    .aims > div { flex-wrap: wrap; }
    .blank { flex: 1 1 8rem; border-bottom: 1px solid var(--line); min-height: 1.5em; }
    .aims .blank { flex-basis: 100%; }
    .notes { flex: 1; display: flex; flex-direction: column; min-height: 6em; overflow: hidden; }
    .lines {
      flex: 1; min-height: 0;
      background-image: linear-gradient(to bottom, transparent calc(100% - 1px), var(--line) 0);
      background-size: 100% 2em; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    footer { display: flex; flex-wrap: wrap; gap: .2em 1.1em; font-size: .85em; border-top: 1px solid var(--line); padding-top: .3em; }
    footer code { font-weight: bold; margin-right: .35em; color: var(--accent); }
    @media print {
      main { height: 272mm; min-height: 0; gap: 1.5mm; overflow: hidden; font-size: 9.5pt; line-height: 1.32; }
    }
    """
}
