import FoundationEssentials

/// One line of a journal as bytes: the frame around whatever is recorded.
///
/// A line is `{"seq":4,"at":1795339800,` + the record's own keys + `,"crc":"0a1b2c3d"}`. The
/// checksum covers every byte before `,"crc"`, so any JSON-lines tool reads the file and any
/// damage is seen.
public struct JournalLine: Hashable, Sendable {
  /// The place in the journal: 0 for the header, then one more for each record.
  public let seq: Int
  /// When it was recorded, in seconds since 1970 UTC.
  public let at: Int
  /// How many records this line stands for, where a repair found them unreadable; else nil.
  public let lost: Int?
  /// Where the line's bytes lie in the file, without the newline.
  public let range: Range<Int>

  /// The `seq` that the following line must carry.
  ///
  /// Wraps around instead of trapping: a made-up number then simply fits no line.
  var nextSeq: Int { seq &+ (lost ?? 1) }

  private static let head = Array(#"{"seq":"#.utf8)
  private static let time = Array(#","at":"#.utf8)
  private static let loss = Array(#","lost":"#.utf8)
  private static let tail = Array(#","crc":""#.utf8)
  private static let end = Array(#""}"#.utf8)
}

extension JournalLine {
  /// Frames a record as the bytes of one line.
  ///
  /// - Parameters:
  ///   - body: what is recorded; must encode to a JSON object without the frame's own keys.
  ///   - seq: the place in the journal, 0 for the header.
  ///   - at: seconds since 1970 UTC.
  /// - Returns: the line with its newline.
  /// - Throws: ``JournalEncodingError``, or what the body's own encoding throws.
  public static func encode(_ body: some Encodable, seq: Int, at: Int) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = try encoder.encode(body)
    guard object.first == UInt8(ascii: "{"), object.last == UInt8(ascii: "}") else {
      throw JournalEncodingError.notAnObject
    }
    if let key = try JSONDecoder().decode(ReservedKeys.self, from: object).found {
      throw JournalEncodingError.reservedKey(key)
    }
    return closed(opening(seq: seq, at: at), with: object.dropFirst().dropLast())
  }

  /// Frames a line that stands for records nobody can read any more.
  static func encodeLoss(of count: Int, seq: Int, at: Int) -> [UInt8] {
    closed(opening(seq: seq, at: at), with: Array(#""lost":\#(count)"#.utf8))
  }

  private static func opening(seq: Int, at: Int) -> [UInt8] {
    head + Array(String(seq).utf8) + time + Array(String(at).utf8)
  }

  private static func closed(_ opening: [UInt8], with keys: some Collection<UInt8>) -> [UInt8] {
    var line = opening
    if !keys.isEmpty {
      line.append(UInt8(ascii: ","))
      line.append(contentsOf: keys)
    }
    let digits = CRC32C.digits(of: CRC32C.checksum(of: line))
    return line + tail + digits + end + [UInt8(ascii: "\n")]
  }
}

extension JournalLine {
  /// Checks one line's frame and checksum.
  ///
  /// - Parameter line: the bytes without the newline, indexed as in the file.
  /// - Returns: what the frame says.
  /// - Throws: ``BadLine`` where it is no record, or one that has been changed.
  static func check(_ line: ArraySlice<UInt8>) throws(BadLine) -> JournalLine {
    let closing = tail.count + 8 + end.count
    guard line.count > closing else { throw .notARecord }
    let covered = line.dropLast(closing)
    let rest = line.suffix(closing)
    guard rest.starts(with: tail), rest.suffix(end.count).elementsEqual(end) else {
      throw .notARecord
    }
    let digits = rest.dropFirst(tail.count).dropLast(end.count)
    guard digits.elementsEqual(CRC32C.digits(of: CRC32C.checksum(of: covered))) else {
      throw .checksum
    }
    var remaining = covered
    guard let seq = number(after: head, in: &remaining), seq >= 0,
      let at = number(after: time, in: &remaining)
    else { throw .notARecord }
    return JournalLine(seq: seq, at: at, lost: loss(in: remaining), range: line.indices)
  }

  /// Takes a literal and the whole number behind it from the front of `bytes`.
  private static func number(after literal: [UInt8], in bytes: inout ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: literal) else { return nil }
    let rest = bytes.dropFirst(literal.count)
    let digits = rest.prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    bytes = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func loss(in bytes: ArraySlice<UInt8>) -> Int? {
    var remaining = bytes
    guard let count = number(after: loss, in: &remaining), remaining.isEmpty, count > 0 else {
      return nil
    }
    return count
  }

  /// Whether bytes without a newline may be the beginning of a line that was being written.
  static func mayBeginHeader(_ bytes: some Collection<UInt8>) -> Bool {
    let start = head + [UInt8(ascii: "0")] + time
    return bytes.prefix(start.count).elementsEqual(start.prefix(bytes.count))
  }

  /// Whether bytes look like a journal's line, checked or not: it begins or ends as one.
  static func resemblesHeader(_ line: ArraySlice<UInt8>) -> Bool {
    let start = head + [UInt8(ascii: "0")] + time
    return line.starts(with: start)
      || line.suffix(tail.count + 8 + end.count).starts(with: tail)
  }

  /// Whether a whole record stands at the start of `bytes` with something else behind it.
  ///
  /// A write cut short never leaves that; a damaged newline does.
  static func holdsWholeRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
    let closing = tail.count + 8 + end.count
    var position = bytes.startIndex
    while position + closing <= bytes.endIndex {
      let isClosing = bytes[position...].starts(with: tail)
      if isClosing, (try? check(bytes[bytes.startIndex..<(position + closing)])) != nil {
        return true
      }
      position += 1
    }
    return false
  }
}

/// Finds out which of the frame's own keys a record's object has taken.
private struct ReservedKeys: Decodable {
  enum CodingKeys: String, CodingKey, CaseIterable { case seq, at, lost, crc }

  let found: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    found = CodingKeys.allCases.first(where: container.contains)?.rawValue
  }
}
