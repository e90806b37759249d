import Glibc
import Records
import Testing

@testable import ridealong

@Suite("Opening a journal on the disk")
struct OpeningTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(StoredSample.id).jsonl"
  }

  private func open() throws -> OpenedJournal<StoredSample.Header, StoredSample.Entry> {
    try JournalFile.open(path, as: StoredSample.Sampled.self, system: folder.system)
  }

  private func put(_ bytes: [UInt8]) throws {
    try folder.write(bytes, to: "\(StoredSample.id).jsonl")
  }

  @Test("what is appended is read back, in a file that only its owner reads")
  func appended() throws {
    let file = try JournalFile.create(
      path: path, header: StoredSample.header(), system: folder.system)
    for seq in 1...3 {
      #expect(try file.append(StoredSample.line(seq)) == .success(Acknowledged(path: path)))
    }
    let journal = try JournalFile.read(path, as: StoredSample.Sampled.self, system: folder.system)
    #expect(journal.records.map(\.body) == (1...3).map(StoredSample.entry))
    #expect(folder.mode(of: path) == 0o600)
  }

  @Test("a name that is taken is not written over")
  func taken() throws {
    try put(StoredSample.bytes(records: 2))
    #expect(throws: SystemError(call: .open, code: EEXIST)) {
      try JournalFile.create(path: path, header: StoredSample.header(), system: folder.system)
    }
    #expect(try folder.system.readFile(path) == StoredSample.bytes(records: 2))
  }

  @Test("a journal is gone on with where it stopped")
  func resumed() throws {
    try put(StoredSample.bytes(records: 2))
    let opened = try open()
    #expect(opened.journal.nextSeq == 3)
    #expect(opened.readOnly == nil)
    let file = try #require(opened.file)
    #expect(try file.append(StoredSample.line(3)) == .success(Acknowledged(path: path)))
    #expect(try folder.system.readFile(path) == StoredSample.bytes(records: 3))
  }

  @Test("what an earlier run wrote and didn't sync lasts once it has been read back")
  func syncedOnOpening() throws {
    let disk = StoredSample.disk()
    let synced = try StoredSample.bytes(records: 1).count
    disk.put(try StoredSample.bytes(records: 2), at: StoredSample.path, synced: synced)
    let opened = try JournalFile.open(
      StoredSample.path, as: StoredSample.Sampled.self, system: disk)
    #expect(opened.journal.records.count == 2)
    #expect(try StoredSample.found(on: disk.afterPowerCut(keeping: 0))?.records.count == 2)
  }

  @Test("a missing newline is written before the next record")
  func newline() throws {
    try put(StoredSample.bytes(records: 2).dropLast())
    let file = try #require(try open().file)
    for seq in 3...4 {
      #expect(try file.append(StoredSample.line(seq)) == .success(Acknowledged(path: path)))
    }
    #expect(try folder.system.readFile(path) == StoredSample.bytes(records: 4))
  }

  @Test("cut at any length, the torn end is set aside and the call goes on")
  func torn() throws {
    let whole = try StoredSample.bytes(records: 2)
    let start = try StoredSample.bytes(records: 1).count
    for length in (start + 1)..<(whole.count - 1) {
      try put(Array(whole[..<length]))
      let opened = try open()
      let copy = "\(path).torn-\(start)"
      #expect(opened.tornTail == TornTail(count: length - start, copy: copy))
      #expect(try folder.system.readFile(copy) == Array(whole[start..<length]))
      #expect(folder.mode(of: copy) == 0o600)
      let file = try #require(opened.file)
      #expect(try file.append(StoredSample.line(2)) == .success(Acknowledged(path: path)))
      #expect(try folder.system.readFile(path) == whole)
      try folder.system.remove(copy)
    }
  }

  @Test("two torn ends at one place are both kept")
  func tornTwice() throws {
    let start = try StoredSample.bytes(records: 1).count
    for (number, ending) in [(1, ""), (2, "-2"), (3, "-3")] {
      try put(Array(StoredSample.bytes(records: 2)[..<(start + number)]))
      #expect(try open().tornTail?.copy == "\(path).torn-\(start)\(ending)")
    }
  }

  @Test("a damaged journal can be read and is not touched")
  func damaged() throws {
    var bytes = try StoredSample.bytes(records: 3)
    bytes[try StoredSample.bytes(records: 1).count + 12] ^= 1
    try put(bytes)
    let opened = try open()
    #expect(opened.file == nil)
    #expect(opened.readOnly == .damaged(line: 3, why: .checksum))
    #expect(opened.journal.records.map(\.body) == [StoredSample.entry(1)])
    #expect(try folder.system.readFile(path) == bytes)
    #expect(try folder.system.names(in: folder.path).count == 1)
  }

  @Test("while one holds the journal, a second is told which process, and may read")
  func locked() throws {
    let file = try JournalFile.create(
      path: path, header: StoredSample.header(), system: folder.system)
    let second = try open()
    #expect(second.file == nil)
    guard case .inUse(let process) = second.readOnly else {
      Issue.record("not in use: \(String(describing: second.readOnly))")
      return
    }
    #expect(process == nil || process == getpid())
    #expect(second.journal.header == StoredSample.Header())
    #expect(try file.append(StoredSample.line(1)) == .success(Acknowledged(path: path)))
  }

  @Test("a writer that ends gives the journal free")
  func released() throws {
    _ = try JournalFile.create(path: path, header: StoredSample.header(), system: folder.system)
    var file = try open().file
    // A process that another test is starting may hold the lock a moment longer.
    for _ in 0..<1000 where file == nil {
      usleep(1000)
      file = try open().file
    }
    #expect(file != nil)
  }

  @Test("links, folders, pipes and missing files are refused")
  func noFile() throws {
    func code() -> Int32? {
      do {
        _ = try open()
        return nil
      } catch OpeningError.system(let error) {
        return error.code
      } catch {
        return -1
      }
    }
    #expect(code() == ENOENT)
    try folder.write(StoredSample.bytes(records: 1), to: "other")
    #expect(symlink("\(folder.path)/other", path) == 0)
    #expect(code() == ELOOP)
    try folder.system.remove(path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(code() == EINVAL)
    try folder.system.remove(path)
    try folder.system.makeFolder(path)
    #expect(code() == EISDIR)
  }

  @Test("where the torn end can't be set aside the call goes on in a new file", arguments: 1...40)
  func tornFaults(number: Int) throws {
    let disk = StoredSample.disk()
    let whole = try StoredSample.bytes(records: 2)
    let old = Array(whole.dropLast(5))
    disk.put(old, at: StoredSample.path)
    disk.failure = { current, _ in current == number ? ENOSPC : nil }
    guard
      let opened = try? JournalFile.open(
        StoredSample.path, as: StoredSample.Sampled.self, system: disk),
      let file = opened.file
    else {
      #expect(disk.bytes(of: StoredSample.path) == old)
      return
    }
    disk.failure = { _, _ in nil }
    guard case .success(let done) = file.append(try StoredSample.line(2)) else {
      Issue.record("not saved")
      return
    }
    #expect(disk.bytes(of: done.path) == whole)
    #expect(try StoredSample.found(on: disk.afterPowerCut(keeping: 0))?.records.count == 2)
    if opened.tornTail?.copy == nil { #expect(done.path != StoredSample.path) }
  }

  @Test(
    "the holder of a lock is found in the system's table",
    arguments: [
      ("1: FLOCK  ADVISORY  WRITE 708 08:01:77 0 EOF\n", 708),
      ("1: POSIX  ADVISORY  WRITE 708 08:01:77 0 EOF\n", nil),
      ("1: FLOCK  ADVISORY  WRITE 708 08:01:78 0 EOF\n", nil),
      ("1: FLOCK  ADVISORY  WRITE 708 00:2e:77 0 EOF\n", 708),
      (
        "1: FLOCK  ADVISORY  WRITE 9 00:2e:77 0 EOF\n2: FLOCK  ADVISORY  WRITE 8 08:01:77 0 EOF\n",
        8
      ),
      (
        "1: FLOCK  ADVISORY  WRITE 9 00:2e:77 0 EOF\n2: FLOCK  ADVISORY  WRITE 8 00:2f:77 0 EOF\n",
        nil
      ),
      ("1: FLOCK  ADVISORY  WRITE -1 08:01:77 0 EOF\n", nil), ("", nil), ("nonsense", nil),
    ] as [(String, Int32?)])
  func holder(table: String, process: Int32?) {
    let file = FileStatus(kind: .file, size: 0, links: 1, inode: 77, device: "08:01")
    #expect(LockHolder.process(holding: file, table: table) == process)
  }
}
