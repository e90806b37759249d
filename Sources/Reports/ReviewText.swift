import Coaching
import Markup
import Playbook

/// A review in plain text for a screen.
public struct ReviewText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// Writes a review.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - columns: how wide a line may be.
  ///   - isExplained: whether every rule is shown with its reckoning.
  public init(
    _ review: Review, phrases: Phrases, columns: Int = NoteText.columns, isExplained: Bool = false
  ) {
    var writer = ReviewWriter(review, ReviewWords(phrases: phrases), columns: columns)
    writer.writeHead()
    writer.writeChoice()
    writer.writePoints()
    writer.writeFigures()
    writer.writeLedgers()
    if isExplained { writer.writeRules() }
    writer.writeFoot()
    text = writer.layout.text
  }
}

/// Writes the parts of a review, one after the other.
struct ReviewWriter {
  let review: Review
  let words: ReviewWords
  var layout: TextLayout

  init(_ review: Review, _ words: ReviewWords, columns: Int) {
    self.review = review
    self.words = words
    layout = TextLayout(columns: columns)
  }

  private var talk: Talk { review.talk }
  private var card: Scorecard { review.card }

  mutating func head(_ key: ReviewPhrase) {
    layout.addGap()
    layout.add(words.say(key))
  }

  mutating func writeHead() {
    let key: ReviewPhrase = talk.source == .rehearsal ? .titleRehearsal : .title
    layout.add(
      words.say(
        key, ("rep", talk.rep),
        ("customer", words.joined(talk.customers)),
        ("turns", "\(talk.turns.count)"), ("own", "\(review.facts.repTurns)")))
    if let outcome = review.facts.outcome {
      let name = words.phrases.text(id: "note-outcome-\(outcome.outcome.identifier)")
      layout.add(words.say(.outcome, ("outcome", name)))
      if let spot = outcome.spot, let sentence = talk.sentence(at: spot) {
        layout.add(words.quote(Quote(spot: spot, words: sentence.text)), lead: "  ")
      }
    }
    if let total = card.total {
      layout.add(words.say(.score, ("total", "\(total)")))
    } else if let reason = card.reason {
      layout.add(words.say(.notScored, ("why", words.notScored(reason))))
    }
  }

  /// The strengths, what to change, and the one thing to practise.
  mutating func writeChoice() {
    if !card.strengths.isEmpty {
      head(.strengths)
      write(card.strengths)
    }
    if !card.changes.isEmpty {
      head(.changes)
      write(card.changes)
    }
    if let focus = card.focus {
      layout.addGap()
      layout.add(
        words.say(
          .focus, ("skill", words.named("skill", focus.rule.skill)), ("words", focus.rule.words)))
    }
  }

  private mutating func write(_ findings: [Finding]) {
    for (index, finding) in findings.enumerated() {
      layout.add(finding.rule.words, lead: "  \(index + 1) ")
      for quote in finding.evidence.prefix(2) { layout.add(words.quote(quote), lead: "    ") }
      if let better = finding.better {
        layout.add(words.say(.better, ("words", ReviewWords.cut(better, to: 300))), lead: "    ")
      }
    }
  }

  mutating func writePoints() {
    guard card.total != nil else { return }
    head(.headSkills)
    for points in card.skills { write(words.named("skill", points.part), points.total) }
    head(.headStages)
    for points in card.stages { write(words.stage(points.part), points.total) }
  }

  private mutating func write(_ name: String, _ total: Int?) {
    let line =
      total.map { words.say(.points, ("name", name), ("total", "\($0)")) }
      ?? words.say(.noPoints, ("name", name))
    layout.add(line, lead: "  ")
  }

  /// Every rule with its reckoning, by skill.
  mutating func writeRules() {
    head(.headRules)
    for skill in SellingSkill.allCases {
      let findings = card.findings.filter { $0.rule.skill == skill }
      if !findings.isEmpty { layout.add(words.named("skill", skill), lead: "  ") }
      for finding in findings { write(rule: finding) }
    }
  }

  private mutating func write(rule finding: Finding) {
    let rule = finding.rule
    layout.add(
      words.say(.ruleLine, ("result", words.result(finding.result)), ("words", rule.words)),
      lead: "  ")
    let measure = words.named("measure", rule.measure)
    if case .notScored(let reason) = finding.result {
      let unscored = words.say(
        .ruleUnscored, ("measure", measure), ("reason", words.reason(reason)))
      layout.add("\(rule.id): \(unscored)", lead: "      ")
    } else {
      let reckoning = words.say(
        .ruleWhy, ("measure", measure), ("value", words.value(finding)),
        ("range", words.range(rule)), ("earned", ReviewWords.points(finding.earned)),
        ("of", ReviewWords.points(finding.of)))
      layout.add("\(rule.id): \(reckoning)", lead: "      ")
    }
    layout.add(words.source(rule), lead: "      ")
    for quote in finding.evidence { layout.add(words.quote(quote), lead: "      ") }
  }

  mutating func writeFoot() {
    layout.addGap()
    layout.add(
      words.say(.version, ("count", "\(card.ruleCount)"), ("version", card.version)))
  }
}
