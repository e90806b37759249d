import Playbook
import Rehearsal
import TestSupport
import Testing

@Suite struct BuyerTests {
  static let english = [
    "Good morning, Mr Wu. I'm from the feed mill in the county town; we met at the spring fair.",
    "May I ask you a few questions about the shop first?",
    "How do you order your feed at present?",
    "What trouble do you have with getting feed in time?",
    "When you run out, what do your customers do?",
    "If feed came within two days of your order, how would that help you?",
    "What problems do you have with the store in the rainy season?",
    "What does the mould cost you in a year?",
    "Let me sum up: you run out two or three times a month, five households have left, and the mould costs you 8000 yuan. Have I got that right?",
    "You said you run out before the truck comes: our own trucks bring two tonnes within two days, so that you never stand without feed.",
    "I understand. What is it that worries you about a new brand?",
    "Is that the only thing in the way?",
    "The dealer at Shiqiao had the same worry three years ago. Here is his number, call him.",
    "Does that settle it for you?",
    "If you wanted to do it, who else would have to agree?",
    "Which brands do you carry at the moment?",
    "What do you mean, exactly?",
    "Is it the only reason?",
    "Then you begin with two tonnes on trial, and we take back what isn't sold.",
    "Are you comfortable with that?",
    "You want the five households back and feed that never runs out. Shall I write down an order of five tonnes for you?",
    "Shall we do it like this: you order two tonnes on trial on Monday, and put them with ten households?",
    "Goodbye, Mr Wu.",
  ]

  static let chinese = [
    "吴老板早，我是县里饲料厂的，春天订货会上咱们见过。",
    "方便问您几个店里的问题吗？",
    "您现在是怎么订货的？",
    "进货送货这一块，有什么让您头疼的？",
    "一断货，您的老主顾会怎么样？",
    "要是下单两天货就到，对您会有什么帮助？",
    "雨季的时候，仓库这边有什么麻烦？",
    "料发霉这件事，一年下来让您损失多少？",
    "我总结一下：一个月断货两三回，走了五户，一个夏天霉掉8000块。我理解得对吗？",
    "您刚才说车没到货先断了，我们自己的车两吨起送，两天就到，您店里就不会再断货。",
    "我理解。您对新牌子主要担心的是什么？",
    "除了这个，还有别的顾虑吗？",
    "石桥那家三年前也是这个顾虑，这是他的电话，您打过去问问。",
    "这样您放心了吗？",
    "要是您想做，家里还得谁点头？",
    "您店里现在卖哪几个牌子？",
    "您具体是指什么？",
    "是不是只有这一条？",
    "那您先进两吨试销，卖不掉的我们拉回去。",
    "这样可以了吗？",
    "您要的是那五户回来、货不再断。那我就给您写五吨的订单，您看行吗？",
    "那我先告辞了，再见。",
  ]

  @Test("a model talk", arguments: Language.allCases)
  func modelTalk(language: Language) throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", language))
    let ears = try #require(Desk.ears(buyerCase.scenario))
    var talk = Talk(buyerCase, ears, seed: 1)
    for line in language == .en ? Self.english : Self.chinese { talk.say(line) }
    print(talk.text)
  }

  @Test("everything of a scenario can be reached", arguments: Language.allCases)
  func reachable(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let content = try #require(Desk.playbook(language)).buyer
      let ears = try #require(Desk.ears(scenario))
      let search = PathSearch(BuyerCase(scenario, content), ears: ears)
      let result = search.all()
      for path in result.paths { print(path.target, path.lines.map(\.text)) }
      #expect(result.missing == [])
    }
  }
}
