import Customer

/// The machine of a visit as a chart: states, events, data and transitions.
///
/// It is made by asking the rules about every event at every place. A rule that all the states
/// inside a state share stands once, at the outer state.
public struct Chart: Sendable {
  /// One transition.
  public struct Transition: Hashable, Sendable {
    /// The state at which it starts.
    public let from: String
    /// The event.
    public let event: EventName
    /// What must hold.
    public let condition: Condition
    /// The state to which it leads; nil where it stays.
    public let target: String?
    /// Whether the target lies inside the state at which it starts.
    public let isInternal: Bool
    /// What it changes, `accepted` included.
    public let changes: [Change]
  }

  /// The nesting of the states.
  public let root = ChartState.tree
  /// The events.
  public let events = EventName.allCases
  /// The data.
  public let data = Tally.allCases
  /// The transitions, by state in document order, then by event.
  public let transitions: [Transition]

  /// Makes the chart by asking the rules.
  public init() {
    var transitions: [Transition] = []
    Chart.collect(ChartState.tree, settled: [], into: &transitions)
    self.transitions = transitions
  }

  /// The chart without one of its transitions, for checking that a comparison notices.
  ///
  /// - Parameter index: the transition's place in `transitions`.
  public init(without index: Int) {
    var transitions = Chart().transitions
    transitions.remove(at: index)
    self.transitions = transitions
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Place.allCases.map { ($0.identifier, $0) })

  private static func collect(
    _ state: ChartState, settled: Set<EventName>, into transitions: inout [Transition]
  ) {
    guard state.kind != .history, state.kind != .final else { return }
    var settled = settled
    let places = state.leaves.compactMap { Chart.places[$0] }
    for event in EventName.allCases where !settled.contains(event) && state.name != tree.name {
      let rules = Set(places.map { Rules.rule(for: event, at: $0).ways })
      guard rules.count == 1, let ways = rules.first else { continue }
      settled.insert(event)
      for way in ways { transitions.append(transition(event, way, at: state)) }
    }
    for child in state.children { collect(child, settled: settled, into: &transitions) }
  }

  private static var tree: ChartState { ChartState.tree }

  private static func transition(
    _ event: EventName, _ way: Way, at state: ChartState
  ) -> Transition {
    let target: String?
    var changes = way.changes
    switch way.target {
    case .here: target = nil
    case .place(let place): target = place.identifier
    case .whereItLeft:
      target =
        state.name == Place.brokenOff.identifier ? ChartState.leftVisit : ChartState.leftStage
    }
    if way.target != .whereItLeft { changes.append(.count(.accepted)) }
    let isInternal = target.map { $0 != state.name && !state.path(to: $0).isEmpty } ?? false
    return Transition(
      from: state.name, event: event, condition: way.condition, target: target,
      isInternal: isInternal, changes: changes)
  }
}

extension Condition {
  /// The condition as text that SCXML engines read: comparisons of whole numbers, `&&`, `||`; nil if always true.
  public var expression: String? {
    switch self {
    case .always: nil
    case .some(let tally): "\(tally.rawValue) > 0"
    case .none(let tally): "\(tally.rawValue) == 0"
    case .all(let parts): parts.compactMap(\.expression).joined(separator: " && ")
    case .any(let parts): parts.compactMap(\.expression).joined(separator: " || ")
    }
  }
}

extension Change {
  /// The tally that changes.
  public var tally: Tally {
    switch self {
    case .mark(let tally), .count(let tally), .discount(let tally): tally
    }
  }

  /// The new value as an expression.
  public var expression: String {
    switch self {
    case .mark: "1"
    case .count(let tally): "\(tally.rawValue) + 1"
    case .discount(let tally): "\(tally.rawValue) - 1"
    }
  }
}
