import Playbook

/// How well a talk went: every rule with its points, and what to change.
public struct Scorecard: Hashable, Sendable {
  /// Points of a stage or a skill.
  public struct Points<Part: Hashable & Sendable>: Hashable, Sendable {
    /// The stage or the skill.
    public let part: Part
    /// The points, in hundredths of a point.
    public let earned: Int
    /// The points that there were to earn, in hundredths of a point.
    public let of: Int
    /// The points out of 100; nil where nothing is scored.
    public var total: Int? { of == 0 ? nil : (earned * 100 + of / 2) / of }
  }

  /// The findings in the order of the rules.
  public let findings: [Finding]
  /// The points by stage, in the order of a visit, the talk as a whole (nil) at the end.
  public let stages: [Points<ReviewStage?>]
  /// The points by skill.
  public let skills: [Points<SellingSkill>]
  /// Points out of 100; nil where the talk isn't scored.
  public let total: Int?
  /// Why the talk isn't scored; nil where it is.
  public let reason: NotScored?
  /// The digest of the rules that made it, 16 hexadecimal digits.
  public let version: String
  /// At most three rules that went best, the weightiest first.
  public let strengths: [Finding]
  /// At most three rules that lost most, the weightiest first.
  public let changes: [Finding]
  /// The one thing to practise next; nil where nothing was lost.
  public let focus: Finding?

  /// How many rules there were.
  public var ruleCount: Int { findings.count }

  /// Why a talk isn't scored.
  public enum NotScored: Hashable, Sendable {
    /// The rep speaks too few times; the customer does; too few rules could say anything.
    case tooFewRepTurns(found: Int, enough: Int)
    /// The customer speaks too few times.
    case tooFewCustomerTurns(found: Int, enough: Int)
    /// Too little of what the rules look for came up.
    case tooFewRules(found: Int, enough: Int)
  }
}
