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
