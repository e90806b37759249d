/// Finds the process that holds a file's lock in the system's own table.
enum LockHolder {
  /// Asks the system.
  ///
  /// - Parameters:
  ///   - file: the locked file.
  ///   - system: the calls to use.
  /// - Returns: the process number, or nil where the system doesn't tell.
  static func process(holding file: FileStatus, system: any SystemCalls) -> Int32? {
    guard let table = try? system.readFile("/proc/locks") else { return nil }
    return process(holding: file, table: String(decoding: table, as: UTF8.self))
  }

  /// Reads the table, whose lines look like `1: FLOCK  ADVISORY  WRITE 708 08:01:1234 0 EOF`.
  ///
  /// Some file systems give the table another device number than the file: then the inode decides,
  /// if only one lock has it.
  static func process(holding file: FileStatus, table: String) -> Int32? {
    let holders = table.split(separator: "\n").compactMap { line -> (device: String, Int32)? in
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]), process > 0,
        let colon = fields[5].lastIndex(of: ":"),
        UInt64(fields[5][fields[5].index(after: colon)...]) == file.inode
      else { return nil }
      return (String(fields[5][..<colon]), process)
    }
    if let exact = holders.first(where: { $0.device == file.device }) { return exact.1 }
    return holders.count == 1 ? holders[0].1 : nil
  }
}
