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

  @Test("twenty talks are the same, word for word, in every build")
  func digests() throws {
    var text = ""
    for language in Language.allCases {
      for (place, scenario) in Desk.scenarios(language).enumerated() {
        for policy in place < 2 ? [Policy.consultative, .random] : [.consultative] {
          let buyerCase = try #require(Desk.buyerCase(scenario.id, language))
          var digest: UInt64 = 0xcbf2_9ce4_8422_2325
          func add(_ line: String) {
            for byte in line.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
          }
          _ = try simulation(buyerCase, policy).visit(seed: 1, run: 0) { line, reaction in
            add("> \(line)\n")
            for said in reaction.said { add("\(said.name): \(said.words)\n") }
          }
          text += "\(language.rawValue) \(scenario.id) \(policy.rawValue) \(digest)\n"
        }
      }
    }
    #expect(Golden.difference(text, "talks/digests.txt") == nil)
  }

  @Test("who consults ends more trusted than any other, and saying nothing is never best")
  func trusted() throws {
    for language in Language.allCases {
      // The two whose trust is hardest to win; scripts/check-buyers holds all of them to it.
      for id in ["plant-line", "no-need"] {
        let buyerCase = try #require(Desk.buyerCase(id, language))
        let trust = try Policy.allCases.map { policy in
          (policy, try simulation(buyerCase, policy).series(runs: 15, seed: 3).meanTrust)
        }
        let best = try #require(trust.first { $0.0 == .consultative }).1
        for (policy, other) in trust where policy != .consultative {
          #expect(best > other, "\(language) \(id) \(policy): \(other), \(best)")
        }
      }
    }
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
