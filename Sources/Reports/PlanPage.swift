import AccountModel
import Customer
import Markup
import Playbook
import Records
import VisitModel

/// A prepared visit on one page: what we want, how we begin, what we ask, what they will say, and what is known (METHOD M19).
public struct PlanPage: Sendable {
  /// The lines of the plain text on one page of paper.
  public static let lines = 66

  let account: CustomerAccount
  let note: CallNote
  let talk: Playbook
  let words: NoteWords

  /// Takes what was prepared.
  ///
  /// - Parameters:
  ///   - note: the note of the prepared visit.
  ///   - account: what is known of the customer.
  ///   - talk: the playbook in the language of the talk.
  ///   - phrases: what is printed around it, in the reader's language.
  public init(_ note: CallNote, of account: CustomerAccount, talk: Playbook, phrases: Phrases) {
    self.note = note
    self.account = account
    self.talk = talk
    words = NoteWords(phrases: phrases)
  }

  func outline(_ fit: PlanOutline.Fit) -> PlanOutline {
    PlanOutline(account: account, note: note, talk: talk, words: words, fit: fit)
  }

  /// The page in plain text: as much as finds room on one page of paper.
  ///
  /// - Parameters:
  ///   - columns: how wide a line may be, at least 20.
  ///   - lines: how many lines there is room for; a screen scrolls, paper doesn't.
  /// - Returns: the text, ending in a line break.
  public func text(columns: Int = NoteText.columns, lines: Int = PlanPage.lines) -> String {
    text(outline(fit(lines, columns)), columns)
  }

  /// How much may be told so that the plain text has no more lines than there is room for.
  func fit(_ lines: Int, _ columns: Int) -> PlanOutline.Fit {
    let fits = PlanOutline.Fit.all
    return fits.first { count(text(outline($0), columns)) <= lines } ?? fits[fits.count - 1]
  }

  /// A column of a printed page, as the page's own rules leave it on A4, measured in a browser at 75 dots an inch.
  struct Column {
    /// How many characters stand in a line of an entry and of a detail.
    let entry: Int
    let detail: Int
    /// How many dots a line of a detail is high.
    let height: Int

    static let talk = Column(entry: 60, detail: 63, height: 12)
    static let known = Column(entry: 40, detail: 45, height: 11)
    /// How many dots a page leaves for each below its head.
    static let room = 765
  }

  /// What stands in the two columns: what was left from last time goes where more room is.
  func columns(
    _ outline: PlanOutline
  ) -> (talk: [NoteOutline.Section], known: [NoteOutline.Section]) {
    var (talk, known) = (outline.talkSections, outline.knownSections)
    if !outline.carried.entries.isEmpty, let last = known.last,
      height(talk + [last], .talk) < height(known, .known)
    {
      talk.append(last)
      known.removeLast()
    }
    return (talk, known)
  }

  /// How much may be told so that both columns of a printed page have room for it.
  var printedFit: PlanOutline.Fit {
    let fits = PlanOutline.Fit.all
    return fits.first { fit in
      let outline = outline(fit)
      let (talk, known) = columns(outline)
      let head = outline.head.reduce(0) { $0 + Columns.width(of: ($1.value ?? "") + $1.label) }
      return max(height(talk, .talk), height(known, .known)) + head / 90 * 14 <= Column.room
    } ?? fits[fits.count - 1]
  }

  private func height(_ sections: [NoteOutline.Section], _ column: Column) -> Int {
    sections.reduce(0) { height, section in
      section.entries.reduce(height + 22) { height, entry in
        let details = entry.details.reduce(0) { $0 + lines(of: $1, column.detail) }
        return height + 1 + lines(of: entry.words, column.entry) * 12 + details * column.height
      }
    }
  }

  private func lines(of text: String, _ width: Int) -> Int {
    Columns.wrapped(text, to: width).count
  }

  private func count(_ text: String) -> Int { text.count { $0 == "\n" } }

  private func text(_ outline: PlanOutline, _ columns: Int) -> String {
    var layout = TextLayout(columns: max(20, columns))
    layout.add(outline.title)
    let head = outline.head.filter { $0.value != nil }.map { outline.labelled($0.label, $0.value) }
    if !head.isEmpty { layout.add(words.joined(head, by: .facts)) }
    add(
      outline.talkSections + outline.knownSections, isTight: outline.fit.isTight, to: &layout)
    return layout.text
  }

  private func add(
    _ sections: [NoteOutline.Section], isTight: Bool, to layout: inout TextLayout
  ) {
    for section in sections {
      if !isTight { layout.addGap() }
      layout.add(section.title)
      for (index, entry) in section.entries.enumerated() {
        let lead = section.form == .numbered ? "\(index + 1) " : "- "
        layout.add(entry.words, lead: "  " + lead)
        for detail in entry.details where !detail.isEmpty { layout.add(detail, lead: "    ") }
      }
    }
  }

  /// What is known before anything is asked: people, account, needs, data, what earlier visits left.
  ///
  /// - Parameter columns: how wide a line may be, at least 20.
  /// - Returns: lines for a screen.
  public func known(columns: Int = NoteText.columns) -> String {
    let outline = outline(PlanOutline.Fit.all[2])
    var layout = TextLayout(columns: max(20, columns))
    for section in outline.standingSections where !section.entries.isEmpty {
      layout.add(section.title)
      for entry in section.entries {
        layout.add(entry.words, lead: "  - ")
        for detail in entry.details { layout.add(detail, lead: "    ") }
      }
    }
    return layout.text
  }

  /// The page as a Markdown file with flat front matter.
  public var markdown: String {
    let outline = outline(PlanOutline.Fit.all[0])
    let front = FrontMatter([
      ("type", .plain("call-plan")), ("id", .text(note.id)),
      ("date", .plain(note.plan?.when?.day?.description)), ("company", .link(note.customer)),
      ("contact", .text(note.facts.people.first?.name)), ("writer", .text(note.writer)),
    ])
    let head = outline.head.compactMap { label, value in
      value.map { "- " + Markdown.escaped(outline.labelled(label, $0)) }
    }
    var lines = ["", "# " + Markdown.escaped(outline.title)]
    if !head.isEmpty { lines += [""] + head }
    for section in outline.talkSections + outline.knownSections {
      lines += ["", "## " + Markdown.escaped(section.title), ""]
      for (index, entry) in section.entries.enumerated() {
        let lead = section.form == .numbered ? "\(index + 1). " : "- "
        lines.append(lead + Markdown.escaped(entry.words))
        let indent = String(repeating: " ", count: lead.count)
        lines += entry.details.map { "\(indent)- \(Markdown.escaped($0))" }
      }
    }
    return front.text + lines.joined(separator: "\n") + "\n"
  }
}
