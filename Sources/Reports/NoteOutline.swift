import Customer
import Records
import VisitModel

/// A note as headings and entries, before it takes a form.
struct NoteOutline {
  /// How the entries of a section are set.
  enum Form {
    /// Entries without an order, entries that others refer to by number, things to do, or the writer's text as it is.
    case points, numbered, tasks, quotation
  }

  /// One thing told, with what is known about it.
  struct Entry: Hashable {
    let words: String
    var details: [String] = []
  }

  /// A heading with its entries.
  struct Section {
    let title: String
    var form = Form.points
    let entries: [Entry]
  }

  let title: String
  /// One line about the circumstances.
  let circumstances: String
  /// What came of it and why.
  let outcome: String
  /// What a colleague needs first: needs, objections, what happens next, what we owe.
  let first: [Section]
  /// The rest, without the sections that would be empty.
  let rest: [Section]

  init(_ note: CallNote, _ words: NoteWords) {
    title = NoteOutline.title(note, words)
    circumstances = NoteOutline.circumstances(note, words)
    outcome = words.text(
      .outcome, ("class", words.outcomeClass(note.decided)),
      ("reason", words.reason(note.decided)))
    let maker = NoteSections(note: note, words: words)
    first = [maker.needs, maker.objections, maker.next, maker.owed]
    rest = [
      maker.unknowns, maker.people, maker.situation, maker.goal, maker.planned, maker.offers,
      maker.signals, maker.gates,
      maker.interruptions, maker.sums, maker.turns, maker.notes, maker.flags, maker.marks,
      maker.account, maker.amendments,
    ].filter { !$0.entries.isEmpty }
  }

  private static func title(_ note: CallNote, _ words: NoteWords) -> String {
    let date = words.known(note.start.prefix { $0 != "T" }.description)
    guard let customer = note.customer, !customer.isEmpty else {
      return words.text(.titleNameless, ("date", date))
    }
    return words.text(.title, ("customer", words.known(customer)), ("date", date))
  }

  private static func circumstances(_ note: CallNote, _ words: NoteWords) -> String {
    let start = words.known(String(note.start.map { $0 == "T" ? " " : $0 }))
    let minutes = note.minutes.map { words.text(.minutes, ("minutes", String($0))) }
    var parts = [
      start, minutes ?? words.text(.minutesUnknown), words.text(ValuePhrase(note.mode)),
      words.language(note.talkLanguage),
    ]
    if let writer = note.writer {
      parts.append(words.text(.writer, ("writer", words.known(writer))))
    }
    return words.facts(parts)
  }
}
