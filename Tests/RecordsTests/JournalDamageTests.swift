import Records
import TestSupport
import Testing

@Suite("A damaged journal")
struct JournalDamageTests {
  typealias Sampled = SampleJournal.Sampled

  @Test("cut at any length, the whole lines are there and only the tail is torn")
  func cutAnywhere() throws {
    let lines = try SampleJournal.lines()
    let bytes = lines.flatMap(\.self)
    var ends: [Int] = []
    for line in lines { ends.append((ends.last ?? 0) + line.count) }
    for length in 0...bytes.count {
      let cut = Array(bytes[..<length])
      guard length >= ends[0] - 1 else {
        #expect(throws: JournalRefusal.empty) { try Sampled(reading: cut) }
        continue
      }
      let journal = try Sampled(reading: cut)
      let whole = ends.count { $0 - 1 <= length }
      #expect(journal.records.map(\.body) == Array(SampleJournal.entries.prefix(whole - 1)))
      let end = ends[whole - 1]
      let torn = Damage.tornTail(at: end, bytes: Array(cut[min(end, length)...]))
      #expect(journal.damage == (length > end ? torn : .none))
      #expect(journal.lacksNewline == (length == end - 1))
    }
  }

  @Test("any byte changed to any other is seen, and never changes a record", arguments: [1, 2, 3])
  func changedByte(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = try SampleJournal.bytes()
    let header = try SampleJournal.lines()[0].count
    for position in bytes.indices {
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
      for mask in [bit, UInt8.random(in: 1...255, using: &generator)] {
        var changed = bytes
        changed[position] ^= mask
        guard let journal = try? Sampled(reading: changed) else {
          #expect(position < header)
          continue
        }
        #expect(position >= header)
        #expect(journal.damage != .none)
        #expect(!journal.damage.allowsAppending)
        #expect(journal.records.count < SampleJournal.entries.count)
        let before = SampleJournal.entries.prefix(journal.records.count)
        #expect(journal.records.map(\.body) == Array(before))
      }
    }
  }

  @Test("scribbled bytes are read and repaired without a trap", arguments: 0..<40)
  func scribbledBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try SampleJournal.bytes()
    for _ in 0..<20 {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0..<9, using: &generator))
      let length = Int.random(in: 0..<9, using: &generator)
      let scribble = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      bytes.replaceSubrange(start..<end, with: scribble)
      if let journal = try? Sampled(reading: bytes) {
        let repaired = try Sampled(reading: JournalRepair(of: bytes).bytes)
        #expect(repaired.damage == .none)
        #expect(repaired.records.starts(with: journal.records))
      }
    }
  }
}
