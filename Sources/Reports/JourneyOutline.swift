import AccountModel
import Coaching
import Customer
import Playbook
import Records

/// An account over its visits as headings, plots and lines, before it takes a form.
struct JourneyOutline {
  /// A part of a section.
  enum Block {
    /// Plain lines; things to do in their order; promises, kept or not.
    case lines([String])
    case numbered([String])
    case tasks([(words: String, isDone: Bool)])
    case plot(JourneyPlot)
  }

  /// A heading with what stands under it.
  struct Section {
    /// What a page calls it.
    let id: String
    let title: String
    let blocks: [Block]
  }

  let history: JourneyHistory
  let words: NoteWords

  init(_ history: JourneyHistory, _ phrases: Phrases) {
    self.history = history
    words = NoteWords(phrases: phrases)
  }

  var account: CustomerAccount { history.account }

  var title: String { text(.title, ("name", words.known(account.name))) }

  /// The visits and days, the step whose turn it is, and how to find out whether its end is reached.
  var lead: [String] {
    let days = account.visits.compactMap(\.day)
    var lines: [String] = []
    if let first = days.min(), let last = days.max() {
      lines.append(
        first == last
          ? text(.spanOne, ("count", "\(account.visits.count)"), ("day", first.description))
          : text(
            .span, ("count", "\(account.visits.count)"), ("first", first.description),
            ("last", last.description)))
    } else {
      lines.append(text(.noVisits))
    }
    let journey = account.journey
    guard let mark = journey.earliestUnfinished else { return lines + [text(.complete)] }
    guard let step = mark.endedStep else { return lines + [text(.noTarget)] }
    return lines + [text(.stands, ("step", term(step)), ("mark", term(mark)))]
  }

  /// Everything, what a rep needs first at the top; sections that would say nothing are left out.
  var sections: [Section] {
    [
      section("next", .next, [.numbered(history.advice.map(advice))]),
      section("stall", .stall, [.lines(history.stall.flatMap(stall))]),
      section("steps", .steps, [.plot(stepPlot), .lines(gateLines)]),
      section("needs", .needs, [.plot(needPlot), .lines(needLines)]),
      section("trust", .trust, [.plot(trustPlot), .lines(trustLines)]),
      section("influencers", .influencers, [.lines(influenceLines)]),
      section("objections", .objections, [.plot(objectionPlot), .lines(objectionLines)]),
      section("promises", .promises, [.tasks(promises)]),
      section("value", .value, [.lines(valueLines)]),
      section("visits", .visits, [.lines(visitLines)]),
    ].filter { !$0.blocks.isEmpty }
  }

  private func section(_ id: String, _ title: JourneyPhrase, _ blocks: [Block]) -> Section {
    let told = blocks.filter { block in
      switch block {
      case .lines(let lines), .numbered(let lines): !lines.isEmpty
      case .tasks(let tasks): !tasks.isEmpty
      case .plot(let plot): !plot.rows.isEmpty
      }
    }
    return Section(id: id, title: text(title), blocks: told)
  }

  func text(_ key: JourneyPhrase, _ values: (String, String)...) -> String {
    words.phrases.text(id: key.rawValue, values)
  }

  func term(_ term: some AccountTerm) -> String { words.phrases.text(id: term.phraseID) }

  func facet<Term: AccountTerm>(_ facet: PhraseFacet, of term: Term) -> String {
    words.phrases.text(id: term.phraseID(facet))
  }

  func labelled(_ label: String, _ value: String) -> String {
    text(.labelled, ("label", label), ("value", value))
  }

  /// What isn't known, and the question that finds it out.
  func unknown(_ what: String, ask: String) -> String {
    text(.unknown, ("what", what), ("ask", ask))
  }

  func day(_ day: Day?) -> String { day?.description ?? text(.noDay) }
}
