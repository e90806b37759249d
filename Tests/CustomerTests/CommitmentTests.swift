import Customer
import Testing

@Suite("What was agreed and what was objected")
struct CommitmentTests {
  private static let friday = When(written: "Friday", day: Day("2026-11-27"))

  private static func step(
    _ side: NextStep.Side? = .customer, _ actor: String? = "Ms Li", _ action: String = "signs",
    _ when: When? = friday
  ) -> NextStep {
    NextStep(side: side, actor: actor, action: action, when: when)
  }

  @Test("a customer's action by a person on a day moves the sale")
  func advance() { #expect(Self.step().isAdvance) }

  @Test(
    "a step that lacks one of them doesn't",
    arguments: [
      step(.ours), step(nil), step(.customer, nil), step(.customer, ""),
      step(.customer, "Ms Li", ""), step(.customer, "Ms Li", "signs", nil),
      step(.customer, "Ms Li", "signs", When(written: "some day", day: nil)),
    ])
  func noAdvance(step: NextStep) { #expect(!step.isAdvance) }

  @Test(
    "an answer before the clarification is a fault, one after it isn't",
    arguments: [
      ([.raised], false), ([.raised, .answered], true), ([.raised, .clarified, .answered], false),
      ([.raised, .answered, .clarified], true), ([.raised, .clarified, .tested], false),
      ([.raised, .clarified, .answered, .raised, .answered], false),
    ] as [([ObjectionStep], Bool)])
  func unclarified(steps: [ObjectionStep], isFault: Bool) {
    var objection = Objection(words: "too dear")
    objection.steps = steps
    #expect(objection.wasAnsweredUnclarified == isFault)
  }

  @Test("a new objection is raised and open, and nothing more is known of it")
  func raised() {
    let objection = Objection(words: "too dear", family: .price)
    #expect(objection.steps == [.raised] && objection.state == .open)
    #expect(objection.kind == nil && objection.clarified == nil && objection.answer == nil)
  }
}
