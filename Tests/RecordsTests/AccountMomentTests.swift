import AccountModel
import Customer
import Records
import Testing
import VisitModel

@Suite("An account from moment to moment")
struct AccountMomentTests {
  private func page(_ told: [(at: Int, did: [CustomerEntry])]) -> CustomerPage {
    var page = CustomerPage(
      header: CustomerHeader(id: "acme", name: "Acme", note: nil, writer: "li", language: "en"))
    for (index, one) in told.enumerated() {
      page.add(
        CustomerRecord(line: "line", day: Day("2026-11-24"), did: one.did), seq: index + 1,
        at: one.at)
    }
    return page
  }

  private func visit(_ number: Int, at: Int, _ events: VisitEvent...) -> AccountVisit {
    var call = Call(
      header: CallHeader(
        id: "2026-11-0\(number)T0930-acme", playbook: "0", language: "en", talkLanguage: "en",
        writer: nil, mode: .live, customer: "Acme", start: "2026-11-0\(number)T09:30",
        minutes: nil, trade: nil, seed: 1))
    call.apply(CallRecord(line: "x", did: events.map { .told(event: $0) }), seq: 1, at: at)
    return AccountVisit(call)
  }

  private func moments(
    _ pages: [CustomerPage], _ visits: [AccountVisit]
  ) -> [AccountMoment] {
    CustomerAccount.moments(id: "acme", name: "Acme", pages: pages, visits: visits)
  }

  private static let person = CustomerEntry.person(told: .named(person: Person(name: "Wang")))
  private static let need = VisitEvent.needHeard(
    id: 1, need: Need(words: "it stops", kind: .implied))

  @Test("each visit gives a moment that holds what was told before the next one")
  func afterEachVisit() {
    let told = page([(150, [Self.person]), (250, [.noted(words: "late")])])
    let all = moments([told], [visit(2, at: 200), visit(1, at: 100, Self.need)])
    #expect(all.map(\.day) == [Day("2026-11-01"), Day("2026-11-02")])
    #expect(all.map(\.account.people.count) == [1, 1])
    #expect(all.map(\.account.notes.count) == [0, 1])
    #expect(all.map(\.account.visits.count) == [1, 2])
  }

  @Test("what was known before the first visit is a moment of its own, a name alone is none")
  func before() {
    let known = moments([page([(50, [Self.person])])], [visit(1, at: 100)])
    #expect(known.map { $0.visit == nil } == [true, false])
    let named = moments([page([(50, [.named(name: "Acme")])])], [visit(1, at: 100)])
    #expect(named.map { $0.visit == nil } == [false])
  }

  @Test("what was taken back later is in no moment")
  func undone() {
    let told = page([(50, [Self.person]), (300, [.undone(seq: 1)])])
    let all = moments([told], [visit(1, at: 100), visit(2, at: 200)])
    #expect(all.allSatisfy { $0.account.people.isEmpty })
    #expect(all.count == 2)
  }

  @Test("the last moment is the account as it stands, whatever there is")
  func last() {
    let visits = [visit(1, at: 100, Self.need)]
    let told = page([(150, [Self.person])])
    let whole = CustomerAccount(id: "acme", name: "Acme", pages: [told], visits: visits)
    #expect(moments([told], visits).last?.account == whole)
    #expect(moments([], []).map(\.account.name) == ["Acme"])
  }

  @Test("on the rung of trust a person counts as won, unless somebody said otherwise")
  func wonByTrust() {
    func signs(_ detail: PersonDetail?) -> CustomerAccount {
      var did: [CustomerEntry] = [
        .person(told: .named(person: Person(name: "Wang", influence: .user)))
      ]
      for sign in [TrustSign.likesUs, .joinsExchange, .givesPromise] {
        let seen = TermSeen(sign, .yes, words: "did it", person: "Wang")
        did.append(.answer(told: .seen(sighting: seen)))
      }
      if let detail { did.append(.person(told: .detailed(name: "Wang", detail: detail))) }
      return CustomerAccount(id: "acme", name: "Acme", pages: [page([(1, did)])], visits: [])
    }
    #expect(signs(nil).influencers.standing(of: .user) == .won)
    #expect(signs(PersonDetail(isWon: .unknown)).influencers.standing(of: .user) == .unknown)
    #expect(signs(PersonDetail(isWon: .no)).influencers.standing(of: .user) == .notWon)
  }
}
