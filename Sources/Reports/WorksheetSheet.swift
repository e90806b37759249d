import Coaching
import Customer
import FoundationEssentials
import Markup
import Playbook
import Records

/// A worksheet's page: the verdict with its reason, what to do next, and the drawings, in the forms in which it leaves.
public struct WorksheetSheet: Sendable {
  /// The version of the keys of the JSON form and their meaning.
  public static let version = 1

  private let form: WorksheetForm
  private let outline: WorksheetOutline
  private let words: NoteWords

  /// Makes the page.
  ///
  /// - Parameters:
  ///   - form: the worksheet held against the customer's account.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - today: the day from which a stall is counted.
  public init(_ form: WorksheetForm, phrases: Phrases, today: Day) {
    self.form = form
    words = NoteWords(phrases: phrases)
    outline = WorksheetMaker(form: form, words: words, today: today).outline
  }

  /// How far the worksheet is filled: of the questions that make sense, how many are answered.
  public var progress: (known: Int, of: Int) { outline.progress }

  /// The verdict on one line.
  public var verdict: String {
    for section in outline.sections where section.kind == .verdict {
      guard case .lines(let lines) = section.content else { continue }
      return lines.map(\.words).joined(separator: " ")
    }
    return ""
  }

  /// The page in plain text for a screen, Chinese characters counted double.
  ///
  /// - Parameter columns: how wide a line may be, at least 20.
  /// - Returns: the text, ending in a line break.
  public func text(columns: Int = NoteText.columns) -> String {
    let columns = max(20, columns)
    var layout = TextLayout(columns: columns)
    layout.add(outline.title)
    for line in outline.head { layout.add(line) }
    for section in outline.sections {
      layout.addGap()
      layout.add(section.title)
      switch section.content {
      case .lines(let lines):
        for line in lines { layout.add(line.words, lead: section.kind == .verdict ? "  " : "  - ") }
      case .tree(let branches):
        for branch in branches {
          let indent = String(repeating: "  ", count: branch.depth)
          layout.add(branch.words, lead: "  " + indent + (branch.depth == 0 ? "" : "└ "))
        }
      case .table(let head, let rows):
        TextTable(head: head, rows: rows).add(to: &layout, columns: columns, words)
      }
    }
    return layout.text
  }

  /// The page as a Markdown text.
  public var markdown: String {
    var lines = ["# " + Markdown.escaped(outline.title), ""]
    lines += outline.head.map { Markdown.escaped($0) }
    for section in outline.sections {
      lines += ["", "## " + Markdown.escaped(section.title), ""]
      switch section.content {
      case .lines(let all):
        let isBold = section.kind == .verdict
        lines += all.map { line in
          let words = Markdown.escaped(line.words)
          return isBold ? "- **\(words)**" : "- \(words)"
        }
      case .tree(let branches):
        lines += branches.map {
          String(repeating: "  ", count: $0.depth) + "- " + Markdown.escaped($0.words)
        }
      case .table(let head, let rows):
        lines += ([head, head.map { _ in "---" }] + rows).enumerated().map { index, row in
          let cells = index == 1 ? row : row.map { Markdown.escaped($0) }
          return "| " + cells.joined(separator: " | ") + " |"
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page as one JSON object whose keys are always there, without a line break at its end.
  ///
  /// - Returns: the object.
  /// - Throws: what the encoder throws; it has no reason to.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let object = JSONValue.object([
      "version": .whole(WorksheetSheet.version),
      "worksheet": JSONValue(form.worksheet.name.identifier),
      "customer": JSONValue(form.account.name),
      "id": JSONValue(form.account.id.isEmpty ? nil : form.account.id),
      "person": JSONValue(form.person), "known": .whole(progress.known),
      "of": .whole(progress.of), "verdict": JSONValue(verdict),
      "sections": .list(outline.sections.map(WorksheetSheet.object)),
    ])
    return NoteJSON.harmless(String(decoding: try encoder.encode(object), as: UTF8.self))
  }

  private static func object(_ section: WorksheetOutline.Section) -> JSONValue {
    var keys: [String: JSONValue] = [
      "kind": JSONValue(section.kind.rawValue), "title": JSONValue(section.title),
    ]
    switch section.content {
    case .lines(let lines):
      keys["lines"] = .list(
        lines.map { .object(["id": JSONValue($0.id), "words": JSONValue($0.words)]) })
    case .tree(let branches):
      keys["tree"] = .list(
        branches.map { .object(["depth": .whole($0.depth), "words": JSONValue($0.words)]) })
    case .table(let head, let rows):
      keys["head"] = .list(head.map { JSONValue($0) })
      keys["rows"] = .list(rows.map { .list($0.map { JSONValue($0) }) })
    }
    return .object(keys)
  }
}
