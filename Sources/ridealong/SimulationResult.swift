import FoundationEssentials
import Playbook
import Rehearsal
import VisitModel

/// What a series of simulated visits says, to people and to programs.
struct SimulationResult {
  let scenario: Scenario
  let policy: Policy
  let difficulty: Scenario.Difficulty
  let series: Simulation.Series

  private func count(_ outcome: OutcomeClass) -> Int { series.outcomes[outcome] ?? 0 }

  /// A row for each scenario and policy.
  static func table(_ results: [SimulationResult], _ phrases: Phrases) -> String {
    let head: [SimulatePhrase] = [
      .scenario, .policy, .difficulty, .order, .advance, .continuation, .noSale, .score,
      .trust, .needs, .turns,
    ]
    return Table(
      head: head.map { phrases.text($0) },
      rows: results.map { result in
        [
          result.scenario.id, result.policy.rawValue, result.difficulty.rawValue,
          result.share(.order), result.share(.advance), result.share(.continuation),
          result.share(.noSale), result.series.meanScore.map(rounded) ?? "–",
          rounded(result.series.meanTrust),
          rounded(result.series.needsFound), rounded(result.series.meanTurns),
        ]
      }
    ).text(width: nil)
  }

  private func share(_ outcome: OutcomeClass) -> String {
    Self.rounded(series.runs == 0 ? 0 : Double(count(outcome)) * 100 / Double(series.runs)) + " %"
  }

  /// One decimal, written the same on every machine.
  private static func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// One array with an object for each scenario and policy.
  static func json(_ results: [SimulationResult]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(results.map(Object.init)) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  private struct Object: Encodable {
    let result: SimulationResult

    private enum Key: String, CodingKey {
      case scenario, policy, difficulty, winnable, runs, outcomes, meanScore, meanTrust
      case needsFound, turns
    }

    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: Key.self)
      try keys.encode(result.scenario.id, forKey: .scenario)
      try keys.encode(result.policy.rawValue, forKey: .policy)
      try keys.encode(result.difficulty.rawValue, forKey: .difficulty)
      try keys.encode(result.scenario.isWinnable, forKey: .winnable)
      try keys.encode(result.series.runs, forKey: .runs)
      var outcomes: [String: Int] = [:]
      for outcome in OutcomeClass.allCases { outcomes[outcome.rawValue] = result.count(outcome) }
      try keys.encode(outcomes, forKey: .outcomes)
      // Null where every visit was too short to be scored.
      try keys.encode(
        result.series.meanScore.map { ($0 * 10).rounded() / 10 }, forKey: .meanScore)
      try keys.encode(result.series.meanTrust, forKey: .meanTrust)
      try keys.encode(result.series.needsFound, forKey: .needsFound)
      try keys.encode(result.series.meanTurns, forKey: .turns)
    }
  }
}
