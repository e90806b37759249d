import Playbook
import Rehearsal
import TestSupport
import Testing
import VisitModel

/// Whole talks, written out: they are the same in every process and every build.
@Suite struct TalkTests {
  static let lines: [Language: [String]] = [
    .en: [
      "Good morning, Mr Wu. I'm from the feed mill in the county town; we met at the spring fair.",
      "May I ask you a few questions about the shop first?",
      "How do you order your feed at present?",
      "What trouble do you have with getting feed in time?",
      "When you run out, what do your customers do?",
      "If feed came within two days of your order, how would that help you?",
      "To sum up: you run out before the truck comes, and five households have left. Have I got that right?",
      "You said you run out before the truck comes: our own trucks bring two tonnes within two days, so that the floor is never empty.",
      "I understand. What is it that worries you about a new brand?",
      "Is that the only thing in the way?",
      "The dealer at Shiqiao had the same worry three years ago. Here is his number, call him.",
      "Does that settle it for you?",
      "Shall we do it like this: you order two tonnes on trial on Monday, and put them with ten households?",
      "Goodbye, Mr Wu.",
    ],
    .zhHans: [
      "吴老板早，我是县里饲料厂的，春天订货会上咱们见过。",
      "方便先问您几个店里的问题吗？",
      "您现在是怎么订货的？",
      "进货送货这一块，有什么让您头疼的？",
      "一断货，您的老主顾会怎么样？",
      "要是下单两天货就到，对您会有什么帮助？",
      "我总结一下：车没到货先断了，已经走了五户。我理解得对吗？",
      "您刚才说车没到货先断了，我们自己的车两天就到，您店里就不会再断货。",
      "我理解。您对新牌子主要担心的是什么？",
      "除了这个，还有别的顾虑吗？",
      "石桥那家三年前也是这个顾虑，这是他的电话，您打过去问问。",
      "这样您放心了吗？",
      "要不这样：您礼拜一先订两吨试销，放给十家熟户用，您看行吗？",
      "那我先告辞了，再见。",
    ],
  ]

  @Test("a good talk ends with a step, and reads as it did", arguments: Language.allCases)
  func goodTalk(language: Language) throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", language))
    let ears = try #require(Desk.ears(buyerCase.scenario))
    var talk = Talk(buyerCase, ears, seed: 1)
    for line in Self.lines[language] ?? [] { talk.say(line) }
    #expect(talk.buyer.outcome == .advance)
    #expect(Golden.difference(talk.text, "talks/feed-dealer.\(language.rawValue).txt") == nil)
  }
}
