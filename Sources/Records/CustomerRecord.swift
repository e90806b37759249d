import Customer

/// The journal that one writer keeps of a customer.
public typealias CustomerJournal = Journal<CustomerHeader, CustomerRecord>

/// One typed line with everything it was taken to mean: the unit that is written, synced and undone.
public struct CustomerRecord: Codable, Hashable, Sendable {
  /// The line as typed; nil where nothing was typed.
  public let line: String?
  /// The writer's day; nil where not told.
  public let day: Day?
  /// What it did, in order.
  public let did: [CustomerEntry]

  /// Makes a record.
  public init(line: String?, day: Day?, did: [CustomerEntry]) {
    self.line = line
    self.day = day
    self.did = did
  }

  /// The number of the record that it takes back; nil where it takes back none.
  var takesBack: Int? {
    for case .undone(let seq) in did { return seq }
    return nil
  }
}

/// One writer's journal of a customer, with what was taken back left out.
public struct CustomerPage: Sendable {
  /// A record with its place and time.
  public struct Line: Hashable, Sendable {
    /// The number in the journal.
    public let seq: Int
    /// When, in seconds since 1970 UTC.
    public let at: Int
    /// What was recorded.
    public let record: CustomerRecord
  }

  /// What the journal's first line says.
  public let header: CustomerHeader
  /// Every record, those taken back included.
  public private(set) var lines: [Line] = []

  /// A page on which nothing stands.
  public init(header: CustomerHeader) {
    self.header = header
  }

  /// Takes a journal as read.
  public init(_ journal: CustomerJournal) {
    header = journal.header
    lines = journal.records.map { Line(seq: $0.seq, at: $0.at, record: $0.body) }
  }

  /// Adds a record under the next number.
  ///
  /// - Parameters:
  ///   - record: what was typed and what it did.
  ///   - seq: its number in the journal.
  ///   - at: when, in seconds since 1970 UTC.
  public mutating func add(_ record: CustomerRecord, seq: Int, at: Int) {
    lines.append(Line(seq: seq, at: at, record: record))
  }

  /// The number of the next record.
  public var nextSeq: Int { (lines.last?.seq ?? 0) + 1 }

  /// The records that hold.
  public var holding: [Line] {
    let gone = takenBack
    return lines.filter { !gone.contains($0.seq) && $0.record.takesBack == nil }
  }

  /// The last record that `undo` would take back: one that was typed and not taken back yet.
  public var lastUndoable: Line? { holding.last { $0.record.line != nil } }

  /// Whether it is an earlier state of another: the same writer's, and nothing in it that the other lacks.
  ///
  /// A journal that went on in a new file leaves such a one behind.
  ///
  /// - Parameter other: the other page.
  /// - Returns: whether the other says all that this one says, and more.
  public func isEarlier(than other: CustomerPage) -> Bool {
    header == other.header && lines.count < other.lines.count
      && lines == Array(other.lines.prefix(lines.count))
  }

  private var takenBack: Set<Int> { Set(lines.compactMap(\.record.takesBack)) }
}

extension CustomerPage {
  /// Which visits belong to a customer, or don't, by what its writers said last.
  ///
  /// - Parameter pages: the journals of all writers.
  /// - Returns: whether a visit belongs here, by its id; visits of which nobody spoke are left out.
  public static func assignments(in pages: [CustomerPage]) -> [String: Bool] {
    let told = pages.flatMap { page in
      page.holding.flatMap { line in
        line.record.did.compactMap { entry -> (Int, String, Int, String, Bool)? in
          guard case .visitAssigned(let visit, let belongs) = entry else { return nil }
          return (line.at, page.header.writer, line.seq, visit, belongs)
        }
      }
    }
    return told.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
      .reduce(into: [:]) { $0[$1.3] = $1.4 }
  }
}
