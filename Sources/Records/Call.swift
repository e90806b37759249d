import Customer
import VisitModel

/// The journal of a visit.
public typealias CallJournal = Journal<CallHeader, CallRecord>

/// A question asked in a visit with its answer.
public struct Turn: Hashable, Sendable {
  /// The question.
  public let question: AskedQuestion
  /// The answer; nil where none was recorded.
  public var answer: String?
}

/// One visit or write-up, folded from its journal: the machine's state and everything beside it.
///
/// Folding the same records always gives the same call; nothing here is stored.
public struct Call: Sendable {
  /// What the journal's first line says.
  public let header: CallHeader
  /// Every record, those taken back included.
  public private(set) var records: [(seq: Int, at: Int, record: CallRecord)] = []
  /// What the records made.
  public private(set) var state: CallState

  /// A call of which nothing is recorded.
  public init(header: CallHeader) {
    self.header = header
    state = CallState(header: header)
  }

  /// Folds a journal; what was taken back later is never taken in, so that a long journal is folded once.
  ///
  /// - Parameter journal: the journal as read.
  public init(_ journal: CallJournal) {
    self.init(header: journal.header)
    records = journal.records.map { ($0.seq, $0.at, $0.body) }
    refold()
  }

  /// Live or afterwards: a visit that was prepared says so when it takes place.
  public var mode: CallMode { state.plan?.mode ?? header.mode }

  /// The day of the visit.
  public var day: Day? { Day(String((state.plan?.start ?? header.start).prefix(10))) }

  /// The number of the next record.
  public var nextSeq: Int { (records.last?.seq ?? 0) + 1 }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - record: what was typed and what it did.
  ///   - seq: its number in the journal.
  ///   - at: when, in seconds since 1970 UTC.
  public mutating func apply(_ record: CallRecord, seq: Int, at: Int) {
    records.append((seq, at, record))
    let takesBack = record.did.contains { if case .undone = $0 { true } else { false } }
    if takesBack {
      refold()
    } else {
      state.apply(record, at: at)
    }
  }

  /// The last record that `undo` would take back: one that was typed and not taken back yet.
  ///
  /// What was prepared stays as it is once the visit takes place.
  public var lastUndoable: (seq: Int, record: CallRecord)? {
    let gone = undone
    let begun = records.lastIndex { $0.record.did.contains(where: \.isTaking) }
    return records[(begun.map { $0 + 1 } ?? 0)...].last { entry in
      !gone.contains(entry.seq) && entry.record.line != nil
        && !entry.record.did.contains { if case .undone = $0 { true } else { false } }
    }.map { ($0.seq, $0.record) }
  }

  /// The records that count and hold a line of a rehearsal that the rep said, in their order.
  public var rehearsedRecords: [(seq: Int, line: RehearsedLine)] {
    let gone = undone
    return records.compactMap { entry in
      guard !gone.contains(entry.seq), let line = entry.record.rehearsed, line.words != nil
      else { return nil }
      return (entry.seq, line)
    }
  }

  /// Whether anything was typed yet: a call that was only opened is nothing to come back to.
  public var wasTypedIn: Bool { records.contains { $0.record.line != nil } }

  private var undone: Set<Int> {
    var seqs: Set<Int> = []
    for (_, _, record) in records {
      for case .undone(let seq) in record.did { seqs.insert(seq) }
    }
    return seqs
  }

  private mutating func refold() {
    let gone = undone
    state = CallState(header: header)
    for (seq, at, record) in records where !gone.contains(seq) {
      state.apply(record, at: at)
    }
  }
}
