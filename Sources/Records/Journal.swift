import FoundationEssentials

/// What the first line of a journal says about all the others.
///
/// Its encoding must carry `format` and `version` with the values declared here, or older ones.
public protocol JournalHeader: Codable, Sendable {
  /// The name of the file format, for example `ridealong-call`.
  static var formatName: String { get }
  /// The newest version of the format that this program reads.
  static var newestVersion: Int { get }
}

/// One thing that happened, with its place and time.
public struct JournalRecord<Body: Sendable>: Sendable {
  /// The place in the journal, 1 for the first record.
  public let seq: Int
  /// When it was recorded, in seconds since 1970 UTC.
  public let at: Int
  /// What was recorded.
  public let body: Body

  /// Puts a record together.
  public init(seq: Int, at: Int, body: Body) {
    self.seq = seq
    self.at = at
    self.body = body
  }
}

extension JournalRecord: Equatable where Body: Equatable {}

/// A place where a repair found records that nobody can read any more.
public struct JournalLoss: Hashable, Sendable {
  /// The `seq` of the first record lost.
  public let seq: Int
  /// How many records are lost.
  public let count: Int

  /// Names a loss.
  public init(seq: Int, count: Int) {
    self.seq = seq
    self.count = count
  }
}

/// A journal read back: its header, its records in order, and what is wrong with the file.
public struct Journal<Header: JournalHeader, Body: Codable & Sendable>: Sendable {
  /// What the first line says.
  public let header: Header
  /// The records up to the first damage.
  public let records: [JournalRecord<Body>]
  /// Where an earlier repair left out records.
  public let losses: [JournalLoss]
  /// What is wrong, if anything.
  public let damage: Damage
  /// The `seq` of the next record.
  public let nextSeq: Int
  /// The offset just behind the last record that was read.
  public let end: Int
  /// Whether the last record lacks its newline, which must then be written first.
  public let lacksNewline: Bool

  /// Reads a file: whatever is whole, in order, until something isn't.
  ///
  /// - Parameter bytes: the whole file.
  /// - Throws: ``JournalRefusal`` where not even the header can be used.
  public init(reading bytes: [UInt8]) throws(JournalRefusal) {
    let scan = JournalScan(bytes)
    header = try Journal.header(scan: scan, bytes: bytes)
    let decoder = JSONDecoder()
    var records: [JournalRecord<Body>] = []
    records.reserveCapacity(scan.lines.count)
    var losses: [JournalLoss] = []
    var unknown: (index: Int, line: JournalLine)?
    for (index, line) in scan.lines.enumerated().dropFirst() {
      if let count = line.lost {
        losses.append(JournalLoss(seq: line.seq, count: count))
        continue
      }
      guard let body = try? decoder.decode(Body.self, from: Data(bytes[line.range])) else {
        unknown = (index, line)
        break
      }
      records.append(JournalRecord(seq: line.seq, at: line.at, body: body))
    }
    self.records = records
    self.losses = losses
    if let unknown {
      let start = unknown.line.range.lowerBound
      damage = .badLine(number: unknown.index + 1, at: start, why: .unknownType)
      nextSeq = unknown.line.seq
      end = start
      lacksNewline = false
    } else {
      damage = scan.damage
      nextSeq = scan.lines.last?.nextSeq ?? 0
      end = scan.end
      lacksNewline = scan.lacksNewline
    }
  }

  /// Reads only the header.
  ///
  /// - Parameter start: the beginning of the file, at least up to its first newline.
  /// - Returns: what the first line says.
  /// - Throws: ``JournalRefusal`` where it can't be used.
  public static func header(atStartOf start: [UInt8]) throws(JournalRefusal) -> Header {
    let first = start.prefix { $0 != UInt8(ascii: "\n") }
    let line = Array(start.prefix(first.count + 1))
    return try header(scan: JournalScan(line), bytes: line)
  }

  private static func header(scan: JournalScan, bytes: [UInt8]) throws(JournalRefusal) -> Header {
    let format = try JournalFormat(scan: scan, bytes: bytes)
    guard format.name == Header.formatName else { throw .otherFormat(format.name) }
    guard format.version <= Header.newestVersion else {
      throw .newerVersion(format.version, newest: Header.newestVersion)
    }
    guard let first = scan.lines.first,
      let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[first.range]))
    else { throw .damagedHeader(.unknownType) }
    return header
  }
}

extension Journal {
  /// Frames a header as the first line.
  ///
  /// - Parameters:
  ///   - header: what the journal is about.
  ///   - at: seconds since 1970 UTC.
  /// - Returns: the line with its newline.
  /// - Throws: ``JournalEncodingError``, or what the header's own encoding throws.
  public static func headerLine(_ header: Header, at: Int) throws -> [UInt8] {
    let line = try JournalLine.encode(header, seq: 0, at: at)
    guard let format = try? JournalFormat(scan: JournalScan(line), bytes: line),
      format.name == Header.formatName, format.version <= Header.newestVersion
    else { throw JournalEncodingError.headerWithoutFormat }
    return line
  }

  /// Frames a record as a line.
  ///
  /// - Parameters:
  ///   - body: what happened.
  ///   - seq: its place, the journal's ``nextSeq``.
  ///   - at: seconds since 1970 UTC.
  /// - Returns: the line with its newline.
  /// - Throws: ``JournalEncodingError``, or what the body's own encoding throws.
  public static func line(_ body: Body, seq: Int, at: Int) throws -> [UInt8] {
    try JournalLine.encode(body, seq: seq, at: at)
  }
}
