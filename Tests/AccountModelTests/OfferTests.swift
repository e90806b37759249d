import AccountModel
import Customer
import Testing

@Suite("Competition")
struct CompetitionTests {
  @Test("the same point is an opportunity to one and a threat to another")
  func relative() {
    let analysis = CompetitiveAnalysis([price, range])
    #expect(
      analysis.strengths == [
        PlannedAction(.firmUp, "high price", dealer),
        PlannedAction(.firmUp, "range", Tie(need: "one supplier for all")),
      ])
    #expect(analysis.threats == [PlannedAction(.removeThreat, "high price", endUser)])
    #expect(analysis.faults.isEmpty)
  }

  @Test("a strength that the criteria don't ask for is steered into them")
  func steering() {
    let analysis = CompetitiveAnalysis([price, range])
    #expect(
      analysis.toSteer == [PlannedAction(.steerCriteria, "high price", dealer)])
  }

  @Test("that all makers are the same is refused, said or shown")
  func refused() {
    #expect(CompetitiveAnalysis([price, range], saysAllTheSame: true).isRefused)
    let alike = ComparedPoint("x", rival: "K", views: [PointView(Tie(need: "n"), .alike)])
    #expect(CompetitiveAnalysis([alike, alike]).faults == [.allTheSame])
    #expect(!CompetitiveAnalysis([alike, price]).isRefused)
    #expect(!CompetitiveAnalysis().isRefused)
  }

  @Test(
    "what is empty, untied, one-sided or unknown is named",
    arguments: [
      ([], [CompetitionFault.empty]),
      ([ComparedPoint("x", rival: "K")], [.untied]),
      ([ComparedPoint("x", rival: "K", views: [PointView(Tie(need: " "), .better)])], [.untied]),
      (
        [ComparedPoint("x", views: [PointView(Tie(need: "n"), .better)])],
        [.noRival, .onlyStrengths]
      ),
      (
        [ComparedPoint("x", rival: "K", views: [PointView(Tie(need: "n"), .worse)])],
        [.onlyWeaknesses]
      ),
      ([ComparedPoint("x", rival: "K", views: [PointView(Tie(need: "n"), .unknown)])], [.unknown]),
    ])
  func faults(points: [ComparedPoint], faults: [CompetitionFault]) {
    #expect(CompetitiveAnalysis(points).faults == faults)
  }

  @Test("a strength that serves no need is none, whomever it pleases")
  func relativeToNeed() {
    let analysis = CompetitiveAnalysis([
      ComparedPoint(
        "polished case", rival: "K", views: [PointView(Tie(need: nil, person: "dealer"), .better)])
    ])
    #expect(analysis.strengths.isEmpty)
    #expect(analysis.faults == [.untied])
    #expect(analysis.unheeded(of: ["dealer"]) == ["dealer"])
    #expect(CompetitiveAnalysis([price]).unheeded(of: ["dealer", "designer"]) == ["designer"])
  }

  private let dealer = Tie(need: "margin on each piece", person: "dealer")
  private let endUser = Tie(need: "low cost of use", person: "end user")
  private var price: ComparedPoint {
    ComparedPoint(
      "high price", rival: "K",
      views: [PointView(dealer, .better), PointView(endUser, .worse)])
  }
  private let range = ComparedPoint(
    "range", rival: "K", views: [PointView(Tie(need: "one supplier for all"), .better)],
    isCriterion: .yes)
}

@Suite("FAB and unique value")
struct FABTests {
  @Test("a complete row that only we have and the customer recognises is unique value")
  func unique() {
    #expect(row.isUniqueValue(on: tree))
    #expect(ValuePlan([row, FABRow(product: "service")]).faults(on: tree).isEmpty)
  }

  @Test(
    "the customer's eyes decide what is unique, unless a competitor is known to give the same",
    arguments: [
      (Observation.yes, Observation.yes, Observation.unknown, true), (.yes, .yes, .yes, false),
      (.yes, .no, .no, false), (.no, .yes, .no, false), (.unknown, .yes, .no, false),
    ])
  func recognised(
    different: Observation, valuable: Observation, rivalHasIt: Observation, isUnique: Bool
  ) {
    var changed = row
    changed.seenAsDifferent = different
    changed.seenAsValuable = valuable
    changed.rivalHasIt = rivalHasIt
    #expect(changed.isUniqueValue(on: tree) == isUnique)
  }

  @Test("each gap of a row is flagged")
  func gaps() {
    #expect(
      FABRow(product: "p").faults(on: tree) == [
        .noFeature, .noAdvantage, .noBenefit, .noNeed, .rivalUnknown, .recognitionUnknown,
      ])
    var changed = row
    changed.need = 9
    changed.rivalHasIt = .yes
    changed.seenAsValuable = .no
    #expect(changed.faults(on: tree) == [.needNotOnTree, .rivalHasIt, .notRecognised])
    changed.need = nil
    #expect(changed.faults(on: tree) == [.noNeed, .rivalHasIt, .notRecognised])
  }

  @Test("a plan needs something unique, more than one product, and an answer to what burns")
  func plans() {
    #expect(ValuePlan().faults(on: tree) == [.empty, .burningNeedUnmet])
    #expect(ValuePlan([row]).faults(on: tree) == [.singleProduct])
    let common = FABRow(product: "a", need: 1)
    #expect(
      ValuePlan([common, FABRow(product: "b")]).faults(on: tree)
        == [.nothingUnique, .burningNeedUnmet])
    #expect(ValuePlan([common]).unmet(on: tree).map(\.id) == [2])
  }

  @Test("needs that serve each other in a ring don't hang the plan")
  func ring() {
    let ring = NeedsTree([
      NeedBranch(1, Need(words: "a", kind: .implied, layer: .solution), serves: 2),
      NeedBranch(
        2, Need(words: "b", kind: .implied, layer: .problem), serves: 1, isBurning: .yes),
    ])
    #expect(ValuePlan([FABRow(product: "p", need: 1)]).unmet(on: ring).isEmpty)
  }

  @Test("a demonstration is ready with a purpose and all five checks")
  func demonstration() {
    let all = Sightings(DemonstrationCheck.allCases.map { Sighting($0, .yes) })
    #expect(Demonstration(purpose: .close, checks: all).isReady)
    #expect(!Demonstration(checks: all).isReady)
    let some = Sightings([Sighting(DemonstrationCheck.rehearsed, .no)])
    #expect(Demonstration(purpose: .confirm, checks: some).open == DemonstrationCheck.allCases)
  }

  private let tree = NeedsTree([
    NeedBranch(1, Need(words: "goal", kind: .implied, layer: .goal)),
    NeedBranch(
      2, Need(words: "stops twice a week", kind: .explicit, layer: .problem), serves: 1,
      isBurning: .yes),
    NeedBranch(3, Need(words: "spare unit", kind: .explicit, layer: .solution), serves: 2),
  ])
  private let row = FABRow(
    product: "pump", feature: "twin motor", advantage: "the only one", benefit: "no stop",
    need: 3, rivalHasIt: .no, seenAsDifferent: .yes, seenAsValuable: .yes)
}

@Suite("Negotiation and add-ons")
struct NegotiationTests {
  @Test("a concession without what it is traded for is given for nothing")
  func exchange() {
    let parts = [Sighting(NegotiationPart.concession, .yes, words: "two weeks' credit")]
    let plan = NegotiationPlan([NegotiationPoint(.payment, Sightings(parts))])
    #expect(plan.givenForNothing == [.payment])
    let traded = parts + [Sighting(.inExchange, .yes, words: "twice the quantity")]
    #expect(NegotiationPlan([NegotiationPoint(.payment, Sightings(traded))]).givenForNothing == [])
  }

  @Test("a plan is held against all five subjects, bottom lines, interests and roles")
  func faults() {
    #expect(NegotiationPlan().faults == [.empty])
    #expect(
      NegotiationPlan([NegotiationPoint(.price)]).faults
        == [.subjectMissing, .noBottomLine, .theirInterestUnknown])
    let all = Sightings(NegotiationPart.allCases.map { Sighting($0, .yes, words: "known") })
    let points = NegotiationSubject.allCases.map { NegotiationPoint($0, all) }
    #expect(NegotiationPlan(points).faults.isEmpty)
    #expect(points[0].missing.isEmpty)
    let roles = [NegotiatorRole("Wang", role: "leads"), NegotiatorRole("Chen")]
    #expect(NegotiationPlan(points, roles: roles).faults == [.rolesNotDivided])
    #expect(NegotiationPlan(points, roles: [NegotiatorRole("Wang")]).faults.isEmpty)
  }

  @Test(
    "add-ons come to 15 per cent of the deal at most",
    arguments: [
      (100_000, [15_000], AddOnVerdict.withinLimit, 0),
      (100_000, [15_001], .overLimit, -1),
      (100_000, [14_999], .withinLimit, 1),
      (100_000, [10_000, 5_000], .withinLimit, 0),
      (100_000, [10_000, 5_001], .overLimit, -1),
      (100_000, [], .offerSome, 15_000),
      (33_333, [4_999], .withinLimit, 0),
      (33_333, [5_000], .overLimit, -1),
      (Int.max, [Int.max], .overLimit, Int.max / 100 * 15 + 1 - Int.max),
    ])
  func limit(deal: Int, offers: [Int], verdict: AddOnVerdict, room: Int) {
    let addOn = AddOn(deal: money(deal), offers: offers.map { money($0) }, isAgreed: true)
    #expect(addOn.verdict == verdict)
    #expect(addOn.room == room)
  }

  @Test("before agreement, without numbers, or in another unit no limit is judged")
  func open() {
    #expect(AddOn(deal: money(10), offers: [money(1)], isAgreed: false).verdict == .notYet)
    #expect(AddOn(deal: nil, offers: [money(1)], isAgreed: true).verdict == .findOut)
    #expect(AddOn(deal: money(0), isAgreed: true).verdict == .findOut)
    let euros = AddOn(deal: money(1000), offers: [money(1, "EUR")], isAgreed: true)
    #expect(euros.verdict == .findOut)
    #expect(euros.room == nil)
    let unclear = Sum(written: "some", thousandths: nil, measure: .money, unit: "CNY")
    #expect(AddOn(deal: money(1000), offers: [unclear], isAgreed: true).verdict == .findOut)
    let huge = AddOn(
      deal: money(Int.max), offers: [money(Int.max), money(Int.max)], isAgreed: true)
    #expect(huge.total == nil)
  }

  private func money(_ thousandths: Int, _ unit: String = "CNY") -> Sum {
    Sum(written: "\(thousandths)", thousandths: thousandths, measure: .money, unit: unit)
  }
}
