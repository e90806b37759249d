/// The lines of a journal file, checked as bytes and not yet understood.
///
/// This is all that `verify`, a repair or the writer's first look need: whether the file is whole,
/// and where to go on.
public struct JournalScan: Sendable {
  /// The whole lines up to the first damage, the header's first.
  public let lines: [JournalLine]
  /// What is wrong, if anything.
  public let damage: Damage
  /// The offset just behind the last whole line: where the next record belongs.
  public let end: Int
  /// Whether the last whole line lacks its newline, which must then be written first.
  public let lacksNewline: Bool

  /// Checks a file.
  ///
  /// - Parameter bytes: the whole file.
  public init(_ bytes: [UInt8]) {
    var lines: [JournalLine] = []
    var damage = Damage.none
    var start = bytes.startIndex
    var lacksNewline = false
    while start < bytes.endIndex {
      let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line = bytes[start..<(newline ?? bytes.endIndex)]
      do throws(BadLine) {
        lines.append(try JournalScan.next(line, after: lines.last))
      } catch {
        damage = JournalScan.damage(error, in: line, number: lines.count + 1, ends: newline != nil)
        break
      }
      lacksNewline = newline == nil
      start = newline.map { $0 + 1 } ?? bytes.endIndex
    }
    self.lines = lines
    self.damage = damage
    self.end = start
    self.lacksNewline = lacksNewline
  }

  private static func next(
    _ bytes: ArraySlice<UInt8>, after last: JournalLine?
  ) throws(BadLine) -> JournalLine {
    let line = try JournalLine.check(bytes)
    let expected = last?.nextSeq ?? 0
    guard line.seq == expected else {
      throw .sequence(expected: expected, found: line.seq)
    }
    return line
  }

  private static func damage(
    _ why: BadLine, in line: ArraySlice<UInt8>, number: Int, ends: Bool
  ) -> Damage {
    switch why {
    case .checksum, .notARecord:
      if !ends, !JournalLine.holdsWholeRecord(line) {
        return .tornTail(at: line.startIndex, bytes: Array(line))
      }
    case .sequence, .unknownType:
      break
    }
    return .badLine(number: number, at: line.startIndex, why: why)
  }
}
