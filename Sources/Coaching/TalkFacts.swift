import Customer
import Playbook
import Understanding
import VisitModel

/// Everything that the rules count in a talk, each with its place.
public struct TalkFacts: Hashable, Sendable {
  /// The questions of the rep, in their order.
  public internal(set) var questions: [TalkQuestion] = []
  /// How many of them stand in each third of the talk.
  public internal(set) var thirds = [0, 0, 0]
  /// How many questions of each kind (in the order of ``QuestionKind``) stand in each tenth of the talk.
  public internal(set) var kindsByTenth: [[Int]] = Array(repeating: [0, 0, 0, 0], count: 10)
  /// How long each side spoke.
  public internal(set) var shares = TalkShares()
  /// What the opening did, each with its first place.
  public internal(set) var opening: [OpeningMove] = []
  /// The needs that the customer told.
  public internal(set) var needs: [NeedTold] = []
  /// The places where something of the rep's own was put forward.
  public internal(set) var solutions: [SolutionShown] = []
  /// The places where the rep summed up or had his understanding confirmed.
  public internal(set) var summaries: [TalkSpot] = []
  /// The places where figures were asked for or told.
  public internal(set) var figures: [TalkSpot] = []
  /// The steps of ERIC, each with its first place, in the order in which they came.
  public internal(set) var eric: [EricReached] = []
  /// The objections, in the order in which they were raised.
  public internal(set) var objections: [ObjectionMet] = []
  /// The buying signals.
  public internal(set) var signals: [SignalMet] = []
  /// The times that the rep asked for a commitment.
  public internal(set) var closes: [CloseTried] = []
  /// The next step that was agreed; nil where there is none.
  public internal(set) var nextStep: NextStepHeard?
  /// What came of it.
  public internal(set) var outcome: OutcomeHeard?
  /// Pauses, where the talk has times.
  public internal(set) var pauses: [TalkPause] = []
  /// The stages in the order in which the talk first came to them.
  public internal(set) var stages: [StageReached] = []
  /// How many turns the rep has.
  public internal(set) var repTurns = 0
  /// How many turns the customer has.
  public internal(set) var customerTurns = 0

  /// What the opening may have done, but not surely.
  var openingHints: [OpeningMove] = []
  /// The summaries that the customer didn't contradict.
  var agreedSummaries: [TalkSpot] = []
  /// Every sentence that belongs to a step of ERIC.
  var ericSpots: [EricReached] = []
  /// How long the rep speaks before he first asks, up to the turn in which he does.
  var introduction = 0

  /// Counts nothing yet.
  init() {}

  /// The questions of a kind.
  ///
  /// - Parameter kind: the kind.
  /// - Returns: those that were surely enough of it.
  public func questions(_ kind: QuestionKind) -> [TalkQuestion] {
    questions.filter { $0.kind == kind }
  }

  /// The first need that the customer told.
  public var firstNeed: TalkSpot? { needs.first?.spot }
  /// The first time that something of the rep's own was put forward.
  public var firstSolution: TalkSpot? { solutions.first?.spot }
  /// How many of a hundred questions are open; nil where there is none.
  public var openShare: Int? {
    let told = questions.filter { $0.form != nil && !$0.isHandling }
    return told.isEmpty ? nil : told.count { $0.form == .open } * 100 / told.count
  }
}

/// A question of the rep's.
public struct TalkQuestion: Hashable, Sendable {
  /// Where it stands.
  public let spot: TalkSpot
  /// The words.
  public let words: String
  /// The kind (METHOD M23); nil where it can't be told surely enough.
  public let kind: QuestionKind?
  /// The step of ERIC; nil where it can't be told.
  public let step: ERICStep?
  /// Open or closed; nil where it can't be told.
  public let form: QuestionForm?
  /// What it does besides asking.
  public let traits: [QuestionTrait]
  /// What is wrong with it, as far as it is sure.
  public let faults: [QuestionFault]
  /// The kind that it may be, where that isn't sure.
  let maybe: QuestionKind?
  /// Whether it is asked about an objection.
  public let isHandling: Bool
}

/// How long each side spoke, and by what that is measured.
public struct TalkShares: Hashable, Sendable {
  /// By what lengths are measured.
  public enum Basis: String, CaseIterable, Sendable {
    /// The clock; the number of words; the number of Chinese characters.
    case time, words, characters
  }

  /// By what it is measured.
  public internal(set) var basis = Basis.words
  /// The rep's sum, in milliseconds, words or characters.
  public internal(set) var rep = 0
  /// The customer's sum, likewise.
  public internal(set) var customer = 0
  /// The rep's sum in the consultation, likewise.
  public internal(set) var repInConsult = 0
  /// The customer's sum in the consultation, likewise.
  public internal(set) var customerInConsult = 0
  /// The place of the rep's longest turn; nil where he has none.
  public internal(set) var longestTurn: Int?
  /// How long that turn is, likewise.
  public internal(set) var longest = 0

  /// Nobody has spoken.
  public init() {}

  /// The rep's share of the talk, in per cent; nil where nobody spoke.
  public var repShare: Int? {
    rep + customer == 0 ? nil : (rep * 100 + (rep + customer) / 2) / (rep + customer)
  }
  /// The rep's share of the consultation, in per cent; nil where there is none.
  public var repShareInConsult: Int? {
    let sum = repInConsult + customerInConsult
    return sum == 0 ? nil : (repInConsult * 100 + sum / 2) / sum
  }
  /// The seconds that a length takes, by the clock or by the usual speed of speech (150 words or 240 characters a minute).
  ///
  /// - Parameter length: milliseconds, words or characters.
  /// - Returns: whole seconds.
  public func seconds(_ length: Int) -> Int {
    switch basis {
    case .time: length / 1000
    case .words: length * 60 / 150
    case .characters: length * 60 / 240
    }
  }
}
