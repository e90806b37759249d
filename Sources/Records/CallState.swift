import Customer
import VisitModel

/// A moment to come back to.
public struct FlaggedMoment: Hashable, Sendable {
  /// The minute into the visit.
  public let minute: Int
  /// What was said beside the mark; nil where nothing was.
  public let words: String?
}

/// A question of the end that has been dealt with.
public struct WrapUpAnswer: Hashable, Sendable {
  /// The question's name in the journal.
  public let item: String
  /// The answer; nil where it was skipped.
  public let words: String?
}

/// What the effective records of a call have made of it.
public struct CallState: Hashable, Sendable {
  /// The machine.
  public private(set) var visit = Visit()
  /// Questions and answers, in order.
  public private(set) var turns: [Turn] = []
  /// Whether the last question waits for its answer.
  public private(set) var awaitsAnswer = false
  /// The lines of a rehearsal, the greeting first.
  public private(set) var rehearsed: [RehearsedLine] = []
  /// How many hints were asked for since the last line of a rehearsal, and in all.
  public private(set) var hintsHere = 0
  /// How many hints were asked for in all.
  public private(set) var hintsTaken = 0
  /// Free notes.
  public private(set) var notes: [String] = []
  /// Moments to come back to.
  public private(set) var moments: [FlaggedMoment] = []
  /// What was learned of the customer's situation.
  public private(set) var circumstances: [Circumstance] = []
  /// Sums that belong to no need.
  public private(set) var sums: [Sum] = []
  /// Marks whose words are still to come, oldest first.
  public private(set) var marksOwed: [Mark] = []
  /// The lines of the free account.
  public private(set) var account: [String] = []
  /// Whether the free account is whole.
  public private(set) var isAccountWhole = false
  /// Whether the questions of the end have begun.
  public private(set) var isWrappingUp = false
  /// The questions of the end that were answered or skipped, in order.
  public private(set) var wrapUp: [WrapUpAnswer] = []
  /// What was read in the account and is neither kept nor dropped yet, oldest first.
  public private(set) var drafts: [Draft] = []
  /// How many drafts there were.
  public private(set) var draftCount = 0
  /// A next step of which more is still to be asked.
  public private(set) var stepDraft: NextStep?
  /// The customer's name; nil where not told.
  public private(set) var customer: String?
  /// The interface's language.
  public private(set) var language: String
  /// Whether coaching words are kept off the screen.
  public private(set) var isQuiet = false
  /// How often the suggestions were turned over for others.
  public private(set) var turnedSuggestions = 0
  /// Corrections made afterwards.
  public private(set) var amendments: [String] = []
  /// Seconds of the visit spent paused.
  public private(set) var pausedSeconds = 0
  /// When the walk stopped for a while, in seconds since 1970 UTC; nil where it goes on.
  public private(set) var pausedAt: Int?
  /// When the first record was made, in seconds since 1970 UTC.
  public private(set) var firstAt: Int?
  /// When the last record was made, in seconds since 1970 UTC.
  public private(set) var lastAt: Int?
  /// What was prepared; nil where nothing was.
  public private(set) var plan: VisitPlan?
  /// Events that the machine would no longer take: written by another version of it.
  public private(set) var refusals: [Refusal] = []

  init(header: CallHeader) {
    language = header.language
    customer = header.customer
  }

  /// The question that waits for its answer, where one does.
  public var pendingQuestion: AskedQuestion? { awaitsAnswer ? turns.last?.question : nil }

  /// How long the visit has lasted at a time, in seconds, pauses left out.
  ///
  /// - Parameter at: seconds since 1970 UTC.
  /// - Returns: 0 before the first record.
  public func elapsed(at: Int) -> Int {
    guard let firstAt else { return 0 }
    return max(0, (pausedAt ?? at) - firstAt - pausedSeconds)
  }

  /// The answer to a question of the end; nil where it was skipped or not asked.
  ///
  /// - Parameter item: the item's name in the journal.
  /// - Returns: the words, or the number chosen.
  public func wrapUpAnswer(_ item: String) -> String? {
    wrapUp.last { $0.item == item }?.words
  }

  /// Takes entries in as they would be taken in now, to look ahead on a copy.
  ///
  /// - Parameter entries: what a line would do.
  public mutating func foresee(_ entries: [CallEntry]) {
    for entry in entries { apply(entry, at: lastAt ?? 0) }
  }

  /// Whether the visit is only prepared: somebody has still to set out for it.
  public var isOnlyPrepared: Bool { plan != nil && plan?.start == nil && visit.place == .prepare }

  private mutating func take(_ entry: PlanEntry, at: Int) {
    var plan = plan ?? VisitPlan()
    plan.take(entry)
    self.plan = plan
    // The clock of the visit doesn't count what went into preparing it.
    if case .taken = entry {
      firstAt = at
      pausedAt = nil
      pausedSeconds = 0
    }
  }

  mutating func apply(_ record: CallRecord, at: Int) {
    if firstAt == nil { firstAt = at }
    // A walk that was killed stopped with its last record.
    let stopped = pausedAt ?? lastAt ?? at
    lastAt = at
    if record.isResumption { pausedSeconds += max(0, at - stopped) }
    for entry in record.did { apply(entry, at: at) }
  }

  private mutating func apply(_ entry: CallEntry, at: Int) {
    switch entry {
    case .told(let event):
      if case .failure(let refusal) = visit.handle(event) { refusals.append(refusal) }
    case .asked(let question):
      turns.append(Turn(question: question, answer: nil))
      awaitsAnswer = true
    case .kindCorrected(let kind):
      guard let last = turns.popLast() else { break }
      turns.append(Turn(question: last.question.corrected(to: kind), answer: last.answer))
    case .answered(let words):
      if awaitsAnswer, !turns.isEmpty { turns[turns.count - 1].answer = words }
      awaitsAnswer = false
    case .customerNamed(let name): customer = name
    case .rehearsed(let line):
      rehearsed.append(line)
      hintsHere = 0
    case .hinted:
      hintsHere += 1
      hintsTaken += 1
    case .noted(let words): notes.append(words)
    case .flagged(let words):
      moments.append(FlaggedMoment(minute: elapsed(at: at) / 60, words: words))
    case .learned(let circumstance): circumstances.append(circumstance)
    case .sumHeard(let sum): sums.append(sum)
    case .marked(let mark): marksOwed.append(mark)
    case .markSettled(let mark):
      if let index = marksOwed.firstIndex(of: mark) { marksOwed.remove(at: index) }
    case .accountGiven(let words): account.append(words)
    case .drafted(let drafts):
      self.drafts = drafts
      draftCount = drafts.count
    case .draftSettled: if !drafts.isEmpty { drafts.removeFirst() }
    case .accountEnded: isAccountWhole = true
    case .wrapUpBegan: isWrappingUp = true
    case .wrapUp(let item, let words): wrapUp.append(WrapUpAnswer(item: item, words: words))
    case .stepDrafted(let step): stepDraft = step
    case .languageSet(let language): self.language = language
    case .quietSet(let quiet): isQuiet = quiet
    case .suggestionsTurned: turnedSuggestions += 1
    case .paused: pausedAt = pausedAt ?? at
    case .resumed: pausedAt = nil
    case .undone: break
    case .amended(let words): amendments.append(words)
    case .planned(let entry): take(entry, at: at)
    }
  }
}
