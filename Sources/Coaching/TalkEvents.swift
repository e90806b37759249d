import Customer
import Playbook
import Understanding
import VisitModel

/// Something that an opening does (METHOD M21).
public struct OpeningMove: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Greets; who we are; why we came; why it is worth the time.
    case greeting, whoWeAre, whyHere, whyTime
    /// Begins with a fact, a question, a referral, something to look at; asks for leave to ask or says why it asks.
    case fact, question, referral, tool, leave
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let spot: TalkSpot
}

/// A need that the customer told.
public struct NeedTold: Hashable, Sendable {
  /// Where it stands.
  public let spot: TalkSpot
  /// The customer's words.
  public let words: String
  /// Implied or explicit.
  public let kind: NeedKind
}

/// Something of the rep's own that was put forward.
public struct SolutionShown: Hashable, Sendable {
  /// Where it stands.
  public let spot: TalkSpot
  /// The rep's words.
  public let words: String
  /// Whether it says what it gives this customer, and not only what it is.
  public let isBenefit: Bool
}

/// A step of ERIC at its first place.
public struct EricReached: Hashable, Sendable {
  /// The step.
  public let step: ERICStep
  /// Where it stands.
  public let spot: TalkSpot
}

/// A stage at its first place.
public struct StageReached: Hashable, Sendable {
  /// The stage.
  public let stage: ReviewStage
  /// The place of its first turn.
  public let turn: Int
}

/// An objection and what was done about it (METHOD M28).
public struct ObjectionMet: Hashable, Sendable {
  /// Something done about it.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public enum Kind: String, CaseIterable, Sendable {
      /// Clarified; tested; acknowledged; answered; checked; settled by the customer's word; raised again.
      case clarified, tested, acknowledged, answered, checked, settled, again
    }

    /// What was done.
    public let kind: Kind
    /// Where it stands.
    public let spot: TalkSpot
  }

  /// Where it was raised.
  public let raised: TalkSpot
  /// The customer's words.
  public let words: String
  /// What it is about; nil where it can't be told.
  public let family: ObjectionFamily?
  /// What was done about it, in its order.
  public internal(set) var steps: [Step]

  /// Whether something was done about it.
  ///
  /// - Parameter kind: what is looked for.
  /// - Returns: whether it was.
  public func has(_ kind: Step.Kind) -> Bool { steps.contains { $0.kind == kind } }

  /// Whether it was answered before it was clarified, which METHOD M28 calls a fault.
  public var isAnsweredFirst: Bool {
    guard let answered = steps.firstIndex(where: { $0.kind == .answered }) else { return false }
    guard let clarified = steps.firstIndex(where: { $0.kind == .clarified }) else { return true }
    return answered < clarified
  }
}

/// A buying signal, and whether it was taken up (METHOD M29).
public struct SignalMet: Hashable, Sendable {
  /// Where it stands.
  public let spot: TalkSpot
  /// The customer's words.
  public let words: String
  /// Where the rep moved on it; nil where he missed it.
  public internal(set) var taken: TalkSpot?
}

/// A time that the rep asked for a commitment (METHOD M30).
public struct CloseTried: Hashable, Sendable {
  /// Where it stands.
  public let spot: TalkSpot
  /// The rep's words.
  public let words: String
  /// The technique.
  public let technique: ClosingMove
  /// Whether he kept silent after it.
  public let isSilent: Bool
  /// Whether it asks for the order, and not for another next step.
  public let asksOrder: Bool
}

/// A next step as it was agreed (METHOD M27).
public struct NextStepHeard: Hashable, Sendable {
  /// Where it was named last.
  public let spot: TalkSpot
  /// The words.
  public let words: String
  /// Who, what and when, as far as they were named.
  public let step: NextStep
  /// Whether the customer agreed.
  public let isAgreed: Bool
  /// Whether it says whose it is or who; what; when.
  public let parts: [Part]

  /// A part of a next step.
  public enum Part: String, CaseIterable, Sendable {
    /// Who does it; what is done; by when.
    case who, what, when
  }
}

/// What came of a talk, and where that was said.
public struct OutcomeHeard: Hashable, Sendable {
  /// The class.
  public let outcome: OutcomeClass
  /// Where it was said; nil where nothing was said.
  public let spot: TalkSpot?
}

/// How long somebody waited.
public struct TalkPause: Hashable, Sendable {
  /// After what.
  public enum Kind: String, CaseIterable, Sendable {
    /// The customer after a question; the rep after an answer; the rep after an objection.
    case afterQuestion, afterAnswer, afterObjection
  }

  /// After what.
  public let kind: Kind
  /// The place of the turn that followed.
  public let turn: Int
  /// How long, in milliseconds; below 0 where one spoke into the other's words.
  public let milliseconds: Int
}
