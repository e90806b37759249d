import Customer
import Playbook

/// A rep's own scores over time: his talks, the oldest first, and the tries at what he practises.
///
/// He is only ever held against himself: how much of what was missing at first he has won since.
public struct Trend: Hashable, Sendable {
  /// The tries at a skill that is practised.
  public struct Practice: Hashable, Sendable {
    /// The skill.
    public let skill: SellingSkill
    /// How many of the last three tries on which something was said came off; nil where there were no three yet.
    public let succeeded: Int?
    /// How many tries wait for a third.
    public let open: Int

    /// Counts tries.
    ///
    /// - Parameters:
    ///   - skill: the skill.
    ///   - succeeded: how many of the last whole three came off; nil where there were no three yet.
    ///   - open: how many tries wait for a third.
    public init(_ skill: SellingSkill, succeeded: Int?, open: Int) {
      self.skill = skill
      self.succeeded = succeeded
      self.open = open
    }
  }

  /// How scores went from the first talk to the last.
  public struct Way: Hashable, Sendable {
    /// The scores out of 100, the oldest first; never fewer than two.
    public let scores: [Int]
    /// The first.
    public var first: Int { scores[0] }
    /// The last.
    public var last: Int { scores[scores.count - 1] }
    /// How many points were missing at first.
    public var gap: Int { 100 - first }
    /// How many of them have been won since; below 0 where more are missing now.
    public var won: Int { last - first }

    init?(_ scores: [Int]) {
      guard scores.count > 1 else { return nil }
      self.scores = scores
    }
  }

  /// The talks, the oldest first.
  public let entries: [TrendEntry]
  /// The skills that are looked at, in their order.
  public let skills: [SellingSkill]
  /// The tries at what is practised.
  public let practices: [Practice]
  /// The version of the rules that scored all of it.
  public let version: String

  /// Collects scores.
  ///
  /// - Parameters:
  ///   - entries: the talks, the oldest first.
  ///   - skills: the skills that are looked at; all where there are none.
  ///   - practices: the tries at what is practised.
  ///   - version: the version of the rules that scored all of it.
  public init(
    entries: [TrendEntry], skills: [SellingSkill], practices: [Practice], version: String
  ) {
    self.entries = entries
    self.skills = SellingSkill.allCases.filter { skills.isEmpty || skills.contains($0) }
    self.practices = practices
    self.version = version
  }

  /// How many talks have a score.
  public var scored: Int { entries.count { $0.total != nil } }
  /// How the whole went; nil where fewer than two talks are scored.
  public var whole: Way? { Way(entries.compactMap(\.total)) }

  /// How a skill went.
  ///
  /// - Parameter skill: the skill.
  /// - Returns: nil where fewer than two talks are scored in it.
  public func way(_ skill: SellingSkill) -> Way? {
    Way(entries.filter { $0.total != nil }.compactMap { $0.total(skill) })
  }
}
