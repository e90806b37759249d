import AccountModel
import Customer
import Playbook

/// What does not change during a talk: the scenario, what any customer goes by, and the difficulty.
public struct BuyerCase: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// What any customer says and goes by, in the scenario's language.
  public let content: BuyerContent
  /// The difficulty: it moves thresholds, never facts.
  public let difficulty: Scenario.Difficulty

  /// Joins a scenario with what any customer goes by.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - content: lines and rules, in the same language.
  ///   - difficulty: nil for the scenario's own.
  public init(
    _ scenario: Scenario, _ content: BuyerContent, difficulty: Scenario.Difficulty? = nil
  ) {
    self.scenario = scenario
    self.content = content
    self.difficulty = difficulty ?? scenario.difficulty
  }

  /// What is added to each threshold of trust and value.
  var threshold: Int { content.strictness(difficulty)?.threshold ?? 0 }

  func limit(_ limit: BuyerLimit) -> Int { content.limit(limit) }

  /// The trust from which facts of a tier are told.
  func trust(forTier tier: Int) -> Int {
    switch tier {
    case ...0: 0
    case 1: limit(.tierOne)
    case 2: limit(.tierTwo) + threshold
    case 3: limit(.tierThree) + threshold
    default: limit(.tierFour) + threshold
    }
  }

  /// The trust at which the talk begins.
  var startingTrust: Int {
    switch scenario.rung {
    case .acquainted: limit(.trustAcquainted)
    case .dating: limit(.trustDating)
    case .trust: limit(.trustTrust)
    case .alliance: limit(.trustAlliance)
    }
  }

  var startingPatience: Int {
    min(100, limit(.patience) + (content.strictness(difficulty)?.patience ?? 0))
  }

  /// The id of whoever decides: the decider, else who holds the money, else who leads the talk.
  var lead: String {
    let people = scenario.people
    let decider =
      people.first { $0.role == .decider } ?? people.first { $0.influence == .economicBuyer }
    return (decider ?? people.first)?.id ?? ""
  }

  /// Whether somebody may order by himself.
  func decides(_ person: Scenario.Character) -> Bool {
    person.role == .decider || person.influence == .economicBuyer
  }

  /// The trust that a fact wants: criteria and rivals want less while offers are compared.
  func trust(for fact: Scenario.Fact) -> Int {
    trust(forTier: fact.tier) - (isEased(fact) ? limit(.lateStageEase) : 0)
  }

  /// Whether the stage of the purchase lets a fact be asked for outright.
  func isEased(_ fact: Scenario.Fact) -> Bool {
    guard fact.tier > 2, fact.kind == .criterion || fact.kind == .competition else { return false }
    return scenario.stage == .evaluation || scenario.stage == .commitment
  }

  /// How strongly somebody takes a rule for what he is in the purchase, out of 100.
  func leaning(of person: Scenario.Character, to rule: BuyerRule) -> Int {
    BuyerLeaning.allCases.filter { $0.rules.contains(rule) && $0.holds(for: person, in: scenario) }
      .reduce(100) { $0 * (content.leaning($1)?.share ?? 100) / 100 }
  }

  /// The person of an id; the first where there is none of it.
  func person(_ id: String?) -> Scenario.Character? {
    scenario.people.first { $0.id == id } ?? scenario.people.first
  }
}
