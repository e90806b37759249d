import Playbook
import VisitModel

/// Searches, within bounds, for a talk that reaches something of a scenario: proof that it can be reached, with the lines that do.
public struct PathSearch: Sendable {
  /// Something that a talk may reach.
  public enum Target: Hashable, Sendable {
    /// A fact is told; a signal given; a step agreed to, each by its id.
    case fact(String)
    /// A signal is given.
    case signal(String)
    /// A step is agreed to.
    case step(String)
    /// An objection is raised; settled.
    case raised(String)
    /// An objection is settled.
    case settled(String)
    /// The talk ends so.
    case ending(OutcomeClass)
  }

  /// A line of a path: the model line, or in brackets what it does where the scenario has no model for it.
  public struct Line: Hashable, Sendable {
    /// The words to show.
    public let text: String
    /// The line as he hears it.
    public let heard: Heard
  }

  /// A talk that reaches its target.
  public struct Path: Hashable, Sendable {
    /// What it reaches.
    public let target: Target
    /// The rep's lines, in their order.
    public let lines: [Line]
  }

  /// The case that is searched.
  public let buyerCase: BuyerCase
  /// Every line that may be tried, the model lines first.
  let lines: [Line]
  /// The seed with which he is played.
  let seed: UInt64
  /// How many talks are followed at once.
  private static let width = 6
  /// The most lines that a path may have.
  private static let longest = 32

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - buyerCase: the case.
  ///   - ears: hear the model lines as a customer would, so that a badly worded one is found out; nil to take each as meant.
  ///   - seed: the seed with which he is played.
  public init(_ buyerCase: BuyerCase, ears: Ears?, seed: UInt64 = 1) {
    self.buyerCase = buyerCase
    self.seed = seed
    lines = PathLines(buyerCase.scenario, ears).all
  }

  /// Everything that a scenario has to reach.
  public var targets: [Target] {
    let scenario = buyerCase.scenario
    var targets = scenario.facts.map { Target.fact($0.id) }
    targets += scenario.objections.flatMap { [.raised($0.id), .settled($0.id)] }
    targets += scenario.signals.map { .signal($0.id) } + scenario.steps.map { .step($0.id) }
    for outcome in OutcomeClass.allCases
    where scenario.endings.contains(where: { $0.result == outcome }) {
      targets.append(.ending(outcome))
    }
    return targets
  }

  /// Searches for a talk that reaches something.
  ///
  /// - Parameter target: what is to be reached.
  /// - Returns: the path; nil where none was found within the bounds.
  public func path(to target: Target) -> Path? {
    struct Talk {
      var buyer: Buyer
      var lines: [Line]
      var distance: Int
    }
    let start = Buyer(buyerCase, seed: seed)
    var beam = [Talk(buyer: start, lines: [], distance: distance(to: target, start))]
    if beam[0].distance == 0 { return Path(target: target, lines: []) }
    for _ in 0..<min(Self.longest, buyerCase.scenario.turns) {
      var next: [Talk] = []
      for talk in beam {
        for line in lines where isWorthTrying(line, talk.buyer) {
          var buyer = talk.buyer
          _ = buyer.respond(to: line.heard)
          let distance = distance(to: target, buyer)
          if distance == 0 { return Path(target: target, lines: talk.lines + [line]) }
          guard buyer.state.end == nil else { continue }
          next.append(Talk(buyer: buyer, lines: talk.lines + [line], distance: distance))
        }
      }
      beam = next.enumerated()
        .sorted { left, right in
          (left.element.distance, -left.element.buyer.state.patience, left.offset)
            < (right.element.distance, -right.element.buyer.state.patience, right.offset)
        }
        .prefix(Self.width).map(\.element)
    }
    return nil
  }

  /// Searches for everything.
  ///
  /// - Returns: the paths found, and what none was found for, both in the order of `targets`.
  public func all() -> (paths: [Path], missing: [Target]) {
    var paths: [Path] = []
    var missing: [Target] = []
    for target in targets {
      if let path = path(to: target) { paths.append(path) } else { missing.append(target) }
    }
    return (paths, missing)
  }

  /// Passes over what can bring nothing: what an open objection wants is tried only while one is open, and so on.
  private func isWorthTrying(_ line: Line, _ buyer: Buyer) -> Bool {
    let isOpen = buyer.state.openObjection != nil
    switch line.heard.move {
    case .clarify, .test, .check: return isOpen
    case .question: return !isOpen
    default: return true
    }
  }
}
