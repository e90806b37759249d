import Customer
import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

/// The walk through a rehearsal: what the rep says comes in, what the simulated customer makes of it goes out.
///
/// It holds nothing but the call folded from its journal, the customer folded from the same lines, and the content.
public struct RehearsalWalk: Walk {
  /// The call so far.
  public private(set) var call: Call
  /// The playbook in the language of the interface.
  public private(set) var interface: Playbook
  /// The playbook in the language of the talk.
  public let talk: Playbook
  /// The customer as he is now.
  public private(set) var buyer: Buyer
  /// What came of each line that counts, in their order.
  public private(set) var reactions: [Reaction] = []
  let ears: Ears
  let readers: Readers
  let reading: @Sendable (Utterance) -> Reading

  /// Takes up a rehearsal; nil where the call is none, or its scenario isn't in the content.
  ///
  /// - Parameters:
  ///   - call: the call folded so far; its header names a rehearsal.
  ///   - interface: the playbook in the language of the interface.
  ///   - talk: the playbook in the language of the talk, with scenarios.
  ///   - words: the word lists for dates and sums, of all languages.
  ///   - reading: what hears lines in the language of the talk.
  public init?(
    call: Call, interface: Playbook, talk: Playbook, words: WordList,
    reading: @escaping @Sendable (Utterance) -> Reading
  ) {
    guard let plan = call.header.rehearsal, let scenario = talk.scenario(id: plan.scenario) else {
      return nil
    }
    let buyerCase = BuyerCase(
      scenario, talk.buyer, difficulty: Scenario.Difficulty(rawValue: plan.difficulty))
    self.call = call
    self.interface = interface
    self.talk = talk
    self.reading = reading
    readers = Readers(words: words)
    ears = Ears(scenario, playbook: talk, reading: reading)
    buyer = Buyer(buyerCase, seed: call.header.seed)
    catchUp()
  }

  var state: CallState { call.state }
  var visit: Visit { call.state.visit }
  var phrases: Phrases { interface.phrases }
  var buyerCase: BuyerCase { buyer.buyerCase }
  var scenario: Scenario { buyer.buyerCase.scenario }
  var isExam: Bool { call.header.rehearsal?.mode == .exam }

  /// The lines that the rep said and that count.
  var lines: [RehearsedLine] { state.rehearsed.filter { $0.words != nil } }

  /// Whether the lines, played again, don't give the customer of the journal: the content has changed since.
  public var isAstray: Bool {
    guard let last = lines.last else { return false }
    return last.stand.generator != buyer.state.drawn || last.stand.trust != buyer.state.trust
  }

  /// A rehearsal ends with the talk, never by being asked out.
  public var isAskedOut: Bool { false }

  /// A record as it is to be written.
  ///
  /// - Parameter record: what a line leads to.
  /// - Returns: the record, which says that the walk goes on where it had stopped.
  public func completed(_ record: CallRecord) -> CallRecord {
    resuming(record, under: talk.digest)
  }

  /// Takes in a record after it was written and synced.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - seq: its number in the journal.
  ///   - at: when, in seconds since 1970 UTC.
  public mutating func apply(_ record: CallRecord, seq: Int, at: Int) {
    call.apply(record, seq: seq, at: at)
    catchUp()
  }

  /// Speaks another language from here on.
  ///
  /// - Parameter playbook: the playbook in that language.
  public mutating func speak(with playbook: Playbook) { interface = playbook }

  /// Plays the customer up to the lines that count.
  private mutating func catchUp() {
    let heard = lines.map(\.heard.heard)
    let isSame =
      heard.count >= reactions.count && zip(reactions, heard).allSatisfy { $0.heard == $1 }
    if !isSame {
      buyer = Buyer(buyerCase, seed: call.header.seed)
      reactions = []
    }
    for line in heard.dropFirst(reactions.count) { reactions.append(buyer.respond(to: line)) }
  }

  func say(_ key: RehearsalPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  /// Says what a typed line leads to; nothing changes until its record is applied.
  ///
  /// - Parameters:
  ///   - line: the line as typed, without its end; it may hold line breaks that were pasted.
  ///   - now: the moment.
  /// - Returns: what to record and what to show.
  public func submit(_ line: String, now: Moment) -> Step {
    if visit.outcome != nil { return ending(line: line) }
    switch TypedLine(line) {
    case .command(let name, let rest): return command(name, rest, line: line, now: now)
    case .back: return undo(line: line, restoring: true)
    case .empty: return Step.say(say(.emptyLine))
    case .words, .mark, .choice:
      let words = TypedLine.trimmed(line[...])
      if let kind = kind(by: words) { return correct(to: kind, line: line, now: now) }
      return said(words, line: line, now: now)
    }
  }

  /// What a line of the rep's leads to.
  private func said(_ words: String, line: String, now: Moment) -> Step {
    let reading = reading(Utterance(words, language: scenario.language, speaker: .rep))
    return answer(words, ears.hear(words), reading, line: line, now: now)
  }

  private func answer(
    _ words: String, _ heard: Heard, _ reading: Reading?, line: String, now: Moment,
    before: [CallEntry] = [], corrected: String? = nil
  ) -> Step {
    var next = buyer
    let reaction = next.respond(to: heard)
    let isKindTold = corrected == nil && heard.kind != nil
    let confidence = isKindTold ? reading?.spin.map { Int(($0.confidence * 100).rounded()) } : nil
    let rehearsed = RehearsedLine(
      words: words, reaction, next, confidence: confidence, corrected: corrected)
    var telling = RehearsalTelling(self, reaction, next, words: words, now: now)
    telling.tell(reading)
    let step = Step(
      record: CallRecord(line: line, did: before + [.rehearsed(line: rehearsed)] + telling.did),
      say: show(rehearsed) + self.words(for: reaction) + telling.remarks
        + focus(on: words, reaction))
    return reaction.end == nil ? step : left(step)
  }

  private func left(_ step: Step) -> Step {
    var step = step
    step.leaving = .over
    return step
  }

  /// What is shown where the talk is over already.
  ///
  /// - Parameter line: the line that ends it.
  /// - Returns: nothing to record, and the end.
  public func ending(line: String?) -> Step { left(Step(record: nil)) }
}

extension RehearsalWalk {
  /// One key says which kind of question the last line really was.
  private func kind(by words: String) -> QuestionKind? {
    guard !lines.isEmpty else { return nil }
    return interface.words(in: "kind-keys").first { entry in
      entry.words.contains { $0.lowercased() == words.lowercased() }
    }.flatMap { QuestionKind(rawValue: $0.value) }
  }

  /// Takes the last line back and says it again as the kind of question that it was meant to be.
  private func correct(to kind: QuestionKind, line: String, now: Moment) -> Step {
    guard !isExam else { return Step.say(say(.examNoHelp)) }
    guard let last = call.rehearsedRecords.last, let words = last.line.words else {
      return Step.say(say(.nothingToCorrect))
    }
    let back = CallEntry.undone(seq: last.seq)
    var before = self
    before.apply(CallRecord(line: nil, did: [back]), seq: call.nextSeq, at: now.at)
    let was = last.line.corrected ?? last.line.heard.kind?.rawValue ?? last.line.heard.does.first
    return before.answer(
      words, last.line.heard.heard.corrected(to: kind), nil, line: line, now: now,
      before: [back], corrected: was)
  }
}
