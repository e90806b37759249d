import Playbook
import Testing

@testable import Understanding

/// A line and what its grammar must tell.
struct Built: CustomTestStringConvertible, Sendable {
  let text: String
  let isQuestion: Bool
  let form: QuestionForm?

  init(_ text: String, _ isQuestion: Bool, _ form: QuestionForm?) {
    self.text = text
    self.isQuestion = isQuestion
    self.form = form
  }

  var testDescription: String { text }
}

@Suite("The grammar of a line")
struct GrammarTests {
  private static let books = [
    Language.en: ClassBook(.en, Shipped.words(.en)),
    Language.zhHans: ClassBook(.zhHans, Shipped.words(.zhHans)),
  ]

  private func grammar(_ text: String) throws -> Grammar {
    let language = Language(scriptOf: text)
    let book = try #require(Self.books[language])
    let line = Line(text, language: language)
    return Grammar(line, hits: book.hits(in: line))
  }

  @Test(
    "an English line asks or tells, openly or closed",
    arguments: [
      Built("How do you plan your shifts?", true, .open),
      Built("so what do your people say about it", true, .open),
      Built("Why is that important to you?", true, .open),
      Built("Tell me about your last supplier.", false, .open),
      Built("Could you walk me through the process?", true, .open),
      Built("Do you lease or buy?", true, .closed),
      Built("how many vans do you run", true, .closed),
      Built("When does the contract end?", true, .closed),
      Built("Can I ask how many people work here?", true, .closed),
      Built("You plan on paper?", true, .closed),
      Built("It drives well, doesn't it?", true, .closed),
      Built("We deliver on Fridays.", false, nil),
      Built("when you are busy the phone rings all day", false, nil),
      Built("Thanks, that helps.", false, nil),
    ])
  func english(_ built: Built) throws {
    let grammar = try grammar(built.text)
    #expect(grammar.isQuestion == built.isQuestion)
    #expect(grammar.form == built.form)
  }

  @Test(
    "a Chinese line asks or tells, openly or closed",
    arguments: [
      Built("您平时怎么安排备货？", true, .open), Built("为什么这一点重要呢", true, .open),
      Built("说说您上次换设备的经过", false, .open), Built("您对这个方案有什么看法", true, .open),
      Built("您有没有自己的仓库", true, .closed), Built("合同签了吗", true, .closed),
      Built("一共几台机器", true, .closed), Built("您要红的还是蓝的？", true, .closed),
      Built("這批貨是不是月底到", true, .closed), Built("您喜不喜欢这个颜色", true, .closed),
      Built("您也想省心，对吧", true, .closed), Built("我们周五送货。", false, nil),
      Built("这个没什么", false, nil), Built("我们没有仓库。", false, nil),
    ])
  func chinese(_ built: Built) throws {
    let grammar = try grammar(built.text)
    #expect(grammar.isQuestion == built.isQuestion)
    #expect(grammar.form == built.form)
  }

  @Test(
    "without its mark a question is still one",
    arguments: [
      "do you use a system for that", "where do the rejects go", "what's holding you back",
      "您现在用什么系统", "有没有出过问题", "这样够不够快", "多少钱一吨",
    ])
  func unmarked(_ text: String) throws {
    #expect(try grammar(text).isQuestion)
  }

  @Test(
    "two questions at once have two places where they ask",
    arguments: [
      "When do you want to retire and how much will you need?",
      "Have you got drawings, and has the council seen them?",
      "How do you do it? Who helps?", "您贵姓，住在哪个小区", "合同签了没有，什么时候到期",
    ])
  func stacked(_ text: String) throws {
    #expect(try grammar(text).heads.count > 1)
  }

  @Test(
    "one question asks at one place",
    arguments: [
      "How do you train new drivers?", "Do you lease or buy?", "您现在用几台机器？", "您平时怎么排班",
    ])
  func single(_ text: String) throws {
    #expect(try grammar(text).heads.count == 1)
  }

  @Test(
    "what hangs on a question is found",
    arguments: [
      ("It is quicker, isn't it?", true), ("You'd agree, right?", true),
      ("这样更快，对吧？", true), ("您肯定想省钱是吧", true), ("Is it quicker?", false),
      ("这样更快吗？", false),
    ])
  func tags(_ text: String, _ hasTag: Bool) throws {
    #expect((try grammar(text).tag != nil) == hasTag)
  }
}
