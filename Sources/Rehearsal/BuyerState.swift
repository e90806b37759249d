import AccountModel
import Playbook
import VisitModel

/// Everything that changes in a customer during a talk: whole numbers, ids and the generator, so that it can be kept and
/// taken up again.
public struct BuyerState: Hashable, Codable, Sendable {
  /// A fact that was told.
  public struct Told: Hashable, Codable, Sendable {
    /// Its id.
    public let fact: String
    /// The rep's line after which it was told; 0 for the greeting.
    public let turn: Int
  }

  /// A question that was asked.
  struct Asked: Hashable, Codable, Sendable {
    var kind: QuestionKind
    var subject: String
    var turn: Int
  }

  /// An objection that was raised, and how far it has been handled.
  public struct Standing: Hashable, Codable, Sendable {
    /// How it stands.
    public enum State: String, Codable, Sendable {
      /// He waits for an answer; he lets it rest and will come back to it; it has come back and rests for good; it is settled.
      case open, resting, buried, settled
    }

    /// Its id.
    public let objection: String
    /// The rep's line that brought it up.
    public let turn: Int
    /// How it stands.
    public internal(set) var state = State.open
    /// Whether he was asked what he means; whether that is all; given what settles it.
    public internal(set) var isClarified = false
    /// Whether he was asked whether that is all.
    public internal(set) var isTested = false
    /// Whether he was given what settles it.
    public internal(set) var isAnswered = false
    /// The turn at which it comes back, while it rests.
    var returnsAt = 0
    /// Whether it has come back.
    public internal(set) var hasReturned = false
  }

  /// A buying signal that waits to be taken up.
  struct OpenSignal: Hashable, Codable, Sendable {
    var signal: String
    var turn: Int
  }

  /// How the talk ended.
  public struct End: Hashable, Codable, Sendable {
    /// Why it ended.
    public enum Reason: String, CaseIterable, Codable, Sendable {
      /// He ordered; the rep said goodbye; he left because nothing was to be won; patience or time ran out; insulted.
      case ordered, goodbye, leftHonestly, outOfPatience, outOfTime, insulted
    }

    /// Why it ended.
    public let reason: Reason
    /// What came of it (METHOD M30), as the raw value of `OutcomeClass`.
    let result: String

    /// What came of it (METHOD M30).
    public var outcome: OutcomeClass { OutcomeClass(rawValue: result) ?? .noSale }

    init(_ reason: Reason, _ outcome: OutcomeClass) {
      self.reason = reason
      result = outcome.rawValue
    }
  }

  /// How many lines the rep has said.
  public internal(set) var turn = 0
  /// The trust of whoever decides, 0 to 100.
  public var trust: Int { trusts[lead] ?? 0 }
  /// The id of whoever decides in the room.
  public let lead: String
  /// The trust of each person in the room, by id.
  var trusts: [String: Int]
  /// Patience, 0 to 100.
  public internal(set) var patience: Int
  /// The value that he sees, 0 to 100.
  public internal(set) var value = 0
  /// What he has told.
  public internal(set) var told: [Told] = []
  /// The objections that were raised.
  public internal(set) var objections: [Standing] = []
  /// The ids of the signals that he gave, and how many of them were missed.
  public internal(set) var signals: [String] = []
  /// The ids of the signals that nobody took up.
  public internal(set) var missedSignals: [String] = []
  /// The ids of the steps that he agreed to.
  public internal(set) var agreed: [String] = []
  /// The ids of what was given or exchanged.
  public internal(set) var traded: [String] = []
  /// The turns at which the rep promised something.
  public internal(set) var promises: [Int] = []
  /// The ids of products and proofs that have done what they can.
  var landed: [String] = []
  /// How the talk ended; nil while it goes on.
  public internal(set) var end: End?
  /// The style that each person shows today: a chameleon shows one of the others'.
  var styles: [String: String]
  /// The subjects that are being talked about.
  var topic: [String] = []
  var asked: [Asked] = []
  var situationsInRow = 0
  var openSignal: OpenSignal?
  var hasWarned = false
  /// The turn at which he asked why he is asked.
  var wonderedAt: Int?
  var insults = 0
  var greetings: [String] = []
  /// The turn at which each line was last said.
  var said: [String: Int] = [:]
  var generator: SplitMix64

  init(_ buyerCase: BuyerCase, seed: UInt64) {
    lead = buyerCase.lead
    trusts = [:]
    patience = buyerCase.startingPatience
    generator = SplitMix64(seed: seed)
    styles = [:]
    let plain: [CommunicationStyle] = [.tiger, .peacock, .koala, .owl]
    for person in buyerCase.scenario.people {
      let shown =
        person.style == .chameleon ? plain[generator.next(below: plain.count)] : person.style
      styles[person.id] = shown.rawValue
      trusts[person.id] = buyerCase.startingTrust
    }
  }

  /// The trust of a person in the room.
  ///
  /// - Parameter person: the id; nil for whoever leads the talk on the other side.
  /// - Returns: the trust, 0 to 100.
  public func trust(of person: String?) -> Int { person.flatMap { trusts[$0] } ?? trust }

  /// The state of what draws his wordings.
  public var drawn: UInt64 { generator.state }

  /// Whether a fact was told.
  ///
  /// - Parameter fact: its id.
  /// - Returns: whether it was.
  public func hasTold(_ fact: String) -> Bool { told.contains { $0.fact == fact } }

  /// Whether an objection was settled.
  ///
  /// - Parameter objection: its id.
  /// - Returns: false too where it was never raised.
  public func hasSettled(_ objection: String) -> Bool {
    objections.contains { $0.objection == objection && $0.state == .settled }
  }

  /// Where the objection stands that waits for an answer.
  var openObjection: Int? { objections.lastIndex { $0.state == .open } }
}
