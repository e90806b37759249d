/// How much help a rehearsal gives.
public enum RehearsalMode: String, CaseIterable, Codable, Sendable {
  /// With hints, reasons, and lines that can be taken back.
  case train
  /// Without.
  case exam
}

/// What a rehearsal was begun with, beside the seed.
public struct RehearsalPlan: Codable, Hashable, Sendable {
  /// The id of the scenario.
  public let scenario: String
  /// The name of the difficulty.
  public let difficulty: String
  /// With help or without.
  public let mode: RehearsalMode
  /// The one skill that is practised; nil where none is chosen.
  public let focus: RehearsalFocus?
  /// Where it branched off from another rehearsal; nil where it began with the greeting.
  public let branch: RehearsalBranch?

  /// Plans a rehearsal.
  ///
  /// - Parameters:
  ///   - scenario: the id of the scenario.
  ///   - difficulty: the name of the difficulty.
  ///   - mode: with help or without.
  ///   - focus: the one skill that is practised.
  ///   - branch: where it branched off from another rehearsal.
  public init(
    scenario: String, difficulty: String, mode: RehearsalMode, focus: RehearsalFocus? = nil,
    branch: RehearsalBranch? = nil
  ) {
    self.scenario = scenario
    self.difficulty = difficulty
    self.mode = mode
    self.focus = focus
    self.branch = branch
  }
}
