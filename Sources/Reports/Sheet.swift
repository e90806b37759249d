import Customer
import Markup
import Playbook
import Records
import VisitModel

/// One A4 page to take along: face to face nobody opens a terminal.
///
/// Whatever is given, it stays one page: long texts end in `…`, long lists say how many more there are.
public struct Sheet: Sendable {
  let content: SheetContent
  let phrases: Phrases

  /// Takes what stands on it.
  ///
  /// - Parameters:
  ///   - content: what is known; the rest is left to be filled in by hand.
  ///   - phrases: what is printed around it.
  public init(_ content: SheetContent, phrases: Phrases) {
    self.content = content
    self.phrases = phrases
  }

  /// A heading of what the last visit left, with its items.
  struct Carried {
    let title: String
    let items: [String]
  }

  /// How many columns a text may take, and how many things of a kind stand on the page.
  static let longest = 150
  static let questions = 10
  static let objections = 4
  static let carried = 3

  var title: String {
    guard let customer = content.customer, !customer.isEmpty else {
      return phrases.text(SheetPhrase.title)
    }
    return phrases.text(SheetPhrase.titleCustomer, ("customer", short(customer, 60)))
  }

  /// The lines of the head: label and value (nil to be filled in).
  var head: [(label: String, value: String?)] {
    [
      (phrases.text(SheetPhrase.customer), content.customer.map { short($0, 40) }),
      (phrases.text(SheetPhrase.person), content.person.map { short($0, 40) }),
      (phrases.text(SheetPhrase.date), content.date.map { short($0, 20) }),
    ]
  }

  /// The goal and the two actions: label and value (nil to be filled in).
  var aims: [(label: String, value: String?)] {
    [
      (phrases.text(SheetPhrase.goal), content.goal.map { short($0) }),
      (phrases.text(SheetPhrase.best), content.best.map { short($0) }),
      (phrases.text(SheetPhrase.minimum), content.minimum.map { short($0) }),
    ]
  }

  /// What the last visit left: objections that stand, what we owe, what is unknown.
  var carried: [Carried] {
    guard let last = content.last else { return [] }
    let words = NoteWords(phrases: phrases)
    let owed = last.facts.promises.map { promise in
      guard let when = promise.when else { return words.known(promise.words) }
      return words.text(
        .chatItem, ("words", short(promise.words)), ("state", words.shortWhen(when)))
    }
    return [
      (SheetPhrase.objectionsOpen, last.standingObjections.map { words.quoted($0.words) }),
      (SheetPhrase.owed, owed),
      (SheetPhrase.unknowns, last.unknowns.map(words.question)),
    ].map { key, items in
      var told = items.prefix(Sheet.carried).map { short($0, 100) }
      if items.count > Sheet.carried {
        told.append(
          phrases.text(SheetPhrase.more, ("number", String(items.count - Sheet.carried))))
      }
      return Carried(title: phrases.text(key), items: told)
    }.filter { !$0.items.isEmpty }
  }

  /// What to listen for in the answer to a question; nil where nothing is named.
  func listen(_ question: SheetContent.Question) -> String? {
    guard !question.listen.isEmpty else { return nil }
    let listen = NoteWords(phrases: phrases).joined(question.listen, by: .chatList)
    return phrases.text(SheetPhrase.listen, ("listen", short(listen, 90)))
  }

  /// The signs at the start of a line and what they mean.
  var marks: [(sign: String, meaning: String)] {
    Mark.allCases.map { mark in
      let phrase: SheetPhrase =
        switch mark {
        case .objection: .markObjection
        case .need: .markNeed
        case .person: .markPerson
        case .sum: .markSum
        case .nextStep: .markNextStep
        case .signal: .markSignal
        case .moment: .markMoment
        }
      return (mark.sign, phrases.text(phrase))
    }
  }

  /// A text that takes at most so many columns, ending in `…` where it was cut.
  func short(_ text: String, _ columns: Int = Sheet.longest) -> String {
    let line = PlainText.line(text)
    guard Columns.width(of: line) > columns else { return line }
    return Columns.wrapped(line, to: columns - 1)[0] + "…"
  }
}
