import Records
import Testing

@Suite("A journal line")
struct JournalLineTests {
  @Test(
    "the checksum is the published one",
    arguments: [
      (Array("123456789".utf8), 0xE306_9283), ([], 0),
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
      (Array(UInt8(0)..<32), 0x46DD_794E),
    ] as [([UInt8], UInt32)])
  func checksum(bytes: [UInt8], expected: UInt32) {
    #expect(CRC32C.checksum(of: bytes) == expected)
  }

  @Test("seq comes first, then the time, the record's keys in order, the checksum last")
  func order() throws {
    struct Body: Encodable {
      let words = "a/b 你好\n"
      let amount = 3
    }
    let bytes = try JournalLine.encode(Body(), seq: 4, at: 1_795_339_800)
    let line = String(decoding: bytes, as: UTF8.self)
    #expect(line.hasPrefix(#"{"seq":4,"at":1795339800,"amount":3,"words":"a/b 你好\n","crc":""#))
    #expect(line.hasSuffix("\"}\n"))
    let checksum = String(CRC32C.checksum(of: bytes.dropLast(3 + 8 + 8)), radix: 16)
    let digits = String(repeating: "0", count: 8 - checksum.count) + checksum
    #expect(line.dropLast(3).suffix(8) == digits)
  }

  @Test("a record without keys is still one JSON object")
  func emptyBody() throws {
    struct Body: Encodable {}
    let line = String(decoding: try JournalLine.encode(Body(), seq: 1, at: 2), as: UTF8.self)
    #expect(line.hasPrefix(#"{"seq":1,"at":2,"crc":""#))
  }

  @Test("a record may not take the frame's keys", arguments: ["seq", "at", "lost", "crc"])
  func reserved(key: String) {
    #expect(throws: JournalEncodingError.reservedKey(key)) {
      try JournalLine.encode([key: 1], seq: 1, at: 2)
    }
  }

  @Test("a record that is no object is refused")
  func notAnObject() {
    #expect(throws: JournalEncodingError.notAnObject) {
      try JournalLine.encode([1, 2], seq: 1, at: 2)
    }
  }

  @Test("a header must carry the format and version that its type declares")
  func headerWithoutFormat() {
    #expect(throws: JournalEncodingError.headerWithoutFormat) {
      try SampleJournal.Sampled.headerLine(SampleJournal.Header(format: "other"), at: 0)
    }
    #expect(throws: JournalEncodingError.headerWithoutFormat) {
      try SampleJournal.Sampled.headerLine(SampleJournal.Header(version: 3), at: 0)
    }
  }
}
