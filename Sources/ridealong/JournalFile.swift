import Glibc
import Records

/// A journal that this process writes: appended, synced, and only then acknowledged.
///
/// A record that could not be saved stays in memory and is tried again before the next one. A file
/// that can no longer be trusted is left as it is, and the whole call goes on in a new one.
final class JournalFile {
  /// The file that is written now.
  private(set) var path: String
  /// The lines that are not on the disk, oldest first.
  private(set) var unsaved: [[UInt8]] = []

  private let system: any SystemCalls
  private var descriptor: Int32
  /// Every byte that is known to be on the disk, kept to write the call anew.
  private var content: [UInt8]
  /// Whether the last whole line still lacks its newline.
  private var lacksNewline: Bool
  /// Whether a failed write may have left bytes behind `content`.
  private var hasLeftovers = false
  /// Why this file may not be written again, once that is so.
  private var distrust: Distrust?

  init(
    path: String, descriptor: Int32, content: [UInt8], lacksNewline: Bool = false,
    distrust: Distrust? = nil, system: any SystemCalls
  ) {
    self.path = path
    self.descriptor = descriptor
    self.content = content
    self.lacksNewline = lacksNewline
    self.distrust = distrust
    self.system = system
  }

  deinit {
    system.close(descriptor)
  }

  /// Starts a journal with its header line.
  ///
  /// - Parameters:
  ///   - path: where, in a folder that exists; nothing may stand there.
  ///   - header: the first line with its newline.
  ///   - system: the calls to use.
  /// - Returns: the journal, open and locked, its header on the disk.
  /// - Throws: what the system refused; nothing then stands at `path` that was not there before.
  static func create(
    path: String, header: [UInt8], system: any SystemCalls
  ) throws(SystemError) -> JournalFile {
    let descriptor = try NewFile.createExclusively(path, system: system)
    do throws(SystemError) {
      try system.writeAll(header, to: descriptor)
      try system.sync(descriptor)
      try system.syncFolder(FilePath.split(path).folder)
    } catch {
      system.close(descriptor)
      try? system.remove(path)
      throw error
    }
    return JournalFile(path: path, descriptor: descriptor, content: header, system: system)
  }

  /// Saves a line, and before it whatever is still unsaved.
  ///
  /// - Parameter line: the record with its newline.
  /// - Returns: success only when every line is on the disk.
  func append(_ line: [UInt8]) -> Result<Acknowledged, NotSaved> {
    unsaved.append(line)
    return retryUnsaved()
  }

  /// Tries again to save what is unsaved.
  ///
  /// - Returns: success when nothing is unsaved any more.
  func retryUnsaved() -> Result<Acknowledged, NotSaved> {
    let start = path
    var cause: Distrust?
    while let line = unsaved.first {
      do throws(SystemError) {
        distrust = distrust ?? disturbance()
        if let distrust {
          cause = distrust
          let folder = FilePath.split(path).folder
          try goOn(at: FilePath.nextCopy(of: path, in: folder, system: system))
        } else {
          try write(line)
        }
      } catch {
        // A failed sync has set `distrust`: the next round writes the call anew.
        if error.call == .sync, distrust != nil, cause == nil { continue }
        return .failure(NotSaved(reason: error, path: path, count: unsaved.count))
      }
    }
    return .success(Acknowledged(path: path, left: cause.map { Departure(path: start, why: $0) }))
  }

  /// Writes the whole call, unsaved lines included, into another folder and goes on there.
  ///
  /// - Parameter folder: a folder that exists, for example on another disk.
  /// - Returns: success when every line is on the disk there.
  func goOn(inFolder folder: String) -> Result<Acknowledged, NotSaved> {
    let start = path
    do throws(SystemError) {
      let same = "\(folder)/\(FilePath.split(path).name)"
      let taken = try system.exists(same)
      try goOn(at: taken ? FilePath.nextCopy(of: path, in: folder, system: system) : same)
    } catch {
      return .failure(NotSaved(reason: error, path: path, count: unsaved.count))
    }
    return .success(Acknowledged(path: path, left: Departure(path: start, why: .asked)))
  }
}

extension JournalFile {
  /// Appends one line; on failure the file is as before, or is not written any more.
  private func write(_ line: [UInt8]) throws(SystemError) {
    if hasLeftovers {
      try system.truncate(descriptor, to: content.count)
      hasLeftovers = false
    }
    let bytes = lacksNewline ? [UInt8(ascii: "\n")] + line : line
    do throws(SystemError) {
      try system.writeAll(bytes, to: descriptor)
    } catch {
      hasLeftovers = true
      if (try? system.truncate(descriptor, to: content.count)) != nil { hasLeftovers = false }
      throw error
    }
    do throws(SystemError) {
      try system.sync(descriptor)
    } catch {
      // After a failed sync the system may have dropped the bytes and would call the next sync
      // a success: what this descriptor says is worth nothing any more.
      distrust = .syncFailed(error)
      throw error
    }
    content += bytes
    lacksNewline = false
    unsaved.removeFirst()
  }

  /// Whether another program has changed or removed the file since the last line.
  private func disturbance() -> Distrust? {
    guard let status = try? system.status(descriptor) else { return nil }
    if status.links == 0 { return .removed }
    return status.size == content.count || hasLeftovers ? nil : .changed
  }

  /// Writes everything to a new file and leaves the old one as it is.
  private func goOn(at newPath: String) throws(SystemError) {
    let newline: [UInt8] = lacksNewline && !unsaved.isEmpty ? [UInt8(ascii: "\n")] : []
    let whole = content + newline + unsaved.joined()
    let newDescriptor: Int32
    do throws(SystemError) {
      newDescriptor = try NewFile.write(whole, to: newPath, system: system)
    } catch {
      // Where only the folder's sync failed, the file is there, but may not last.
      try? system.remove(newPath)
      throw error
    }
    system.close(descriptor)
    descriptor = newDescriptor
    path = newPath
    content = whole
    lacksNewline = lacksNewline && unsaved.isEmpty
    unsaved = []
    hasLeftovers = false
    distrust = nil
  }
}

/// A record is on the disk.
struct Acknowledged: Hashable, Sendable {
  /// The file that holds the call now.
  var path: String
  /// The file that was given up on the way, if any: the user is told.
  var left: Departure?
}

/// A file that was given up for a new one.
struct Departure: Hashable, Sendable {
  var path: String
  var why: Distrust
}

/// Why a journal may not go on in its file.
enum Distrust: Hashable, Sendable {
  /// The disk did not confirm what was written.
  case syncFailed(SystemError)
  /// The torn end of an earlier run could not be copied or cut.
  case tornTailStays(SystemError)
  /// Another program has changed the file.
  case changed
  /// The file has been removed or replaced.
  case removed
  /// Somebody asked for another place.
  case asked
}

/// A record, and perhaps others before it, is only in memory.
struct NotSaved: Error, Hashable, Sendable {
  /// What the system said.
  var reason: SystemError
  /// The file that could not be written.
  var path: String
  /// How many lines are unsaved.
  var count: Int
}
