import Customer
import Markup
import Playbook
import Records
import VisitModel

extension NoteChat {
  /// The facts of a message, made harmless once, to be told at more than one length.
  struct Message {
    /// A fact: what may be cut, and what stands in brackets behind it.
    private struct Item {
      let words: String
      var state: String?
      var amount: String?
    }

    private let words: NoteWords
    private let customer: String
    private let date: String
    private let people: [Item]
    private let needs: [Item]
    private let objections: [Item]
    private let next: (actor: String, action: String, when: String)?
    private let owed: [Item]

    init(_ note: CallNote, _ words: NoteWords) {
      self.words = words
      customer = words.known(note.customer)
      date = words.known(note.start.prefix { $0 != "T" }.description)
      people = note.facts.people.map { Item(words: words.known($0.name)) }
      needs = note.facts.needs.map(\.need).map { need in
        Item(
          words: words.known(need.words),
          state: words.text(need.isConfirmed ? .needConfirmed : .needUnconfirmed),
          amount: need.amount.map { words.known($0.written) })
      }
      objections = note.facts.objections.map(\.objection).map { objection in
        Item(
          words: words.known(objection.words), state: words.text(ValuePhrase(objection.state)))
      }
      next = note.nextStep.map { step in
        (words.actor(step), words.known(step.deed), words.shortWhen(step.when))
      }
      owed = note.facts.promises.map { promise in
        Item(words: words.known(promise.words), state: promise.when.map(words.shortWhen))
      }
    }

    /// The message with facts of at most a length, and at most so many of a kind.
    func text(length: Int, count: Int) -> String {
      func short(_ text: String) -> String { NoteChat.shortened(text, to: length) }
      func row(_ items: [Item], by key: NotePhrase = .chatList, orElse: NotePhrase) -> String {
        guard !items.isEmpty else { return words.text(orElse) }
        var told = items.prefix(count).map { self.item($0, length) }
        if items.count > count {
          told.append(words.text(.chatMore, ("number", String(items.count - count))))
        }
        return words.joined(told, by: key)
      }
      let step = next.map { next in
        words.text(
          .chatStep, ("actor", NoteChat.shortened(next.actor, to: max(24, length))),
          ("action", short(next.action)),
          ("when", NoteChat.shortened(next.when, to: max(24, length))))
      }
      return [
        words.text(.chatTitle, ("customer", short(customer)), ("date", date)),
        words.text(.chatPeople, ("people", row(people, by: .list, orElse: .unknown))),
        words.text(.chatNeeds, ("items", row(needs, orElse: .unknown))),
        words.text(.chatObjections, ("items", row(objections, orElse: .none))),
        words.text(.chatNext, ("step", step ?? words.text(.unknown))),
        words.text(.chatOwed, ("items", row(owed, orElse: .none))),
      ].joined(separator: "\n")
    }

    private func item(_ item: Item, _ length: Int) -> String {
      let told = NoteChat.shortened(item.words, to: length)
      guard let state = item.state else { return told }
      guard let amount = item.amount else {
        return words.text(
          .chatItem, ("words", told), ("state", NoteChat.shortened(state, to: max(24, length))))
      }
      return words.text(
        .chatNeed, ("words", told), ("state", state),
        ("amount", NoteChat.shortened(amount, to: length)))
    }
  }
}
