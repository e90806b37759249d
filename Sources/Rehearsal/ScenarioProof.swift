import Playbook
import VisitModel

/// What a search shows of a scenario: what can be reached, by which lines, and what can't and why.
public struct ScenarioProof: Sendable {
  /// Something that no talk reached.
  public struct Missing: Hashable, Sendable {
    /// What it is.
    public let target: PathSearch.Target
    /// Why.
    public let lack: PathSearch.Lack
  }

  /// How many of a kind were reached, and how many there are.
  public struct Share: Hashable, Sendable {
    /// How many were reached.
    public let reached: Int
    /// How many there are.
    public let all: Int

    /// Joins the two.
    ///
    /// - Parameters:
    ///   - reached: how many were reached.
    ///   - all: how many there are.
    public init(reached: Int, all: Int) {
      self.reached = reached
      self.all = all
    }
  }

  /// The scenario.
  public let scenario: Scenario
  /// The talks found, in the order of the scenario.
  public let paths: [PathSearch.Path]
  /// What no talk reached.
  public let missing: [Missing]
  /// How its model lines are heard.
  public let lines: ModelLines

  /// Searches a scenario.
  ///
  /// - Parameters:
  ///   - buyerCase: the case.
  ///   - ears: hear as its customer does.
  ///   - seed: the seed with which he is played.
  public init(_ buyerCase: BuyerCase, _ ears: Ears, seed: UInt64 = 1) {
    scenario = buyerCase.scenario
    lines = ModelLines(buyerCase.scenario, ears)
    let search = PathSearch(buyerCase, ears: ears, seed: seed)
    let (paths, missing) = search.all()
    self.paths = paths
    self.missing = missing.map { .init(target: $0, lack: search.lack(of: $0, missing: missing)) }
  }

  /// The facts told.
  public var facts: Share {
    share(scenario.facts.map { .fact($0.id) })
  }

  /// The objections raised.
  public var raised: Share {
    share(scenario.objections.map { .raised($0.id) })
  }

  /// The objections settled.
  public var settled: Share {
    share(scenario.objections.map { .settled($0.id) })
  }

  /// The signals given.
  public var signals: Share {
    share(scenario.signals.map { .signal($0.id) })
  }

  /// The steps agreed to.
  public var steps: Share {
    share(scenario.steps.map { .step($0.id) })
  }

  /// The endings that apply, each with whether a talk came to it.
  public var endings: [(outcome: OutcomeClass, isReached: Bool)] {
    OutcomeClass.allCases.filter { outcome in
      scenario.endings.contains { $0.result == outcome }
    }.map { ($0, isReached(.ending($0))) }
  }

  /// Whether a talk was won: a step or an order was agreed to.
  public var canBeWon: Bool { steps.reached > 0 }

  /// Whether a talk came to nothing.
  public var canBeLost: Bool {
    isReached(.ending(.noSale)) || isReached(.ending(.continuation))
  }

  private func isReached(_ target: PathSearch.Target) -> Bool {
    paths.contains { $0.target == target }
  }

  private func share(_ targets: [PathSearch.Target]) -> Share {
    Share(reached: targets.count(where: isReached), all: targets.count)
  }
}
