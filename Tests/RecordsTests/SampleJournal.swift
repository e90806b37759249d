import Records

/// A small journal of one made-up kind, as bytes.
enum SampleJournal {
  struct Header: JournalHeader, Equatable {
    static let formatName = "ridealong-sample"
    static let newestVersion = 2
    var format = "ridealong-sample"
    var version = 2
    var id = "2026-11-22T0930-acme-k3f9"
  }

  enum Entry: Codable, Hashable, Sendable {
    case said(words: String)
    case counted(number: Int)
  }

  typealias Sampled = Journal<Header, Entry>

  static let start = 1_795_339_800

  static let entries: [Entry] = [
    .said(words: "我们的交货总是晚"), .counted(number: 3), .said(words: #"a "quoted" / line"#),
    .said(words: ""), .counted(number: -1),
  ]

  static func lines(_ entries: [Entry] = entries) throws -> [[UInt8]] {
    let header = try Sampled.headerLine(Header(), at: start)
    return try [header]
      + entries.enumerated().map { index, entry in
        try Sampled.line(entry, seq: index + 1, at: start + index)
      }
  }

  static func bytes(_ entries: [Entry] = entries) throws -> [UInt8] {
    try lines(entries).flatMap(\.self)
  }
}

/// Steele and Lea's SplitMix64, so that a test that draws draws the same each time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
