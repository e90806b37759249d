import Customer
import Playbook
import Records
import Sessions
import TestSupport
import Understanding
import VisitModel

/// The preparation of a visit in memory, with both journals as the program writes them.
struct PrepareRig {
  var walk: PrepareWalk
  private(set) var records: [(CallRecord, Int)] = []
  private(set) var page: CustomerPage
  private(set) var restored: String?
  private(set) var left: Step.Leaving?
  /// What was typed, each with whether it chose or skipped rather than told.
  private(set) var typed: [(line: String, isKey: Bool)] = []
  let visits: [AccountVisit]
  var at: Int
  /// How many seconds a line takes.
  var pace = 10

  init(
    _ language: Language = .en, isQuick: Bool = false, customer: String = "Harrow Castings",
    people: [String] = [], visits: [AccountVisit] = []
  ) throws {
    let own = try (language == .en ? WalkRig.english : WalkRig.chinese).get()
    let header = CallHeader(
      id: "2026-11-24T0930-test-2222", playbook: own.digest, language: language.rawValue,
      talkLanguage: language.rawValue, writer: nil, mode: .live, customer: customer,
      start: "2026-11-24T09:30", minutes: nil, trade: nil, seed: 1)
    page = CustomerPage(
      header: CustomerHeader(
        id: "harrow", name: customer, note: nil, writer: "rep", language: language.rawValue))
    self.visits = visits
    at = 1_795_512_600  // 2026-11-24T09:30 UTC, a Tuesday.
    walk = try PrepareRig.walk(
      Call(header: header), PrepareRig.account(page, visits), interface: own)
    take(walk.beginning(isQuick: isQuick, people: people, now: now), line: nil)
  }

  var now: Moment { Moment(at: at, utcOffset: 0) }
  var call: Call { walk.call }
  var plan: VisitPlan { call.state.plan ?? .empty }
  var note: CallNote { CallNote(call) }
  var account: CustomerAccount { walk.account }

  /// Types a line and waits.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    let step = walk.submit(line, now: now)
    take(step, line: line)
    at += pace
    return step.say
  }

  mutating func type(_ lines: [String]) { for line in lines { type(line) } }

  private mutating func take(_ step: PrepareStep, line: String?) {
    var record = step.record
    var did = step.customer
    if let key = step.takesBack { did.append(.undone(seq: key.number)) }
    if !did.isEmpty {
      let seq = page.nextSeq
      page.add(CustomerRecord(line: line, day: call.header.day, did: did), seq: seq, at: at)
      walk.know(PrepareRig.account(page, visits))
      if !step.customer.isEmpty { record = step.record(kept: ItemKey("rep", seq)) }
    }
    if let record = record.map(walk.completed) {
      walk.apply(record, seq: records.count + 1, at: at)
      records.append((record, at))
    }
    if let line { typed.append((line, isKey(line))) }
    restored = step.restore
    left = step.leaving
  }

  /// Whether a line is a key and no words: Enter, numbers, a sign.
  private func isKey(_ line: String) -> Bool { !line.contains(where: \.isLetter) }

  /// The walk as a new process would fold it from both journals.
  func refolded() throws -> PrepareWalk {
    var call = Call(header: call.header)
    for (index, (record, at)) in records.enumerated() {
      call.apply(record, seq: index + 1, at: at)
    }
    return try PrepareRig.walk(
      call, PrepareRig.account(page, visits), interface: walk.interface)
  }

  private static func account(
    _ page: CustomerPage, _ visits: [AccountVisit]
  ) -> CustomerAccount {
    CustomerAccount(id: page.header.id, name: page.header.name, pages: [page], visits: visits)
  }

  private static func walk(
    _ call: Call, _ account: CustomerAccount, interface: Playbook
  ) throws -> PrepareWalk {
    let other = try (interface.language == .en ? WalkRig.chinese : WalkRig.english).get()
    return PrepareWalk(
      call: call, account: account, writer: "rep", interface: interface, talk: interface,
      words: WordList(interface).joined(with: WordList(other)), ears: ShippedEars.classifier)
  }
}
