import Playbook
import VisitModel

extension Buyer {
  /// Answers a summary: his own words, told rightly, open him; others close him.
  mutating func answerSummary(_ heard: Heard) {
    let quoted = heard.facts.compactMap(scenario.fact)
    let own = quoted.filter { state.hasTold($0.id) && $0.tier > 0 }
    if isWrong(heard, own) {
      move(.summedUpWrongly)
      return speak(.corrects)
    }
    if own.isEmpty {
      move(.summedUpEmptily)
      return speak(.missesHimself)
    }
    agree(to: own, heard)
  }

  /// Whether a summary holds what he has not said: a fact of which nothing was told, a number that never fell, an objection that
  /// he never had.
  private func isWrong(_ heard: Heard, _ own: [Scenario.Fact]) -> Bool {
    let claims =
      heard.claims.isEmpty ? [Claim(facts: heard.facts, numbers: heard.numbers)] : heard.claims
    if claims.contains(where: isUntold) { return true }
    let known = claims.contains { !$0.numbers.isEmpty } ? numbersSaid : []
    if claims.contains(where: { isMiscounted($0, known) }) { return true }
    guard own.isEmpty else { return false }
    let hasStrange = claims.contains {
      $0.numbers.contains { Self.counts($0) && !known.contains($0) }
    }
    if hasStrange, heard.subjects.contains(where: toldSubjects.contains) { return true }
    return heard.facts.isEmpty && !heard.objections.isEmpty
      && !heard.objections.contains { id in state.objections.contains { $0.objection == id } }
  }

  private var toldSubjects: [String] {
    state.told.compactMap { scenario.fact($0.fact) }.filter { $0.tier > 0 }.flatMap(\.subjects)
  }

  /// Whether a clause tells something below the surface of which he has said nothing.
  private func isUntold(_ claim: Claim) -> Bool {
    guard !(claim.facts + claim.elsewhere).contains(where: state.hasTold) else { return false }
    return claim.facts.contains { (scenario.fact($0)?.tier ?? 0) > 1 }
  }

  /// Whether a clause on something that he told has a number that neither he nor the rep's own card knows.
  private func isMiscounted(_ claim: Claim, _ known: Set<Int>) -> Bool {
    let told = claim.facts.filter(state.hasTold).compactMap(scenario.fact)
    guard !told.isEmpty else { return false }
    return claim.numbers.contains { number in
      Self.counts(number) && !known.contains(number)
        && !told.contains { Self.follows(number, from: $0) }
    }
  }

  /// Whether a number is one to be held to: a few of anything is said lightly, and a year is no amount.
  private static func counts(_ number: Int) -> Bool {
    number > 3 && !(1990...2100).contains(number)
  }

  /// Whether a number can be worked out of a fact: a year of what is a month's or a week's, the sum or difference of two.
  private static func follows(_ number: Int, from fact: Scenario.Fact) -> Bool {
    let numbers = numbers(of: fact)
    return numbers.contains { one in
      [12, 52].contains { one * $0 == number }
        || numbers.contains { one + $0 == number || one - $0 == number }
    }
  }

  private static func numbers(of fact: Scenario.Fact) -> [Int] {
    (fact.says + fact.words + [fact.text, fact.named]).flatMap(SaidNumbers.all)
      + [fact.amount].compactMap(\.self)
  }

  /// Every number that fell so far or stands on the rep's card.
  private var numbersSaid: Set<Int> {
    var texts = scenario.people.flatMap(\.greetings) + scenario.brief.map(\.words)
    texts += scenario.products.flatMap { [$0.feature] + $0.benefits + $0.words }
    texts += scenario.proofs.flatMap { [$0.text] + $0.words }
    texts += scenario.trades.flatMap { [$0.text] + $0.words } + scenario.steps.map(\.text)
    for standing in state.objections {
      guard let one = scenario.objection(standing.objection) else { continue }
      texts += one.says + one.again + one.means + one.words
    }
    let told = state.told.compactMap { scenario.fact($0.fact) }
    return Set(texts.flatMap(SaidNumbers.all) + told.flatMap(Self.numbers))
  }

  private mutating func agree(to own: [Scenario.Fact], _ heard: Heard) {
    let key = "summary:" + own.map(\.id).sorted().joined(separator: ",")
    guard once(key) else {
      move(.askedAgain)
      return speak(.repeated)
    }
    move(.summedUp)
    state.topic = own.flatMap(\.subjects)
    let deepest = own.max { $0.tier < $1.tier }
    speak(.agrees, ["fact": deepest?.named ?? ""])
    if let fact = openedBySummary(of: own) { tell(fact, by: nil) }
  }
}
