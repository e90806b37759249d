import Customer
import Markup
import Playbook
import Records
import VisitModel

/// A call note short enough for one message in a work chat: who, needs, objections, next step, what we owe.
public struct NoteChat: Sendable {
  /// The message is never longer than this, however its characters are counted (UTF-16 counts most).
  public static let limit = 498

  /// The message, without a line break at its end.
  public let text: String

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - note: what the visit became.
  ///   - phrases: the words around the facts, in the reader's language.
  public init(_ note: CallNote, phrases: Phrases) {
    let words = NoteWords(phrases: phrases)
    // From the whole down to the barest: how long a fact may be, and how many of a kind are told.
    let sizes = [(400, 9), (120, 6), (80, 4), (50, 4), (36, 3), (24, 3), (16, 2), (10, 1)]
    for (length, count) in sizes {
      let message = NoteChat.Message(note: note, words: words, length: length, count: count).text
      if message.utf16.count <= NoteChat.limit {
        text = message
        return
      }
    }
    let barest = NoteChat.Message(note: note, words: words, length: 10, count: 1).text
    text = NoteChat.shortened(barest, to: NoteChat.limit)
  }

  /// The beginning of a text, ending in `…` where it was cut; characters stay whole.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return text }
    var result = ""
    var count = 1
    for character in text {
      count += character.utf16.count
      if count > length { break }
      result.append(character)
    }
    return result + "…"
  }
}

extension NoteChat {
  /// The message with facts of a given length.
  struct Message {
    let note: CallNote
    let words: NoteWords
    let length: Int
    let count: Int

    var text: String {
      [title, people, needs, objections, next, owed].joined(separator: "\n")
    }

    private func short(_ text: String?) -> String {
      NoteChat.shortened(words.known(text), to: length)
    }

    private var title: String {
      words.text(
        .chatTitle, ("customer", short(note.customer)),
        ("date", short(note.start.prefix { $0 != "T" }.description)))
    }

    private var people: String {
      words.text(.chatPeople, ("people", row(note.facts.people.map { short($0.name) }, .list)))
    }

    private var needs: String {
      let needs = note.facts.needs.map(\.need).map { need in
        let state = words.text(need.isConfirmed ? .needConfirmed : .needUnconfirmed)
        guard let amount = need.amount else {
          return words.text(.chatItem, ("words", short(need.words)), ("state", state))
        }
        return words.text(
          .chatNeed, ("words", short(need.words)), ("state", state),
          ("amount", short(amount.written)))
      }
      return words.text(.chatNeeds, ("items", row(needs)))
    }

    private var objections: String {
      let objections = note.facts.objections.map(\.objection).map { objection in
        words.text(
          .chatItem, ("words", short(objection.words)),
          ("state", words.text(ValuePhrase(objection.state))))
      }
      return words.text(.chatObjections, ("items", row(objections, orElse: .none)))
    }

    private var next: String {
      let step = note.nextStep.map { step in
        words.text(
          .chatItem,
          (
            "words",
            words.text(
              .nextStep, ("actor", NoteChat.shortened(words.actor(step), to: max(20, length))),
              ("action", short(step.action)))
          ), ("state", short(words.shortWhen(step.when))))
      }
      return words.text(.chatNext, ("step", step ?? words.text(.unknown)))
    }

    private var owed: String {
      let owed = note.facts.promises.map { promise in
        guard let when = promise.when else { return short(promise.words) }
        return words.text(
          .chatItem, ("words", short(promise.words)), ("state", short(words.shortWhen(when))))
      }
      return words.text(.chatOwed, ("items", row(owed, orElse: .none)))
    }

    /// The first few, and how many more there are.
    private func row(
      _ items: [String], _ key: NotePhrase = .chatList, orElse: NotePhrase = .unknown
    ) -> String {
      guard !items.isEmpty else { return words.text(orElse) }
      var told = Array(items.prefix(count))
      if items.count > count {
        told.append(words.text(.chatMore, ("number", String(items.count - count))))
      }
      return words.joined(told, by: key)
    }
  }
}
