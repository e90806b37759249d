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
      CompetitiveAnalysis([
        ComparedPoint("x", views: [PointView(Tie(need: "n", person: "Li"), .worse)])
      ]))
    try keep(ValuePlan([FABRow(product: "p", need: 1)]))
    try keep(NegotiationPlan([NegotiationPoint(.price)], roles: [NegotiatorRole("Wang")]))
    try keep(AddOn(deal: nil, isAgreed: false))
    try keep(VisitGoal("g", GoalSignals(gain: .decision)))
    try keep(ValueJourney(answers: [.maybe]))
    try keep(BehaviourReading(risk: .low, help: .unknown, played: .trustedSupplier))
    try keep(StyleGuess.between([.tiger, .peacock]))
    try keep(Journey(workedAt: .presentValue))
  }

  @Test(
    "a guess is kept as its certainty and the styles that it may be",
    arguments: [
      (StyleGuess.style(.owl), #"{"certainty":"clear","styles":["owl"]}"#),
      (.leaning(.tiger), #"{"certainty":"leaning","styles":["tiger"]}"#),
      (
        .between([.tiger, .peacock]), #"{"certainty":"between","styles":["tiger","peacock"]}"#
      ),
      (.open, #"{"certainty":"open","styles":[]}"#),
    ])
  func guesses(guess: StyleGuess, text: String) throws {
    #expect(try written(guess) == text)
    #expect(try JSONDecoder().decode(StyleGuess.self, from: Data(text.utf8)) == guess)
  }

  @Test(
    "a guess with another number of styles than its certainty takes isn't read",
    arguments: [
      #"{"certainty":"clear","styles":[]}"#, #"{"certainty":"between","styles":["owl"]}"#,
      #"{"certainty":"open","styles":["owl"]}"#,
    ])
  func wrongGuesses(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(StyleGuess.self, from: Data(text.utf8))
    }
  }

  @Test("a tie is kept under the names of its parts")
  func ties() throws {
    #expect(try written(Tie(need: "n", person: "Li")) == #"{"need":"n","person":"Li"}"#)
    #expect(try written(Tie(need: "n")) == #"{"need":"n"}"#)
  }

  @Test("every rule names a system of the method")
  func rules() {
    let systems = Set(AccountRule.allCases.map(\.method))
    #expect(systems.allSatisfy { $0.count == 3 && $0.hasPrefix("M") })
    #expect(systems.contains("M33"))
  }

  private func written(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func keep<Value: Codable & Equatable>(_ value: Value) throws {
    let read = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    #expect(read == value)
  }
}
