import Glibc
import Records
import Testing

@testable import ridealong

@Suite("A journal under faults")
struct JournalFaultTests {
  typealias Told = StoredSample.Told

  /// What must hold whenever the program starts again: nothing acknowledged is missing, nothing
  /// is there that was never written, and all that is there says what was said.
  private func expectKept(
    _ told: Told, on disk: MemoryDisk, _ comment: Comment,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let journal: StoredSample.Sampled?
    do {
      journal = try StoredSample.found(on: disk)
    } catch OpeningError.refused(.empty) {
      journal = nil
    }
    guard let journal else {
      #expect(!told.isCreated, comment, sourceLocation: location)
      return
    }
    let words = journal.records.map(\.body)
    #expect(words.count >= told.acknowledged, comment, sourceLocation: location)
    #expect(words.count <= told.attempted, comment, sourceLocation: location)
    #expect(
      words == (0..<words.count).map { StoredSample.entry($0 + 1) }, comment,
      sourceLocation: location)
    #expect(journal.damage.allowsAppending, comment, sourceLocation: location)
  }

  @Test("without faults everything is acknowledged in one file")
  func clean() throws {
    let disk = StoredSample.disk()
    let told = try StoredSample.run(on: disk)
    #expect(told.acknowledged == 4)
    #expect(told.failures == 0)
    #expect(disk.files == [StoredSample.path])
    #expect(try disk.bytes(of: StoredSample.path) == StoredSample.bytes(records: 4))
  }

  @Test("writes that take only a few bytes still make whole lines", arguments: [1, 2, 7, 30])
  func shortWrites(size: Int) throws {
    let disk = StoredSample.disk()
    disk.largestWrite = size
    #expect(try StoredSample.run(on: disk).acknowledged == 4)
    #expect(try disk.bytes(of: StoredSample.path) == StoredSample.bytes(records: 4))
  }

  @Test(
    "any one call may fail, and may have written a part",
    arguments: [ENOSPC, EIO, EFBIG, EROFS, EMFILE, EDQUOT, EINTR], [0, 11, 40])
  func oneFailure(code: Int32, written: Int) throws {
    // A write that an interrupt stops has written nothing.
    let written = code == EINTR ? 0 : written
    for number in 1...200 {
      let disk = StoredSample.disk()
      disk.largestWrite = 40
      disk.writtenByFailure = written
      disk.failure = { current, _ in current == number ? code : nil }
      let told = try StoredSample.run(on: disk)
      let isClean = disk.callCount < number
      disk.failure = { _, _ in nil }
      let comment: Comment = "call \(number)"
      if told.isCreated { #expect(told.acknowledged == 4, comment) }
      try expectKept(told, on: disk, comment)
      for extra in [0, 5, 10_000] {
        try expectKept(told, on: disk.afterPowerCut(keeping: extra), comment)
      }
      if isClean { return }
    }
    Issue.record("never came to a clean run")
  }

  @Test(
    "from any call on all calls of a kind may fail",
    arguments: [SystemError.Call.write, .sync, .open, .truncate, .rename], [0, 11])
  func lastingFailure(call: SystemError.Call, written: Int) throws {
    for number in 1...200 {
      let disk = StoredSample.disk()
      disk.largestWrite = 40
      disk.writtenByFailure = written
      disk.failure = { current, failing in current >= number && failing == call ? EIO : nil }
      let told = try StoredSample.run(on: disk)
      let isClean = disk.callCount < number
      disk.failure = { _, _ in nil }
      try expectKept(told, on: disk, "call \(number)")
      for extra in [0, 5, 10_000] {
        try expectKept(told, on: disk.afterPowerCut(keeping: extra), "call \(number)")
      }
      if isClean { return }
    }
    Issue.record("never came to a clean run")
  }

  @Test("the machine may stop at any call", arguments: [0, 3, 40])
  func stop(written: Int) throws {
    for number in 1...200 {
      let disk = StoredSample.disk()
      disk.largestWrite = 40
      disk.writtenByFailure = written
      var hasStopped = false
      disk.failure = { current, _ in
        guard current >= number else { return nil }
        // Nothing is written any more once the machine has stopped.
        if hasStopped { disk.writtenByFailure = 0 }
        hasStopped = true
        return EIO
      }
      let told = try StoredSample.run(on: disk)
      for extra in [0, 1, 5, 60, 10_000] {
        try expectKept(told, on: disk.afterPowerCut(keeping: extra), "call \(number)")
      }
      if !hasStopped { return }
    }
    Issue.record("never came to a clean run")
  }

  @Test("a full disk keeps the answer in memory and saves it once there is room")
  func room() throws {
    let disk = StoredSample.disk()
    let file = try JournalFile.create(
      path: StoredSample.path, header: StoredSample.header(), system: disk)
    disk.writtenByFailure = 9
    disk.failure = { _, call in call == .write ? ENOSPC : nil }
    for seq in 1...2 {
      let result = file.append(try StoredSample.line(seq))
      guard case .failure(let notSaved) = result else { return #expect(Bool(false)) }
      #expect(notSaved.count == seq)
      #expect(notSaved.sentence.english.contains("the disk is full"))
      #expect(notSaved.sentence.chinese.contains("磁盘已满"))
    }
    #expect(try file.unsaved == [StoredSample.line(1), StoredSample.line(2)])
    #expect(try disk.bytes(of: StoredSample.path) == StoredSample.header())
    disk.failure = { _, _ in nil }
    #expect(
      try file.append(StoredSample.line(3)) == .success(Acknowledged(path: StoredSample.path)))
    #expect(file.unsaved.isEmpty)
    #expect(try disk.bytes(of: StoredSample.path) == StoredSample.bytes(records: 3))
  }

  @Test("after a failed sync the call is written anew and the old file is left alone")
  func failedSync() throws {
    let disk = StoredSample.disk()
    let file = try JournalFile.create(
      path: StoredSample.path, header: StoredSample.header(), system: disk)
    var syncs = 0
    disk.failure = { _, call in
      syncs += call == .sync ? 1 : 0
      return call == .sync && syncs == 1 ? EIO : nil
    }
    let copy = "\(StoredSample.folder)/\(StoredSample.id)-2.jsonl"
    let why = Distrust.syncFailed(SystemError(call: .sync, code: EIO))
    #expect(
      try file.append(StoredSample.line(1))
        == .success(
          Acknowledged(path: copy, left: Departure(path: StoredSample.path, why: why))))
    #expect(try file.append(StoredSample.line(2)) == .success(Acknowledged(path: copy)))
    #expect(try disk.bytes(of: copy) == StoredSample.bytes(records: 2))
    #expect(try disk.bytes(of: StoredSample.path) == StoredSample.bytes(records: 1))
    #expect(try StoredSample.found(on: disk.afterPowerCut(keeping: 0))?.records.count == 2)
  }

  @Test("a call can go on at another place, unsaved answers included")
  func otherPlace() throws {
    let disk = MemoryDisk(folders: ["/home", "/home/calls", StoredSample.folder, "/usb"])
    let file = try JournalFile.create(
      path: StoredSample.path, header: StoredSample.header(), system: disk)
    disk.failure = { _, call in call == .write ? ENOSPC : nil }
    _ = file.append(try StoredSample.line(1))
    disk.failure = { _, _ in nil }
    let expected = "/usb/\(StoredSample.id).jsonl"
    #expect(
      file.goOn(inFolder: "/usb")
        == .success(
          Acknowledged(path: expected, left: Departure(path: StoredSample.path, why: .asked))))
    #expect(file.unsaved.isEmpty)
    #expect(try disk.bytes(of: expected) == StoredSample.bytes(records: 1))
  }

  @Test("a file that another program changed or removed is not written any more")
  func disturbed() throws {
    for isRemoved in [false, true] {
      let disk = StoredSample.disk()
      let file = try JournalFile.create(
        path: StoredSample.path, header: StoredSample.header(), system: disk)
      let foreign = try StoredSample.header() + Array("hello\n".utf8)
      if isRemoved {
        try disk.remove(StoredSample.path)
      } else {
        disk.put(foreign, at: StoredSample.path)
      }
      let copy = "\(StoredSample.folder)/\(StoredSample.id)-2.jsonl"
      let left = Departure(path: StoredSample.path, why: isRemoved ? .removed : .changed)
      #expect(
        try file.append(StoredSample.line(1)) == .success(Acknowledged(path: copy, left: left)))
      #expect(disk.bytes(of: StoredSample.path) == (isRemoved ? nil : foreign))
      #expect(try disk.bytes(of: copy) == StoredSample.bytes(records: 1))
    }
  }
}
