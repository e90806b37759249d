import Glibc
import Records

/// A call's journal in the home, found by its name.
struct StoredCall: Hashable, Sendable {
  /// The call's id.
  var id: String
  /// The journal in which it goes on: the copy with the highest number.
  var path: String
  /// Journals given up before, oldest first.
  var earlier: [String]
}

extension Home {
  /// The calls, sorted by id and so by time, from their file names alone.
  func calls() throws(FolderError) -> [StoredCall] {
    var calls: [StoredCall] = []
    for year in try folders(in: "\(path)/calls") {
      var found: [(id: String, copy: Int, path: String)] = []
      for name in try names(in: year) {
        guard let stem = FilePath.journalStem(name) else { continue }
        let (id, copy) = CallID.split(stem: stem)
        found.append((id, copy, "\(year)/\(name)"))
      }
      found.sort { left, right in
        left.id == right.id ? left.copy < right.copy : left.id.precedesByBytes(right.id)
      }
      for one in found {
        if let last = calls.last, last.id == one.id {
          calls[calls.count - 1].earlier.append(last.path)
          calls[calls.count - 1].path = one.path
        } else {
          calls.append(StoredCall(id: one.id, path: one.path, earlier: []))
        }
      }
    }
    return calls
  }

  /// Reads a journal's first line and no more.
  ///
  /// - Parameters:
  ///   - path: the journal.
  ///   - type: the kind of journal expected.
  /// - Returns: what the first line says.
  /// - Throws: ``OpeningError`` where the file or its first line can't be read.
  func header<Header, Body>(
    of path: String, as type: Journal<Header, Body>.Type
  ) throws(OpeningError) -> Header {
    var limit = 4096
    while true {
      let start: [UInt8]
      do throws(SystemError) {
        start = try system.readFile(path, limit: limit)
      } catch {
        throw .system(error)
      }
      // A header that fills the buffer may go on behind it.
      if start.count >= limit, !start.contains(UInt8(ascii: "\n")) {
        limit *= 8
        continue
      }
      do throws(JournalRefusal) {
        return try Journal<Header, Body>.header(atStartOf: start)
      } catch {
        throw .refused(error)
      }
    }
  }

  /// Every journal of every kind, sorted by path.
  func journals() throws(FolderError) -> [String] {
    var found: [String] = []
    for kind in ["calls", "classes", "customers", "study"] {
      try collect(from: "\(path)/\(kind)", into: &found)
    }
    return found
  }

  private func collect(from folder: String, into found: inout [String]) throws(FolderError) {
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if FilePath.journalStem(name) != nil {
        found.append(path)
      } else if isFolder(path) {
        try collect(from: path, into: &found)
      }
    }
  }

  private func folders(in folder: String) throws(FolderError) -> [String] {
    try names(in: folder).filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter(isFolder)
  }

  /// Links to folders are not followed: they could lead in a circle.
  private func isFolder(_ path: String) -> Bool {
    (try? system.status(atPath: path, followingLinks: false))?.kind == .folder
  }

  /// The names in a folder; none where it doesn't exist yet.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - orNone: whether something else than a folder at its place counts as none too.
  /// - Returns: the names, sorted by their bytes.
  /// - Throws: where the folder is there and can't be read.
  func names(in folder: String, orNone: Bool = false) throws(FolderError) -> [String] {
    do throws(SystemError) {
      return try system.names(in: folder)
    } catch  where error.code == ENOENT || (orNone && error.code == ENOTDIR) {
      return []
    } catch {
      throw FolderError(path: folder, reason: error)
    }
  }
}

extension String {
  /// Whether it comes first by the bytes of its UTF-8, as the system sorts names.
  ///
  /// - Parameter other: the other text.
  /// - Returns: false for equal ones.
  func precedesByBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right -> Bool in
        guard let first = left.baseAddress, let second = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
