import Testing

@testable import ridealong

@Suite("The index of the accounts")
struct AccountIndexTests {
  static let stamp = FileStamp(size: 12, modified: 1_795_542_864_480_587_550, inode: 16_230_703)

  static func visit(
    _ id: String, _ customer: String, file: String = ""
  ) -> IndexedVisit {
    IndexedVisit(
      path: "calls/2026/\(id).jsonl", stamp: stamp, day: "2026-11-24", customerID: file,
      customer: customer)
  }

  static func page(
    _ id: String, _ names: [String], note: String = "", assigned: [String] = []
  ) -> IndexedPage {
    IndexedPage(
      path: "customers/\(id)/li.jsonl", stamp: stamp, id: id, names: names, note: note,
      assigned: assigned)
  }

  static var sample: AccountIndex {
    var index = AccountIndex()
    index.visits = [visit("a-2222", "Acme\tInc\\\n\"x\""), visit("b-2222", "", file: "宏达-2")]
    index.pages = [page("宏达", ["宏达", "HD"], note: "杭州", assigned: ["a-2222", "-b-2222"])]
    index.summaries = [
      "=acme": AccountSummary(
        id: "", name: "Acme", note: "", otherNames: [], lastVisit: "2026-11-24", visits: 3,
        gate: "opportunityFound", promises: 1, objections: 2, digest: .max)
    ]
    return index
  }

  @Test("what is kept is read back, whatever stands in a name")
  func roundTrip() throws {
    let index = Self.sample
    let read = try #require(AccountIndex(bytes: index.bytes))
    #expect(read.visits == index.visits)
    #expect(read.pages == index.pages)
    #expect(read.summaries == index.summaries)
    #expect(AccountIndex(bytes: AccountIndex().bytes) != nil)
  }

  @Test("a byte changed or a tail cut makes it none")
  func damage() {
    let bytes = Self.sample.bytes
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      #expect(AccountIndex(bytes: other) == nil, "byte \(place)")
      #expect(AccountIndex(bytes: Array(bytes[..<place])) == nil, "cut at \(place)")
    }
  }

  private func groups(
    _ visits: [IndexedVisit], _ pages: [IndexedPage]
  ) -> [String: [String]] {
    var index = AccountIndex()
    index.visits = visits
    index.pages = pages
    return Dictionary(
      index.groups().map { ($0.key, $0.visits.map(\.id)) }, uniquingKeysWith: +)
  }

  @Test("a visit goes to its file, else to the first customer of its name, former names too")
  func belonging() {
    let pages = [
      Self.page("acme", ["Acme"]), Self.page("acme-10", ["Acme"]), Self.page("acme-2", ["Acme"]),
      Self.page("brandt", ["Brandt AG", "Brandt"]),
    ]
    let visits = [
      Self.visit("a", "ACME"), Self.visit("b", "Acme", file: "acme-2"),
      Self.visit("c", "brandt "), Self.visit("d", "Corin"), Self.visit("e", "corin"),
      Self.visit("f", ""), Self.visit("g", "Acme", file: "gone"),
    ]
    let found = groups(visits, pages)
    #expect(found["acme"] == ["a", "g"] && found["acme-2"] == ["b"] && found["acme-10"] == [])
    #expect(found["brandt"] == ["c"] && found["=corin"] == ["d", "e"])
    #expect(found.count == 5)
  }

  @Test("what a writer says of a visit goes before its name")
  func claims() {
    let pages = [
      Self.page("acme", ["Acme"], assigned: ["-a"]), Self.page("acme-2", ["Acme"], assigned: ["b"]),
    ]
    let found = groups([Self.visit("a", "Acme"), Self.visit("b", "Acme")], pages)
    #expect(found["acme"] == [] && found["acme-2"] == ["b"] && found["=acme"] == ["a"])
  }
}

@Suite("The name of a customer")
struct CustomerMatchTests {
  private static let candidates = [
    CustomerMatch.Candidate(id: "acme", names: ["Acme"], note: ""),
    CustomerMatch.Candidate(id: "acme-2", names: ["Acme"], note: "Xian"),
    CustomerMatch.Candidate(id: "宏达物流", names: ["宏达物流", "HD"], note: ""),
    CustomerMatch.Candidate(id: "", names: ["Brandt AG"], note: ""),
  ]

  @Test(
    "whole names go before beginnings, and these before parts",
    arguments: [
      ("acme", CustomerMatch.several([0, 1])), ("acme-1", .one(0)), ("ACME-2", .one(1)),
      ("acme (xian)", .one(1)), ("Acme Xian", .one(1)), ("Acme（Xian）", .one(1)), ("xian", .one(1)),
      ("物流", .one(2)),
      ("hd", .one(2)), ("brandt", .one(3)), ("acm", .several([0, 1])),
      ("brand ag", .none(nearest: [3])), ("zzz", .none(nearest: [])), (" ", .none(nearest: [])),
    ])
  func matching(_ typed: String, _ wanted: CustomerMatch) {
    #expect(CustomerMatch(typed, among: Self.candidates) == wanted)
  }

  @Test(
    "a writer's file is never taken for the copy of another's",
    arguments: [("li", "li"), ("Li 2", "li2"), ("王", "王"), ("", "rep"), ("../x", "x")])
  func writers(_ name: String, _ file: String) { #expect(Writer.fileName(name) == file) }
}
