import Coaching
import Markup
import Playbook

/// A review as a page that stands alone: the scorecard, drawings with the same in tables, and the whole talk with its labels.
public struct ReviewPage: Sendable {
  /// The page.
  public let page: Page

  /// Draws a review.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - phrases: the words around the facts.
  ///   - language: the language of these words.
  public init(_ review: Review, phrases: Phrases, language: Language) {
    let maker = ReviewPageMaker(review, ReviewWords(phrases: phrases))
    page = Page(
      title: maker.title, language: language.rawValue, style: PageStyle.figures + "\n" + Self.style,
      body: maker.body)
  }
}

/// Makes the parts of a review's page.
struct ReviewPageMaker {
  /// A part with a heading of its own.
  struct Section {
    /// What links call it.
    let id: String
    let title: String
    let content: [HTML]
  }

  let review: Review
  let words: ReviewWords
  let marks: ReviewMarks

  var talk: Talk { review.talk }
  var facts: TalkFacts { review.facts }
  var card: Scorecard { review.card }

  init(_ review: Review, _ words: ReviewWords) {
    self.review = review
    self.words = words
    marks = ReviewMarks(review, words)
  }

  /// What the page is called.
  var title: String {
    words.page(
      talk.source == .rehearsal ? .titleRehearsal : .title, ("rep", talk.rep),
      ("customer", words.joined(talk.customers)))
  }

  /// Everything in the order in which it is read.
  var body: [HTML] {
    let sections = [
      section("choice", .choice, choice), section("card", .card, scorecard),
      section("timeline", .timeline, timeline), section("mix", .mix, mix),
      section("share", .share, share), section("trust", .trust, trust),
      section("ledgers", .ledgers, ledgers), section("rules", .rules, rules),
      section("transcript", .transcript, transcript),
    ].filter { !$0.content.isEmpty }
    let skip = HTML(
      "a", [("class", "skip"), ("href", "#content")], [HTML(text: words.page(.skip))])
    return [
      skip, head, contents(sections),
      HTML("main", [("id", "content"), ("tabindex", "-1")], sections.map(element)),
      HTML("footer", [], [HTML("p", text: version)]),
    ]
  }

  private var version: String {
    words.say(.version, ("count", "\(card.ruleCount)"), ("version", card.version))
  }

  private func section(_ id: String, _ title: ReviewPagePhrase, _ content: [HTML]) -> Section {
    Section(id: id, title: words.page(title), content: content)
  }

  private func element(_ section: Section) -> HTML {
    HTML(
      "section", [("id", section.id), ("aria-labelledby", "\(section.id)-title")],
      [HTML("h2", [("id", "\(section.id)-title")], [HTML(text: section.title)])]
        + section.content)
  }

  private func contents(_ sections: [Section]) -> HTML {
    let links = sections.map { section in
      HTML("li", [], [HTML("a", [("href", "#\(section.id)")], [HTML(text: section.title)])])
    }
    return HTML("nav", [("aria-label", words.page(.contents))], [HTML("ul", [], links)])
  }

  private var head: HTML {
    var lines: [HTML] = []
    let key: ReviewPhrase = talk.source == .rehearsal ? .titleRehearsal : .title
    lines.append(
      HTML(
        "p",
        text: words.say(
          key, ("rep", talk.rep), ("customer", words.joined(talk.customers)),
          ("turns", "\(talk.turns.count)"), ("own", "\(facts.repTurns)"))))
    if let outcome = facts.outcome {
      let name = words.phrases.text(id: "note-outcome-\(outcome.outcome.identifier)")
      let said = outcome.spot.flatMap { spot in
        talk.sentence(at: spot).map { Quote(spot: spot, words: $0.text) }
      }
      lines.append(
        HTML(
          "p", [],
          [HTML("span", text: words.say(.outcome, ("outcome", name)))]
            + (said.map { [.blank] + words.quoted($0, in: talk.language) } ?? [])))
    }
    return HTML(
      "header", [],
      [HTML("div", [], [HTML("h1", text: title)] + lines), score])
  }

  /// The score, or why there is none.
  private var score: HTML {
    if let total = card.total {
      return HTML(
        "p", [("class", "score")],
        [
          HTML("strong", [], [HTML(text: "\(total)")]), .blank,
          HTML("span", text: words.page(.ofHundred)),
        ])
    }
    let why = card.reason.map(words.notScored) ?? ""
    return HTML(
      "p", [("class", "score none")], [HTML("b", text: words.say(.notScored, ("why", why)))])
  }
}
