import Playbook
import Rehearsal
import TestSupport
import Testing
import Understanding
import VisitModel

@Suite("simulated visits")
struct SimulationTests {
  @Test("who consults gets further than whoever does anything else", arguments: Language.allCases)
  func ranking(language: Language) throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", language))
    let won = try Policy.allCases.map { policy in
      (policy, try simulation(buyerCase, policy).series(runs: 60, seed: 7).won)
    }
    let best = try #require(won.first { $0.0 == .consultative }).1
    for (policy, share) in won where policy != .consultative {
      #expect(best >= share + 0.4, "\(policy.rawValue) \(share), consultative \(best)")
    }
  }

  @Test("the same seed gives the same visits, another seed others")
  func deterministic() throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", .en))
    let simulation = try simulation(buyerCase, .consultative)
    func lines(_ seed: UInt64) -> [String] {
      var lines: [String] = []
      _ = simulation.visit(seed: seed, run: 0) { line, reaction in
        lines.append(line)
        lines += reaction.said.map(\.words)
      }
      return lines
    }
    #expect(lines(3) == lines(3))
    #expect(lines(3) != lines(4))
  }

  @Test(
    "a rep's card holds nothing that the customer keeps to himself", arguments: Language.allCases)
  func card(language: Language) throws {
    let scenarios = Desk.scenarios(language)
    #expect(!scenarios.isEmpty)
    for scenario in scenarios {
      let card = String(describing: RepCard(scenario))
      var hidden: [String] = []
      for fact in scenario.facts where fact.tier > 1 {
        hidden += fact.says + fact.asks + [fact.text]
      }
      for objection in scenario.objections { hidden += objection.answers + objection.means }
      for step in scenario.steps { hidden += step.asks + [step.text] }
      for text in hidden { #expect(!card.contains(text), "\(scenario.id): \(text)") }
    }
  }

  @Test("where every line is heard as the same question, nobody wins")
  func deaf() throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", .en))
    let playbook = try #require(try? ShippedContent.playbook(.en))
    let ears = Ears(buyerCase.scenario, playbook: playbook) { _ in
      var reading = Reading()
      reading.isQuestion = true
      reading.spin = Judgement(.situation, confidence: 1)
      return reading
    }
    let simulation = Simulation(
      buyerCase, policy: .consultative, bank: RepBank(playbook, trade: "feed"),
      hear: { ears.hear($0) }, listen: { _ in Reading() })
    #expect(simulation.series(runs: 60, seed: 7).won < 0.1)
  }

  private func simulation(_ buyerCase: BuyerCase, _ policy: Policy) throws -> Simulation {
    let scenario = buyerCase.scenario
    let ears = try #require(Desk.ears(scenario))
    let classifier = try #require(ShippedEars.classifier(scenario.language))
    let playbook = try ShippedContent.playbook(scenario.language)
    return Simulation(
      buyerCase, policy: policy, bank: RepBank(playbook, trade: scenario.trade),
      hear: { ears.hear($0) },
      listen: {
        classifier.read(Utterance($0, language: scenario.language, speaker: .customer))
      })
  }
}
