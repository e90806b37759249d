import Glibc

/// The calls to the operating system that storing needs, so that a test can make each one fail.
protocol SystemCalls {
  /// Opens a file; `mode` counts where the file is created.
  func open(_ path: String, flags: Int32, mode: mode_t) throws(SystemError) -> Int32
  /// Closes a descriptor; what it held was synced before, so that no error here matters.
  func close(_ descriptor: Int32)
  /// Reads at most `count` bytes; none at the end of the file.
  func read(_ descriptor: Int32, count: Int) throws(SystemError) -> [UInt8]
  /// Writes some of the bytes, at least one, and says how many.
  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  /// Returns once everything written to the descriptor is on the disk.
  func sync(_ descriptor: Int32) throws(SystemError)
  /// Cuts a file to a length.
  func truncate(_ descriptor: Int32, to length: Int) throws(SystemError)
  /// Takes the file's lock for this process, or fails at once.
  func lock(_ descriptor: Int32) throws(SystemError)
  /// Sets the permission bits, whatever the umask says.
  func setMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError)
  /// What an open file is.
  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus
  /// What stands at a path; a symbolic link is not followed.
  func status(atPath path: String, followingLinks: Bool) throws(SystemError) -> FileStatus
  /// Makes one folder that only its owner enters.
  func makeFolder(_ path: String) throws(SystemError)
  /// Gives a file another name in one step.
  func rename(_ path: String, to newPath: String) throws(SystemError)
  /// Removes a file's name.
  func remove(_ path: String) throws(SystemError)
  /// Removes a folder in which nothing stands any more.
  func removeFolder(_ path: String) throws(SystemError)
  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  func names(in folder: String) throws(SystemError) -> [String]
}

/// What the system says of a file.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, symbolicLink, other }

  var kind: Kind
  var size: Int
  /// How many names the file has; 0 once it has been removed.
  var links: Int
  var inode: UInt64
  /// The device as `/proc/locks` writes it, for example `08:01`.
  var device: String
  /// When the content last changed, in nanoseconds since 1970 UTC.
  var modified = 0
}

/// A call that the system refused.
struct SystemError: Error, Hashable, Sendable {
  enum Call: String, Hashable, Sendable {
    case open, read, write, sync, truncate, lock, status, makeFolder, rename, remove, list
  }

  /// What was asked for.
  var call: Call
  /// The system's error number.
  var code: Int32
}

extension SystemCalls {
  /// Asks again while a signal interrupts.
  func uninterrupted<Answer>(
    _ body: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    while true {
      do throws(SystemError) {
        return try body()
      } catch  where error.code == EINTR {
        continue
      }
    }
  }

  /// Writes all of the bytes, in one call where the system allows it.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try uninterrupted { () throws(SystemError) in try write(descriptor, rest) }
      guard count > 0 else { throw SystemError(call: .write, code: EIO) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads from where the descriptor stands to the end, or at least `limit` bytes.
  func readAll(_ descriptor: Int32, limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = try uninterrupted { () throws(SystemError) in
        try read(descriptor, count: min(limit, 1 << 18))
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// Opens a regular file to read it, without following a link or waiting at a pipe.
  func readFile(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
    let descriptor = try uninterrupted { () throws(SystemError) in
      try open(path, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode: 0)
    }
    defer { close(descriptor) }
    guard try status(descriptor).kind == .file else {
      throw SystemError(call: .open, code: EINVAL)
    }
    return try readAll(descriptor, limit: limit)
  }

  /// Syncs a folder, so that the names made or removed in it last.
  func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = try uninterrupted { () throws(SystemError) in
      try open(path, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
    }
    defer { close(descriptor) }
    do throws(SystemError) {
      try sync(descriptor)
    } catch  where error.code == EINVAL {
      // The file system has no such thing as syncing a folder.
      return
    }
  }

  /// Whether something, even a dangling link, stands at a path.
  func exists(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try status(atPath: path, followingLinks: false)
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }
}
