import Records
import Testing

@Suite("Reading a journal")
struct JournalReadingTests {
  typealias Sampled = SampleJournal.Sampled

  @Test("what was written is read back")
  func roundTrip() throws {
    let bytes = try SampleJournal.bytes()
    let journal = try Sampled(reading: bytes)
    #expect(journal.header == SampleJournal.Header())
    #expect(journal.records.map(\.body) == SampleJournal.entries)
    #expect(journal.records.map(\.seq) == Array(1...5))
    #expect(journal.records.map(\.at) == (0..<5).map { SampleJournal.start + $0 })
    #expect(journal.damage == .none)
    #expect(journal.nextSeq == 6)
    #expect(journal.end == bytes.count)
    #expect(!journal.lacksNewline)
    #expect(journal.losses.isEmpty)
  }

  @Test("a last line that only lacks its newline is whole")
  func missingNewline() throws {
    let journal = try Sampled(reading: try SampleJournal.bytes().dropLast())
    #expect(journal.records.map(\.body) == SampleJournal.entries)
    #expect(journal.damage == .none)
    #expect(journal.lacksNewline)
  }

  @Test("the bad line is named, with why, and what stands before it is given")
  func badLines() throws {
    let lines = try SampleJournal.lines()
    var changed = lines
    changed[2][20] ^= 1
    let missing = Array(lines[..<2] + lines[3...])
    let doubled = Array(lines[..<3] + lines[2...])
    let foreign = Array(lines[..<3] + [Array("hello\n".utf8)] + lines[3...])
    let danced = try JournalLine.encode(["danced": 1], seq: 2, at: 0)
    let table: [([[UInt8]], Int, BadLine)] = [
      (changed, 3, .checksum), (missing, 3, .sequence(expected: 2, found: 3)),
      (doubled, 4, .sequence(expected: 3, found: 2)), (foreign, 4, .notARecord),
      (Array(lines[..<2] + [danced] + lines[3...]), 3, .unknownType),
    ]
    for (lines, number, why) in table {
      let journal = try Sampled(reading: lines.flatMap(\.self))
      let offset = lines.prefix(number - 1).map(\.count).reduce(0, +)
      #expect(journal.damage == .badLine(number: number, at: offset, why: why))
      #expect(journal.end == offset)
      #expect(journal.nextSeq == number - 1)
      #expect(journal.records.map(\.body) == Array(SampleJournal.entries.prefix(number - 2)))
    }
  }

  @Test("keys that a reader does not know are passed over")
  func unknownKeys() throws {
    struct Later: Encodable {
      struct Values: Encodable {
        let number = 7
        let mood = "good"
      }
      let counted = Values()
    }
    let bytes = try SampleJournal.bytes([]) + JournalLine.encode(Later(), seq: 1, at: 0)
    #expect(try Sampled(reading: bytes).records.map(\.body) == [.counted(number: 7)])
  }

  @Test("files that are no journal of this kind are refused by name")
  func refusals() throws {
    let newer = try JournalLine.encode(SampleJournal.Header(version: 3), seq: 0, at: 0)
    let other = try JournalLine.encode(SampleJournal.Header(format: "other"), seq: 0, at: 0)
    let old = try JournalLine.encode(SampleJournal.Header(version: 1), seq: 0, at: 0)
    let headless = try JournalLine.encode(["hello": 1], seq: 0, at: 0)
    var damaged = try SampleJournal.bytes()
    damaged[30] ^= 4
    let table: [([UInt8], JournalRefusal)] = [
      ([], .empty), (Array(#"{"seq":0,"at":17"#.utf8), .empty), (Array("hello".utf8), .notAJournal),
      (Array("hello\n".utf8), .notAJournal), (headless, .notAJournal),
      (newer, .newerVersion(3, newest: 2)), (other, .otherFormat("other")),
      (damaged, .damagedHeader(.checksum)),
    ]
    for (bytes, refusal) in table {
      #expect(throws: refusal) { try Sampled(reading: bytes) }
      #expect(throws: refusal) { try Sampled.header(atStartOf: bytes) }
    }
    #expect(try Sampled(reading: old).header.version == 1)
  }

  @Test("a header is read from the beginning of a file alone")
  func headerAlone() throws {
    let bytes = try SampleJournal.bytes()
    let first = try SampleJournal.lines()[0].count
    #expect(try Sampled.header(atStartOf: Array(bytes[..<(first + 9)])) == SampleJournal.Header())
  }
}
