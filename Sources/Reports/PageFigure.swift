import Markup

/// A figure of a page: a drawing, what its shapes mean, and a table that says the same in words.
struct PageFigure {
  /// The table beside a drawing; the first cell of a row names it.
  struct Table {
    let caption: String
    let heads: [String]
    let rows: [[HTML]]

    /// The table in a frame that can be scrolled with the keys where it is wider than the page.
    var element: HTML {
      let head = HTML(
        "tr", [], heads.map { HTML("th", [("scope", "col")], [HTML(text: $0)]) })
      let body = rows.map { row in
        HTML(
          "tr", [],
          row.prefix(1).map { HTML("th", [("scope", "row")], [$0]) }
            + row.dropFirst().map { HTML("td", [], [$0]) })
      }
      let table = HTML(
        "table", [],
        [
          HTML("caption", text: caption), HTML("thead", [], [head]), HTML("tbody", [], body),
        ])
      return PageFigure.scrolled(table, label: caption)
    }
  }

  /// What is drawn.
  let drawing: HTML
  /// Whether the drawing may be wider than a phone.
  var isWide = false
  /// What it is called where it can be scrolled.
  let label: String
  /// Samples with what they mean.
  let legend: [(sample: HTML, words: String)]
  let tables: [Table]
  /// What the fold of a table is called.
  let fold: String

  var element: HTML {
    let shown = isWide ? Self.scrolled(drawing, label: label) : drawing
    let samples = legend.map { HTML("span", [], [$0.sample, HTML("span", text: $0.words)]) }
    let caption = samples.isEmpty ? [] : [HTML("figcaption", [], samples)]
    return HTML(
      "div", [("class", "figure")],
      [HTML("figure", [], [shown] + caption)]
        + (tables.isEmpty
          ? []
          : [
            HTML(
              "details", [("class", "table")],
              [HTML("summary", text: fold)] + tables.map(\.element))
          ]))
  }

  /// Something that may be wider than the page, in a frame that can be scrolled with the keys.
  ///
  /// - Parameters:
  ///   - content: what may be wide.
  ///   - label: what it is.
  /// - Returns: the frame.
  static func scrolled(_ content: HTML, label: String) -> HTML {
    HTML(
      "div", [("class", "wide"), ("tabindex", "0"), ("role", "group"), ("aria-label", label)],
      [content])
  }
}
