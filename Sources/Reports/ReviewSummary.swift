import Coaching
import Markup
import Playbook
import Understanding

/// The scorecard of a rehearsal in short: what it came to, skill by skill, what went well, what to change, and how.
public struct ReviewSummary: Sendable {
  /// The lines, without line breaks; none is longer than the columns.
  public let lines: [String]

  /// Writes a scorecard.
  ///
  /// - Parameters:
  ///   - review: the review of a rehearsal.
  ///   - id: the id under which the rehearsal is kept.
  ///   - phrases: the words around the facts, in the reader's language.
  ///   - columns: how wide a line may be.
  public init(
    _ review: Review, id: String, phrases: Phrases, columns: Int = NoteText.columns
  ) {
    var writer = ReviewSummaryWriter(
      words: ReviewWords(phrases: phrases), review: review, columns: columns)
    writer.write(id: id)
    lines = writer.layout.text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}

/// Writes the parts of a short scorecard; what was said is named by the rep's own lines, as the rest of a debrief does it.
private struct ReviewSummaryWriter {
  let words: ReviewWords
  let review: Review
  var layout: TextLayout

  init(words: ReviewWords, review: Review, columns: Int) {
    self.words = words
    self.review = review
    layout = TextLayout(columns: columns)
  }

  private func say(_ key: PracticePhrase, _ values: (String, String)...) -> String {
    words.phrases.text(id: key.rawValue, values)
  }

  mutating func write(id: String) {
    let card = review.card
    if let total = card.total {
      layout.add(say(.scoreHead, ("total", "\(total)")))
      for points in card.skills { write(words.named("skill", points.part), points.total) }
      write(.strengths, card.strengths)
      write(.changes, card.changes)
    } else if let reason = card.reason {
      layout.add(say(.scoreNone, ("why", words.notScored(reason))))
    }
    if let focus = card.focus {
      layout.add(
        words.say(
          .focus, ("skill", words.named("skill", focus.rule.skill)), ("words", focus.rule.words)))
    }
    layout.add(
      say(.scoreFoot, ("count", "\(card.ruleCount)"), ("version", card.version), ("id", id)))
  }

  private mutating func write(_ name: String, _ total: Int?) {
    let line =
      total.map { words.say(.points, ("name", name), ("total", "\($0)")) }
      ?? words.say(.noPoints, ("name", name))
    layout.add(line, lead: "  ")
  }

  private mutating func write(_ head: ReviewPhrase, _ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    layout.add(words.say(head))
    for finding in findings {
      layout.add(finding.rule.words, lead: "  - ")
      if let quote = finding.evidence.first { layout.add(quoted(quote), lead: "    ") }
      if let better = finding.better {
        layout.add(words.say(.better, ("words", ReviewWords.cut(better, to: 300))), lead: "    ")
      }
    }
  }

  private func quoted(_ quote: Quote) -> String {
    let turns = review.talk.turns
    let own = turns.prefix(quote.spot.turn + 1).count { $0.speaker == .rep }
    let isOwn = turns.indices.contains(quote.spot.turn) && turns[quote.spot.turn].speaker == .rep
    return say(
      isOwn ? .scoreLine : .scoreAnswer, ("line", "\(own)"),
      ("words", ReviewWords.cut(quote.words)))
  }
}
