import AccountModel
import Playbook
@testable import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite("a customer as a person")
struct PersonTests {
  private func buyer(
    _ scenario: String = "feed-dealer", _ language: Language = .en, seed: UInt64 = 7
  ) throws -> Buyer {
    Buyer(try #require(Desk.buyerCase(scenario, language, .easy)), seed: seed)
  }

  private static func ask(_ kind: QuestionKind, _ subject: String) -> Heard {
    Heard(.question, kind: kind, subjects: ["feed-subject-" + subject])
  }

  static let summaries: [(Language, String, BuyerRule)] = [
    (.en, "To sum up: in the rains bags go mouldy, and that's 8000 yuan a summer.", .summedUp),
    (.en, "To sum up: bags go mouldy, sixty of them thrown out each summer.", .summedUp),
    (.en, "To sum up: bags go mouldy, and five households have left you.", .summedUpWrongly),
    (.en, "To sum up: the bags go mouldy, nine hundred bags a year.", .summedUpWrongly),
    (.en, "So you lose 50 customers a month to the next town, is that right?", .summedUpWrongly),
    (.en, "You said the feed is too expensive.", .summedUpWrongly),
    (.zhHans, "我总结一下：雨季料发霉，一个夏天八千块。我理解得对吗？", .summedUp),
    (.zhHans, "我总结一下：雨季料发霉，每年扔掉六十包。我理解得对吗？", .summedUp),
    (.zhHans, "我总结一下：雨季料发霉，还走了五户。我理解得对吗？", .summedUpWrongly),
    (.zhHans, "我总结一下：料发霉，一年扔掉九百包。我理解得对吗？", .summedUpWrongly),
    (.zhHans, "您说饲料太贵了。", .summedUpWrongly),
  ]

  @Test(
    "a right summary is agreed to, and one that holds what he never said is corrected",
    arguments: summaries)
  func summedUp(language: Language, line: String, rule: BuyerRule) throws {
    var buyer = try buyer("feed-dealer", language)
    let ears = try #require(Desk.ears(buyer.buyerCase.scenario))
    _ = buyer.respond(to: Self.ask(.problem, "store"))
    _ = buyer.respond(to: Self.ask(.implication, "store"))
    let reaction = buyer.respond(to: ears.hear(line))
    #expect(reaction.moves.contains { $0.rule == rule }, "\(reaction.moves.map(\.rule))")
  }

  @Test("a summary of every told fact in his own words is right", arguments: Language.allCases)
  func neverPunished(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let content = try #require(Desk.playbook(language)).buyer
      let ears = try #require(Desk.ears(scenario))
      for fact in scenario.facts where fact.tier > 0 {
        for words in fact.says {
          var buyer = Buyer(BuyerCase(scenario, content), seed: 1)
          buyer.state.told.append(.init(fact: fact.id, turn: 1))
          let tag = language == .en ? "To sum up: \(words) Is that right?" : "我总结一下：\(words)我理解得对吗？"
          let heard = ears.hear(tag)
          guard heard.move == .summary else { continue }
          let rules = buyer.respond(to: heard).moves.map(\.rule)
          #expect(!rules.contains(.summedUpWrongly), "\(scenario.id): \(words) \(heard.claims)")
        }
      }
    }
  }

  @Test(
    "evidence doesn't bring up the objection that it settles, nor an offer the worry that it meets",
    arguments: Language.allCases)
  func answered(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let content = try #require(Desk.playbook(language)).buyer
      for objection in scenario.objections {
        for fact in scenario.facts where fact.tier == 2 {
          for proof in scenario.proofs where objection.settle.contains(proof.id) {
            var heard = Heard(.proof)
            heard.proofs = [proof.id]
            expectNot(objection, raisedBy: heard, after: fact, BuyerCase(scenario, content))
          }
          guard objection.cause == .worry,
            fact.subjects.contains(where: objection.subjects.contains)
          else { continue }
          for product in scenario.products where product.answers.contains(fact.id) {
            var heard = Heard(.offer)
            heard.products = [product.id]
            heard.isBenefit = true
            expectNot(objection, raisedBy: heard, after: fact, BuyerCase(scenario, content))
          }
        }
      }
    }
  }

  private func expectNot(
    _ objection: Scenario.Objection, raisedBy heard: Heard, after fact: Scenario.Fact,
    _ buyerCase: BuyerCase
  ) {
    var buyer = Buyer(buyerCase, seed: 4)
    buyer.state.told.append(.init(fact: fact.id, turn: 1))
    let raised = buyer.respond(to: heard).objections
    #expect(!raised.contains(.init(objection: objection.id, kind: .raised)), "\(objection.id)")
  }

  @Test(
    "a step that isn't in the case is answered as a person would, not as nonsense",
    arguments: Language.allCases)
  func otherStep(language: Language) throws {
    var buyer = try buyer("feed-dealer", language)
    _ = buyer.respond(to: Self.ask(.problem, "store"))
    let reaction = buyer.respond(to: Heard(.otherStep))
    let lines = buyer.buyerCase.content.lines[.unfitting] ?? []
    #expect(reaction.moves.contains { $0.rule == .stepUnfitting })
    #expect(!reaction.moves.contains { $0.rule == .unclear })
    #expect(reaction.agreed == nil)
    #expect(lines.count >= 8)
  }

  @Test("where nothing can be won, to leave honestly reaches the goal, to be thrown out doesn't")
  func honestLeave() throws {
    let goal = try #require(
      try buyer("no-need").buyerCase.scenario.goals.first { !$0.results.isEmpty })
    var honest = try buyer("no-need")
    _ = honest.respond(to: Heard(.honestLeave))
    #expect(honest.hasReached(goal))
    var rude = try buyer("no-need")
    for _ in 0..<2 { _ = rude.respond(to: Heard(.insult)) }
    #expect(rude.outcome == honest.outcome)
    #expect(!rude.hasReached(goal))
  }

  @Test("of two in the room each trusts by himself, and an order hangs on who decides")
  func apart() throws {
    var buyer = try buyer("plant-line")
    var praise = Heard(.question, kind: .problem, subjects: ["plant-subject-change"])
    praise.person = "plant-helen"
    _ = buyer.respond(to: praise)
    let state = buyer.state
    #expect(state.lead == "plant-ray")
    #expect(state.trust == state.trust(of: "plant-ray"))
    #expect(state.trust(of: "plant-helen") != state.trust(of: "plant-ray"))
    let order = try #require(buyer.buyerCase.scenario.step("plant-step-order"))
    buyer.state.trusts["plant-helen"] = 100
    #expect(try #require(buyer.shortfall(of: order)).trust > 0)
    buyer.state.trusts["plant-ray"] = 100
    #expect(try #require(buyer.shortfall(of: order)).trust == 0)
  }

  @Test("what somebody is in a purchase changes what weighs, and nothing else does")
  func leanings() throws {
    let feed = try #require(Desk.buyerCase("feed-dealer", .en))
    let wu = try #require(feed.scenario.people.first)
    #expect(feed.leaning(of: wu, to: .priceTooSoon) < 100)
    #expect(feed.leaning(of: wu, to: .proofGiven) > 100)
    #expect(feed.leaning(of: wu, to: .payoffAsked) > 100)
    #expect(feed.leaning(of: wu, to: .summedUp) == 100)
    let soft = try #require(Desk.buyerCase("software-rival", .en))
    let priya = try #require(soft.scenario.people.first)
    #expect(soft.leaning(of: priya, to: .featureMissed) > 100)
    #expect(soft.leaning(of: priya, to: .closedTooEarly) > 100)
    #expect(!soft.decides(priya))
  }

  @Test(
    "a promise is come back to, once, when something is agreed or at the end",
    arguments: Language.allCases)
  func promised(language: Language) throws {
    var buyer = try buyer("feed-dealer", language)
    let lines = (buyer.buyerCase.content.lines[.remindsOfPromise] ?? []).map(\.words)
    var said: [String] = []
    for heard in [Self.ask(.problem, "store"), Heard(.promise), Heard(.greeting), Heard(.goodbye)] {
      said += buyer.respond(to: heard).said.map(\.words)
    }
    #expect(buyer.state.promises == [2])
    #expect(said.count { lines.contains($0) } == 1)
  }

  @Test("asked for more than he would do, he does less, where he sees a reason")
  func less() throws {
    var buyer = try buyer()
    for heard in [
      Self.ask(.problem, "delivery"), Self.ask(.implication, "delivery"),
      Self.ask(.problem, "store"),
      Self.ask(.implication, "store"), Self.ask(.needPayoff, "delivery"),
    ] { _ = buyer.respond(to: heard) }
    var order = Heard(.proposal)
    order.steps = ["feed-step-order"]
    #expect(buyer.respond(to: order).agreed == "feed-step-visit")
  }

  @Test("the rules speak of the customer, whoever it is", arguments: Language.allCases)
  func anybody(language: Language) throws {
    let content = try #require(Desk.playbook(language)).buyer
    let bad = language == .en ? [" he ", " him", " his ", "He "] : ["他"]
    for why in BuyerRule.allCases.compactMap({ content.move($0)?.why })
      + BuyerLeaning.allCases.compactMap({ content.leaning($0)?.why })
    {
      for word in bad where !why.contains("其他") { #expect(!why.contains(word), "\(why)") }
    }
  }
}
