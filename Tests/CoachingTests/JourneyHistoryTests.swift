import AccountModel
import Customer
import Records
import Testing
import VisitModel

@testable import Coaching

@Suite("An account over its visits")
struct JourneyHistoryTests {
  /// Something of the account's way: a visit, or what a writer told, on the day of this number in November.
  enum Happening {
    case visit(Int, [VisitEvent])
    case told(Int, [CustomerEntry])
  }

  private func history(_ way: [Happening], today: String = "2026-11-30") throws -> JourneyHistory {
    var page = CustomerPage(
      header: CustomerHeader(id: "acme", name: "Acme", note: nil, writer: "li", language: "en"))
    var visits: [AccountVisit] = []
    for (index, one) in way.enumerated() {
      switch one {
      case .visit(let number, let events):
        let day = try #require(Day(year: 2026, month: 11, day: number))
        var call = Call(
          header: CallHeader(
            id: "\(day)T0930-acme", playbook: "0", language: "en", talkLanguage: "en",
            writer: nil, mode: .live, customer: "Acme", start: "\(day)T09:30", minutes: nil,
            trade: nil, seed: 1))
        let did = ([.open] + events + [.finish]).map { CallEntry.told(event: $0) }
        call.apply(CallRecord(line: "x", did: did), seq: 1, at: number * 100)
        visits.append(AccountVisit(call))
      case .told(let number, let did):
        let day = Day(year: 2026, month: 11, day: number)
        page.add(
          CustomerRecord(line: "x", day: day, did: did), seq: index + 1, at: number * 100 + 50)
      }
    }
    let moments = CustomerAccount.moments(
      id: "acme", name: "Acme", pages: [page], visits: visits)
    return JourneyHistory(moments, today: try #require(Day(today)))
  }

  private static func need(_ id: Int, _ words: String, _ kind: NeedKind) -> VisitEvent {
    .needHeard(id: id, need: Need(words: words, kind: kind))
  }

  private static let opportunity: [CustomerEntry] = OpportunityQuestion.allCases.map {
    .answer(told: .seen(sighting: TermSeen($0, .yes, words: "they said so")))
  }

  private static func decided(
    _ phase: CVMPhase, _ answer: DecisionAnswer
  ) -> CustomerEntry {
    .answer(told: .decision(point: DecisionPoint(phase, answer)))
  }

  @Test("a signal before its turn is seen early, and the steps before it are passed over")
  func skipped() throws {
    let history = try history([.visit(3, [.signalHeard(words: "how much?")])])
    let states = history.gates.map(\.state)
    #expect(states == [.reached, .skipped, .skipped, .skipped, .early, .ahead, .ahead])
    #expect(history.advice.first == .finishSkipped(.analyse))
  }

  @Test("a mark is reached from the moment on from which it has held without a break")
  func since() throws {
    let history = try history([
      .visit(3, []), .told(4, Self.opportunity), .visit(5, []),
      .told(6, [.markWithdrawn(mark: .opportunityFound)]), .visit(7, []),
      .told(8, [.markReached(mark: ReachedMark(.opportunityFound, evidence: "in the plan"))]),
    ])
    let gate = history.gates[1]
    #expect(gate.held == [true, false, true])
    #expect(gate.since == 2)
    #expect(gate.evidence?.evidence == "in the plan")
    #expect(history.standings(of: .analyse) == [.finished, .underWay, .finished])
  }

  @Test("a mark claimed without evidence doesn't count, and has to be shown or taken back")
  func unshown() throws {
    let history = try history([
      .visit(3, []), .told(4, [.markReached(mark: ReachedMark(.opportunityFound, evidence: " "))]),
    ])
    #expect(history.gates[1].state == .unshown)
    #expect(history.advice.contains(.showEvidence(.opportunityFound)))
  }

  @Test("a need grows from visit to visit, by its words or by the rep's joining two names")
  func needs() throws {
    let history = try history([
      .visit(3, [Self.need(1, "it stops", .implied)]),
      .visit(5, [Self.need(1, "It stops", .explicit)]),
      .visit(7, [Self.need(1, "no more stops", .explicit), .needConfirmed(id: 1)]),
      .told(
        8,
        [
          .need(
            told: .joined(
              key: ItemKey("2026-11-03T0930-acme", 1),
              alias: ItemKey("2026-11-07T0930-acme", 1)))
        ]),
    ])
    #expect(history.needs.count == 1)
    #expect(history.needs.first?.stages == [.implied, .explicit, .confirmed])
  }

  @Test("two visits without an advance are a stall, one is not, and an order ends it")
  func noAdvance() throws {
    #expect(try history([.visit(3, [])]).stall.isEmpty)
    let two: [Happening] = [.visit(3, []), .visit(5, [])]
    #expect(try history(two).stall == [.noAdvance(visits: 2)])
    let ordered = try history(two + [.visit(7, [.orderAgreed(words: "two lines")])])
    #expect(ordered.stall.isEmpty)
  }

  @Test("a refusal is the gravest sign of a stall")
  func refusal() throws {
    let history = try history([.visit(3, [.saleRefused(words: "not with you")])])
    #expect(history.stall == [.refused(words: "not with you")])
  }

  @Test("a doubt is followed to the phase in which it began; a contract answers those before it")
  func doubts() throws {
    let doubt: [Happening] = [
      .visit(3, []),
      .told(4, [Self.decided(.understand, .maybe), Self.decided(.develop, .notSure)]),
    ]
    let before = try history(doubt)
    #expect(before.stall == [.decision(try #require(before.account.valueJourney.diagnosis))])
    #expect(before.advice.contains(.winDecision(.understand, isKnown: true)))
    let after = try history(doubt + [.visit(5, [.orderAgreed(words: "signed")])])
    #expect(after.stall.isEmpty && after.isDoubtAnswered)
    #expect(after.nextDecision == .implement)
    let late = try history(
      doubt + [
        .visit(5, [.orderAgreed(words: "signed")]), .told(6, [Self.decided(.implement, .no)]),
      ])
    #expect(late.nextDecision == .implement)
  }

  @Test("a promise is late the day after its day, and late ones come first")
  func promises() throws {
    let due = When(written: "24 November", day: Day("2026-11-24"))
    let way: [Happening] = [
      .visit(3, [.promiseMade(promise: Promise(words: "send it", when: due))])
    ]
    let inTime = try history(way, today: "2026-11-24")
    let late = try history(way, today: "2026-11-25")
    let promise = try #require(late.account.promises.first)
    #expect(!inTime.isLate(promise) && late.isLate(promise))
    #expect(late.advice.first == .keepPromise(promise, isLate: true))
  }

  @Test("what to do follows the step whose turn it is")
  func advice() throws {
    let first = try history([.visit(3, [])])
    #expect(first.advice == [.findGuide, .askOpportunity(.budget)])
    let trust = try history([.visit(3, []), .told(4, Self.opportunity)])
    #expect(trust.advice == [.influence(.coach, .missing, people: [])])
    let no = CustomerEntry.answer(told: .seen(sighting: TermSeen(OpportunityQuestion.worth, .no)))
    #expect(try history([.visit(3, []), .told(4, [no])]).advice == [.wait])
    let unknown = try history([.told(4, [.person(told: .named(person: Person(name: "Li")))])])
    #expect(unknown.advice == [.qualify(.findOut)])
  }

  @Test(
    "a relation that stands still counts for people of influence, below trust, before the contract")
  func relations() throws {
    let liked: [CustomerEntry] = [
      .person(told: .named(person: Person(name: "Li", influence: .user))),
      .answer(
        told: .seen(sighting: TermSeen(TrustSign.likesUs, .yes, words: "smiled", person: "Li"))),
    ]
    let way: [Happening] = [.visit(3, []), .told(4, liked)]
    let since = try #require(Day("2026-11-04"))
    let later = "2027-01-10"
    #expect(try history(way, today: later).stall == [.relation(person: "Li", since: since)])
    #expect(try history(way).stall.isEmpty)
    let signed = try history(way + [.visit(5, [.orderAgreed(words: "signed")])], today: later)
    #expect(signed.stall.isEmpty)
    let growth = try #require(signed.people.first)
    #expect(!signed.faults(of: growth).contains(.stalled))
    #expect(growth.rungs.map { $0?.steps } == [1, 1])
  }
}
