import Customer
import Playbook
import Records
import Sessions
import TestSupport
import Understanding
import VisitModel

/// A walk in memory: typed lines in, the screen out, as the program runs it.
struct WalkRig {
  var walk: VisitWalk
  private(set) var records: [(CallRecord, Int)] = []
  private(set) var screen: [String] = []
  private(set) var restored: String?
  private(set) var left: Step.Leaving?
  var at: Int

  static let english = Result { try ShippedContent.playbook(.en) }
  static let chinese = Result { try ShippedContent.playbook(.zhHans) }

  init(
    _ language: Language = .en, mode: CallMode = .live, minutes: Int? = 45,
    customer: String? = "Acme", trade: String? = nil
  ) throws {
    let own = try (language == .en ? Self.english : Self.chinese).get()
    let other = try (language == .en ? Self.chinese : Self.english).get()
    let header = CallHeader(
      id: "2026-11-24T0930-test-2222", playbook: own.digest, language: language.rawValue,
      talkLanguage: language.rawValue, writer: nil, mode: mode, customer: customer,
      start: "2026-11-24T09:30", minutes: minutes, trade: trade, seed: 1)
    at = 1_795_512_600  // 2026-11-24T09:30 UTC, a Tuesday.
    walk = VisitWalk(
      call: Call(header: header), interface: own, talk: own,
      words: WordList(own).joined(with: WordList(other)), ears: ShippedEars.classifier)
  }

  var now: Moment { Moment(at: at, utcOffset: 0) }
  var call: Call { walk.call }
  var visit: Visit { walk.call.state.visit }
  var note: CallNote { CallNote(walk.call) }

  /// Types a line and waits ten seconds.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    let step = walk.submit(line, now: now)
    if let record = step.record.map(walk.completed) {
      walk.apply(record, seq: records.count + 1, at: at)
      records.append((record, at))
    }
    restored = step.restore
    left = step.leaving
    screen = step.say
    at += 10
    return step.say
  }

  /// Records what the command line tells before the walk begins.
  mutating func know(_ entries: [CallEntry]) {
    guard !entries.isEmpty else { return }
    let record = CallRecord(line: nil, did: entries)
    walk.apply(record, seq: 1, at: at)
    records.append((record, at))
  }

  /// Drops whatever was read in the account.
  mutating func dropDrafts() { while !call.state.drafts.isEmpty { type("n") } }

  mutating func type(_ lines: [String]) { for line in lines { type(line) } }

  /// The walk as a new process would fold it from the journal.
  func refolded() -> VisitWalk {
    var call = Call(header: call.header)
    for (index, (record, at)) in records.enumerated() {
      call.apply(record, seq: index + 1, at: at)
    }
    let other = walk.interface.language == .en ? Self.chinese : Self.english
    let words = (try? other.get()).map(WordList.init) ?? WordList()
    return VisitWalk(
      call: call, interface: walk.interface, talk: walk.talk,
      words: WordList(walk.interface).joined(with: words), ears: ShippedEars.classifier)
  }
}
