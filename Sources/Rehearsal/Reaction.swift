import Playbook
import VisitModel

/// What the customer made of a line: what he said, and an account of what it moved in him and why.
public struct Reaction: Hashable, Sendable {
  /// Something that a person in the room said.
  public struct Said: Hashable, Sendable {
    /// The id of the person.
    public let person: String
    /// The name of the person.
    public let name: String
    /// The words.
    public let words: String
  }

  /// A rule that applied, and by how much it moved him.
  public struct Moved: Hashable, Sendable {
    /// The rule; its reason in words is in the content (`BuyerContent.move`).
    public let rule: BuyerRule
    /// By how much trust moved, after his style was taken into account.
    public let trust: Int
    /// By how much patience moved.
    public let patience: Int
    /// By how much value moved.
    public let value: Int
  }

  /// Something that happened to an objection.
  public struct ObjectionEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, CaseIterable, Sendable {
      /// Came up; came back; what he means was told; tested; answered by what settles it; by what doesn't; settled; put to
      /// rest because a step was skipped.
      case raised, returned, clarified, tested, answered, unproven, settled, rested
    }

    /// The id of the objection.
    public let objection: String
    /// What happened.
    public let kind: Kind
  }

  /// Something that happened to a buying signal.
  public struct SignalEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, CaseIterable, Sendable {
      /// He gave it; it was taken up; it was missed.
      case given, taken, missed
    }

    /// The id of the signal.
    public let signal: String
    /// What happened.
    public let kind: Kind
  }

  /// A fact that lay near, and why it stayed with him: never shown in an exam, and only by its reason in training.
  public struct Withheld: Hashable, Sendable {
    /// Why he kept it.
    public enum Reason: Hashable, Sendable {
      /// Another kind of question opens it; it wants more trust; another fact comes first; he turned an early question away.
      case kind(QuestionKind)
      /// It wants this much trust.
      case trust(Int)
      /// Another fact comes first.
      case order(after: String)
      /// He turned an early direct question away.
      case early
    }

    /// The id of the fact.
    public let fact: String
    /// Why he kept it.
    public let reason: Reason
  }

  /// Why he didn't agree to a step.
  public struct Refused: Hashable, Sendable {
    /// The id of the step.
    public let step: String
    /// How much trust was short of what it wants; 0 where enough.
    public let trust: Int
    /// How much value was short; 0 where enough.
    public let value: Int
    /// The ids of facts that had not been told.
    public let facts: [String]
    /// The ids of objections that had not been settled.
    public let objections: [String]
  }

  /// The number of the rep's line.
  public let turn: Int
  /// How the line was taken.
  public let heard: Heard
  /// What was said, in its order.
  public internal(set) var said: [Said] = []
  /// What moved him, in its order.
  public internal(set) var moves: [Moved] = []
  /// The ids of the facts that he told.
  public internal(set) var opened: [String] = []
  /// What stayed with him though the line came near it.
  public internal(set) var withheld: [Withheld] = []
  /// What happened to objections.
  public internal(set) var objections: [ObjectionEvent] = []
  /// What happened to signals.
  public internal(set) var signals: [SignalEvent] = []
  /// Why he didn't agree to the step that was proposed.
  public internal(set) var refused: Refused?
  /// The id of the step that he agreed to.
  public internal(set) var agreed: String?
  /// How the talk ended, where it did with this line.
  public internal(set) var end: BuyerState.End?

  init(turn: Int, heard: Heard) {
    self.turn = turn
    self.heard = heard
  }
}
