import Playbook
import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite("what a customer hears a line do")
struct HearingTests {
  static let lines: [(Language, String, Heard.Move)] = [
    (.en, "So you run out before the truck comes, is that right?", .summary),
    (.en, "You said the feed is too expensive.", .summary),
    (
      .en, "About two days, next-day, our truck: Where does time slip away in a normal week?",
      .question
    ),
    (.en, "May I ask you a few questions?", .permission),
    (.en, "I'll send a car on Friday, shall we fetch a sample from the warehouse?", .otherStep),
    (.zhHans, "所以您是车没到货先断了，对吗？", .summary),
    (.zhHans, "我能先请教您几个问题吗", .permission),
    (.zhHans, "谢谢您抽时间，方便问您几个问题吗？", .permission),
    (.zhHans, "这样您看可以了吗", .check),
    (.zhHans, "您说饲料太贵了。", .summary),
    (.zhHans, "说到48小时、自己的车、两天，每天的时间，花得最冤的是哪件事？", .question),
  ]

  @Test("a line does what a person would hear it do", arguments: lines)
  func moves(language: Language, line: String, move: Heard.Move) throws {
    let scenario = try #require(Desk.buyerCase("feed-dealer", language)).scenario
    let heard = try #require(Desk.ears(scenario)).hear(line)
    #expect(heard.move == move, "\(heard.move) \(heard.also)")
  }

  @Test("the words quoted before a question don't change its kind")
  func quoted() throws {
    let scenario = try #require(Desk.buyerCase("feed-dealer", .en)).scenario
    let ears = try #require(Desk.ears(scenario))
    let question = "What's the worst it has led to so far?"
    let words = "Let me stay with what you said: Sixty bags on the dung heap, my wife counted them."
    #expect(ears.hear(question).kind == .implication)
    #expect(ears.hear("\(words) \(question)").kind == .implication)
  }

  @Test("his own sentence quotes the fact, whatever words it has", arguments: Language.allCases)
  func ownSentence(language: Language) throws {
    let scenario = try #require(Desk.buyerCase("feed-dealer", language)).scenario
    let ears = try #require(Desk.ears(scenario))
    for fact in scenario.facts where fact.tier > 1 {
      for words in fact.says { #expect(ears.hear(words).facts.contains(fact.id), "\(words)") }
    }
  }

  @Test("what the case doesn't know is not answered by what was talked of before")
  func unknownSubject() throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", .en))
    let ears = try #require(Desk.ears(buyerCase.scenario))
    var buyer = Buyer(buyerCase, seed: 3)
    _ = buyer.respond(to: ears.hear("What trouble do you have with getting feed in time?"))
    let other = buyer.respond(to: ears.hear("What problems do you have with your tractor tyres?"))
    #expect(other.opened.isEmpty)
    #expect(other.moves.contains { $0.rule == .askedAbsent })
    let next = buyer.respond(to: ears.hear("And what happens then, when it runs late like that?"))
    #expect(next.opened.contains("feed-lost-customers") || !next.withheld.isEmpty)
  }
}
