import AccountModel
import Coaching
import Customer
import Markup
import Playbook
import Records

/// An account over its visits as a Markdown file, its plots as tables.
public struct JourneyMarkdown: Sendable {
  /// The whole file, ending in a line break.
  public let text: String

  /// Writes an account's journey.
  ///
  /// - Parameters:
  ///   - history: the account over its visits.
  ///   - phrases: the words around the facts, in the reader's language.
  public init(_ history: JourneyHistory, phrases: Phrases) {
    let outline = JourneyOutline(history, phrases)
    var lines = ["", "# " + Markdown.escaped(outline.title), ""]
    lines += Array(outline.lead.map { [Markdown.escaped($0)] }.joined(separator: [""]))
    for section in outline.sections {
      lines += ["", "## " + Markdown.escaped(section.title)]
      for block in section.blocks { lines += [""] + JourneyMarkdown.lines(of: block, outline) }
    }
    let account = history.account
    let front = FrontMatter([
      ("type", .plain("account-journey")),
      ("date", .plain(history.today.description)),
      ("company", .link(account.name)),
      ("visits", .plain("\(account.visits.count)")),
      ("step", .plain(account.journey.step?.rawValue)),
      ("tags", .list(["sales/account"])),
    ])
    text = front.text + lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: JourneyOutline.Block, _ outline: JourneyOutline) -> [String] {
    switch block {
    case .lines(let lines): lines.map { "- " + Markdown.escaped($0) }
    case .numbered(let lines):
      lines.enumerated().map { "\($0 + 1). " + Markdown.escaped($1) }
    case .tasks(let tasks):
      tasks.map { "- [\($0.isDone ? "x" : " ")] " + Markdown.escaped($0.words) }
    case .plot(let plot): table(plot, outline)
    }
  }

  private static func table(_ plot: JourneyPlot, _ outline: JourneyOutline) -> [String] {
    let head = [outline.text(.row)] + outline.columnHeads
    let rows = plot.rows.map { [$0.label] + $0.words }
    return [row(head), row(head.map { _ in "---" })] + rows.map(row)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(Markdown.escaped).joined(separator: " | ") + " |"
  }
}

extension JourneyOutline {
  /// What stands above each moment in a table: the visit's number and day.
  var columnHeads: [String] {
    zip(columns, history.moments).map { number, moment in
      moment.visit == nil
        ? text(.beforeFirst)
        : text(.visitDay, ("number", number), ("day", day(moment.day)))
    }
  }
}
