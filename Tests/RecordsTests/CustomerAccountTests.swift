import AccountModel
import Customer
import Records
import Testing
import VisitModel

@Suite("A customer's account")
struct CustomerAccountTests {
  private func page(
    _ writer: String = "li", _ told: [(at: Int, did: [CustomerEntry])], name: String = "Acme"
  ) -> CustomerPage {
    var page = CustomerPage(
      header: CustomerHeader(id: "acme", name: name, note: nil, writer: writer, language: "en"))
    for (index, one) in told.enumerated() {
      page.add(
        CustomerRecord(line: "line \(index + 1)", day: Day("2026-11-24"), did: one.did),
        seq: index + 1, at: one.at)
    }
    return page
  }

  private func account(_ pages: CustomerPage..., visits: [AccountVisit] = []) -> CustomerAccount {
    CustomerAccount(id: "acme", name: "Acme", pages: pages, visits: visits)
  }

  private func visit(
    _ id: String = "2026-11-24T0930-acme-k3f9", day: String = "2026-11-24", at: Int = 100,
    did events: [VisitEvent], and others: [CallEntry] = []
  ) -> AccountVisit {
    var call = Call(
      header: CallHeader(
        id: id, playbook: "0", language: "en", talkLanguage: "en", writer: nil, mode: .live,
        customer: "Acme", start: "\(day)T09:30", minutes: nil, trade: nil, seed: 1))
    call.apply(
      CallRecord(line: "x", did: events.map { .told(event: $0) } + others), seq: 1, at: at)
    return AccountVisit(call)
  }

  @Test("what two writers told is one account, whoever's journal is handed over first")
  func merges() {
    let li = page("li", [(1, [.tradeTold(trade: "feed")]), (5, [.toldApart(note: "Xian")])])
    let chen = page("chen", [(3, [.tradeTold(trade: "paper")]), (4, [.toldApart(note: "Wuhan")])])
    let merged = account(li, chen)
    #expect(merged.trade == "paper" && merged.note == "Xian")
    #expect(merged == account(chen, li))
  }

  @Test("in one second the writer's name decides, then the number")
  func sameSecond() {
    let li = page("li", [(1, [.tradeTold(trade: "a")]), (1, [.tradeTold(trade: "b")])])
    let chen = page("chen", [(1, [.tradeTold(trade: "c")])])
    #expect(account(li, chen).trade == "b")
    #expect(account(chen, li).trade == "b")
  }

  @Test("a journal that went on in a new file counts once")
  func copies() {
    let told: [(Int, [CustomerEntry])] = [
      (1, [.offer(told: .addOn(key: ItemKey("li", 1), words: "spares", sum: nil))]),
      (2, [.noted(words: "north gate")]), (3, [.noted(words: "ask for Li")]),
    ]
    let merged = account(page("li", Array(told.prefix(2))), page("li", told))
    #expect(merged.notes.map(\.words) == ["north gate", "ask for Li"])
  }

  @Test("what was taken back counts for nothing, and its number is not given again")
  func undo() {
    let wang = CustomerEntry.person(told: .named(person: Person(name: "Wang")))
    let need = CustomerEntry.need(
      told: .heard(key: ItemKey("li", 1), need: Need(words: "faster", kind: .implied)))
    let page = page("li", [(1, [wang]), (2, [need]), (3, [.undone(seq: 2)])])
    #expect(account(page).people.map(\.name) == ["Wang"] && account(page).needs.isEmpty)
    #expect(account(page).nextKey(for: "li") == ItemKey("li", 2))
    #expect(page.lastUndoable?.seq == 1)
  }

  @Test("asked and not known is an answer, and takes back what was told")
  func unknowns() {
    let page = page(
      "li",
      [
        (1, [.answer(told: .fact(data: DataEntry(.size, "200")))]),
        (2, [.answer(told: .fact(data: DataEntry(.size, "")))]),
        (3, [.person(told: .named(person: Person(name: "Wang", role: .user)))]),
        (4, [.person(told: .unknown(name: "wang ", fields: [.role, .level]))]),
        (5, [.person(told: .detailed(name: "Wang", detail: PersonDetail(level: .decision)))]),
        (6, [.answer(told: .unknown(question: "who signs?", person: nil))]),
      ])
    let account = account(page)
    #expect(account.facts == [DataEntry(.size, "")])
    #expect(account.data.missing(of: .presentState).contains(.size))
    let wang = account.person("WANG")
    #expect(wang?.detail.role == nil && wang?.unknown == [.role] && wang?.influence == nil)
    #expect(wang?.detail.level == .decision)
    #expect(account.unknowns == [UnknownQuestion(question: "who signs?", person: nil)])
  }

  @Test("people are joined by equal names and by what the rep says, not by likeness")
  func people() {
    let named = { (name: String, role: PurchaseRole?) in
      CustomerEntry.person(told: .named(person: Person(name: name, role: role)))
    }
    let first = page("li", [(1, [named("王总", .decider)]), (2, [named("王总经理", nil)])])
    #expect(account(first).people.map(\.name) == ["王总", "王总经理"])
    let joined = page(
      "li",
      [
        (1, [named("王总", nil)]), (2, [named("王总经理", .decider)]),
        (3, [.person(told: .joined(name: "王总", alias: "王总经理"))]),
        (4, [.person(told: .spent(name: "王总经理", words: "tea"))]),
        (
          5,
          [
            .answer(
              told: .seen(
                sighting: TermSeen(TrustSign.likesUs, .yes, words: "smiled", person: "王总经理")))
          ]
        ),
      ])
    let account = account(joined)
    #expect(account.people.map(\.name) == ["王总"] && account.people[0].detail.role == .decider)
    #expect(account.people[0].spent == ["tea"])
    #expect(account.ladders.first?.rung == .acquainted)
    #expect(account.ladders.first?.lastStepUp == Day("2026-11-24"))
  }

  @Test("a visit fills the account by itself")
  func visitFills() {
    let events: [VisitEvent] = [
      .open, .personNamed(person: Person(name: "Wang", role: .decider)), .consult,
      .needHeard(id: 1, need: Need(words: "It stops", kind: .implied)),
      .objectionRaised(id: 1, words: "too dear", family: .price), .objectionLeftOpen,
      .signalHeard(words: "when could you deliver?"), .promiseMade(promise: Promise(words: "plan")),
    ]
    let learned = CallEntry.learned(circumstance: Circumstance(topic: .budget, words: "300k"))
    let account = account(visits: [visit(did: events, and: [learned])])
    #expect(account.people.first?.visits == ["2026-11-24T0930-acme-k3f9"])
    #expect(account.influencers.people.first?.influence == .economicBuyer)
    #expect(account.standingObjections.map(\.objection.words) == ["too dear"])
    #expect(account.openPromises.map(\.promise.words) == ["plan"])
    #expect(account.opportunity.answers.words(of: .budget) == "300k")
    #expect(account.opportunity.answers[.budget] == .unknown)
    #expect(account.qualification.conditions[.authority] == .yes)
    #expect(account.journey.has(.targetFixed) && account.journey.has(.signalsShown))
    #expect(account.journey.earliestUnfinished == .opportunityFound)
    #expect(account.journey.skipped == [.analyse, .buildTrust, .digNeeds])
  }

  @Test("a need grows over visits, and an objection ends where a later visit or the rep settles it")
  func grows() {
    let first = visit(
      "2026-11-02T0930-acme-aaaa", day: "2026-11-02", at: 10,
      did: [
        .open, .consult, .needHeard(id: 1, need: Need(words: "It stops", kind: .implied)),
        .objectionRaised(id: 1, words: "too dear", family: .price), .objectionLeftOpen,
      ])
    let second = visit(
      "2026-11-09T0930-acme-bbbb", day: "2026-11-09", at: 20,
      did: [
        .open, .consult, .needHeard(id: 1, need: Need(words: "it  stops", kind: .explicit)),
        .objectionRaised(id: 1, words: "no time", family: .timing), .objectionLeftOpen,
      ])
    let settled = page(
      "li", [(30, [.objectionSettled(key: ItemKey(first.id, 1), isResolved: true)])])
    let account = account(settled, visits: [second, first])
    #expect(account.needs.count == 1 && account.needs[0].need.kind == .explicit)
    #expect(account.needs[0].moments.map(\.kind) == [.implied, .explicit])
    #expect(account.needs[0].moments.map(\.day) == [Day("2026-11-02"), Day("2026-11-09")])
    #expect(account.need(ItemKey(second.id, 1))?.key == ItemKey(first.id, 1))
    #expect(account.standingObjections.map(\.objection.words) == ["no time"])
    #expect(account.objections[0].resolved == Day("2026-11-24"))
    #expect(account.lastVisit == Day("2026-11-09"))
  }
}
