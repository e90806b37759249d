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
  public let lines: [Line]
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
    var found: [Target: Path] = [:]
    search(target, &found)
    return found[target]
  }

  /// Searches for everything; what a talk reaches on its way to something else counts too.
  ///
  /// - Returns: the paths found, and what none was found for, both in the order of `targets`.
  public func all() -> (paths: [Path], missing: [Target]) {
    var found: [Target: Path] = [:]
    let targets = targets
    // The end of a talk passes by most of the rest.
    for target in targets.reversed() where found[target] == nil { search(target, &found) }
    return (targets.compactMap { found[$0] }, targets.filter { found[$0] == nil })
  }

  /// A talk that is followed.
  private struct Talk {
    var buyer: Buyer
    var lines: [Line]
    var distance: Int
  }

  private func search(_ target: Target, _ found: inout [Target: Path]) {
    let start = Buyer(buyerCase, seed: seed)
    note(start.opening, [], &found)
    var beam = [Talk(buyer: start, lines: [], distance: distance(to: target, start))]
    for _ in 0..<min(Self.longest, buyerCase.scenario.turns) where found[target] == nil {
      var next: [Talk] = []
      for talk in beam {
        for line in lines where isWorthTrying(line, talk.buyer) {
          var buyer = talk.buyer
          let reaction = buyer.respond(to: line.heard)
          let lines = talk.lines + [line]
          note(reaction, lines, &found)
          guard buyer.state.end == nil else { continue }
          next.append(Talk(buyer: buyer, lines: lines, distance: distance(to: target, buyer)))
        }
      }
      beam = next.enumerated()
        .sorted { left, right in
          (left.element.distance, -left.element.buyer.state.patience, left.offset)
            < (right.element.distance, -right.element.buyer.state.patience, right.offset)
        }
        .prefix(Self.width).map(\.element)
    }
  }

  /// Notes what a line has reached for the first time.
  private func note(_ reaction: Reaction, _ lines: [Line], _ found: inout [Target: Path]) {
    var reached = reaction.opened.map(Target.fact)
    for event in reaction.objections {
      switch event.kind {
      case .raised: reached.append(.raised(event.objection))
      case .settled: reached.append(.settled(event.objection))
      case .returned, .clarified, .tested, .answered, .unproven, .rested: break
      }
    }
    reached += reaction.signals.filter { $0.kind == .given }.map { .signal($0.signal) }
    if let step = reaction.agreed { reached.append(.step(step)) }
    if let end = reaction.end { reached.append(.ending(end.outcome)) }
    for target in reached where found[target] == nil {
      found[target] = Path(target: target, lines: lines)
    }
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
