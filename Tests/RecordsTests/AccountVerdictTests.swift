import AccountModel
import Customer
import Records
import Testing

@Suite("What the method says of an account")
struct AccountVerdictTests {
  private func account(_ did: CustomerEntry...) -> CustomerAccount {
    var page = CustomerPage(
      header: CustomerHeader(id: "acme", name: "Acme", note: nil, writer: "li", language: "en"))
    page.add(
      CustomerRecord(line: "x", day: Day("2026-11-24"), did: did), seq: 1, at: 1)
    return CustomerAccount(id: "acme", name: "Acme", pages: [page], visits: [])
  }

  private func seen(
    _ term: some AccountTerm, _ observation: Observation, _ words: String? = nil,
    person: String? = nil
  ) -> CustomerEntry {
    .answer(told: .seen(sighting: TermSeen(term, observation, words: words, person: person)))
  }

  @Test("desire and ability feed MAN, and what was answered itself goes before them")
  func qualification() {
    let desire = [DesireAspect.product, .purchase, .trust].map { seen($0, .yes) }
    let fed = account(
      desire[0], desire[1], desire[2], seen(AbilityAspect.credit, .no))
    #expect(fed.qualification.conditions[.need] == .yes)
    #expect(fed.qualification.conditions[.money] == .no)
    let told = account(desire[0], desire[1], desire[2], seen(QualificationCondition.need, .no))
    #expect(told.qualification.conditions[.need] == .no)
  }

  @Test("of a term seen twice the later holds, and each person has his own")
  func sightings() {
    let account = account(
      seen(StyleTrait.quiet, .yes, person: "Li"), seen(StyleTrait.firm, .yes, person: "Wang"),
      seen(StyleTrait.quiet, .no, person: "Li"))
    #expect(account.style(of: "Li").traits[.quiet] == .no)
    #expect(account.style(of: "Wang").traits[.quiet] == .unknown)
    #expect(account.sightings(of: StyleTrait.self)[.firm] == .unknown)
  }

  @Test("rows of FAB keep to their need, and one that is gone is not on the tree")
  func values() {
    let row = FABRow(product: "A", feature: "f", advantage: "a", benefit: "b")
    let need = { (number: Int, words: String) in
      CustomerEntry.need(
        told: .heard(key: ItemKey("li", number), need: Need(words: words, kind: .implied)))
    }
    let account = account(
      need(1, "one"), need(2, "two"),
      .offer(told: .value(key: ItemKey("li", 3), row: ValueRow(row, need: ItemKey("li", 2)))),
      .offer(told: .value(key: ItemKey("li", 4), row: ValueRow(row, need: ItemKey("li", 1)))),
      .need(told: .dropped(key: ItemKey("li", 1))))
    #expect(account.needsTree.branches.map(\.need.words) == ["two"])
    #expect(account.valuePlan.rows[0].need == 1)
    #expect(account.valuePlan.rows[1].faults(on: account.needsTree).contains(.needNotOnTree))
  }

  @Test("two needs that are one keep their place on the tree, and what serves them goes along")
  func joinedNeeds() {
    let heard = { (number: Int, layer: NeedLayer) in
      CustomerEntry.need(
        told: .heard(
          key: ItemKey("li", number),
          need: Need(words: "need \(number)", kind: .implied, layer: layer)))
    }
    let account = account(
      heard(1, .goal), heard(2, .goal), heard(3, .problem),
      .need(told: .detailed(key: ItemKey("li", 3), detail: NeedDetail(serves: ItemKey("li", 2)))),
      .need(told: .joined(key: ItemKey("li", 1), alias: ItemKey("li", 2))))
    #expect(account.needsTree.branches.map(\.id) == [1, 2])
    #expect(account.needsTree.branches[1].serves == 1 && account.needsTree.unrooted.isEmpty)
  }

  @Test("a mark taken back doesn't count whatever shows it, until it is told again")
  func marks() {
    let hopeful = QualificationCondition.allCases.map { seen($0, .yes) }
    let fixed = account(hopeful[0], hopeful[1], hopeful[2])
    #expect(fixed.journey.earliestUnfinished == .opportunityFound)
    let back = account(
      hopeful[0], hopeful[1], hopeful[2], .markWithdrawn(mark: .targetFixed))
    #expect(back.journey.earliestUnfinished == .targetFixed)
    let again = account(
      .markWithdrawn(mark: .targetFixed),
      .markReached(mark: ReachedMark(.targetFixed, evidence: "on the list")))
    #expect(again.journey.has(.targetFixed))
  }

  @Test("a mark claimed with nothing to show for it is named, and doesn't hide what shows it")
  func unshown() {
    let claimed = account(.markReached(mark: ReachedMark(.contractSigned, evidence: " ")))
    #expect(claimed.journey.withoutEvidence == [.contractSigned])
    let questions = OpportunityQuestion.allCases.map { seen($0, .yes, "sure") }
    let shown = account(
      questions[0], questions[1], questions[2], questions[3], questions[4],
      .markReached(mark: ReachedMark(.opportunityFound, evidence: "")))
    #expect(shown.journey.has(.opportunityFound))
  }

  @Test("add-ons, decisions, purchase and behaviour are taken field by field")
  func fields() {
    let deal = Sum(written: "100k", thousandths: 100_000_000, measure: .money)
    let extra = Sum(written: "10k", thousandths: 10_000_000, measure: .money)
    let account = account(
      .offer(told: .deal(sum: deal, isAgreed: nil)),
      .offer(told: .deal(sum: nil, isAgreed: true)),
      .offer(told: .addOn(key: ItemKey("li", 1), words: "spares", sum: extra)),
      .answer(told: .decision(point: DecisionPoint(.understand, .maybe))),
      .answer(told: .decision(point: DecisionPoint(.understand, .yes))),
      .answer(told: .purchase(process: PurchaseProcess(purpose: "more", stage: .design))),
      .answer(told: .purchase(process: PurchaseProcess(entered: .needFound))),
      .answer(told: .behaviour(risk: .low, help: nil, played: nil)),
      .answer(told: .behaviour(risk: nil, help: .low, played: nil)))
    #expect(account.addOn.verdict == .withinLimit)
    #expect(account.valueJourney[.understand] == .yes && account.decisions.count == 2)
    #expect(account.purchase.stage == .design && account.purchase.entered == .needFound)
    #expect(account.behaviour.behaviour == .valueForMoney)
  }
}
