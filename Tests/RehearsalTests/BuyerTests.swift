import Playbook
import Rehearsal
import TestSupport
import Testing
import VisitModel

@Suite struct BuyerTests {
  /// Makes lines out of what a scenario offers, at random.
  private struct Stranger {
    var generator: SeededGenerator
    let lines: [PathSearch.Line]
    /// Every kind of question about every subject.
    let questions: [Heard]

    init(_ search: PathSearch, seed: UInt64) {
      generator = SeededGenerator(seed: seed)
      lines = search.lines
      questions = search.buyerCase.scenario.subjects.flatMap { subject in
        QuestionKind.allCases.map { Heard(.question, kind: $0, subjects: [subject.id]) }
      }
    }

    mutating func line() -> Heard {
      let place = generator.next(below: lines.count + questions.count)
      return place < lines.count ? lines[place].heard : questions[place - lines.count]
    }
  }

  private static let talks = 10_000

  @Test("no fact is told before what opens it, in ten thousand random talks")
  func noLeak() throws {
    for scenario in Desk.scenarios(.en) {
      let content = try #require(Desk.playbook(.en)).buyer
      let buyerCase = BuyerCase(scenario, content, difficulty: .normal)
      let search = PathSearch(buyerCase, ears: nil)
      var leaks: [String] = []
      for seed in 0..<UInt64(Self.talks / Desk.scenarios(.en).count) {
        var stranger = Stranger(search, seed: seed)
        var buyer = Buyer(buyerCase, seed: seed)
        while buyer.state.end == nil {
          let before = buyer.state
          let heard = stranger.line()
          let reaction = buyer.respond(to: heard)
          leaks += Unlocking(scenario, content).leaks(reaction, before: before, after: buyer.state)
        }
        #expect(buyer.state.turn <= scenario.turns)
      }
      #expect(leaks == [])
    }
  }

  @Test("the same lines with the same seed give the same talk, also when it is taken up again")
  func resumed() throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", .en))
    let search = PathSearch(buyerCase, ears: nil)
    for seed in 0..<20 as Range<UInt64> {
      var stranger = Stranger(search, seed: seed)
      var straight = Buyer(buyerCase, seed: seed)
      var resumed = Buyer(buyerCase, seed: seed)
      while straight.state.end == nil {
        let heard = stranger.line()
        let expected = straight.respond(to: heard)
        resumed = Buyer(buyerCase, resuming: resumed.state, opening: resumed.opening)
        #expect(resumed.respond(to: heard) == expected)
      }
      #expect(resumed.state == straight.state)
    }
  }

  @Test("a question asked again never raises trust", arguments: Language.allCases)
  func askedAgain(language: Language) throws {
    for scenario in Desk.scenarios(language) {
      let content = try #require(Desk.playbook(language)).buyer
      for fact in scenario.facts where fact.tier == 2 {
        var buyer = Buyer(BuyerCase(scenario, content, difficulty: .easy), seed: 3)
        let heard = Heard(.question, kind: .problem, subjects: fact.subjects)
        for _ in 0..<scenario.facts.count { _ = buyer.respond(to: heard) }
        let trust = buyer.state.trust
        _ = buyer.respond(to: heard)
        #expect(buyer.state.trust <= trust)
      }
    }
  }

  @Test("a problem question before a pitch never lowers the value that he sees")
  func askedFirst() throws {
    for scenario in Desk.scenarios(.en) {
      let content = try #require(Desk.playbook(.en)).buyer
      for fact in scenario.facts where fact.tier == 2 {
        for product in scenario.products {
          var pitch = Heard(.offer)
          pitch.products = [product.id]
          pitch.facts = [fact.id]
          func value(_ lines: [Heard]) -> Int {
            var buyer = Buyer(BuyerCase(scenario, content), seed: 5)
            for line in lines { _ = buyer.respond(to: line) }
            return buyer.state.value
          }
          let question = Heard(.question, kind: .problem, subjects: fact.subjects)
          #expect(value([question, pitch]) >= value([pitch]), "\(fact.id) \(product.id)")
        }
      }
    }
  }

  @Test(
    "nothing that any customer says is said twice within six turns", arguments: Language.allCases)
  func varied(language: Language) throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", language))
    var lines = Set<String>()
    for seed in 0..<30 as Range<UInt64> {
      var buyer = Buyer(buyerCase, seed: seed)
      var recent: [String] = []
      while buyer.state.end == nil {
        let words = buyer.respond(to: Heard(.silence)).said.map(\.words)
        #expect(Set(words).isDisjoint(with: recent.suffix(5)))
        recent += words
        lines.formUnion(words)
      }
    }
    #expect(lines.count > 8)
  }

  @Test("every talk ends for any words", arguments: Language.allCases)
  func ends(language: Language) throws {
    let buyerCase = try #require(Desk.buyerCase("feed-dealer", language))
    let ears = try #require(Desk.ears(buyerCase.scenario))
    let pieces = buyerCase.scenario.subjects.flatMap(\.words) + ["?", "。", "🙂", "42", "\u{7}", " "]
    for seed in 0..<12 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var buyer = Buyer(buyerCase, seed: seed)
      while buyer.state.end == nil {
        let count = generator.next(below: 8)
        let line = (0..<count).map { _ in pieces[generator.next(below: pieces.count)] }
        _ = buyer.respond(to: ears.hear(line.joined(separator: " ")))
      }
      #expect(buyer.state.turn <= buyerCase.scenario.turns)
    }
  }

  @Test("nothing is said after the end")
  func afterTheEnd() throws {
    var buyer = Buyer(try #require(Desk.buyerCase("feed-dealer", .en)), seed: 1)
    _ = buyer.respond(to: Heard(.insult))
    _ = buyer.respond(to: Heard(.insult))
    #expect(buyer.state.end?.reason == .insulted)
    #expect(buyer.outcome == .noSale)
    #expect(buyer.respond(to: Heard(.greeting)).said.isEmpty)
  }
}

/// The rules of unlocking, told a second time and in another way than the customer's own.
private struct Unlocking {
  private let scenario: Scenario
  private let least: [Int]
  private let reason: Int

  init(_ scenario: Scenario, _ content: BuyerContent) {
    self.scenario = scenario
    let limits: [BuyerLimit] = [.tierOne, .tierTwo, .tierThree, .tierFour]
    least = [0] + limits.map(content.limit)
    reason = content.limit(.priceReady)
  }

  func leaks(_ reaction: Reaction, before: BuyerState, after: BuyerState) -> [String] {
    var leaks: [String] = []
    let told = Set(after.told.map(\.fact))
    for fact in scenario.facts where !told.contains(fact.id) {
      for words in reaction.said.map(\.words)
      where fact.says.contains(words) || fact.tier > 1 && words.contains(fact.named) {
        leaks.append("\(fact.id) in \(words)")
      }
    }
    for id in reaction.opened {
      guard let fact = scenario.fact(id), !isEarned(fact, reaction, before, after) else { continue }
      leaks.append("\(id) for \(reaction.heard.move) \(String(describing: reaction.heard.kind))")
    }
    return leaks
  }

  /// Whether the line was one that opens the fact, at the trust that it wants.
  private func isEarned(
    _ fact: Scenario.Fact, _ reaction: Reaction, _ before: BuyerState, _ after: BuyerState
  ) -> Bool {
    let teller = fact.who ?? scenario.people.first?.id
    guard max(before.trust(of: teller), after.trust(of: teller)) >= least[fact.tier] else {
      return false
    }
    if fact.tier > 2, let parent = fact.after, !before.hasTold(parent) { return false }
    let kind = reaction.heard.kind
    switch fact.tier {
    case 0, 1: return reaction.heard.move == .question
    case 2: return kind == .problem || kind == .implication
    case 3: return kind == .implication
    default:
      if kind == .needPayoff || reaction.heard.move == .summary { return true }
      return before.value >= reason
        && [.budget, .decision, .deadline, .competition, .criterion].contains(fact.kind)
    }
  }
}
