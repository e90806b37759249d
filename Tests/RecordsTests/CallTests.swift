import Customer
import Records
import TestSupport
import Testing
import VisitModel

@Suite("A call folded from its records")
struct CallTests {
  /// A call whose records come a minute apart, each of one line.
  private func call(_ did: [CallEntry]...) -> Call {
    var call = Call(header: SampleCall.header)
    for (index, entries) in did.enumerated() {
      call.apply(
        CallRecord(line: "line \(index + 1)", did: entries), seq: index + 1,
        at: SampleCall.start + index * 60)
    }
    return call
  }

  @Test("the time between a pause and going on is left out, however often going on was written")
  func pauses() {
    let resumed = CallEntry.resumed(playbook: "0123456789abcdef")
    for entries in [[resumed], [resumed, resumed], [resumed, .noted(words: "back")]] {
      let call = call([.told(event: .open)], [.noted(words: "a")], [.paused], entries)
      #expect(call.state.elapsed(at: SampleCall.start + 240) == 180)
      #expect(call.state.pausedAt == nil)
    }
  }

  @Test("a walk that was killed stopped with its last record")
  func killed() {
    let call = call([.told(event: .open)], [.resumed(playbook: "0123456789abcdef")])
    #expect(call.state.elapsed(at: SampleCall.start + 60) == 0)
  }

  @Test("a record taken back leaves everything as if it had never been made")
  func undo() {
    let told: [CallEntry] = [.told(event: .open)]
    let need = Need(words: "it stops", kind: .implied)
    let heard: [CallEntry] = [.told(event: .needHeard(id: 1, need: need)), .flagged(words: "so")]
    let taken = call(told, heard, [.undone(seq: 2)])
    #expect(taken.state.visit == call(told).state.visit)
    #expect(taken.state.moments.isEmpty)
    #expect(taken.records.count == 3)
    #expect(taken.lastUndoable?.seq == 1)
  }

  @Test("what was not typed can't be taken back")
  func notTyped() {
    var call = call([.told(event: .open)])
    call.apply(
      CallRecord(line: nil, did: [.amended(words: "it was Tom")]), seq: 2, at: SampleCall.start)
    #expect(call.lastUndoable?.seq == 1)
    #expect(call.nextSeq == 3)
  }

  @Test("an answer belongs to the question asked last, and only once")
  func answers() {
    let question = AskedQuestion(question: "problem-1", words: "Why?", kind: .problem, step: nil)
    let call = call(
      [.asked(question: question)], [.answered(words: "so")], [.answered(words: "no")])
    #expect(call.state.turns.map(\.answer) == ["so"])
    #expect(call.state.pendingQuestion == nil)
  }

  @Test("an event that the machine would no longer take is kept as refused and changes nothing")
  func refused() {
    let call = call([.told(event: .goOn)])
    #expect(call.state.refusals.map(\.event) == [.goOn])
    #expect(call.state.visit == Visit())
  }

  @Test("a journal folded at once comes to the same as line by line", arguments: 1...20)
  func atOnce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var call = Call(header: SampleCall.header)
    var bytes = try CallJournal.headerLine(SampleCall.header, at: SampleCall.start)
    for seq in 1...60 {
      let choices: [CallEntry] = [
        .told(event: .open), .told(event: .consult), .noted(words: "\(seq)"), .flagged(words: nil),
        .told(event: .needHeard(id: seq, need: Need(words: "\(seq)", kind: .implied))), .paused,
        .resumed(playbook: ""), .undone(seq: call.lastUndoable?.seq ?? 0),
      ]
      let entry = choices[Int.random(in: 0..<choices.count, using: &generator)]
      let record = CallRecord(line: "line", did: [entry])
      let at = SampleCall.start + seq * 30
      call.apply(record, seq: seq, at: at)
      bytes += try CallJournal.line(record, seq: seq, at: at)
    }
    #expect(Call(try CallJournal(reading: bytes)).state == call.state)
  }
}
