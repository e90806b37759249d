import Glibc

@testable import ridealong

/// A disk in memory that knows what a power cut would leave, and fails when it is told to.
///
/// Bytes last once their file is synced, names once their folder is. After a failed sync the bytes
/// are lost though the next sync of that file succeeds, as on Linux.
final class MemoryDisk: SystemCalls {
  final class Node {
    var kind = FileStatus.Kind.file
    var bytes: [UInt8] = []
    var lasting: [UInt8] = []
    var isPoisoned = false
    /// The descriptor that holds the lock.
    var holder: Int32?
  }

  private struct Handle {
    var node: Node
    var path: String
    var offset = 0
  }

  /// Says of each call, counted from 1, with which error it fails.
  var failure: (_ number: Int, _ call: SystemError.Call) -> Int32? = { _, _ in nil }
  /// The most bytes that one write takes.
  var largestWrite = Int.max
  /// How much a failing write has written all the same.
  var writtenByFailure = 0
  private(set) var callCount = 0

  private var names: [String: Node] = [:]
  private var lastingNames: [String: Node] = [:]
  private var handles: [Int32: Handle] = [:]
  private var nextDescriptor: Int32 = 3

  init(folders: [String]) {
    for folder in ["/"] + folders { addFolder(folder) }
    lastingNames = names
  }

  private func addFolder(_ path: String) {
    let node = Node()
    node.kind = .folder
    names[path] = node
  }

  /// The disk after the power went: what was synced, and some bytes more of what wasn't.
  func afterPowerCut(keeping extra: Int) -> MemoryDisk {
    let disk = MemoryDisk(folders: [])
    for (path, node) in lastingNames {
      let copy = Node()
      copy.kind = node.kind
      let kept = node.isPoisoned ? 0 : extra
      let isGrown = node.bytes.starts(with: node.lasting)
      copy.bytes = isGrown ? Array(node.bytes.prefix(node.lasting.count + kept)) : node.lasting
      copy.lasting = copy.bytes
      disk.names[path] = copy
    }
    disk.lastingNames = disk.names
    return disk
  }

  func bytes(of path: String) -> [UInt8]? { names[path]?.bytes }

  func put(_ bytes: [UInt8], at path: String, synced: Int = .max) {
    let node = names[path] ?? Node()
    node.bytes = bytes
    node.lasting = Array(bytes.prefix(synced))
    names[path] = node
    lastingNames[path] = node
  }

  var files: [String] { names.filter { $0.value.kind == .file }.keys.sorted() }

  private func count(_ call: SystemError.Call) throws(SystemError) {
    callCount += 1
    if let code = failure(callCount, call) { throw SystemError(call: call, code: code) }
  }

  private func handle(_ descriptor: Int32, _ call: SystemError.Call) throws(SystemError) -> Handle {
    guard let handle = handles[descriptor] else { throw SystemError(call: call, code: EBADF) }
    return handle
  }

  func open(_ path: String, flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    try count(.open)
    if names[path] == nil, flags & O_CREAT != 0 {
      names[path] = Node()
    } else if flags & O_EXCL != 0 {
      throw SystemError(call: .open, code: EEXIST)
    }
    guard let node = names[path] else { throw SystemError(call: .open, code: ENOENT) }
    nextDescriptor += 1
    handles[nextDescriptor] = Handle(node: node, path: path)
    return nextDescriptor
  }

  func close(_ descriptor: Int32) {
    guard let node = handles.removeValue(forKey: descriptor)?.node else { return }
    if node.holder == descriptor { node.holder = nil }
  }

  func read(_ descriptor: Int32, count: Int) throws(SystemError) -> [UInt8] {
    try self.count(.read)
    let handle = try handle(descriptor, .read)
    let bytes = Array(handle.node.bytes.dropFirst(handle.offset).prefix(count))
    handles[descriptor]?.offset += bytes.count
    return bytes
  }

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let node = try handle(descriptor, .write).node
    do throws(SystemError) {
      try count(.write)
    } catch {
      node.bytes += bytes.prefix(writtenByFailure)
      throw error
    }
    let written = bytes.prefix(largestWrite)
    node.bytes += written
    return written.count
  }

  func sync(_ descriptor: Int32) throws(SystemError) {
    let handle = try handle(descriptor, .sync)
    do throws(SystemError) {
      try count(.sync)
    } catch {
      handle.node.isPoisoned = true
      throw error
    }
    if handle.node.kind == .folder {
      for path in Set(names.keys).union(lastingNames.keys)
      where FilePath.split(path).folder == handle.path {
        lastingNames[path] = names[path]
      }
    } else if !handle.node.isPoisoned {
      handle.node.lasting = handle.node.bytes
    }
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(SystemError) {
    try count(.truncate)
    let node = try handle(descriptor, .truncate).node
    node.bytes = Array(node.bytes.prefix(length))
  }

  func lock(_ descriptor: Int32) throws(SystemError) {
    try count(.lock)
    let node = try handle(descriptor, .lock).node
    guard node.holder == nil else { throw SystemError(call: .lock, code: EWOULDBLOCK) }
    node.holder = descriptor
  }

  func setMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    try count(.open)
  }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    try count(.status)
    return status(of: try handle(descriptor, .status).node)
  }

  func status(atPath path: String, followingLinks: Bool) throws(SystemError) -> FileStatus {
    try count(.status)
    guard let node = names[path] else { throw SystemError(call: .status, code: ENOENT) }
    return status(of: node)
  }

  private func status(of node: Node) -> FileStatus {
    let links = names.values.count { $0 === node }
    return FileStatus(
      kind: node.kind, size: node.bytes.count, links: links, inode: 1, device: "08:01")
  }

  func makeFolder(_ path: String) throws(SystemError) {
    try count(.makeFolder)
    guard names[path] == nil else { throw SystemError(call: .makeFolder, code: EEXIST) }
    addFolder(path)
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try count(.rename)
    guard let node = names.removeValue(forKey: path) else {
      throw SystemError(call: .rename, code: ENOENT)
    }
    names[newPath] = node
  }

  func removeFolder(_ path: String) throws(SystemError) { try remove(path) }

  func remove(_ path: String) throws(SystemError) {
    try count(.remove)
    guard names.removeValue(forKey: path) != nil else {
      throw SystemError(call: .remove, code: ENOENT)
    }
  }

  func names(in folder: String) throws(SystemError) -> [String] {
    try count(.list)
    guard names[folder]?.kind == .folder else { throw SystemError(call: .list, code: ENOENT) }
    return names.keys.filter { $0 != "/" && FilePath.split($0).folder == folder }
      .map { FilePath.split($0).name }.sorted()
  }
}
