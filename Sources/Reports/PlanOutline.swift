import AccountModel
import Customer
import Markup
import Playbook
import Records
import VisitModel

/// A prepared visit as headings and entries, before it takes a form.
struct PlanOutline {
  /// How much is told, so that it stays one page; what the talk needs gives way last.
  struct Fit {
    /// The most entries of a kind: what the talk needs, and what is known beside it.
    var talk: Int
    var known: Int
    /// The columns that each text may take.
    var columns: Int
    /// Whether what to listen for is told.
    var listens = false
    /// Whether the details of an entry stand on one line, and nothing stands between sections.
    var isTight = false

    static let all = [
      Fit(talk: 12, known: 12, columns: 400, listens: true),
      Fit(talk: 8, known: 6, columns: 160, listens: true),
      Fit(talk: 8, known: 4, columns: 140), Fit(talk: 6, known: 3, columns: 110),
      Fit(talk: 6, known: 2, columns: 74), Fit(talk: 6, known: 2, columns: 150, isTight: true),
      Fit(talk: 6, known: 2, columns: 74, isTight: true),
      Fit(talk: 4, known: 1, columns: 74, isTight: true),
    ]
  }

  let account: CustomerAccount
  let note: CallNote
  let talk: Playbook
  let words: NoteWords
  let fit: Fit

  var plan: VisitPlan { note.plan ?? .empty }
  /// The one mainly visited.
  var person: String? { note.facts.people.first?.name }

  var title: String {
    let customer = note.customer ?? account.name
    let title = text(.title, ("customer", words.known(customer)))
    guard let person else { return short(title) }
    return short(words.text(.chatItem, ("words", title), ("state", words.known(person))))
  }

  /// When, where, who, what to bring; what isn't planned is said.
  var head: [(label: String, value: String?)] {
    let when = plan.when.flatMap { $0.day == nil ? nil : words.shortWhen($0) }
    return [
      (text(.when), when ?? plan.logistics[.when]), (text(.place), plan.logistics[.place]),
      (text(.who), plan.logistics[.who]), (text(.what), plan.logistics[.what]),
    ].map { ($0, $1.map(short)) }
  }

  /// What the talk needs, in its order.
  var talkSections: [NoteOutline.Section] {
    [goals, opening, questions, objections, rivalView].filter { !$0.entries.isEmpty }.map(fitted)
  }

  /// What is known beside it.
  var knownSections: [NoteOutline.Section] {
    [people, standing, needs, known, references, carried].filter { !$0.entries.isEmpty }
      .map(fitted)
  }

  /// What is known before anything is asked.
  var standingSections: [NoteOutline.Section] { [standing, needs, carried].map(fitted) }

  func text(_ key: PlanPagePhrase, _ values: (String, String)...) -> String {
    words.phrases.text(id: key.rawValue, values)
  }

  func term(_ term: some AccountTerm) -> String { words.phrases.text(id: term.phraseID) }

  func term(_ term: some AccountTerm, _ facet: PhraseFacet) -> String {
    words.phrases.text(id: term.phraseID(facet))
  }

  func labelled(_ label: PlanPagePhrase, _ value: String?) -> String {
    labelled(text(label), value)
  }

  func labelled(_ label: String, _ value: String?) -> String {
    words.text(.labelled, ("label", label), ("value", short(words.known(value))))
  }

  /// A text that takes no more columns than there is room for, ending in `…` where it was cut.
  func short(_ text: String) -> String {
    // What lies far behind the cut needs no measuring.
    let line = PlainText.line(String(text.prefix(fit.columns * 2)))
    guard Columns.width(of: line) > fit.columns else { return line }
    return Columns.wrapped(line, to: fit.columns - 1)[0] + "…"
  }

  /// As many entries as there is room for, and how many more there are.
  func few(_ entries: [NoteOutline.Entry], _ most: Int) -> [NoteOutline.Entry] {
    guard entries.count > most else { return entries }
    return entries.prefix(most) + [
      NoteOutline.Entry(words: text(.more, ("number", String(entries.count - most))))
    ]
  }

  /// A section whose texts take no more columns than there is room for.
  private func fitted(_ section: NoteOutline.Section) -> NoteOutline.Section {
    NoteOutline.Section(
      title: section.title, form: section.form,
      entries: section.entries.map { entry in
        let details = entry.details.filter { !$0.isEmpty }
        let told =
          fit.isTight && details.count > 1 ? [words.joined(details, by: .chatList)] : details
        return NoteOutline.Entry(words: short(entry.words), details: told.map(short))
      })
  }
}

extension PlanOutline {
  typealias Entry = NoteOutline.Entry
  typealias Section = NoteOutline.Section

  private var goals: Section {
    var entries = plan.goals.map { planned in
      Entry(
        words: labelled(text(.goal, ("number", String(planned.number))), planned.goal.words),
        details: [judged(planned.goal)])
    }
    if entries.isEmpty, let objective = note.facts.objective {
      entries = [Entry(words: labelled(text(.goal, ("number", "1")), objective))]
    }
    if entries.isEmpty {
      entries = [Entry(words: labelled(text(.goal, ("number", "1")), text(.notPlanned)))]
    }
    entries.append(Entry(words: labelled(.best, note.facts.best ?? text(.notPlanned))))
    entries.append(Entry(words: labelled(.minimum, note.facts.minimum ?? text(.notPlanned))))
    return Section(title: text(.goals), entries: entries)
  }

  private func judged(_ goal: VisitGoal) -> String {
    let failing = goal.failing.map { term($0) }
    if !failing.isEmpty { return text(.goalFails, ("letters", words.list(failing))) }
    let open = goal.open.map { term($0) }
    if !open.isEmpty { return text(.goalOpen, ("letters", words.list(open))) }
    guard let gain = goal.gain else { return text(.goalUnclear) }
    return text(.goalGood, ("gain", term(gain)))
  }

  private var opening: Section {
    let kind = talk.openings.first { $0.id == plan.opening?.opening }
    let entries = [
      plan.idea.map { labelled(.idea, $0) },
      plan.opening?.words.map { labelled(.say, $0) }
        ?? kind.map { labelled(.openingKind, $0.words) },
      plan.statement.isEmpty
        ? nil : labelled(.value, words.joined(plan.statement, by: .chatList)),
    ].compactMap(\.self)
    return Section(title: text(.opening), entries: entries.map { Entry(words: $0) })
  }

  private var questions: Section {
    let entries = plan.questionsInOrder.map { question in
      let listen = question.question.flatMap(talk.question(id:))?.listen ?? []
      let details = fit.listens && !listen.isEmpty ? [self.listen(listen)] : []
      return Entry(words: short(words.known(question.words)), details: details)
    }
    return Section(title: text(.questions), form: .numbered, entries: few(entries, fit.talk))
  }

  private func listen(_ listen: [String]) -> String {
    text(.listen, ("listen", short(words.joined(listen, by: .chatList))))
  }

  private var objections: Section {
    let entries = plan.objections.map { expected in
      let card = talk.objectionCard(for: expected.family ?? .other)
      let details = [
        card?.clarify.first.map { labelled(.clarify, $0.words) },
        expected.answer.map { labelled(.answer, $0) },
        expected.evidence.map { labelled(.evidence, $0) },
      ].compactMap(\.self)
      return Entry(words: short(words.quoted(expected.words)), details: details)
    }
    return Section(title: text(.objections), entries: few(entries, fit.talk))
  }

  /// The view, and a question for each step of ERIC that redevelops it (METHOD M22).
  private var rivalView: Section {
    guard let view = plan.rivalView else {
      return Section(title: text(.rivalView), entries: [])
    }
    return Section(
      title: text(.rivalView),
      entries: [Entry(words: short(words.quoted(view)), details: redeveloping)])
  }

  private var redeveloping: [String] {
    var seen: [String] = []
    return talk.questions.filter(\.isRedevelop).compactMap { question in
      guard let step = question.eric?.rawValue, !seen.contains(step) else { return nil }
      seen.append(step)
      return short(question.words)
    }
  }
}
