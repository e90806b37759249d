import Customer
import Playbook
import Testing

@testable import Understanding

@Suite("A next step as it is said")
struct StepReaderTests {
  /// A Tuesday.
  private static let today = Day(daysSince1970: 20_781)
  private static let english = StepReader(words: Shipped.words(.en), today: today)
  private static let chinese = StepReader(words: Shipped.words(.zhHans), today: today)

  @Test(
    "whoever is named first acts",
    arguments: [
      ("I'll send you the quote by Friday.", NextStep.Side.ours, "I", 3),
      ("If you send me the plans by Friday, I'll price them.", .customer, "you", 3),
      ("Could your engineer test it tomorrow?", .customer, "your engineer", 1),
      ("Wang will show it to his boss on Friday.", .customer, "Wang", 3),
      ("wang will show it to his boss on friday", .customer, "wang", 3),
      ("On Friday Karen Miller shows it to the board.", .customer, "Karen Miller", 3),
      ("Mr. Miller signs on Friday.", .customer, "Mr. Miller", 3),
      ("Mr Miller, I'll call you on Friday.", .ours, "I", 3),
      ("Wang's boss will approve it by Friday.", .customer, "Wang's boss", 3),
      ("We'll call on Friday.", .ours, "we", 3),
      ("Let's meet on Friday.", .ours, "we", 3),
      ("Let me check with the plant by Friday.", .ours, "I", 3),
      ("Your engineer visits the plant next week.", .customer, "your engineer", 10),
      ("Our service team installs it on Friday.", .ours, "our service team", 3),
      ("The head nurse will try it tomorrow.", nil, "the head nurse", 1),
      ("Please send me the drawings by Friday.", .customer, "you", 3),
      ("Send us the drawings and we'll quote by Friday.", .customer, "you", 3),
      ("Would it suit you if I came on Friday?", .ours, "I", 3),
      ("You'll have the quote from me by Friday.", .customer, nil, 3),
      ("Delivery will take until Friday.", nil, nil, 3),
      ("Friday at ten, then.", nil, nil, 3),
      ("那我们周五下午把方案发给您", .ours, "我们", 3),
      ("您周五前把图纸发我", .customer, "您", 3),
      ("周五前把图纸发给我就行", .customer, "您", 3),
      ("王总周五来看样机，我来安排", .customer, "王总", 3),
      ("下一步由王女士在周五之前引荐财务总监", .customer, "王女士", 3),
      ("我让师傅周五过去装", .ours, "我", 3), ("您手里的券周五到期", .customer, nil, 3),
      ("周五请王总来看样机", .customer, "王总", 3),
      ("王总，我周五把报价发您", .ours, "我", 3),
      ("我周五把报价发给王总", .ours, "我", 3),
      ("老李周五带样品过来", .customer, "老李", 3),
      ("Kevin周五来看现场", .customer, "Kevin", 3),
      ("您的工程师周五来看现场", .customer, "您的工程师", 3),
      ("我們的技術員週五上門安裝", .ours, "我們的技術員", 3),
      ("您看我周五过来行吗", .ours, "我", 3),
      ("采购部周五给答复", nil, "采购部", 3),
      ("我把资料发给您", .ours, "我", nil),
      ("周五十点见", nil, nil, 3),
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
        #""step": {"actor": "I", "action": "I'll call you on Friday.", "#
          + #""date": "2026-11-27", "side": "ours"}"#))
  }
}
