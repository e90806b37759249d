import Customer
import Playbook
import Testing
import VisitModel

@testable import Understanding

@Suite("Hearing with what ships")
struct ClassifierTests {
  @Test(
    "plain questions have their kind",
    arguments: [
      ("How many people work in your warehouse at the moment?", QuestionKind.situation),
      ("Which system do you use for planning today?", .situation),
      ("What difficulties do you have with the present machine?", .problem),
      ("Are you dissatisfied with how long repairs take?", .problem),
      ("What effect do these delays have on your customers?", .implication),
      ("What does it cost you when the line stops?", .implication),
      ("How would it help you if repairs took half the time?", .needPayoff),
      ("What would you gain from fewer errors?", .needPayoff),
      ("您现在用几台设备？", .situation), ("目前由谁负责采购", .situation),
      ("現在的設備有什麼問題嗎", .problem), ("您对现在的供应商哪里不满意？", .problem),
      ("交货延误对您的客户有什么影响？", .implication), ("如果一直这样下去，会造成多大损失", .implication),
      ("如果维修时间减半，对您有什么帮助？", .needPayoff), ("解决了这个问题，能给您带来什么好处", .needPayoff),
    ])
  func kinds(_ text: String, _ kind: QuestionKind) {
    #expect(Shipped.read(text, .rep).spin?.label == kind)
  }

  @Test(
    "plain objections have their family",
    arguments: [
      ("That's far too expensive.", ObjectionFamily.price), ("太贵了", .price),
      ("We don't need that.", .need), ("我们不需要", .need),
      ("I don't believe that it works.", .trust), ("我不相信你们的质量", .trust),
      ("Call me again next month.", .timing), ("我再考虑考虑", .timing),
      ("I have to ask my boss first.", .authority), ("这个我做不了主，要请示领导", .authority),
      ("We already work with another supplier.", .competitor), ("我們有固定合作的供應商了", .competitor),
    ])
  func families(_ text: String, _ family: ObjectionFamily) {
    #expect(Shipped.read(text, .customer).objection.label == family)
  }

  @Test(
    "a price set beside others' is about the price until a rival is named or preferred",
    arguments: [
      ("Others are cheaper.", ObjectionFamily.price), ("I've found it cheaper elsewhere.", .price),
      ("比别家贵", .price), ("别家比你们便宜多了", .price),
      ("I'd rather stay with our present supplier, he's cheaper.", .competitor),
      ("The same pump is cheaper from Grundfos.", .competitor),
      ("我们还是用老供应商，他们更便宜", .competitor),
    ])
  func prices(_ text: String, _ family: ObjectionFamily) {
    #expect(Shipped.read(text, .customer).objection.label == family)
  }

  @Test(
    "plain closings have their technique",
    arguments: [
      ("Would you prefer delivery on Tuesday or on Thursday?", ClosingMove.alternative),
      ("Apart from the price, is there anything else holding you back?", .isolation),
      ("您是要红色的还是蓝色的？", .alternative), ("除了价格，您还有别的顾虑吗？", .isolation),
    ])
  func closings(_ text: String, _ move: ClosingMove) {
    #expect(Shipped.read(text, .rep).closing.label == move)
  }

  @Test(
    "没有 inside 有没有 denies nothing",
    arguments: ["有没有仓库", "您们有没有用过别的系统", "有沒有考慮過換供應商"])
  func trap(_ text: String) {
    let reading = Shipped.read(text, .rep)
    #expect(reading.isQuestion)
    #expect(reading.form?.label == .closed)
    #expect(reading.faults == [])
    #expect(Shipped.read(text, .customer).objection.label == nil)
  }

  @Test(
    "a polite hedge is no fault",
    arguments: [
      "Could you perhaps tell me how you plan your shifts?",
      "I think it might be useful to hear how you buy today?", "您可能方便说说平时怎么排班吗",
      "也许您可以讲讲现在的流程？",
    ])
  func hedges(_ text: String) {
    #expect(Shipped.read(text, .rep).faults == [])
  }

  @Test("who speaks decides what is looked for")
  func speakers() {
    let rep = Shipped.read("How much does it cost?", .rep)
    #expect(rep.objection.label == nil && rep.buyingSignal.label != true)
    let customer = Shipped.read("How much does it cost?", .customer)
    #expect(customer.spin == nil && customer.closing.label == nil && customer.faults == [])
    #expect(customer.buyingSignal.label == true)
    let either = Shipped.read("How much does it cost?")
    #expect(either.spin != nil && either.buyingSignal.label == true)
  }

  @Test("each label names words of the line")
  func because() {
    for text in ["What effect do the delays have on your customers?", "太贵了，超出预算"] {
      let reading = Shipped.read(text)
      let words = (reading.spin?.because ?? []) + reading.objection.because
      #expect(!words.isEmpty)
      #expect(words.allSatisfy { text.contains($0) })
    }
  }

  @Test("no text is a trap, however strange", arguments: 0..<40)
  func random(_ seed: UInt64) throws {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    func next(_ count: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % count)
    }
    let blocks: [ClosedRange<UInt32>] = [
      0x00...0x7F, 0x80...0x2FF, 0x4E00...0x9FFF, 0x2000...0x206F, 0xFF00...0xFFEF,
      0x1F300...0x1FAFF, 0x3000...0x303F, 0x300...0x36F, 0x20000...0x2003F, 0xE000...0xE0FF,
    ]
    for length in [0, 1, 2, 3, 7, 40, 900] {
      var text = ""
      for _ in 0..<length {
        let block = blocks[next(UInt64(blocks.count))]
        let value = block.lowerBound + UInt32(next(UInt64(block.count)))
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      for classifier in [Shipped.english, Shipped.chinese] {
        let classifier = try #require(classifier)
        let utterance = Utterance(text, language: classifier.language)
        let reading = classifier.read(utterance)
        #expect(reading == classifier.read(utterance))
        #expect(!reading.json(of: utterance).contains("\n"))
      }
    }
  }
}
