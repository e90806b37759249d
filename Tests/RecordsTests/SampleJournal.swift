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
