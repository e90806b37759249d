import Customer
import Markup
import Records
import VisitModel

extension NoteSections {
  var offers: Section {
    let offers = note.facts.offers.map { offer in
      let need =
        offer.need.map { words.text(.offerNeed, ("need", words.quoted($0))) }
        ?? words.text(.offerNoNeed)
      return Entry(words: words.known(offer.words), details: [need])
    }
    return Section(title: words.text(.offers), entries: orElse(.none, offers))
  }

  var signals: Section {
    Section(
      title: words.text(.signals),
      entries: orElse(.none, note.facts.signals.map { Entry(words: words.quoted($0)) }))
  }

  var situation: Section {
    Section(
      title: words.text(.situation),
      entries: note.circumstances.map { circumstance in
        Entry(
          words: words.text(
            .labelled, ("label", words.text(ValuePhrase(circumstance.topic))),
            ("value", words.known(circumstance.words))))
      })
  }

  var gates: Section {
    Section(
      title: words.text(.gates),
      entries: note.facts.gates.map { passed in
        Entry(
          words: words.text(ValuePhrase(passed.gate)),
          details: [words.labelled(.gateReason, words.known(passed.reason))])
      })
  }

  var interruptions: Section { told(.interruptions, note.facts.interruptions) }

  var sums: Section {
    Section(
      title: words.text(.sums), entries: note.sums.map { Entry(words: words.sum($0)) })
  }

  var turns: Section {
    Section(
      title: words.text(.turns), form: .numbered,
      entries: note.turns.map { turn in
        Entry(
          words: words.known(turn.question.words),
          details: [turn.answer.map(words.quoted) ?? words.text(.turnUnanswered)])
      })
  }

  var notes: Section { told(.notes, note.notes) }

  var flags: Section { told(.flags, note.flags) }

  var marks: Section {
    told(.marks, note.marksOwed.map { words.text(ValuePhrase($0)) })
  }

  var account: Section {
    Section(
      title: words.text(.account), form: .quotation,
      entries: PlainText.lines(note.account ?? "").map { Entry(words: $0) })
  }

  var amendments: Section { told(.amendments, note.amendments) }

  private func told(_ title: NotePhrase, _ texts: [String]) -> Section {
    Section(
      title: words.text(title), entries: texts.map { Entry(words: words.known($0)) })
  }
}
