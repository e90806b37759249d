import AccountModel
import Customer
import FoundationEssentials
import Testing

@Suite("Values as they are kept")
struct KeepingTests {
  @Test("what is kept of an account is read back the same, and unknown stays unknown")
  func roundTrip() throws {
    try keep(Qualification(money: .yes, authority: .unknown, need: .no))
    try keep(BuyingJudgement(desire: Sightings([Sighting(.trust, .yes, words: "信得过")])))
    try keep(Journey([ReachedMark(.targetFixed, evidence: "named", day: Day(daysSince1970: 1))]))
    try keep(CustomerData([DataEntry(.usedBrand, "K", source: .guide)], guide: "小陈"))
    try keep(Organisation([Member("Li", level: .decision)]))
    try keep(Influencers([Influencer("Li", .coach, wins: "praise")]))
    try keep(Opportunity(formalProject: .yes))
    try keep(TrustLadder("Li", steps: [TrustStep(.likesUs, did: "laughed")], believed: .dating))
    try keep(StyleQuiz(seen: [.plans]))
    try keep(NeedsTree([NeedBranch(1, Need(words: "w", kind: .implied, layer: .goal))]))
    try keep(PurchaseProcess(purpose: "p", stage: .design))
    try keep(SellingComparison([SellingMark(.fits, nil)]))
    try keep(
      CompetitiveAnalysis([ComparedPoint("x", views: [PointView(Tie(need: "n", person: "Li"), .worse)])]))
    try keep(ValuePlan([FABRow(product: "p", need: 1)]))
    try keep(NegotiationPlan([NegotiationPoint(.price)], roles: [NegotiatorRole("Wang")]))
    try keep(AddOn(deal: nil, isAgreed: false))
    try keep(VisitGoal("g", GoalSignals(gain: .decision)))
    try keep(ValueJourney(answers: [.maybe]))
    try keep(BehaviourReading(risk: .low, help: .unknown, played: .trustedSupplier))
    try keep(StyleGuess.between([.tiger, .peacock]))
  }

  @Test("every rule names a system of the method")
  func rules() {
    let systems = Set(AccountRule.allCases.map(\.method))
    #expect(systems.allSatisfy { $0.count == 3 && $0.hasPrefix("M") })
    #expect(systems.contains("M33"))
  }

  private func keep<Value: Codable & Equatable>(_ value: Value) throws {
    let read = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    #expect(read == value)
  }
}
