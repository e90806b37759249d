import Markup
import Playbook
import Records

/// A call note in plain text for a screen, Chinese characters counted double.
public struct NoteText: Sendable {
  /// How wide a line may be unless the screen is narrower.
  public static let columns = 80

  /// What a colleague needs first: needs, objections, what happens next, what we owe.
  public let first: String
  /// The rest: what to ask next time, people, goals, questions and answers, the account.
  public let rest: String

  /// The whole note, ending in a line break.
  public var text: String { rest.isEmpty ? first : first + "\n" + rest }

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - note: what the visit became.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - columns: how wide a line may be, at least 20.
  public init(_ note: CallNote, phrases: Phrases, columns: Int = NoteText.columns) {
    let outline = NoteOutline(note, NoteWords(phrases: phrases))
    let words = NoteWords(phrases: phrases)
    var layout = TextLayout(columns: max(20, columns))
    layout.add(outline.title)
    layout.add(outline.circumstances)
    layout.add(outline.outcome)
    for section in outline.first {
      NoteText.add(section, folded: words, to: &layout)
    }
    first = layout.text
    layout = TextLayout(columns: max(20, columns))
    for section in outline.rest { NoteText.add(section, folded: nil, to: &layout) }
    rest = layout.text
  }

  /// Adds a section; where words are given, the details of an entry are folded into one paragraph.
  private static func add(
    _ section: NoteOutline.Section, folded words: NoteWords?, to layout: inout TextLayout
  ) {
    layout.addGap()
    layout.add(section.title)
    for (index, entry) in section.entries.enumerated() {
      let lead =
        switch section.form {
        case .points: "- "
        case .numbered: "\(index + 1) "
        case .tasks: "[ ] "
        case .quotation: "| "
        }
      layout.add(entry.words, lead: "  " + lead)
      let indent = String(repeating: " ", count: 2 + lead.count)
      let details = words.map { [$0.joined(entry.details, by: .chatList)] } ?? entry.details
      for detail in details where !detail.isEmpty { layout.add(detail, lead: indent) }
    }
  }
}
