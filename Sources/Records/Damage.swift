/// Why a line is not taken as a record.
public enum BadLine: Error, Hashable, Sendable {
  /// The line has the shape of a record, but its checksum does not fit its bytes.
  case checksum
  /// The line has not the shape of a record at all.
  case notARecord
  /// The line is whole, but another one was due: something before it is missing or doubled.
  case sequence(expected: Int, found: Int)
  /// The line is whole, but says something that this version does not know.
  case unknownType
}

/// What is wrong with a journal of which at least the header could be read.
public enum Damage: Hashable, Sendable {
  /// Every line is whole.
  case none
  /// The last line was cut short while it was written, and so never acknowledged.
  ///
  /// `at` is the offset of its first byte; `bytes` is what there is of it.
  case tornTail(at: Int, bytes: [UInt8])
  /// A line is damaged; everything before it was read, nothing after it.
  ///
  /// `number` counts lines from 1 (the header); `at` is the offset of the line's first byte.
  case badLine(number: Int, at: Int, why: BadLine)

  /// Whether the writer may go on in this file, once a torn tail has been cut.
  public var allowsAppending: Bool {
    switch self {
    case .none, .tornTail: true
    case .badLine: false
    }
  }
}

/// Why nothing of a file was read.
public enum JournalRefusal: Error, Hashable, Sendable {
  /// The file ends before its header does: it was being created, nothing was acknowledged.
  case empty
  /// The file is something else.
  case notAJournal
  /// The file is a journal of another kind, named by its `format`.
  case otherFormat(String)
  /// A newer program wrote it: its version, and the newest that this program reads.
  case newerVersion(Int, newest: Int)
  /// It is a journal, but its first line is damaged.
  case damagedHeader(BadLine)
}

/// Why a record cannot become a journal line: always a mistake in the program.
public enum JournalEncodingError: Error, Hashable, Sendable {
  /// The record encodes to something other than a JSON object.
  case notAnObject
  /// The record uses a key of the frame (`seq`, `at`, `lost`, `crc`).
  case reservedKey(String)
  /// The header does not carry the `format` and `version` that its type declares.
  case headerWithoutFormat
}
