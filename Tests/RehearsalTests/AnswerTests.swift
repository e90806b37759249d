import Playbook
@testable import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite struct AnswerTests {
  private func buyer(_ difficulty: Scenario.Difficulty = .easy) throws -> Buyer {
    Buyer(try #require(Desk.buyerCase("feed-dealer", .en, difficulty)), seed: 7)
  }

  private static func ask(_ kind: QuestionKind, _ subject: String) -> Heard {
    Heard(.question, kind: kind, subjects: ["feed-subject-" + subject])
  }

  @Test("an early question for the budget is turned away, and the reaction says so")
  func deflected() throws {
    var buyer = try buyer()
    let reaction = buyer.respond(to: Self.ask(.situation, "money"))
    #expect(reaction.opened.isEmpty)
    #expect(reaction.withheld == [.init(fact: "feed-budget", reason: .early)])
    #expect(reaction.moves.contains { $0.rule == .deepAskedEarly })
  }

  @Test("a consequence comes after its problem, and then opens to its kind of question alone")
  func inOrder() throws {
    var buyer = try buyer()
    #expect(buyer.respond(to: Self.ask(.implication, "delivery")).opened == ["feed-stockouts"])
    #expect(buyer.respond(to: Self.ask(.problem, "delivery")).opened != ["feed-lost-customers"])
    #expect(buyer.respond(to: Self.ask(.implication, "delivery")).opened == ["feed-lost-customers"])
  }

  @Test("a follow-up without a subject is about what was being talked of")
  func followUp() throws {
    var buyer = try buyer()
    _ = buyer.respond(to: Self.ask(.problem, "store"))
    var further = Heard(.question, kind: .implication)
    #expect(buyer.respond(to: further).opened.isEmpty)
    further.also = [.followUp]
    #expect(buyer.respond(to: further).opened == ["feed-mould-loss"])
  }

  @Test("what isn't sure is asked back, and opens nothing")
  func askedBack() throws {
    var buyer = try buyer()
    var heard = Self.ask(.problem, "store")
    heard.isSure = false
    let reaction = buyer.respond(to: heard)
    #expect(reaction.opened.isEmpty)
    #expect(reaction.said.first?.words.contains("store") == true)
  }

  @Test("the third question about facts in a row costs patience and trust")
  func interrogated() throws {
    var buyer = try buyer()
    for subject in ["supplier", "sales"] { _ = buyer.respond(to: Self.ask(.situation, subject)) }
    let third = buyer.respond(to: Self.ask(.situation, "store"))
    #expect(third.moves.contains { $0.rule == .interrogated && $0.trust < 0 && $0.patience < 0 })
  }

  @Test("a summary of his words is agreed to; of others, or with a wrong number, it is not")
  func summaries() throws {
    func rule(_ facts: [String], _ numbers: [Int]) throws -> [BuyerRule] {
      var buyer = try buyer()
      _ = buyer.respond(to: Self.ask(.problem, "store"))
      _ = buyer.respond(to: Self.ask(.implication, "store"))
      var summary = Heard(.summary)
      summary.facts = facts
      summary.numbers = numbers
      return buyer.respond(to: summary).moves.map(\.rule).filter { $0 != .turnPasses }
    }
    #expect(try rule(["feed-mould", "feed-mould-loss"], [8000]) == [.summedUp])
    #expect(try rule(["feed-mould", "feed-mould-loss"], [3000]) == [.summedUpWrongly])
    #expect(try rule(["feed-growth"], []) == [.summedUpWrongly])
    #expect(try rule([], []) == [.summedUpEmptily])
  }

  @Test("a feature that meets nothing he told is noise; tied to his need it is of value")
  func features() throws {
    var buyer = try buyer()
    _ = buyer.respond(to: Self.ask(.problem, "delivery"))
    var bag = Heard(.offer)
    bag.products = ["feed-product-bag"]
    #expect(buyer.respond(to: bag).moves.contains { $0.rule == .featureMissed })
    var other = try self.buyer()
    _ = other.respond(to: Self.ask(.problem, "store"))
    bag.facts = ["feed-mould"]
    #expect(other.respond(to: bag).moves.contains { $0.rule == .benefitLanded && $0.value > 0 })
  }

  @Test("an order asked for too early is refused, and the reaction names what is short")
  func tooEarly() throws {
    var buyer = try buyer()
    var order = Heard(.proposal)
    order.steps = ["feed-step-order"]
    let refused = try #require(buyer.respond(to: order).refused)
    #expect(refused.trust > 0)
    #expect(refused.value > 0)
    #expect(refused.facts == ["feed-worth", "feed-wife"])
    #expect(buyer.state.agreed.isEmpty)
  }

  @Test("a harder customer wants more trust for the same, and knows the same")
  func harder() throws {
    func turnsToLoss(_ difficulty: Scenario.Difficulty) throws -> BuyerState {
      var buyer = try buyer(difficulty)
      for _ in 0..<2 { _ = buyer.respond(to: Heard(.pressure)) }
      _ = buyer.respond(to: Self.ask(.problem, "store"))
      return buyer.state
    }
    #expect(try turnsToLoss(.easy).patience > turnsToLoss(.hard).patience)
  }

  @Test(
    "who leaves with a step of his has an advance; with none, a continuation",
    arguments: [true, false])
  func leaving(agrees: Bool) throws {
    var buyer = try buyer()
    if agrees {
      for line in [
        Self.ask(.problem, "delivery"), Self.ask(.implication, "delivery"),
        Self.ask(.problem, "store"), Self.ask(.implication, "store"),
      ] { _ = buyer.respond(to: line) }
      var visit = Heard(.proposal)
      visit.steps = ["feed-step-visit"]
      #expect(buyer.respond(to: visit).agreed == "feed-step-visit")
    }
    for _ in 0..<3 { _ = buyer.respond(to: Heard(.goodbye)) }
    #expect(buyer.outcome == (agrees ? .advance : .continuation))
  }
}
