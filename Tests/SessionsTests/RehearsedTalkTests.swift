import Coaching
import Playbook
import Rehearsal
import Sessions
import TestSupport
import Testing
import Understanding
import VisitModel

/// Rehearsals as talks: scored by what the simulated customer knows of himself.
struct RehearsedTalkTests {
  private func reviews(_ policy: Policy, _ language: Language, runs: Int) throws -> [Review] {
    let playbook = try ShippedContent.playbook(
      language, parts: PlaybookPart.walk + PlaybookPart.rehearsal)
    let classifier = try #require(ShippedEars.classifier(language))
    let scenario = try #require(playbook.scenario(id: "feed-dealer"))
    let ears = Ears(scenario, playbook: playbook, reading: { classifier.read($0) })
    let simulation = Simulation(
      BuyerCase(scenario, playbook.buyer), policy: policy,
      bank: RepBank(playbook, trade: scenario.trade), hear: { ears.hear($0) },
      listen: { classifier.read(Utterance($0, language: language, speaker: .customer)) })
    let reader = TalkReader(playbook, read: { classifier.read($0) })
    return (0..<runs).map { run in
      var talk = RehearsedTalk(scenario, rep: "R", opening: [])
      _ = simulation.visit(seed: 5, run: run) { line, reaction in
        talk.add(line, reaction, standing: CustomerTruth(trust: 0, patience: 0, value: 0))
      }
      return Review(
        reader.talk(talk.lines, source: .rehearsal, rep: "R"), rules: playbook.scoringRules,
        steps: nil)
    }
  }

  private func mean(_ reviews: [Review]) -> Int? {
    let totals = reviews.compactMap(\.card.total)
    return totals.isEmpty ? nil : totals.reduce(0, +) / totals.count
  }

  @Test("scores rank the scripted reps as their outcomes do", arguments: Language.allCases)
  func rank(language: Language) throws {
    let best = try #require(try mean(reviews(.consultative, language, runs: 6)))
    for policy in [Policy.pitcher, .interrogator, .closer, .random] {
      let other = try mean(reviews(policy, language, runs: 6))
      #expect(other.map { $0 + 10 < best } ?? true, "\(policy): \(other ?? -1), best \(best)")
    }
  }

  @Test("objections, needs and the outcome are the customer's own", arguments: Language.allCases)
  func truth(language: Language) throws {
    for review in try reviews(.consultative, language, runs: 4) {
      let raised = review.talk.turns.compactMap(\.truth).flatMap(\.objections).count {
        $0.kind == "raised"
      }
      #expect(review.facts.objections.count == raised)
      let told = review.talk.turns.compactMap(\.truth).flatMap(\.needs).count
      #expect(review.facts.needs.count == told)
      #expect(review.facts.outcome?.outcome == review.talk.turns.compactMap(\.truth?.outcome).last)
    }
  }
}
