import Customer
import Playbook
import Testing

@testable import Understanding

@Suite("What else is done with a line")
struct ActTests {
  @Test(
    "plain lines of the rep have their act",
    arguments: [
      ("I'll send you the quote by Friday.", RepAct.nextStep),
      ("那我们周五下午把方案发给您", .nextStep),
      ("Our pump has a steel housing and a two-year warranty.", .feature),
      ("Your neighbour Mr Miller suggested that I call you.", .openingReferral),
      ("是隔壁厂的王总介绍我来找您的", .openingReferral),
      ("除了价格，还有别的顾虑吗？", .test),
    ])
  func rep(_ text: String, _ act: RepAct) {
    let reading = Shipped.read(text, .rep)
    #expect(reading.act.label == act)
    #expect(reading.act.because.allSatisfy { text.contains($0) } && !reading.act.because.isEmpty)
  }

  @Test("of a customer's line at most one of need, stance and style is told")
  func customer() {
    let need = Shipped.read("We need a machine that starts every morning.", .customer)
    #expect(need.need.label == .explicit)
    #expect(need.stance.label == nil && need.style.label == nil)
    #expect(need.act.label == nil)
    #expect(Shipped.read("我再想想吧，还拿不定主意", .customer).stance.label == .hesitation)
    #expect(Shipped.read("No, that's out of the question.", .customer).stance.label == .refusal)
  }

  @Test("a plain fact is no act, and nothing is said of either side's")
  func none() {
    let reading = Shipped.read("We've got eleven vans.", .customer)
    #expect(reading.need.label == nil && reading.stance.label == nil && reading.style.label == nil)
    #expect((0...1).contains(reading.need.confidence))
  }

  @Test("every label of the examples but none has a name, in their order")
  func labels() {
    #expect(RepAct.allCases.map(\.rawValue) + ["none"] == LearningTask.repActs.labels)
    let customers =
      NeedKind.allCases.map { $0.rawValue + "Need" } + Stance.allCases.map(\.rawValue)
      + StyleHint.allCases.map(\.rawValue)
    #expect(customers + ["none"] == LearningTask.customerActs.labels)
  }

  @Test("models of a view are kept together, in the order of the views")
  func views() {
    let views = ModelHead.all.map { head in View.allCases.firstIndex(of: head.view) ?? 0 }
    #expect(views == views.sorted())
  }
}

@Suite("A next step as it is said")
struct StepReaderTests {
  /// A Tuesday.
  private static let today = Day(daysSince1970: 20_781)
  private static let english = StepReader(words: Shipped.words(.en), today: today)
  private static let chinese = StepReader(words: Shipped.words(.zhHans), today: today)

  @Test(
    "whoever is named first acts",
    arguments: [
      ("I'll send you the quote by Friday.", NextStep.Side.ours, nil, 3),
      ("If you send me the plans by Friday, I'll price them.", .customer, nil, 3),
      ("Could your engineer test it tomorrow?", .customer, nil, 1),
      ("Friday at ten, then.", nil, nil, 3),
      ("那我们周五下午把方案发给您", .ours, nil, 3),
      ("您周五前把图纸发我", .customer, nil, 3),
      ("王总周五来看样机，我来安排", .customer, "王总", 3),
      ("王总，我周五把报价发您", .ours, nil, 3),
      ("我把资料发给您", .ours, nil, nil),
    ] as [(String, NextStep.Side?, String?, Int?)])
  func sides(_ text: String, _ side: NextStep.Side?, _ actor: String?, _ days: Int?) {
    let isChinese = Language(scriptOf: text) == .zhHans
    let step = (isChinese ? Self.chinese : Self.english).read(text)
    #expect(step.side == side)
    #expect(step.actor == actor)
    #expect(step.action == text)
    #expect(step.when?.day == days.map { Self.today.adding(days: $0) })
  }

  @Test("it stands in the JSON with the keys of a call note, and is null where there is none")
  func json() {
    let utterance = Utterance("I'll call you on Friday.", speaker: .rep)
    var reading = Shipped.read(utterance.text, .rep)
    #expect(reading.json(of: utterance).contains(#""step": null"#))
    reading.step = Self.english.read(utterance.text)
    #expect(
      reading.json(of: utterance).contains(
        #""step": {"actor": null, "action": "I'll call you on Friday.", "#
          + #""date": "2026-11-27", "side": "ours"}"#))
  }
}
