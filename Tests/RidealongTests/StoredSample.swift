import Records

@testable import ridealong

/// A made-up journal, and a run that writes one and keeps what was acknowledged.
enum StoredSample {
  struct Header: JournalHeader, Equatable {
    static let formatName = "ridealong-sample"
    static let newestVersion = 1
    var format = "ridealong-sample"
    var version = 1
    var id = StoredSample.id
  }

  struct Entry: Codable, Hashable, Sendable {
    var words: String
  }

  typealias Sampled = Journal<Header, Entry>

  static let id = "2026-11-22T0930-acme-k3f9"
  static let folder = "/home/calls/2026"
  static let path = "\(folder)/\(id).jsonl"

  static func entry(_ seq: Int) -> Entry { Entry(words: "第 \(seq) 句: they said it") }

  static func header() throws -> [UInt8] { try Sampled.headerLine(Header(), at: 100) }

  static func line(_ seq: Int) throws -> [UInt8] {
    try Sampled.line(entry(seq), seq: seq, at: 100 + seq)
  }

  static func bytes(records: Int) throws -> [UInt8] {
    try header() + (0..<records).flatMap { try line($0 + 1) }
  }

  static func disk() -> MemoryDisk {
    MemoryDisk(folders: ["/home", "/home/calls", folder])
  }

  /// What a run was told.
  struct Told {
    var isCreated = false
    /// The highest record acknowledged; 0 for none.
    var acknowledged = 0
    /// The highest record that was handed over.
    var attempted = 0
    var failures = 0
    var path = StoredSample.path
  }

  /// Writes a header and records, as far as the disk lets it.
  static func run(on disk: MemoryDisk, records: Int = 4) throws -> Told {
    var told = Told()
    guard let file = try? JournalFile.create(path: path, header: header(), system: disk) else {
      told.failures += 1
      return told
    }
    told.isCreated = true
    for seq in 1...records {
      told.attempted = seq
      take(file.append(try line(seq)), upTo: seq, &told)
    }
    if !file.unsaved.isEmpty { take(file.retryUnsaved(), upTo: records, &told) }
    told.path = file.path
    return told
  }

  private static func take(
    _ result: Result<Acknowledged, NotSaved>, upTo seq: Int, _ told: inout Told
  ) {
    switch result {
    case .success: told.acknowledged = seq
    case .failure: told.failures += 1
    }
  }

  /// The call as a later start of the program finds it, or nil where there is none.
  static func found(on disk: MemoryDisk) throws -> Sampled? {
    let home = Home(path: "/home", system: disk)
    guard let call = try home.calls().first else { return nil }
    return try JournalFile.read(call.path, as: Sampled.self, system: disk)
  }
}
