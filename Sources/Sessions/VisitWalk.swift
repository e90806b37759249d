import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

/// The walk through a visit: a typed line comes in, what to record and what to show goes out.
///
/// It holds nothing but the call folded from its journal and the content to speak with, so a walk
/// that was killed and folded again asks the same pending question.
public struct VisitWalk: Walk {
  /// The call so far.
  public private(set) var call: Call
  /// The playbook in the language of the interface.
  public private(set) var interface: Playbook
  /// The playbook in the language of the talk.
  public let talk: Playbook
  let readers: Readers
  private let ears: (Language) -> Classifier?

  /// Takes up a call.
  ///
  /// - Parameters:
  ///   - call: the call folded so far.
  ///   - interface: the playbook in the language of the interface.
  ///   - talk: the playbook in the language of the talk.
  ///   - words: the word lists for dates and sums, of all languages.
  ///   - ears: what hears lines of a language, asked when the first line is to be heard; nil where nothing was learnt.
  public init(
    call: Call, interface: Playbook, talk: Playbook, words: WordList,
    ears: @escaping (Language) -> Classifier? = { _ in nil }
  ) {
    self.call = call
    self.interface = interface
    self.talk = talk
    readers = Readers(words: words)
    self.ears = ears
  }

  /// A record as it is to be written: the first after a pause also says that the walk goes on.
  ///
  /// - Parameter record: what a line leads to.
  /// - Returns: the record, changed only where the walk has stopped and the record doesn't say so.
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
  }

  /// Speaks another language from here on.
  ///
  /// - Parameter playbook: the playbook in that language.
  public mutating func speak(with playbook: Playbook) { interface = playbook }

  /// Says what a typed line leads to; nothing changes until its record is applied.
  ///
  /// - Parameters:
  ///   - line: the line as typed, without its end; it may hold line breaks that were pasted.
  ///   - now: the moment.
  /// - Returns: what to record and what to show.
  public func submit(_ line: String, now: Moment) -> Step {
    let typed = TypedLine(line)
    if case .command(let name, let rest) = typed, isCommand(name) || !takesAccount {
      return command(name, rest, line: line, now: now)
    }
    if typed == .back { return undo(line: line, restoring: true) }
    if takesAccount { return account(line, typed, now: now) }
    if state.isWrappingUp, !state.drafts.isEmpty { return settleDraft(line, typed, now: now) }
    if state.isWrappingUp { return wrapUp(line, typed, now: now) }
    switch typed {
    case .command(let name, let rest): return command(name, rest, line: line, now: now)
    case .mark(let mark, let words): return marked(mark, words, line: line, now: now)
    case .choice(let number): return choose(number, line: line, now: now)
    case .empty: return emptyLine(line, now: now)
    case .words(let words): return free(words, line: line, now: now)
    case .back: return undo(line: line, restoring: true)
    }
  }

  var state: CallState { call.state }
  var visit: Visit { call.state.visit }
  var phrases: Phrases { interface.phrases }

  func say(_ key: WalkPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  func reader(_ now: Moment) -> FactReader {
    FactReader(days: readers.days, sums: readers.sums, playbook: interface, moment: now)
  }

  /// What to ask next, for the moment.
  func suggestions(_ now: Moment) -> [Suggestion] {
    NextQuestions(call: call, playbook: talk, at: now.at).suggestions
  }

  /// Whether the walk still takes lines of the free account.
  var takesAccount: Bool { call.mode == .after && !state.isAccountWhole }

  private func isCommand(_ name: String) -> Bool {
    WalkCommand(named: name, in: interface.words(in: "walk-commands")) != nil
  }

  private func account(_ line: String, _ typed: TypedLine, now: Moment) -> Step {
    if typed == .empty {
      var did: [CallEntry] = [
        .accountEnded, .wrapUpBegan, .told(event: .open), .told(event: .consult),
      ]
      let drafts = drafts(now)
      if !drafts.isEmpty { did.append(.drafted(drafts: drafts)) }
      let heard: WalkPhrase = drafts.isEmpty ? .accountKept : .accountRead
      return Step(
        record: CallRecord(line: line, did: did),
        say: [
          say(state.account.isEmpty ? .accountSkipped : heard, ("count", String(drafts.count)))
        ])
    }
    return Step(record: CallRecord(line: line, did: [.accountGiven(words: line)]))
  }

  /// Tells the machine several things at once on a copy.
  ///
  /// - Parameter events: what to tell, in order.
  /// - Returns: all effects, or the first refusal.
  func trial(_ events: [VisitEvent]) -> Result<(effects: [Effect], visit: Visit), Refusal> {
    var visit = visit
    var effects: [Effect] = []
    for event in events {
      switch visit.handle(event) {
      case .success(let more): effects += more
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success((effects, visit))
  }

  /// A step that tells the machine something, or says why it isn't taken and what can be done instead.
  func tell(
    _ events: [VisitEvent], before: [CallEntry] = [], after: [CallEntry] = [], line: String,
    say lines: [String] = []
  ) -> Step {
    switch trial(events) {
    case .success(let outcome):
      let did = before + events.map { CallEntry.told(event: $0) } + after
      return Step(
        record: CallRecord(line: line, did: did),
        say: lines + outcome.effects.compactMap(words(for:)))
    case .failure(let refusal):
      return Step(record: nil, say: words(for: refusal))
    }
  }

  private func emptyLine(_ line: String, now: Moment) -> Step {
    // Any record sets the clock going again.
    if state.pausedAt != nil { return Step(record: CallRecord(line: line, did: [])) }
    guard visit.place == .prepare, let item = pendingPreparation else {
      return Step(record: nil)
    }
    return Step(record: CallRecord(line: line, did: [.wrapUp(item: item.rawValue, words: nil)]))
  }

  private func free(_ words: String, line: String, now: Moment) -> Step {
    if state.awaitsAnswer {
      return correction(words, line: line) ?? answer(words, line: line, now: now)
    }
    if visit.place == .prepare, let item = pendingPreparation {
      let event: VisitEvent =
        switch item {
        case .objective: .objectiveSet(words: words)
        case .best: .bestActionSet(words: words)
        case .minimum: .minimumActionSet(words: words)
        }
      return tell([event], after: [.wrapUp(item: item.rawValue, words: words)], line: line)
    }
    if case .objection(.kindTold) = visit.place {
      return tell([.objectionAnswered(words: words)], line: line)
    }
    if let asking = asking(words, line: line) { return asking }
    return Step(
      record: CallRecord(line: line, did: [.noted(words: words)]),
      say: state.isQuiet ? [] : [say(.noted)])
  }

  /// Hears a line; nil where nothing was learnt in its language.
  func heard(_ words: String, _ speaker: Speaker) -> Reading? {
    let utterance = Utterance(words, speaker: speaker)
    return ears(utterance.language)?.read(utterance)
  }

  /// The answer to the question asked last; to one about an objection it also moves its handling on.
  private func answer(_ words: String, line: String, now: Moment) -> Step {
    let answered: [CallEntry] = [.answered(words: words)]
    guard let id = state.pendingQuestion?.question, case .objection(let step) = visit.place,
      let handled = visit.handledObjection, let objection = visit.facts.objection(handled),
      let card = talk.objectionCard(for: objection.family ?? .other)
    else { return record(answered + amount(in: words, now: now), line: line) }
    if step == .raised, card.clarify.contains(where: { $0.id == id }) {
      return tell([.objectionClarified(words: words)], before: answered, line: line)
    }
    if step == .clarified, card.test.contains(where: { $0.id == id }) {
      return tell([.objectionTested], before: answered, line: line)
    }
    return Step(record: CallRecord(line: line, did: answered))
  }

  /// A sum in the answer to a question about a need belongs to that need, where none is known yet.
  private func amount(in words: String, now: Moment) -> [CallEntry] {
    guard let question = state.pendingQuestion, question.step == .refine,
      let last = visit.facts.needs.last,
      let sum = reader(now).amount(in: words),
      sum.saysMore(than: last.need.amount)
    else { return [] }
    let detail = Need(words: "", kind: last.need.kind, amount: sum)
    return [.told(event: .needDetailed(id: last.id, need: detail))]
  }
}
