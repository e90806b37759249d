import AccountModel
import Customer
import Records
import Testing
import VisitModel

@Suite("A visit that is prepared")
struct VisitPlanTests {
  private static func call(_ records: [(at: Int, did: [CallEntry])]) -> Call {
    var call = Call(header: FrozenPlan.header)
    for (index, record) in records.enumerated() {
      call.apply(
        CallRecord(line: "line \(index)", did: record.did), seq: index + 1, at: record.at)
    }
    return call
  }

  private static let begun = (at: 100, did: [CallEntry.planned(entry: .began(isQuick: true))])
  private static let named = (
    at: 160,
    did: [CallEntry.told(event: .personNamed(person: Person(name: "王总", role: .decider)))]
  )
  private static let taken = (
    at: 90_000,
    did: [CallEntry.planned(entry: .taken(start: "2026-12-02T10:00", mode: .live))]
  )

  @Test("is no visit of the customer's account before it takes place, and one of its day after")
  func account() {
    let prepared = Self.call([Self.begun, Self.named])
    #expect(prepared.state.isOnlyPrepared)
    let visits = [AccountVisit(prepared)]
    let before = CustomerAccount(id: "", name: "兴旺饲料", pages: [], visits: visits)
    #expect(before.visits.isEmpty && before.people.isEmpty)
    let whole = Self.call([Self.begun, Self.named, Self.taken])
    let after = CustomerAccount(
      id: "", name: "兴旺饲料", pages: [], visits: [AccountVisit(whole)])
    #expect(after.lastVisit == Day(year: 2026, month: 12, day: 2))
    #expect(after.people.map(\.name) == ["王总"])
  }

  @Test("counts the time of the talk from when it takes place")
  func clock() {
    let call = Self.call([Self.begun, Self.named, Self.taken, (90_600, [.noted(words: "x")])])
    #expect(CallNote(call).minutes == 10)
    #expect(CallNote(call).start == "2026-12-02T10:00")
    #expect(CallNote(Self.call([Self.begun, Self.named])).minutes == nil)
  }

  @Test("is no longer taken back once it takes place")
  func undo() {
    #expect(Self.call([Self.begun, Self.named]).lastUndoable?.seq == 2)
    #expect(Self.call([Self.begun, Self.named, Self.taken]).lastUndoable == nil)
  }

  @Test("can be written up afterwards")
  func afterwards() {
    let call = Self.call([
      Self.begun, (200, [.planned(entry: .taken(start: "2026-12-01", mode: .after))]),
    ])
    #expect(call.mode == .after)
    #expect(call.day == Day(year: 2026, month: 12, day: 1))
  }

  @Test("tells planned questions asked from those that weren't, by id or by words")
  func asked() {
    let bank = AskedQuestion(question: "problem-1", words: "A?", kind: nil, step: nil)
    let own = AskedQuestion(question: nil, words: "How  much?", kind: nil, step: nil)
    let asked = ["a", "how much?"].enumerated().map { index, words in
      CallEntry.asked(
        question: AskedQuestion(
          question: index == 0 ? "problem-1" : nil, words: words, kind: nil, step: nil))
    }
    let turns = Self.call([(100, asked)]).state.turns
    #expect(VisitPlan.isAsked(bank, in: turns) && VisitPlan.isAsked(own, in: turns))
    #expect(!VisitPlan.isAsked(bank, in: [turns[1]]) && !VisitPlan.isAsked(own, in: [turns[0]]))
  }
}
