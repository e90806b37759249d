import Customer

/// A state of the exported chart with the states inside it.
public struct ChartState: Hashable, Sendable {
  /// What kind of state it is.
  public enum Kind: String, Sendable {
    /// A state without inner ones, one with inner ones, the memory of where it was left, an end.
    case atomic, compound, history, final
  }

  /// The id, with the prefix `s_`.
  public let name: String
  /// The kind.
  public let kind: Kind
  /// The states inside, the first that isn't a history being the one entered.
  public let children: [ChartState]

  private init(_ name: String, _ kind: Kind, _ children: [ChartState] = []) {
    self.name = name
    self.kind = kind
    self.children = children
  }

  private init(_ place: Place) {
    if case .finished = place {
      self.init(place.identifier, .final)
    } else {
      self.init(place.identifier, .atomic)
    }
  }

  /// The history to which the end of an objection returns.
  public static let leftStage = "s_left_stage"
  /// The history to which going on after a break returns.
  public static let leftVisit = "s_left_visit"

  /// The whole chart: the nesting of the places.
  public static let tree = ChartState(
    "s_root", .compound,
    [
      ChartState(
        "s_visit", .compound,
        [
          ChartState(leftVisit, .history),
          ChartState(.prepare),
          ChartState(
            "s_talk", .compound,
            [
              ChartState(leftStage, .history),
              ChartState(.open),
              ChartState(
                "s_consult", .compound,
                [
                  ChartState("s_eric", .compound, ericSteps(redeveloping: false)),
                  ChartState("s_redevelop", .compound, ericSteps(redeveloping: true)),
                ]),
              ChartState(.propose),
              ChartState(.close),
            ]),
          ChartState(
            "s_objection", .compound,
            ObjectionStep.allCases.map { ChartState(.objection($0)) }),
        ]),
      ChartState(.brokenOff),
    ] + OutcomeClass.allCases.map { ChartState(.finished($0)) })

  private static func ericSteps(redeveloping: Bool) -> [ChartState] {
    ERICStep.allCases.map { ChartState(.consult($0, redeveloping: redeveloping)) }
  }

  /// The state entered when this one is, going one level down; nil for a state without inner ones.
  public var initial: ChartState? {
    children.first { $0.kind != .history }
  }

  /// The names of the states around a state, from the outside in, without the root.
  func ancestors(of name: String) -> [String] {
    path(to: name).dropFirst().dropLast().map(\.name)
  }

  /// The states from this one down to the named one; empty where it isn't inside.
  func path(to name: String) -> [ChartState] {
    if self.name == name { return [self] }
    for child in children {
      let rest = child.path(to: name)
      if !rest.isEmpty { return [self] + rest }
    }
    return []
  }

  /// This state and all inside it, each with its parent, in document order.
  func flattened(under parent: ChartState? = nil) -> [(state: ChartState, parent: ChartState?)] {
    [(self, parent)] + children.flatMap { $0.flattened(under: self) }
  }

  /// The names of the atomic states inside it, or its own.
  var leaves: [String] {
    children.isEmpty ? [name] : children.filter { $0.kind != .history }.flatMap(\.leaves)
  }
}
