import Customer
import Records
import Testing
import VisitModel

@Suite("A call's note")
struct CallNoteTests {
  private func note(_ events: [VisitEvent], others: [CallEntry] = []) -> CallNote {
    var call = Call(header: SampleCall.header)
    call.apply(
      CallRecord(line: "line", did: events.map { .told(event: $0) } + others), seq: 1,
      at: SampleCall.start)
    return CallNote(call)
  }

  private static let friday = When(written: "Friday", day: Day("2026-11-27"))
  private static let advance = NextStep(
    side: .customer, actor: "Ms Li", action: "signs", when: friday)
  private static let ours = NextStep(side: .ours, actor: nil, action: "send a quote", when: nil)

  @Test("an outcome is open until something decides it, and each has its name")
  func outcomes() {
    let table: [([VisitEvent], String)] = [
      ([], "open"), ([.open], "open"), ([.open, .finish], "continuation"),
      ([.open, .nextStepAgreed(step: Self.ours)], "open"),
      ([.open, .nextStepAgreed(step: Self.advance)], "advance"),
      ([.open, .orderAgreed(words: "two")], "order"),
      ([.open, .saleRefused(words: "no")], "noSale"),
    ]
    for (events, name) in table {
      #expect(note(events).outcomeName == name)
      #expect(CallNote.outcomeNames.contains(name))
    }
  }

  @Test("the next step is the one that the outcome rests on, else the last")
  func nextStep() {
    let both: [VisitEvent] = [
      .open, .nextStepAgreed(step: Self.advance), .nextStepAgreed(step: Self.ours),
    ]
    #expect(note(both).nextStep == Self.advance)
    #expect(note([.open, .nextStepAgreed(step: Self.ours)]).nextStep == Self.ours)
  }

  @Test("what nobody has said is asked next time")
  func unknowns() {
    let nothing = note([.open, .finish]).unknowns
    #expect(nothing.first == .need && nothing.contains(.nextStep))
    #expect(nothing.contains(.influence(influence: .economicBuyer)))
    let need = Need(words: "it stops", kind: .implied)
    let some = note([
      .open, .needHeard(id: 1, need: need), .objectionRaised(id: 1, words: "too dear", family: nil),
      .objectionLeftOpen, .nextStepAgreed(step: Self.ours), .finish,
    ]).unknowns
    #expect(!some.contains(.need))
    for unknown in [
      Unknown.confirmation(words: "it stops"), .amount(words: "it stops"),
      .owner(words: "it stops"),
      .objection(words: "too dear"), .nextStepPart(part: .customersAction),
      .nextStepPart(part: .person), .nextStepPart(part: .day),
    ] { #expect(some.contains(unknown)) }
  }

  @Test("whoever plays a part in the purchase counts as the influence that goes with it")
  func influences() {
    let people: [VisitEvent] = [
      .personNamed(person: Person(name: "Wang", role: .decider)),
      .personNamed(person: Person(name: "Li", influence: .coach)),
    ]
    let asked = note([.open] + people).unknowns
    #expect(!asked.contains(.influence(influence: .economicBuyer)))
    #expect(!asked.contains(.influence(influence: .coach)))
    #expect(asked.contains(.influence(influence: .gatekeeper)))
  }

  @Test("only what isn't resolved stands, and marks without words are owed")
  func standing() {
    let note = note(
      [
        .open, .objectionRaised(id: 1, words: "a", family: nil), .objectionAnswered(words: "b"),
        .objectionResolved, .objectionRaised(id: 2, words: "c", family: nil), .objectionParked,
      ], others: [.marked(mark: .need), .marked(mark: .sum), .markSettled(mark: .need)])
    #expect(note.standingObjections.map(\.words) == ["c"])
    #expect(note.marksOwed == [.sum])
    #expect(note.day == Day("2026-11-24"))
  }
}
