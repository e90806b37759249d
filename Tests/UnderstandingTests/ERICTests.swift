import Customer
import Testing
import VisitModel

@testable import Understanding

@Suite("The step of ERIC")
struct ERICTests {
  @Test(
    "plain questions have their step",
    arguments: [
      ("What made you look for a new supplier?", ERICStep.explore),
      ("Which difficulties do you have with the old press?", .explore),
      ("How do you plan your routes today?", .explore),
      ("How much does each stop cost you?", .refine), ("Who else is affected by it?", .refine),
      ("How urgent is it?", .refine), ("By how much would the scrap have to fall?", .refine),
      ("Have you considered renting a second line?", .influence),
      ("If you could see every order on one screen, would it help?", .influence),
      ("What would you gain if repairs took half the time?", .influence),
      ("Do I understand you rightly that the delays come first?", .confirm),
      ("Are we agreed on these three points?", .confirm),
      ("是什么让您想到要换供应商？", .explore), ("现在的设备有哪些让您不满意的地方？", .explore),
      ("停一次线要损失多少钱？", .refine), ("还有哪些部门受影响？", .refine),
      ("您考虑过租一条线吗？", .influence), ("要是交货能快一半，对您有什么帮助？", .influence),
      ("我理解得对吗，最要紧的是交期？", .confirm), ("这三点咱们达成一致了吗？", .confirm),
    ])
  func steps(_ text: String, _ step: ERICStep) throws {
    let eric = try #require(Shipped.read(text, .rep).eric)
    #expect(eric.label == step)
    #expect((0...1).contains(eric.confidence))
    #expect(!eric.because.isEmpty && eric.because.allSatisfy { text.contains($0) })
  }

  @Test("a summing-up that asks nothing is confirming")
  func summary() {
    #expect(
      Shipped.read("So if I understand you, you need it quiet and by June.", .rep).eric?.label
        == .confirm)
    #expect(Shipped.read("我复述一遍，您要安静、六月以前装好。", .rep).eric?.label == .confirm)
  }

  @Test(
    "what belongs to no step has none",
    arguments: [
      "Our pump has a steel housing.", "I'll send you the quote by Friday.",
      "Can you all hear me?", "我们的阀门质保十年。", "方案我今晚发您。", "大家都能听到吗？",
    ])
  func none(_ text: String) {
    #expect(Shipped.read(text, .rep).eric?.label == nil)
  }

  @Test("a customer's line has no step")
  func customer() {
    #expect(Shipped.read("How much does each stop cost you?", .customer).eric == nil)
  }
}
