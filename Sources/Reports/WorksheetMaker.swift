import AccountModel
import Coaching
import Customer
import Markup
import Playbook
import Records

/// Makes a worksheet's page out of what is known of a customer: the verdict, why, what to do next, and what helps to see it.
struct WorksheetMaker {
  typealias Line = WorksheetOutline.Line
  typealias Section = WorksheetOutline.Section

  let form: WorksheetForm
  let words: NoteWords
  let today: Day

  var account: CustomerAccount { form.account }

  var outline: WorksheetOutline {
    let progress = form.progress
    let rules = form.worksheet.rules.map { line($0) }
    let parts = sections + [lines(.rules, .rules, rules)]
    return WorksheetOutline(
      title: text(
        .title, ("worksheet", form.worksheet.title), ("customer", words.known(account.name))),
      head: [
        text(.progress, ("known", String(progress.known)), ("of", String(progress.of)))
      ],
      sections: parts.filter { !$0.isEmpty }, progress: progress)
  }

  private var sections: [Section] {
    switch form.worksheet.name {
    case .man: man
    case .desire: desire
    case .organisation: organisation
    case .influencers: influencers
    case .opportunity: opportunity
    case .trust: trust
    case .style: style
    case .needs: needs
    case .process: process
    case .competition: competition
    case .fab: fab
    case .negotiation: negotiation
    case .addOn: addOn
    case .cvm: cvm
    case .behaviour: behaviour
    }
  }

  func text(_ key: WorksheetPhrase, _ values: (String, String)...) -> String {
    words.phrases.text(id: key.rawValue, values)
  }

  func term(_ term: some AccountTerm) -> String { words.phrases.text(id: term.phraseID) }

  func term<Term: AccountTerm>(_ term: Term, _ facet: PhraseFacet) -> String {
    words.phrases.text(id: term.phraseID(facet))
  }

  func term<Term: AccountTerm>(orDash term: Term?) -> String {
    term.map { self.term($0) } ?? text(.dash)
  }

  /// A person's words, or a dash where there are none.
  func orDash(_ words: String?) -> String {
    let line = PlainText.line(words ?? "")
    return line.isEmpty ? text(.dash) : line
  }

  /// A sentence of the content as a line.
  func line(_ term: some AccountTerm) -> Line { Line(words: self.term(term), id: term.phraseID) }

  func line<Term: AccountTerm>(_ term: Term, _ facet: PhraseFacet) -> Line {
    Line(words: self.term(term, facet), id: term.phraseID(facet))
  }

  func plain(_ words: String) -> Line { Line(words: words, id: nil) }

  func lines(_ kind: WorksheetOutline.Kind, _ title: WorksheetPhrase, _ lines: [Line]) -> Section {
    Section(kind: kind, title: text(title), content: .lines(lines))
  }

  func verdict(_ lines: [Line]) -> Section { self.lines(.verdict, .verdict, lines) }
  func why(_ lines: [Line]) -> Section { self.lines(.why, .why, lines) }
  func next(_ lines: [Line]) -> Section { self.lines(.next, .next, lines) }

  func drawing(_ title: WorksheetPhrase, _ lines: [Line]) -> Section {
    self.lines(.drawing, title, lines)
  }

  func table(_ title: WorksheetPhrase, _ head: [WorksheetPhrase], _ rows: [[String]]) -> Section {
    Section(
      kind: .drawing, title: text(title),
      content: .table(head: head.map { text($0) }, rows: rows))
  }

  /// A term with what was seen of it, and the words behind that.
  func seen<Term: AccountTerm>(_ term: Term, _ sightings: Sightings<Term>) -> Line {
    let mark = self.term(sightings[term])
    let words = PlainText.line(sightings.words(of: term) ?? "")
    guard !words.isEmpty else {
      return plain(text(.seen, ("term", self.term(term)), ("mark", mark)))
    }
    return plain(
      text(.seenWords, ("term", self.term(term)), ("mark", mark), ("words", words)))
  }
}

extension WorksheetOutline.Section {
  /// Whether nothing stands under it.
  var isEmpty: Bool {
    switch content {
    case .lines(let lines): lines.isEmpty
    case .table(_, let rows): rows.isEmpty
    case .tree(let branches): branches.isEmpty
    }
  }
}
