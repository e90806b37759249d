import Customer
import Records
import TestSupport
import Testing

@Suite("The frozen customers")
struct FrozenCustomerTests {
  /// Every file in the way of recording of its time.
  static let files = ["customer-1.jsonl"]

  private static func read(_ name: String) throws -> CustomerJournal {
    try CustomerJournal(reading: Frozen.bytes(of: name))
  }

  @Test("a customer's journal of the first version opens and says what it said")
  func opens() throws {
    let journal = try Self.read("customer-1.jsonl")
    #expect(journal.damage == .none)
    #expect(journal.header == FrozenCustomer.header)
    #expect(journal.records.map(\.seq) == Array(1...FrozenCustomer.records.count))
    for (read, written) in zip(journal.records, FrozenCustomer.records) {
      #expect(read.body == written)
    }
  }

  @Test("a journal that is written today reads as the frozen one, byte for byte")
  func writesTheSame() throws {
    let header = try CustomerJournal.headerLine(FrozenCustomer.header, at: 1_795_512_600)
    let lines = try FrozenCustomer.records.enumerated().map { index, record in
      try CustomerJournal.line(record, seq: index + 1, at: 1_795_512_600 + index)
    }
    #expect(try header + lines.flatMap(\.self) == Frozen.bytes(of: "customer-1.jsonl"))
  }

  @Test("every frozen journal folds into an account", arguments: files)
  func folds(name: String) throws {
    let page = CustomerPage(try Self.read(name))
    let account = CustomerAccount(id: page.header.id, name: "", pages: [page], visits: [])
    // The last record takes back the second, which had renamed him once more.
    #expect(account.name == "宏达" && account.otherNames == [FrozenCustomer.header.name, "HD"])
    #expect(account.nextKey(for: "小陈") == ItemKey("小陈", 8))
    #expect(account.person("王总经理")?.name == "王总")
  }

  @Test("whatever can be recorded stands in a frozen journal")
  func isComplete() throws {
    let names = try Self.files.flatMap { name in
      try Self.read(name).records.flatMap(\.body.did).map(Self.kind)
    }
    #expect(Set(names).count == Self.kinds)
  }

  @Test("a journal that a newer program wrote is refused by its version")
  func newer() throws {
    struct Newer: Encodable {
      let format = CustomerHeader.formatName
      let version = CustomerHeader.newestVersion + 1
    }
    let line = try JournalLine.encode(Newer(), seq: 0, at: 0)
    let newest = CustomerHeader.newestVersion
    #expect(throws: JournalRefusal.newerVersion(newest + 1, newest: newest)) {
      try CustomerJournal(reading: line)
    }
  }

  @Test("a visit of which only the file of the customer is new opens, and says whose it is")
  func visitOfAFile() throws {
    let journal = try CallJournal(reading: Frozen.bytes(of: "call-2.jsonl"))
    #expect(journal.damage == .none && journal.header.customerID == "acme-2")
    #expect(AccountVisit(Call(journal)).customerID == "acme-2")
    let header = try CallJournal.headerLine(journal.header, at: SampleCall.start)
    #expect(try header == Frozen.bytes(of: "call-2.jsonl"))
  }

  /// How many kinds of entries there are: a new one doesn't compile below, nor pass until it is frozen.
  private static let kinds = 18 + 8 + 4 + 10 + 12

  /// The entry by a number.
  private static func kind(_ entry: CustomerEntry) -> Int {
    switch entry {
    case .named: 1
    case .alsoCalled: 2
    case .toldApart: 3
    case .tradeTold: 4
    case .visitAssigned: 5
    case .objectionSettled: 6
    case .promiseMade: 7
    case .promiseKept: 8
    case .goalSet: 9
    case .goalSettled: 10
    case .markReached: 11
    case .markWithdrawn: 12
    case .stepWorkedAt: 13
    case .referenceKept: 14
    case .noted: 15
    case .worksheetBegan: 16
    case .worksheetEnded: 17
    case .undone: 18
    case .person(let told): kind(told)
    case .need(let told): kind(told)
    case .answer(let told): kind(told)
    case .offer(let told): kind(told)
    }
  }

  private static func kind(_ entry: PersonEntry) -> Int {
    switch entry {
    case .named: 101
    case .detailed: 102
    case .unknown: 103
    case .joined: 104
    case .removed: 105
    case .related: 106
    case .guide: 107
    case .spent: 108
    }
  }

  private static func kind(_ entry: NeedEntry) -> Int {
    switch entry {
    case .heard: 201
    case .detailed: 202
    case .joined: 203
    case .dropped: 204
    }
  }

  private static func kind(_ entry: AnswerEntry) -> Int {
    switch entry {
    case .prospect: 301
    case .fact: 302
    case .seen: 303
    case .quickTest: 304
    case .project: 305
    case .purchase: 306
    case .selling: 307
    case .decision: 308
    case .behaviour: 309
    case .unknown: 310
    }
  }

  private static func kind(_ entry: OfferEntry) -> Int {
    switch entry {
    case .rival: 401
    case .compared: 402
    case .comparisonDropped: 403
    case .allTheSame: 404
    case .value: 405
    case .valueDropped: 406
    case .demonstration: 407
    case .negotiation: 408
    case .negotiator: 409
    case .deal: 410
    case .addOn: 411
    case .addOnDropped: 412
    }
  }
}
