import Customer
import Records
import TestSupport
import Testing
import VisitModel

@Suite("The frozen calls")
struct FrozenCallTests {
  /// Every file in the way of recording of its time.
  static let files = [
    "call-1.jsonl", "call-prepared-1.jsonl", "call-rehearsed-1.jsonl", "call-rehearsed-2.jsonl",
  ]

  private static func read(_ name: String) throws -> CallJournal {
    try CallJournal(reading: Frozen.bytes(of: name))
  }

  @Test("a call of the first version opens and says what it said")
  func opens() throws {
    let journal = try Self.read("call-1.jsonl")
    #expect(journal.damage == .none)
    #expect(journal.header == FrozenCall.header)
    #expect(journal.records.map(\.seq) == Array(1...FrozenCall.records.count))
    for (read, written) in zip(journal.records, FrozenCall.records) {
      #expect(read.body == written)
    }
    #expect(journal.records.count == FrozenCall.records.count)
  }

  @Test("a call that is written today reads as the frozen one, byte for byte")
  func writesTheSame() throws {
    let header = try CallJournal.headerLine(FrozenCall.header, at: 1_795_512_600)
    let lines = try FrozenCall.records.enumerated().map { index, record in
      try CallJournal.line(record, seq: index + 1, at: 1_795_512_600 + index)
    }
    let frozen = try Frozen.bytes(of: "call-1.jsonl")
    #expect(header + lines.flatMap(\.self) == frozen)
  }

  @Test("a rehearsal of the first version opens, says what it said, and is written so today")
  func rehearsal() throws {
    let journal = try Self.read("call-rehearsed-1.jsonl")
    #expect(journal.damage == .none)
    #expect(journal.header == FrozenRehearsal.header)
    #expect(journal.records.map(\.body) == FrozenRehearsal.records)
    let header = try CallJournal.headerLine(FrozenRehearsal.header, at: 1_795_512_600)
    let lines = try FrozenRehearsal.records.enumerated().map { index, record in
      try CallJournal.line(record, seq: index + 1, at: 1_795_512_600 + index)
    }
    let frozen = try Frozen.bytes(of: "call-rehearsed-1.jsonl")
    #expect(header + lines.flatMap(\.self) == frozen)
  }

  @Test("a rehearsal that practises a skill and branched off reads and writes as the frozen one")
  func practised() throws {
    let journal = try Self.read("call-rehearsed-2.jsonl")
    #expect(journal.damage == .none)
    #expect(journal.header == FrozenRehearsal.practised)
    let header = try CallJournal.headerLine(FrozenRehearsal.practised, at: 1_795_515_300)
    #expect(header == (try Frozen.bytes(of: "call-rehearsed-2.jsonl")))
  }

  @Test("a prepared visit reads and writes as the frozen one, byte for byte")
  func prepared() throws {
    let header = try CallJournal.headerLine(FrozenPlan.header, at: 1_795_512_600)
    let lines = try FrozenPlan.records.enumerated().map { index, record in
      try CallJournal.line(record, seq: index + 1, at: 1_795_512_600 + index)
    }
    #expect(header + lines.flatMap(\.self) == (try Frozen.bytes(of: "call-prepared-1.jsonl")))
    let journal = try Self.read("call-prepared-1.jsonl")
    #expect(journal.records.map(\.body) == FrozenPlan.records)
  }

  @Test("whatever can be prepared stands in a frozen call")
  func planIsComplete() throws {
    let entries = try Self.read("call-prepared-1.jsonl").records.flatMap(\.body.did)
    let plans = entries.compactMap { if case .planned(let entry) = $0 { entry } else { nil } }
    #expect(Set(plans.map(PlanKind.init)) == Set(PlanKind.allCases))
  }

  /// What can be prepared, by name.
  private enum PlanKind: CaseIterable {
    case began, goalSet, questionsChosen, objectionExpected, ideaFound, openingChosen, valueStated
    case rivalViewFound, referenceChosen, logisticsSet, keptOfCustomer, ended, taken, goalSettled

    init(_ entry: PlanEntry) {
      self =
        switch entry {
        case .began: .began
        case .goalSet: .goalSet
        case .questionsChosen: .questionsChosen
        case .objectionExpected: .objectionExpected
        case .ideaFound: .ideaFound
        case .openingChosen: .openingChosen
        case .valueStated: .valueStated
        case .rivalViewFound: .rivalViewFound
        case .referenceChosen: .referenceChosen
        case .logisticsSet: .logisticsSet
        case .keptOfCustomer: .keptOfCustomer
        case .ended: .ended
        case .taken: .taken
        case .goalSettled: .goalSettled
        }
    }
  }

  @Test("every frozen call folds into a note", arguments: files)
  func folds(name: String) throws {
    let journal = try Self.read(name)
    #expect(CallNote(Call(journal)).id == journal.header.id)
  }

  @Test("whatever can be recorded stands in a frozen call")
  func isComplete() throws {
    let entries = try Self.files.flatMap { try Self.read($0).records.flatMap(\.body.did) }
    #expect(Set(entries.map(Kind.init)) == Set(Kind.allCases))
    let events = entries.compactMap { if case .told(let event) = $0 { event } else { nil } }
    #expect(Set(events.map(\.name)) == Set(EventName.allCases))
  }

  @Test("a call that a newer program wrote is refused by its version")
  func newer() throws {
    struct Newer: Encodable {
      let format = CallHeader.formatName
      let version = CallHeader.newestVersion + 1
    }
    let line = try JournalLine.encode(Newer(), seq: 0, at: 0)
    let newest = CallHeader.newestVersion
    #expect(throws: JournalRefusal.newerVersion(newest + 1, newest: newest)) {
      try CallJournal(reading: line)
    }
  }

  /// The entries by name: a new one doesn't compile here until it has one, nor pass until it is frozen.
  private enum Kind: CaseIterable {
    case told, asked, answered, noted, flagged, learned, sumHeard, marked, markSettled
    case accountGiven, accountEnded, wrapUpBegan, wrapUp, stepDrafted, languageSet, quietSet
    case suggestionsTurned, paused, resumed, undone, amended
    case kindCorrected, customerNamed, drafted, draftSettled, planned, rehearsed, hinted

    init(_ entry: CallEntry) {
      self =
        switch entry {
        case .told: .told
        case .asked: .asked
        case .answered: .answered
        case .noted: .noted
        case .flagged: .flagged
        case .learned: .learned
        case .sumHeard: .sumHeard
        case .marked: .marked
        case .markSettled: .markSettled
        case .accountGiven: .accountGiven
        case .accountEnded: .accountEnded
        case .wrapUpBegan: .wrapUpBegan
        case .wrapUp: .wrapUp
        case .stepDrafted: .stepDrafted
        case .languageSet: .languageSet
        case .quietSet: .quietSet
        case .suggestionsTurned: .suggestionsTurned
        case .paused: .paused
        case .resumed: .resumed
        case .undone: .undone
        case .amended: .amended
        case .kindCorrected: .kindCorrected
        case .customerNamed: .customerNamed
        case .drafted: .drafted
        case .draftSettled: .draftSettled
        case .planned: .planned
        case .rehearsed: .rehearsed
        case .hinted: .hinted
        }
    }
  }
}
