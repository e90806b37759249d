import AccountModel
import Coaching
import Customer
import FoundationEssentials
import Playbook
import Records
import Reports
import TestSupport
import Understanding

@testable import Sessions

/// A walk through worksheets in memory: typed lines in, screens out, each record taken into the account as the program does.
struct WorksheetRig {
  static let english = Result { try content(.en) }
  static let chinese = Result { try content(.zhHans) }

  private static func content(_ language: Language) throws -> Playbook {
    try ShippedContent.playbook(language, parts: PlaybookPart.worksheet)
  }

  let playbook: Playbook
  private let words: WordList
  private(set) var page: CustomerPage
  private let visits: [AccountVisit]
  private(set) var walk: WorksheetSession?
  private(set) var left: Step.Leaving?
  private(set) var restored: String?
  private(set) var account: CustomerAccount
  private var worksheet: Worksheet?
  private var person: String?
  private var at = 1_795_512_600  // 2026-11-24T09:30 UTC, a Tuesday.

  init(_ language: Language = .en, customer: String = "Acme", visits: [AccountVisit] = []) throws {
    playbook = try (language == .en ? Self.english : Self.chinese).get()
    let other = try (language == .en ? Self.chinese : Self.english).get()
    words = WordList(playbook).joined(with: WordList(other))
    page = CustomerPage(
      header: CustomerHeader(
        id: "acme", name: customer, note: nil, writer: "wang", language: language.rawValue))
    self.visits = visits
    account = CustomerAccount(id: "acme", name: customer, pages: [page], visits: visits)
  }

  var now: Moment { Moment(at: at, utcOffset: 0) }

  /// Begins a worksheet, or takes it up again as a new process would.
  mutating func begin(_ name: WorksheetName, person: String? = nil) throws {
    let found = playbook.worksheets.first { $0.name == name }
    guard let found else { throw NoSuchWorksheet(name: name) }
    worksheet = found
    self.person = person
    left = nil
    walk = WorksheetSession(
      found, account: account, page: page, person: person, playbook: playbook, words: words)
  }

  /// The same walk as a new process would begin it.
  func again() throws -> WorksheetRig {
    var copy = self
    if let worksheet { try copy.begin(worksheet.name, person: person) }
    return copy
  }

  /// The screen for the moment.
  var screen: (lines: [String], prompt: String) {
    (walk?.screen.lines ?? [], walk?.screen.prompt ?? "")
  }

  /// Whether the question on the screen is one that nobody has answered: others aren't asked again by themselves.
  var asksWhatIsOpen: Bool {
    guard let walk, case .step(let step)? = walk.place(in: walk.form) else { return false }
    return walk.form.answer(to: step)?.standing != .known
  }

  /// What is asked, without how much is left.
  var question: String {
    let first = screen.lines.first ?? ""
    return (first.lastIndex { "(（".contains($0) }.map { String(first[..<$0]) } ?? first)
      .trimmingEnd
  }

  /// Types a line and waits ten seconds.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    guard var walk else { return [] }
    let step = walk.submit(line, now: now)
    if let record = step.record { keep(record) }
    walk.take(account, page)
    self.walk = walk
    left = step.leaving
    restored = step.restore
    at += 10
    return step.say
  }

  mutating func type(_ lines: [String]) { for line in lines where left == nil { type(line) } }

  /// Takes in something told elsewhere.
  mutating func tell(_ entries: CustomerEntry...) {
    keep(CustomerRecord(line: nil, day: now.day, did: entries))
  }

  private mutating func keep(_ record: CustomerRecord) {
    // What is kept has gone through the journal's own form.
    let bytes = (try? JSONEncoder().encode(record)) ?? Data()
    let read = (try? JSONDecoder().decode(CustomerRecord.self, from: bytes)) ?? record
    page.add(read, seq: page.nextSeq, at: at)
    account = CustomerAccount(
      id: "acme", name: page.header.name, pages: [page], visits: visits)
  }

  /// What the worksheet comes to, as a page of text.
  var sheet: String { made?.text() ?? "" }

  /// What the worksheet comes to.
  var made: WorksheetSheet? {
    worksheet.map {
      WorksheetSheet(
        WorksheetForm($0, account, person: person), phrases: playbook.phrases, today: now.day)
    }
  }
}

struct NoSuchWorksheet: Error {
  let name: WorksheetName
}
