import Glibc

/// The operating system itself.
struct LinuxCalls: SystemCalls {
  func open(_ path: String, flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    try checked(.open, Glibc.open(path, flags, mode))
  }

  func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  func read(_ descriptor: Int32, count: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = Glibc.read(descriptor, buffer.baseAddress, count)
      code = result < 0 ? errno : 0
      filled = max(result, 0)
    }
    guard code == 0 else { throw SystemError(call: .read, code: code) }
    return bytes
  }

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let (count, code) = bytes.withUnsafeBytes { buffer in
      let result = Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      return (result, result < 0 ? errno : 0)
    }
    guard code == 0 else { throw SystemError(call: .write, code: code) }
    return count
  }

  func sync(_ descriptor: Int32) throws(SystemError) {
    try checked(.sync, fsync(descriptor))
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(SystemError) {
    try checked(.truncate, ftruncate(descriptor, length))
  }

  func lock(_ descriptor: Int32) throws(SystemError) {
    try checked(.lock, flock(descriptor, LOCK_EX | LOCK_NB))
  }

  func setMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    try checked(.open, fchmod(descriptor, mode))
  }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(.status, fstat(descriptor, &status))
    return FileStatus(status)
  }

  func status(atPath path: String, followingLinks: Bool) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(.status, followingLinks ? stat(path, &status) : lstat(path, &status))
    return FileStatus(status)
  }

  func makeFolder(_ path: String) throws(SystemError) {
    try checked(.makeFolder, mkdir(path, 0o700))
    try checked(.makeFolder, chmod(path, 0o700))
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try checked(.rename, Glibc.rename(path, newPath))
  }

  func remove(_ path: String) throws(SystemError) {
    try checked(.remove, unlink(path))
  }

  func removeFolder(_ path: String) throws(SystemError) {
    try checked(.remove, rmdir(path))
  }

  func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError(call: .list, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1, String.init(cString:))
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError(call: .list, code: errno) }
    return names.sorted { $0.precedesByBytes($1) }
  }

  @discardableResult
  private func checked(_ call: SystemError.Call, _ result: Int32) throws(SystemError) -> Int32 {
    guard result >= 0 else { throw SystemError(call: call, code: errno) }
    return result
  }
}

extension FileStatus {
  /// Takes over what the system filled in.
  init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    let device = UInt64(status.st_dev)
    // Linux packs 12 + 20 bits of major and minor number into two pairs of fields.
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    func hexadecimal(_ number: UInt64) -> String {
      (number < 16 ? "0" : "") + String(number, radix: 16)
    }
    self.init(
      kind: kind, size: Int(status.st_size), links: Int(status.st_nlink),
      inode: UInt64(status.st_ino), device: "\(hexadecimal(major)):\(hexadecimal(minor))",
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
  }
}

/// Keeps a closed pipe and a file-size limit from killing the program: both then are errors.
func ignoreFileSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
