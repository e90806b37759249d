/// The one skill that a rehearsal practises, and the tries of earlier rehearsals that still count.
public struct RehearsalFocus: Codable, Hashable, Sendable {
  /// A try at it.
  public struct Try: Codable, Hashable, Sendable {
    /// What the rep said.
    public let words: String
    /// Whether it came off.
    public let succeeded: Bool

    /// Records a try.
    ///
    /// - Parameters:
    ///   - words: what the rep said.
    ///   - succeeded: whether it came off.
    public init(words: String, succeeded: Bool) {
      self.words = words
      self.succeeded = succeeded
    }
  }

  /// The name of the skill.
  public let skill: String
  /// The tries of earlier rehearsals on which nothing has been said yet, in their order.
  public let carried: [Try]

  /// Sets what is practised.
  ///
  /// - Parameters:
  ///   - skill: the name of the skill.
  ///   - carried: the tries of earlier rehearsals on which nothing has been said yet.
  public init(skill: String, carried: [Try]) {
    self.skill = skill
    self.carried = carried
  }
}

/// Where a rehearsal branched off from another.
public struct RehearsalBranch: Codable, Hashable, Sendable {
  /// The id of the other rehearsal.
  public let from: String
  /// The number of the rep's line, 1 for the first, in whose place another was said.
  public let line: Int

  /// Names the place.
  ///
  /// - Parameters:
  ///   - from: the id of the other rehearsal.
  ///   - line: the number of the rep's line in whose place another was said.
  public init(from: String, line: Int) {
    self.from = from
    self.line = line
  }
}
