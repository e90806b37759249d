import Playbook
import Records
import Rehearsal
import Understanding

/// The tries at one skill, three at a time, over as many rehearsals as that takes; nothing is judged before the third.
public struct FocusPractice: Hashable, Sendable {
  /// How many tries there are before anything is said of them.
  public static let wanted = 3

  /// The skill.
  public let skill: SellingSkill
  /// The tries on which nothing had been said when the rehearsal began, and those of the rehearsal, in their order.
  public private(set) var tries: [RehearsalFocus.Try]
  /// How many of them were made in earlier rehearsals.
  public let carried: Int
  /// The number of the rep's line that is the last try, 1 for the first; nil where the rehearsal has none.
  private(set) var lastLine: Int?

  /// Counts the tries of a rehearsal; nil where it practises no skill.
  ///
  /// - Parameter walk: the rehearsal.
  public init?(_ walk: RehearsalWalk) {
    self.init(walk, lines: zip(walk.lines, walk.reactions).map { ($0.words ?? "", $1) })
  }

  /// Counts the tries among some lines.
  ///
  /// - Parameters:
  ///   - walk: the rehearsal.
  ///   - lines: what the rep said and what came of it, from the beginning.
  init?(_ walk: RehearsalWalk, lines: [(words: String, reaction: Reaction)]) {
    guard let plan = walk.call.header.rehearsal, let focus = plan.focus,
      let skill = SellingSkill(rawValue: focus.skill)
    else { return nil }
    self.skill = skill
    carried = focus.carried.count
    tries = focus.carried
    let reader = FocusReader(skill: skill, form: { walk.form(of: $0) })
    var reactions: [Reaction] = []
    // What stands before a branch was said, and counted, elsewhere.
    let first = plan.branch?.line ?? 1
    for line in lines {
      reactions.append(line.reaction)
      guard reactions.count >= first,
        let succeeded = reader.succeeded(reactions, words: line.words)
      else { continue }
      tries.append(.init(words: line.words, succeeded: succeeded))
      lastLine = reactions.count
    }
  }

  /// The tries in threes, those that are whole.
  public var rounds: [[RehearsalFocus.Try]] {
    (0..<tries.count / Self.wanted).map { Array(tries[$0 * Self.wanted..<($0 + 1) * Self.wanted]) }
  }

  /// The tries on which nothing has been said yet: what the next rehearsal goes on from.
  public var open: [RehearsalFocus.Try] { Array(tries.suffix(tries.count % Self.wanted)) }
}

extension RehearsalWalk {
  /// Open or closed, as far as it can be told.
  fileprivate func form(of words: String) -> QuestionForm? {
    reading(Utterance(words, language: scenario.language, speaker: .rep)).form?.label
  }
}
