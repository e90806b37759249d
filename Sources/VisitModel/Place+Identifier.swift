import Customer

extension Place {
  /// The place's id in the exported chart.
  public var identifier: String {
    switch self {
    case .prepare: "s_prepare"
    case .open: "s_open"
    case .consult(let step, let redeveloping):
      "s_\(redeveloping ? "redevelop_" : "")\(step.rawValue)"
    case .propose: "s_propose"
    case .close: "s_close"
    case .objection(let step): "s_objection_\(step.rawValue)"
    case .brokenOff: "s_broken_off"
    case .finished(let outcome): "s_\(outcome.rawValue)"
    }
  }

  /// The ids of the states that are active here: the place's own and its ancestors', sorted.
  public var configuration: [String] {
    (ChartState.tree.ancestors(of: identifier) + [identifier]).sorted()
  }
}
