import Playbook

extension ScenarioScript {
  /// A fact that every scenario of the walk has: where it lies, on which subject, out of which it grows.
  struct Given {
    let tier: Int
    let kind: Scenario.Fact.Kind
    let subject: Int
    let after: Int?
    let ask: ScenarioAsk
  }

  /// What he says unasked, one chain down to the worth, and a second problem.
  static let given = [
    Given(tier: 0, kind: .present, subject: 1, after: nil, ask: .factSurface),
    Given(tier: 1, kind: .present, subject: 1, after: nil, ask: .factPresent),
    Given(tier: 2, kind: .problem, subject: 1, after: 2, ask: .factProblem),
    Given(tier: 3, kind: .consequence, subject: 1, after: 3, ask: .factConsequence),
    Given(tier: 4, kind: .worth, subject: 1, after: 4, ask: .factWorth),
    Given(tier: 2, kind: .problem, subject: 2, after: nil, ask: .factSecond),
  ]

  /// The most facts that the walk asks for; more can be written into the file.
  static let mostFacts = 16

  mutating func askFacts() {
    for (index, fact) in Self.given.enumerated() {
      let key = "fact-\(index + 1)"
      let subject = answers.value("subject-\(fact.subject)") ?? ""
      guard begin(.init(key: key, ask: fact.ask, about: subject)) else { return }
      askDetails(key, tier: fact.tier)
    }
    for number in (Self.given.count + 1)...Self.mostFacts {
      let key = "fact-\(number)"
      guard begin(.init(key: key, ask: .factMore, isRequired: false)) else { return }
      choice(
        key + "-tier", .factTier,
        (1...4).map { .init(value: String($0), phrase: "scenario-tier-\($0)") }, "2")
      guard let tier = answers.value(key + "-tier").flatMap({ Int($0) }) else { return }
      choice(
        key + "-kind", .factKind, Self.values(Scenario.Fact.Kind.allCases, "scenario-kind"),
        Self.usualKind(tier).rawValue)
      once(.init(key: key + "-subject", ask: .factSubject, form: .picks(subjects, isMany: true)))
      if tier > 2 {
        once(
          .init(
            key: key + "-after", ask: .factAfter,
            form: .picks(facts(before: number, tiers: 1...tier), isMany: false),
            isRequired: tier == 3))
      }
      askDetails(key, tier: tier)
    }
  }

  private static func usualKind(_ tier: Int) -> Scenario.Fact.Kind {
    switch tier {
    case ...1: .present
    case 2: .problem
    case 3: .consequence
    default: .worth
    }
  }

  private mutating func askDetails(_ key: String, tier: Int) {
    let about = answers.value(key) ?? ""
    once(.init(key: key + "-named", ask: .named, about: about))
    words(key + "-words", .factWords, about: about)
    if tier > 0 { number(key + "-amount", .amount, nil) }
    lines(key + "-say", .factSay, 2...3, about: about)
    if tier > 0 { lines(key + "-ask", Self.asking(tier), 1...2, about: about, opens: tier) }
  }

  private static func asking(_ tier: Int) -> ScenarioAsk {
    switch tier {
    case ...1: .askPresent
    case 2: .askProblem
    case 3: .askConsequence
    default: .askWorth
    }
  }

  /// The subjects, to be picked.
  var subjects: [ScenarioQuestion.Pick] { picks("subject", 1...6) }

  /// The tier of a fact.
  func tier(of number: Int) -> Int {
    Self.given.indices.contains(number - 1)
      ? Self.given[number - 1].tier
      : answers.value("fact-\(number)-tier").flatMap { Int($0) } ?? 0
  }

  /// The facts of some tiers that stand above another, to be picked.
  func facts(before number: Int, tiers: ClosedRange<Int>) -> [ScenarioQuestion.Pick] {
    (1..<number).filter { tiers.contains(tier(of: $0)) }.flatMap { picks("fact", $0...$0) }
  }

  func picks(_ group: String, _ range: ClosedRange<Int>) -> [ScenarioQuestion.Pick] {
    range.compactMap { number in
      let key = "\(group)-\(number)"
      return answers.value(key).map { .init(key: key, words: $0) }
    }
  }

  /// Which facts each product meets: only now is it known what there is to meet.
  mutating func askProductAnswers() {
    let needs = facts(before: Self.mostFacts + 1, tiers: 2...4)
    for (index, product) in picks("product", 1...3).enumerated() {
      once(
        .init(
          key: product.key + "-answers", ask: .productAnswers, form: .picks(needs, isMany: true),
          standard: index == 0 ? "fact-3 fact-4" : "fact-6", about: product.words))
    }
  }
}
