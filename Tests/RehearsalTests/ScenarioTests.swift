import Playbook
import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite struct ScenarioTests {
  @Test("everything of a scenario can be reached", arguments: Language.allCases)
  func reachable(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let content = try #require(Desk.playbook(language)).buyer
      let ears = try #require(Desk.ears(scenario))
      let search = PathSearch(BuyerCase(scenario, content), ears: ears)
      #expect(search.all().missing == [], "\(scenario.id)")
    }
  }

  @Test("a path found leads there when it is gone again")
  func replayed() throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", .en))
    let search = PathSearch(buyerCase, ears: nil, seed: 4)
    let path = try #require(search.path(to: .step("feed-step-order")))
    var buyer = Buyer(buyerCase, seed: 4)
    for line in path.lines { _ = buyer.respond(to: line.heard) }
    #expect(buyer.state.agreed.contains("feed-step-order"))
    #expect(buyer.outcome == .order)
  }

  @Test("each model question is heard as one about its subject", arguments: Language.allCases)
  func modelQuestions(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let ears = try #require(Desk.ears(scenario))
      for fact in scenario.facts {
        for ask in fact.asks {
          let heard = ears.hear(ask)
          #expect(heard.kind != nil && heard.isSure, "\(ask)")
          #expect(
            heard.subjects.contains(where: fact.subjects.contains), "\(ask) \(heard.subjects)")
        }
      }
      for step in scenario.steps {
        for ask in step.asks {
          let heard = ears.hear(ask)
          #expect(heard.move == .proposal, "\(ask) \(heard.move)")
          #expect(heard.steps.first == step.id, "\(ask)")
        }
      }
      for objection in scenario.objections {
        for answer in objection.answers {
          let heard = ears.hear(answer)
          let given = heard.facts + heard.proofs + heard.products + heard.trades
          let admits = objection.settle.contains("admission") && heard.does(.admission)
          #expect(admits || given.contains(where: objection.settle.contains), "\(answer)")
        }
      }
    }
  }
}
