import FoundationEssentials

/// The name and version of a journal's file format, read before anything else is trusted.
public struct JournalFormat: Hashable, Sendable {
  /// The format's name, for example `ridealong-call`.
  public let name: String
  /// The format's version, 1 for the first.
  public let version: Int

  /// Reads the format of a scanned file.
  ///
  /// - Parameters:
  ///   - scan: the file's lines.
  ///   - bytes: the whole file, or its beginning.
  /// - Throws: ``JournalRefusal`` where the first line is none of a journal.
  public init(scan: JournalScan, bytes: [UInt8]) throws(JournalRefusal) {
    guard let first = scan.lines.first else {
      throw JournalFormat.refusal(scan: scan, bytes: bytes)
    }
    guard let keys = try? JSONDecoder().decode(Keys.self, from: Data(bytes[first.range])) else {
      throw .notAJournal
    }
    name = keys.format
    version = keys.version
  }

  private struct Keys: Decodable {
    let format: String
    let version: Int
  }

  private static func refusal(scan: JournalScan, bytes: [UInt8]) -> JournalRefusal {
    switch scan.damage {
    case .none:
      return .empty
    case .tornTail(_, let tail):
      return JournalLine.mayBeginHeader(tail) ? .empty : .notAJournal
    case .badLine(_, _, let why):
      let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
      return JournalLine.resemblesHeader(line) ? .damagedHeader(why) : .notAJournal
    }
  }
}
