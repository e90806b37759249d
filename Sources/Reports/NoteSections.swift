import Customer
import Markup
import Records
import VisitModel

/// Makes the sections of a note.
struct NoteSections {
  typealias Entry = NoteOutline.Entry
  typealias Section = NoteOutline.Section

  let note: CallNote
  let words: NoteWords

  var needs: Section {
    Section(
      title: words.text(.needs), form: note.facts.needs.isEmpty ? .points : .numbered,
      entries: orElse(.unknown, note.facts.needs.map { need($0.need) }))
  }

  private func need(_ need: Need) -> Entry {
    var details = [
      words.facts([
        words.text(ValuePhrase(need.kind)),
        words.text(need.isConfirmed ? .needConfirmed : .needUnconfirmed),
      ]),
      words.labelled(.needAmount, words.sum(need.amount)),
      words.labelled(.needWho, words.known(need.who)),
    ]
    let place = [
      need.layer.map { words.labelled(.needLayer, words.text(ValuePhrase($0))) },
      need.side.map { words.labelled(.needSide, words.text(ValuePhrase($0))) },
    ].compactMap { $0 }
    if !place.isEmpty { details.append(words.facts(place)) }
    if let rival = need.shapedBy {
      details.append(words.labelled(.needShapedBy, words.known(rival)))
    }
    return Entry(words: words.quoted(need.words), details: details)
  }

  var objections: Section {
    Section(
      title: words.text(.objections), form: note.facts.objections.isEmpty ? .points : .numbered,
      entries: orElse(.none, note.facts.objections.map { objection($0.objection) }))
  }

  private func objection(_ objection: Objection) -> Entry {
    let state = words.text(ValuePhrase(objection.state))
    let kinds = [
      objection.family.map { words.labelled(.objectionFamily, words.text(ValuePhrase($0))) },
      words.labelled(
        .objectionKind,
        objection.kind.map { words.text(ValuePhrase($0)) } ?? words.text(.unknown)),
    ].compactMap { $0 }
    var details = [words.facts(kinds)]
    if let clarified = objection.clarified {
      details.append(words.labelled(.objectionClarified, words.quoted(clarified)))
    }
    if let answer = objection.answer {
      details.append(words.labelled(.objectionAnswer, words.known(answer)))
    }
    let steps = objection.steps.map { words.text(ValuePhrase($0)) }
    details.append(words.labelled(.objectionSteps, words.list(steps)))
    if objection.wasAnsweredUnclarified { details.append(words.text(.objectionUnclarified)) }
    return Entry(
      words: words.text(.chatItem, ("words", words.quoted(objection.words)), ("state", state)),
      details: details)
  }

  var next: Section {
    var entries: [Entry] = []
    if let step = note.nextStep { entries.append(self.step(step)) }
    // What else was agreed stands below the step on which the outcome rests.
    let others = note.facts.nextSteps.filter { $0 != note.nextStep }
    entries += others.map(step)
    return Section(
      title: words.text(.next), form: entries.isEmpty ? .points : .tasks,
      entries: orElse(.unknown, entries))
  }

  private func step(_ step: NextStep) -> Entry {
    Entry(
      words: words.step(step), details: [words.labelled(.nextWhen, words.when(step.when))])
  }

  var owed: Section {
    let promises = note.facts.promises.map { promise in
      Entry(
        words: words.known(promise.words),
        details: [words.labelled(.nextWhen, words.when(promise.when))])
    }
    return Section(
      title: words.text(.owed), form: promises.isEmpty ? .points : .tasks,
      entries: orElse(.none, promises))
  }

  var people: Section {
    let people = note.facts.people.map { person in
      Entry(
        words: words.known(person.name),
        details: [
          words.facts([
            words.labelled(.personTitle, words.known(person.title)),
            words.labelled(
              .personRole,
              person.role.map { words.text(ValuePhrase($0)) } ?? words.text(.unknown)),
            words.labelled(
              .personInfluence,
              person.influence.map { words.text(ValuePhrase($0)) } ?? words.text(.unknown)),
          ])
        ])
    }
    return Section(title: words.text(.people), entries: orElse(.unknown, people))
  }

  var goal: Section {
    Section(
      title: words.text(.goal),
      entries: [
        Entry(words: words.labelled(.goalObjective, words.known(note.facts.objective))),
        Entry(words: words.labelled(.goalBest, words.known(note.facts.best))),
        Entry(words: words.labelled(.goalMinimum, words.known(note.facts.minimum))),
      ])
  }

  var unknowns: Section {
    Section(
      title: words.text(.unknowns), form: .numbered,
      entries: note.unknowns.map { Entry(words: words.question($0)) })
  }

  /// The entries, or one that says that there are none.
  func orElse(_ phrase: NotePhrase, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty ? [Entry(words: words.text(phrase))] : entries
  }
}
