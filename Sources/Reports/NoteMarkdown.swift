import Customer
import Markup
import Playbook
import Records
import VisitModel

/// A call note as a Markdown file with flat front matter, for a colleague and for Obsidian.
public struct NoteMarkdown: Sendable {
  /// The whole file, ending in a line break.
  public let text: String

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - note: what the visit became.
  ///   - phrases: the words around the facts, in the reader's language.
  public init(_ note: CallNote, phrases: Phrases) {
    let words = NoteWords(phrases: phrases)
    let outline = NoteOutline(note, words)
    var lines = [
      "", "# " + Markdown.escaped(outline.title), "", Markdown.escaped(outline.circumstances), "",
      "**" + Markdown.escaped(outline.outcome) + "**",
    ]
    for section in outline.first + outline.rest {
      lines += ["", "## " + Markdown.escaped(section.title), ""]
      lines += NoteMarkdown.lines(of: section)
    }
    text = NoteMarkdown.frontMatter(note, words).text + lines.joined(separator: "\n") + "\n"
  }

  private static func frontMatter(_ note: CallNote, _ words: NoteWords) -> FrontMatter {
    let isWhole =
      note.day != nil && note.start.utf8.count == 16
      && note.start.allSatisfy { "0123456789-T:".contains($0) }
    return FrontMatter([
      ("type", .plain("call-note")),
      ("id", .text(note.id)),
      ("date", .plain(note.day?.description)),
      ("start", .plain(isWhole ? note.start + ":00" : nil)),
      ("minutes", .plain(note.minutes.map(String.init))),
      ("company", .link(note.customer)),
      ("contact", .text(note.facts.people.first?.name)),
      ("writer", .text(note.writer)),
      ("language", .plain(Language(rawValue: note.talkLanguage)?.rawValue)),
      ("outcome", .plain(note.outcomeName)),
      ("next_step", .text(note.nextStep.map(words.step))),
      ("next_date", .plain(note.nextStep?.when?.day?.description)),
      ("tags", .list(["sales/call", "outcome/\(note.outcomeName)"])),
    ])
  }

  private static func lines(of section: NoteOutline.Section) -> [String] {
    if section.form == .quotation {
      // An empty line of the quotation between two keeps the writer's own line breaks.
      let quoted = section.entries.map { "> " + Markdown.escaped($0.words) }
      return Array(quoted.map { [$0] }.joined(separator: [">"]))
    }
    var lines: [String] = []
    for (index, entry) in section.entries.enumerated() {
      let lead =
        switch section.form {
        case .points, .quotation: "- "
        case .numbered: "\(index + 1). "
        case .tasks: "- [ ] "
        }
      lines.append(lead + Markdown.escaped(entry.words))
      let indent = String(repeating: " ", count: section.form == .numbered ? lead.count : 2)
      lines += entry.details.map { "\(indent)- \(Markdown.escaped($0))" }
    }
    return lines
  }
}
