/// What can be saved of a damaged journal, as the bytes of a new one.
///
/// Every line that still checks is kept byte for byte under its old `seq`. Where lines between
/// two of them can't be read, one line says how many are lost, so that no reader takes the rest
/// for the whole.
public struct JournalRepair: Sendable {
  /// The new file.
  public let bytes: [UInt8]
  /// How many lines were kept, the header's included.
  public let kept: Int
  /// The lines left out, counted from 1 in the old file.
  public let dropped: [Int]
  /// How many records are known to be lost.
  public let lost: Int

  /// Gathers what can be saved.
  ///
  /// - Parameter old: the whole damaged file.
  /// - Throws: ``JournalRefusal`` where the header itself can't be read: nothing then says what
  ///   the lines belong to.
  public init(of old: [UInt8]) throws(JournalRefusal) {
    let scan = JournalScan(old)
    _ = try JournalFormat(scan: scan, bytes: old)
    var gathering = Gathering()
    var start = old.startIndex
    var number = 0
    while start < old.endIndex {
      let newline = old[start...].firstIndex(of: UInt8(ascii: "\n"))
      number += 1
      gathering.take(old[start..<(newline ?? old.endIndex)], number: number, ends: newline != nil)
      start = newline.map { $0 + 1 } ?? old.endIndex
    }
    gathering.close()
    bytes = gathering.bytes
    kept = gathering.kept
    dropped = gathering.dropped
    lost = gathering.lost
  }
}

/// The new file as it grows, line by line.
private struct Gathering {
  var bytes: [UInt8] = []
  var kept = 0
  var dropped: [Int] = []
  var lost = 0
  /// The last line kept.
  private var last: JournalLine?
  /// Unreadable lines since then that once had a newline, and so may have been acknowledged.
  private var unreadable = 0

  mutating func take(_ line: ArraySlice<UInt8>, number: Int, ends: Bool) {
    guard let checked = try? JournalLine.check(line) else {
      dropped.append(number)
      unreadable += ends || JournalLine.holdsWholeRecord(line) ? 1 : 0
      return
    }
    let due = last?.nextSeq ?? 0
    guard checked.seq >= due else {
      dropped.append(number)
      return
    }
    if let last, checked.seq > due {
      add(loss: checked.seq - due, seq: due, at: last.at)
    }
    bytes += line + [UInt8(ascii: "\n")]
    kept += 1
    lost += checked.lost ?? 0
    last = checked
    unreadable = 0
  }

  /// Says what is missing at the end, where no later line tells how many records it held.
  mutating func close() {
    if let last, unreadable > 0 {
      add(loss: unreadable, seq: last.nextSeq, at: last.at)
    }
  }

  private mutating func add(loss count: Int, seq: Int, at: Int) {
    bytes += JournalLine.encodeLoss(of: count, seq: seq, at: at)
    lost += count
  }
}
