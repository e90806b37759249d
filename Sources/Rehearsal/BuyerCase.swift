import AccountModel
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

  /// The person of an id; the first where there is none of it.
  func person(_ id: String?) -> Scenario.Character? {
    scenario.people.first { $0.id == id } ?? scenario.people.first
  }
}
