/// Our products held against the competitors', each point tied to this customer (竞争分析, METHOD M15).
public struct CompetitiveAnalysis: Hashable, Codable, Sendable {
  /// The points, in the order in which they were noted.
  public var points: [ComparedPoint]
  /// Whether the rep said that all makers are the same, which is refused.
  public var saysAllTheSame: Bool

  /// Takes the points.
  public init(_ points: [ComparedPoint] = [], saysAllTheSame: Bool = false) {
    self.points = points
    self.saysAllTheSame = saysAllTheSame
  }

  /// The strengths to firm up, one entry for each view in which a need is served better.
  public var strengths: [PlannedAction] { plan(.opportunity, .firmUp) { _ in true } }

  /// The threats to remove, one entry for each view in which a need is served worse.
  public var threats: [PlannedAction] { plan(.threat, .removeThreat) { _ in true } }

  /// The strengths to bring into the purchase criteria: those that the criteria don't ask for, or not for all one knows.
  public var toSteer: [PlannedAction] {
    plan(.opportunity, .steerCriteria) { $0.isCriterion != .yes }
  }

  /// The points that somewhere are tied to no need: find out for which they matter.
  public var untied: [ComparedPoint] {
    points.filter { $0.views.isEmpty || $0.views.contains { !$0.tie.need.hasWords } }
  }

  /// Those of the purchase for whom nothing is compared yet: each point is to be tied to every one of them.
  ///
  /// - Parameter people: everybody who influences the purchase, by name.
  /// - Returns: the names without a view that is tied to a need, in the order given.
  public func unheeded(of people: [String]) -> [String] {
    people.filter { name in !views.contains { $0.tie.person == name } }
  }

  /// Whether it is refused: it says that all makers are the same.
  public var isRefused: Bool { faults.contains(.allTheSame) }

  /// What is wrong, in a fixed order.
  public var faults: [CompetitionFault] {
    let seen = Set(views.map(\.relative))
    return CompetitionFault.allCases.filter { fault in
      switch fault {
      case .empty: points.isEmpty
      case .untied: !untied.isEmpty
      case .noRival: points.contains { !$0.rival.hasWords }
      case .allTheSame: saysAllTheSame || seen == [.alike]
      case .onlyStrengths: seen.contains(.better) && !seen.contains(.worse)
      case .onlyWeaknesses: seen.contains(.worse) && !seen.contains(.better)
      case .unknown: seen.contains(.unknown)
      }
    }
  }

  private var views: [PointView] { points.flatMap(\.views).filter { $0.tie.need.hasWords } }

  private func plan(
    _ outlook: Outlook, _ action: CompetitionAction, where holds: (ComparedPoint) -> Bool
  ) -> [PlannedAction] {
    points.filter(holds).flatMap { point in
      point.views.filter { $0.outlook == outlook }
        .map { PlannedAction(action, point.subject, $0.tie) }
    }
  }
}
