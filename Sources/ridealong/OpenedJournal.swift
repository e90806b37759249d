import Glibc
import Records

/// A journal read from a file, with the means to go on writing it where that is allowed.
struct OpenedJournal<Header: JournalHeader, Body: Codable & Sendable> {
  /// What was read.
  var journal: Journal<Header, Body>
  /// The writer, or nil where the journal may only be read.
  var file: JournalFile?
  /// Why it may only be read, where that is so.
  var readOnly: ReadOnly?
  /// The torn end that was cut and kept, where there was one.
  var tornTail: TornTail?
}

/// Why a journal may only be read.
enum ReadOnly: Hashable, Sendable {
  /// Another process writes it; its number where the system tells.
  case inUse(process: Int32?)
  /// The file may not be written.
  case notWritable(SystemError)
  /// A line is damaged: `ridealong recover` makes a new file.
  case damaged(line: Int, why: BadLine)
}

/// The end of a line that was being written when the program or the machine stopped.
struct TornTail: Hashable, Sendable {
  /// How many bytes there were.
  var count: Int
  /// The file that holds them now; nil where they stay in the old file and the call moves on.
  var copy: String?
}

/// Why a journal was not opened.
enum OpeningError: Error, Hashable, Sendable {
  case system(SystemError)
  case refused(JournalRefusal)
}

extension JournalFile {
  /// Opens a journal to go on with it, or only to read it where it may not be written.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - type: the kind of journal expected.
  ///   - system: the calls to use.
  /// - Returns: what was read, with a writer where writing is allowed.
  /// - Throws: ``OpeningError`` where nothing can be read.
  static func open<Header, Body>(
    _ path: String, as type: Journal<Header, Body>.Type, system: any SystemCalls
  ) throws(OpeningError) -> OpenedJournal<Header, Body> {
    let claim = try systemErrors { () throws(SystemError) in try self.claim(path, system: system) }
    guard case .mine(let descriptor) = claim else {
      let journal = try read(path, as: type, system: system)
      guard case .readOnly(let reason) = claim else { return OpenedJournal(journal: journal) }
      return OpenedJournal(journal: journal, readOnly: reason)
    }
    var isHandedOver = false
    defer { if !isHandedOver { system.close(descriptor) } }
    let bytes = try systemErrors { () throws(SystemError) in try system.readAll(descriptor) }
    let journal = try parse(bytes, as: type)
    if case .badLine(let number, _, let why) = journal.damage {
      return OpenedJournal(journal: journal, readOnly: .damaged(line: number, why: why))
    }
    let (torn, distrust) = settle(journal.damage, of: path, descriptor, system: system)
    isHandedOver = true
    let file = JournalFile(
      path: path, descriptor: descriptor, content: Array(bytes[..<journal.end]),
      lacksNewline: journal.lacksNewline, distrust: distrust, system: system)
    return OpenedJournal(journal: journal, file: file, tornTail: torn)
  }

  /// Reads a journal without a lock, even while another process writes it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - type: the kind of journal expected.
  ///   - system: the calls to use.
  /// - Returns: what was read.
  /// - Throws: ``OpeningError`` where nothing can be read.
  static func read<Header, Body>(
    _ path: String, as type: Journal<Header, Body>.Type, system: any SystemCalls
  ) throws(OpeningError) -> Journal<Header, Body> {
    let bytes = try systemErrors { () throws(SystemError) in try system.readFile(path) }
    return try parse(bytes, as: type)
  }

  private enum Claim {
    case mine(Int32)
    case readOnly(ReadOnly)
  }

  /// Opens the file for writing and takes its lock.
  private static func claim(_ path: String, system: any SystemCalls) throws(SystemError) -> Claim {
    let descriptor: Int32
    do throws(SystemError) {
      let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      descriptor = try system.uninterrupted { () throws(SystemError) in
        try system.open(path, flags: flags, mode: 0)
      }
    } catch  where [EACCES, EPERM, EROFS].contains(error.code) {
      return .readOnly(.notWritable(error))
    }
    do throws(SystemError) {
      let status = try system.status(descriptor)
      guard status.kind == .file else { throw SystemError(call: .open, code: EINVAL) }
      do throws(SystemError) {
        try system.lock(descriptor)
      } catch  where error.code == EWOULDBLOCK {
        system.close(descriptor)
        return .readOnly(.inUse(process: LockHolder.process(holding: status, system: system)))
      }
      // Between opening and locking, the file may have been deleted by its last holder.
      guard try system.status(descriptor).links > 0 else {
        throw SystemError(call: .open, code: ENOENT)
      }
    } catch {
      system.close(descriptor)
      throw error
    }
    return .mine(descriptor)
  }

  /// Makes the file fit to be gone on with, or says why it isn't.
  private static func settle(
    _ damage: Damage, of path: String, _ descriptor: Int32, system: any SystemCalls
  ) -> (TornTail?, Distrust?) {
    guard case .tornTail(let offset, let tail) = damage else {
      // What an earlier run wrote and did not live to sync is about to be shown as saved.
      do throws(SystemError) {
        try system.sync(descriptor)
        return (nil, nil)
      } catch {
        return (nil, .syncFailed(error))
      }
    }
    do throws(SystemError) {
      let copy = try setAside(tail, at: offset, of: path, descriptor, system: system)
      return (TornTail(count: tail.count, copy: copy), nil)
    } catch {
      return (TornTail(count: tail.count, copy: nil), .tornTailStays(error))
    }
  }

  /// Copies a torn end beside the file, then cuts it off.
  private static func setAside(
    _ tail: [UInt8], at offset: Int, of path: String, _ descriptor: Int32, system: any SystemCalls
  ) throws(SystemError) -> String {
    var copy = "\(path).torn-\(offset)"
    var number = 1
    while try system.exists(copy) {
      number += 1
      copy = "\(path).torn-\(offset)-\(number)"
    }
    system.close(try NewFile.write(tail, to: copy, system: system))
    try system.truncate(descriptor, to: offset)
    try system.sync(descriptor)
    return copy
  }

  private static func parse<Header, Body>(
    _ bytes: [UInt8], as type: Journal<Header, Body>.Type
  ) throws(OpeningError) -> Journal<Header, Body> {
    do throws(JournalRefusal) {
      return try Journal<Header, Body>(reading: bytes)
    } catch {
      throw .refused(error)
    }
  }

  private static func systemErrors<Answer>(
    _ body: () throws(SystemError) -> Answer
  ) throws(OpeningError) -> Answer {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }
}
