import Customer
import Records
import VisitModel

/// A note as the tree of its JSON.
struct JSONNote {
  let note: CallNote
  let words: NoteWords

  init(_ note: CallNote, _ words: NoteWords) {
    self.note = note
    self.words = words
  }

  var object: JSONValue {
    var members: [String: JSONValue] = [
      "version": .whole(NoteJSON.version), "id": .text(note.id),
      "language": .text(note.talkLanguage), "start": .text(note.start),
      "minutes": note.minutes.map(JSONValue.whole) ?? .null, "kind": .text(note.mode.rawValue),
      "customer": JSONValue(note.customer), "writer": JSONValue(note.writer),
      "outcome": outcome, "nextStep": note.nextStep.map(step) ?? .null,
      "unknowns": texts(note.unknowns.map(words.question)),
      "flags": texts(note.flags), "account": JSONValue(note.account),
      "turns": .list(note.turns.map(turn)), "notes": texts(note.notes),
      "circumstances": .list(
        note.circumstances.map {
          .object(["topic": .text($0.topic.rawValue), "words": .text($0.words)])
        }),
      "sums": .list(note.sums.map { .object(sum($0)) }), "amendments": texts(note.amendments),
      "marksOwed": texts(note.marksOwed.map(\.rawValue)), "isOver": .bool(note.isOver),
    ]
    members["plan"] = note.plan.map(plan) ?? .null
    members.merge(facts(note.facts)) { _, new in new }
    return .object(members)
  }

  private func facts(_ facts: Facts) -> [String: JSONValue] {
    [
      "people": .list(facts.people.map(person)),
      "objective": JSONValue(facts.objective), "best": JSONValue(facts.best),
      "minimum": JSONValue(facts.minimum),
      "needs": .list(facts.needs.map { need($0.need) }),
      "objections": .list(facts.objections.map { objection($0.objection) }),
      "signals": texts(facts.signals),
      "offers": .list(
        facts.offers.map { .object(["words": .text($0.words), "need": JSONValue($0.need)]) }),
      "owed": .list(
        facts.promises.map { .object(["words": .text($0.words), "date": date($0.when)]) }),
      "gates": .list(
        facts.gates.map {
          .object(["gate": .text($0.gate.rawValue), "reason": .text($0.reason)])
        }),
      "nextSteps": .list(facts.nextSteps.map(step)),
      "interruptions": texts(facts.interruptions),
    ]
  }

  func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  private func person(_ person: Person) -> JSONValue {
    .object([
      "name": .text(person.name), "title": JSONValue(person.title),
      "role": JSONValue(person.role?.rawValue), "influence": JSONValue(person.influence?.rawValue),
    ])
  }

  private func need(_ need: Need) -> JSONValue {
    let amount = need.amount.map(sum) ?? ["amount": .null, "unit": .null, "written": .null]
    return .object([
      "words": .text(need.words), "level": JSONValue(need.layer?.rawValue),
      "kind": .text(need.kind.rawValue), "side": JSONValue(need.side?.rawValue),
      "amount": amount["amount"] ?? .null, "unit": amount["unit"] ?? .null,
      "amountWritten": amount["written"] ?? .null, "who": JSONValue(need.who),
      "confirmed": .bool(need.isConfirmed), "shapedBy": JSONValue(need.shapedBy),
    ])
  }

  private func sum(_ sum: Sum) -> [String: JSONValue] {
    [
      "written": .text(sum.written), "amount": amount(sum), "unit": JSONValue(unit(sum)),
      "approximate": .bool(sum.isApproximate),
    ]
  }

  /// Whole numbers are written without a decimal point, however large.
  private func amount(_ sum: Sum) -> JSONValue {
    guard let thousandths = sum.thousandths else { return .null }
    return thousandths.isMultiple(of: 1000)
      ? .whole(thousandths / 1000) : .number(Double(thousandths) / 1000)
  }

  private func unit(_ sum: Sum) -> String? {
    let unit = sum.measure == .percent ? "%" : sum.unit
    guard let period = sum.period else { return unit }
    return (unit ?? "") + "/" + period.rawValue
  }

  private func objection(_ objection: Objection) -> JSONValue {
    .object([
      "words": .text(objection.words), "family": JSONValue(objection.family?.rawValue),
      "kind": JSONValue(objection.kind?.rawValue), "state": .text(objection.state.rawValue),
      "clarified": JSONValue(objection.clarified), "answer": JSONValue(objection.answer),
      "steps": texts(objection.steps.map(\.rawValue)),
    ])
  }

  private var outcome: JSONValue {
    .object([
      "class": .text(note.outcomeName), "reason": .text(words.reason(note.decided)),
    ])
  }

  private func step(_ step: NextStep) -> JSONValue {
    .object([
      "actor": JSONValue(step.actor), "action": .text(step.action), "date": date(step.when),
      "side": JSONValue(step.side?.rawValue),
    ])
  }

  /// The day, or the words as written where they name no clear day.
  private func date(_ when: When?) -> JSONValue {
    JSONValue(when.map { $0.day?.description ?? $0.written })
  }

  private func turn(_ turn: Turn) -> JSONValue {
    .object([
      "question": .text(turn.question.words), "id": JSONValue(turn.question.question),
      "kind": JSONValue(turn.question.kind?.rawValue),
      "step": JSONValue(turn.question.step?.rawValue), "answer": JSONValue(turn.answer),
    ])
  }
}
