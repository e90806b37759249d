import Glibc
import Records

extension Shell {
  /// Makes a call's journal under the first id that is free.
  ///
  /// - Parameters:
  ///   - home: where calls are kept.
  ///   - header: makes the header for a number.
  /// - Returns: the header under the id that was free, and the journal.
  /// - Throws: where nothing can be written.
  func createCall(
    in home: Home, _ header: (UInt64) -> CallHeader
  ) throws(CommandError) -> (CallHeader, JournalFile) {
    let system = LinuxCalls()
    var seed = surroundings.seed
    while true {
      let header = header(seed)
      let path = home.callPath(id: header.id)
      do throws(FolderError) {
        try home.prepare(folder: FilePath.split(path).folder)
      } catch {
        throw .failed(.inputOutput, text(error.sentence))
      }
      guard let line = try? CallJournal.headerLine(header, at: surroundings.now.at) else {
        preconditionFailure("a header can always be encoded")
      }
      do throws(SystemError) {
        return (header, try JournalFile.create(path: path, header: line, system: system))
      } catch {
        if error.code == EEXIST {
          seed &+= 1
          continue
        }
        throw .failed(.inputOutput, text(FolderError(path: path, reason: error).sentence))
      }
    }
  }
}

extension Surroundings {
  /// A number for everything that is drawn: another in each process, the same under a fixed clock.
  var seed: UInt64 {
    if fixedInstant != nil { return UInt64(bitPattern: Int64(now.at)) }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_007
      &+ UInt64(bitPattern: Int64(time.tv_nsec)) &+ UInt64(UInt32(bitPattern: getpid())) << 40
  }
}
