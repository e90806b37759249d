import Customer
import VisitModel

/// A question as it was put to the customer: the playbook's id and the words as asked.
public struct AskedQuestion: Codable, Hashable, Sendable {
  /// The lasting id in the playbook; nil for the rep's own words.
  public let question: String?
  /// The words as asked.
  public let words: String
  /// The kind of question; nil where unknown.
  public let kind: QuestionKind?
  /// The step of ERIC that it serves; nil where unknown.
  public let step: ERICStep?
  /// Open or closed, by the names of the understanding; nil where unknown.
  public let form: String?
  /// What was wrong with it, by the names of the understanding.
  public let faults: [String]?

  /// Records a question.
  public init(
    question: String?, words: String, kind: QuestionKind?, step: ERICStep?, form: String? = nil,
    faults: [String]? = nil
  ) {
    self.question = question
    self.words = words
    self.kind = kind
    self.step = step
    self.form = form
    self.faults = faults
  }

  /// The same question under another kind, as the rep corrected it.
  ///
  /// - Parameter kind: what it really was.
  /// - Returns: the question.
  public func corrected(to kind: QuestionKind) -> AskedQuestion {
    AskedQuestion(
      question: question, words: words, kind: kind, step: step, form: form, faults: faults)
  }
}

/// One thing that a typed line was taken to mean.
public enum CallEntry: Codable, Hashable, Sendable {
  /// Something told to the visit's machine.
  case told(event: VisitEvent)
  /// The rep asked a question; the next answer belongs to it.
  case asked(question: AskedQuestion)
  /// The question asked last was of another kind than it was heard to be.
  case kindCorrected(kind: QuestionKind)
  /// The answer to the question asked last.
  case answered(words: String)
  /// Who the customer is, told after the visit had begun.
  case customerNamed(name: String)
  /// A line of a rehearsal with what came of it; the greeting too.
  case rehearsed(line: RehearsedLine)
  /// The rep of a rehearsal asked for a hint.
  case hinted
  /// A free note.
  case noted(words: String)
  /// A moment to come back to.
  case flagged(words: String?)
  /// Something about the customer's situation that is no need.
  case learned(circumstance: Circumstance)
  /// A sum that belongs to no need yet.
  case sumHeard(sum: Sum)
  /// A mark alone: its words are still to come.
  case marked(mark: Mark)
  /// The words of the oldest mark that waits for its own.
  case markSettled(mark: Mark)
  /// A line of the free account.
  case accountGiven(words: String)
  /// What was read in the free account: each is to be kept or dropped.
  case drafted(drafts: [Draft])
  /// The oldest draft was kept, perhaps in other words, or dropped.
  case draftSettled(kept: Bool)
  /// The free account is whole.
  case accountEnded
  /// The questions at the end began.
  case wrapUpBegan
  /// A question of the end was answered in these words, or skipped.
  case wrapUp(item: String, words: String?)
  /// A next step that isn't complete yet: more of it is still to be asked.
  case stepDrafted(step: NextStep)
  /// The interface's language from here on.
  case languageSet(language: String)
  /// Whether coaching words are shown.
  case quietSet(quiet: Bool)
  /// The suggestions were put aside for others.
  case suggestionsTurned
  /// The walk stops for a while.
  case paused
  /// The walk goes on, under the playbook of this digest.
  case resumed(playbook: String)
  /// The record of this number, and what it did, is taken back.
  case undone(seq: Int)
  /// A correction made after the visit, in the writer's words.
  case amended(words: String)
  /// Something prepared for the visit, or what became of it.
  case planned(entry: PlanEntry)
}

extension CallEntry {
  /// Whether a prepared visit takes place from here on.
  var isTaking: Bool {
    if case .planned(.taken) = self { true } else { false }
  }
}

/// One typed line with everything it was taken to mean: the unit that is written, synced and undone.
public struct CallRecord: Codable, Hashable, Sendable {
  /// The line as typed; nil where nothing was typed.
  public let line: String?
  /// What it did, in order.
  public let did: [CallEntry]

  /// Makes a record.
  public init(line: String?, did: [CallEntry]) {
    self.line = line
    self.did = did
  }
  /// The line of a rehearsal that it holds.
  public var rehearsed: RehearsedLine? {
    for case .rehearsed(let line) in did { return line }
    return nil
  }

  /// Whether the walk goes on with it after it had stopped.
  public var isResumption: Bool {
    did.contains { if case .resumed = $0 { true } else { false } }
  }
}
