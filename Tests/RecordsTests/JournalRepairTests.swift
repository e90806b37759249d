import Records
import Testing

@Suite("Repairing a journal")
struct JournalRepairTests {
  typealias Sampled = SampleJournal.Sampled

  @Test("an unreadable line in the middle leaves a loss in its place and keeps the rest")
  func middle() throws {
    var lines = try SampleJournal.lines()
    lines[2][20] ^= 1
    lines[3] = Array("hello\n".utf8)
    let repair = try JournalRepair(of: lines.flatMap(\.self))
    #expect(repair.dropped == [3, 4])
    #expect(repair.kept == 4)
    #expect(repair.lost == 2)
    let journal = try Sampled(reading: repair.bytes)
    #expect(journal.damage == .none)
    #expect(journal.losses.map(\.seq) == [2])
    #expect(journal.losses.map(\.count) == [2])
    #expect(journal.records.map(\.seq) == [1, 4, 5])
    #expect(journal.records.map(\.body) == [0, 3, 4].map { SampleJournal.entries[$0] })
    #expect(journal.nextSeq == 6)
  }

  @Test("an unreadable last line is a loss, a torn one isn't")
  func end() throws {
    var lines = try SampleJournal.lines()
    lines[5][20] ^= 1
    let unreadable = try JournalRepair(of: lines.flatMap(\.self))
    #expect(unreadable.lost == 1)
    #expect(try Sampled(reading: unreadable.bytes).nextSeq == 6)
    lines[5] = Array(lines[5].dropLast(4))
    let torn = try JournalRepair(of: lines.flatMap(\.self))
    #expect(torn.lost == 0)
    #expect(torn.dropped == [6])
    #expect(try Sampled(reading: torn.bytes).nextSeq == 5)
  }

  @Test("a line that stands there twice is kept once")
  func doubled() throws {
    let lines = try SampleJournal.lines()
    let repair = try JournalRepair(of: (lines[..<3] + lines[1...]).flatMap(\.self))
    #expect(repair.bytes == lines.flatMap(\.self))
    #expect(repair.dropped == [4, 5])
    #expect(repair.lost == 0)
  }

  @Test("a whole journal comes out as it was")
  func whole() throws {
    let bytes = try SampleJournal.bytes()
    #expect(try JournalRepair(of: bytes).bytes == bytes)
    #expect(try JournalRepair(of: bytes.dropLast()).bytes == bytes)
  }

  @Test("repairing what was repaired changes nothing")
  func twice() throws {
    var lines = try SampleJournal.lines()
    lines[2][20] ^= 1
    lines[5][20] ^= 1
    let once = try JournalRepair(of: lines.flatMap(\.self))
    let twice = try JournalRepair(of: once.bytes)
    #expect(twice.bytes == once.bytes)
    #expect(twice.lost == 2)
  }

  @Test("without its header nothing is guessed")
  func header() throws {
    var bytes = try SampleJournal.bytes()
    bytes[30] ^= 4
    #expect(throws: JournalRefusal.damagedHeader(.checksum)) { try JournalRepair(of: bytes) }
  }
}
