import Customer
import Playbook

/// One scored talk among those whose scores are shown over time.
public struct TrendEntry: Hashable, Sendable {
  /// What a talk earned in a skill.
  public struct Skill: Hashable, Sendable {
    /// The skill.
    public let skill: SellingSkill
    /// The points, in hundredths of a point.
    public let points: Int
    /// The points that there were to earn, in hundredths of a point; 0 where nothing was scored.
    public let of: Int

    /// Names what a talk earned.
    ///
    /// - Parameters:
    ///   - skill: the skill.
    ///   - points: the points, in hundredths of a point.
    ///   - of: the points that there were to earn, likewise.
    public init(_ skill: SellingSkill, points: Int, of: Int) {
      self.skill = skill
      self.points = points
      self.of = of
    }

    /// The points out of 100; nil where nothing was scored.
    public var total: Int? { of == 0 ? nil : (points * 100 + of / 2) / of }
  }

  /// The day of the talk; nil where it isn't known.
  public let date: Day?
  /// What the talk was, for example the scenario or the customer.
  public let title: String
  /// Points out of 100; nil where the talk wasn't scored.
  public let total: Int?
  /// What it earned by skill.
  public let skills: [Skill]

  /// Names a scored talk.
  ///
  /// - Parameters:
  ///   - date: the day of the talk; nil where it isn't known.
  ///   - title: what it was.
  ///   - total: points out of 100; nil where it wasn't scored.
  ///   - skills: what it earned by skill.
  public init(date: Day?, title: String, total: Int?, skills: [Skill]) {
    self.date = date
    self.title = title
    self.total = total
    self.skills = skills
  }

  /// The points out of 100 in a skill; nil where nothing was scored.
  ///
  /// - Parameter skill: the skill.
  /// - Returns: 0 to 100.
  public func total(_ skill: SellingSkill) -> Int? {
    skills.first { $0.skill == skill }?.total
  }
}
