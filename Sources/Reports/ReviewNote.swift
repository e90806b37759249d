import Coaching
import Markup
import Playbook

/// A call note drafted from a talk, in Markdown, to be read and put right by the rep before anybody relies on it.
public struct ReviewNote: Sendable {
  /// The note, ending in a line break.
  public let text: String

  /// Drafts a note: only what the talk holds, each with its turn.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - phrases: the words around the facts, in the reader's language.
  public init(_ review: Review, phrases: Phrases) {
    let words = ReviewWords(phrases: phrases)
    let facts = review.facts
    var lines: [String] = []
    func head(_ key: ReviewPhrase) { lines += ["", "## " + words.say(key), ""] }
    func item(_ text: String) { lines.append("- " + Markdown.escaped(text)) }
    func quoted(_ spot: TalkSpot, _ text: String) {
      item(words.say(.quote, ("turn", "\(spot.turn + 1)"), ("words", text)))
    }
    lines.append("# " + Markdown.escaped(words.joined(review.talk.customers)))
    lines += ["", Markdown.escaped(words.say(.noteDraft))]
    if let outcome = facts.outcome {
      let name = phrases.text(id: "note-outcome-\(outcome.outcome.identifier)")
      lines += ["", Markdown.escaped(words.say(.outcome, ("outcome", name)))]
    }
    head(.notePeople)
    for name in review.talk.customers { item(name) }
    head(.noteNeeds)
    for need in facts.needs { quoted(need.spot, need.words) }
    if facts.needs.isEmpty { item(words.say(.noteNone)) }
    head(.headObjections)
    for objection in facts.objections {
      let settled = objection.has(.settled) ? ReviewPhrase.noteSettled : .noteOpen
      let quote = words.say(
        .quote, ("turn", "\(objection.raised.turn + 1)"), ("words", objection.words))
      item(words.joined([quote, words.say(settled)]))
    }
    if facts.objections.isEmpty { item(words.say(.noteNone)) }
    head(.noteNext)
    if let step = facts.nextStep, step.isAgreed {
      lines.append(
        "- [ ] "
          + Markdown.escaped(
            words.say(.quote, ("turn", "\(step.spot.turn + 1)"), ("words", step.words))))
    } else {
      item(words.say(.noNextStep))
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
