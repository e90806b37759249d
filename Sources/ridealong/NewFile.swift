import Glibc
import Records

/// A whole file written under a working name and shown under its own only once it is on the disk.
///
/// A crash on the way leaves nothing that anybody could take for a journal.
enum NewFile {
  /// Writes a file and leaves it open, locked, for appending.
  ///
  /// - Parameters:
  ///   - bytes: all of the file.
  ///   - path: its name; a file of that name is replaced.
  ///   - system: the calls to use.
  /// - Returns: the descriptor, which the caller closes.
  /// - Throws: what the system refused; only where the folder's sync failed may the file be there.
  static func write(
    _ bytes: [UInt8], to path: String, system: any SystemCalls
  ) throws(SystemError) -> Int32 {
    let (folder, name) = FilePath.split(path)
    let part = "\(folder)/.\(name).part"
    let descriptor = try create(part, system: system)
    do throws(SystemError) {
      try system.writeAll(bytes, to: descriptor)
      try system.sync(descriptor)
      try system.rename(part, to: path)
    } catch {
      system.close(descriptor)
      try? system.remove(part)
      throw error
    }
    do throws(SystemError) {
      try system.syncFolder(folder)
    } catch {
      system.close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Creates an empty file of mode 0600 and takes its lock; what a crash left there is removed.
  private static func create(_ path: String, system: any SystemCalls) throws(SystemError) -> Int32 {
    do throws(SystemError) {
      return try createExclusively(path, system: system)
    } catch  where error.code == EEXIST {
      try system.remove(path)
      return try createExclusively(path, system: system)
    }
  }

  /// Creates an empty file of mode 0600 where nothing stood, and takes its lock.
  static func createExclusively(
    _ path: String, system: any SystemCalls
  ) throws(SystemError) -> Int32 {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = try system.uninterrupted { () throws(SystemError) in
      try system.open(path, flags: flags, mode: 0o600)
    }
    do throws(SystemError) {
      try system.setMode(descriptor, 0o600)
      try system.lock(descriptor)
    } catch {
      system.close(descriptor)
      try? system.remove(path)
      throw error
    }
    return descriptor
  }
}

/// Paths as text, taken apart and put together.
enum FilePath {
  /// The folder and the last name of an absolute path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// A journal's name without its extension, or nil where it isn't named like one.
  static func journalStem(_ name: String) -> String? {
    guard name.hasSuffix(".jsonl"), !name.hasPrefix(".") else { return nil }
    let stem = String(name.dropLast(".jsonl".count))
    return stem.isEmpty ? nil : stem
  }

  /// Where the next copy of a journal goes: the first number after its own that is free.
  ///
  /// - Parameters:
  ///   - path: the journal that cannot go on.
  ///   - folder: where the copy shall stand.
  ///   - system: the calls to use.
  /// - Returns: a path at which nothing stands.
  /// - Throws: what the system refused.
  static func nextCopy(
    of path: String, in folder: String, system: any SystemCalls
  ) throws(SystemError) -> String {
    let name = split(path).name
    let (id, copy) = CallID.split(stem: journalStem(name) ?? name)
    for number in (copy + 1)...(copy + 900) {
      let candidate = "\(folder)/\(id)-\(number).jsonl"
      if try !system.exists(candidate) { return candidate }
    }
    throw SystemError(call: .open, code: EEXIST)
  }
}
