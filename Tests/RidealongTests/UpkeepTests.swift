import Glibc
import Records
import Testing

@testable import ridealong

@Suite("Looking after the files")
struct UpkeepTests {
  let disk = MemoryDisk(
    folders: [
      "/home", "/home/calls", "/home/calls/2026", "/home/customers", "/home/customers/acme",
    ])
  let path = StoredSample.path
  let copy = "\(StoredSample.folder)/\(StoredSample.id)-2.jsonl"

  var upkeep: Upkeep { Upkeep(home: Home(path: "/home", system: disk), system: disk) }

  private func damaged() throws -> [UInt8] {
    var bytes = try StoredSample.bytes(records: 3)
    bytes[try StoredSample.bytes(records: 1).count + 12] ^= 1
    return bytes
  }

  @Test("whole, unfinished and damaged journals are told apart")
  func verify() throws {
    disk.put(try StoredSample.bytes(records: 2), at: path)
    disk.put(try StoredSample.bytes(records: 2).dropLast(4), at: "/home/customers/acme/wang.jsonl")
    let well = upkeep.verify()
    #expect(well.code == .success)
    #expect(well.errors.isEmpty)
    #expect(well.lines[0].english == "\(path): whole, 2 records.")
    #expect(well.lines[1].english.contains("cut short or just being written"))
    #expect(well.lines[2].english == "2 of 2 journals are whole.")
    disk.put(try damaged(), at: path)
    let badly = upkeep.verify()
    #expect(badly.code == .badData)
    #expect(badly.errors.map(\.english) == ["\(path): line 3: its checksum doesn't fit."])
  }

  @Test("a journal that can't be read fails the check with 74")
  func unreadable() throws {
    disk.put(try damaged(), at: path)
    disk.failure = { _, call in call == .read ? EIO : nil }
    #expect(upkeep.verify().code == .inputOutput)
    disk.failure = { _, call in call == .list ? EACCES : nil }
    #expect(upkeep.verify().code == .inputOutput)
  }

  @Test("recovering writes a new journal, which is then the call, and leaves the old one")
  func recover() throws {
    let old = try damaged()
    disk.put(old, at: path)
    let report = upkeep.recover()
    #expect(report.code == .success)
    #expect(report.lines.map(\.english).joined().contains("left out: line 3; records lost: 1"))
    #expect(disk.bytes(of: path) == old)
    let call = try #require(try StoredSample.found(on: disk.afterPowerCut(keeping: 0)))
    #expect(call.records.map(\.body) == [StoredSample.entry(1), StoredSample.entry(3)])
    #expect(call.losses.map(\.count) == [1])
    #expect(upkeep.verify().code == .success)
    #expect(upkeep.recover().lines.map(\.english) == ["Nothing to recover."])
    #expect(disk.files == [copy, path])
  }

  @Test("a journal without its header is not guessed at")
  func headless() throws {
    var bytes = try StoredSample.bytes(records: 1)
    bytes[30] ^= 1
    disk.put(bytes, at: path)
    #expect(upkeep.recover().code == .badData)
    #expect(disk.files == [path])
  }

  @Test("a journal in use is not recovered")
  func recoverInUse() throws {
    disk.put(try damaged(), at: path)
    let descriptor = try disk.open(path, flags: O_RDONLY, mode: 0)
    try disk.lock(descriptor)
    #expect(upkeep.recover().code == .inputOutput)
    #expect(disk.files == [path])
  }

  @Test("any failing call while recovering leaves the old journal as it is", arguments: 1...40)
  func recoverFaults(number: Int) throws {
    let old = try damaged()
    disk.put(old, at: path)
    disk.failure = { current, _ in current == number ? ENOSPC : nil }
    let report = upkeep.recover()
    disk.failure = { _, _ in nil }
    #expect(disk.bytes(of: path) == old)
    if report.code == .success, report.lines.contains(where: { $0.english.contains("written to") })
    {
      let call = try StoredSample.found(on: disk.afterPowerCut(keeping: 0))
      #expect(call?.records.count == 2)
    }
  }

  @Test("a backup copies every journal and lasts")
  func backup() throws {
    disk.put(try StoredSample.bytes(records: 2), at: path)
    disk.put(try damaged(), at: "/home/customers/acme/wang.jsonl")
    let report = upkeep.backup(to: "/usb/backup")
    #expect(report.code == .success)
    #expect(report.lines.map(\.english) == ["2 journals copied, 0 unchanged."])
    let after = disk.afterPowerCut(keeping: 0)
    let saved = "/usb/backup/calls/2026/\(StoredSample.id).jsonl"
    #expect(try after.bytes(of: saved) == StoredSample.bytes(records: 2))
    #expect(try after.bytes(of: "/usb/backup/customers/acme/wang.jsonl") == damaged())
    disk.put(try StoredSample.bytes(records: 3), at: path)
    #expect(
      upkeep.backup(to: "/usb/backup").lines.map(\.english) == ["1 journals copied, 1 unchanged."])
    #expect(try disk.bytes(of: saved) == StoredSample.bytes(records: 3))
  }

  @Test("a line that is just being written is left out of a backup")
  func backupOfTail() throws {
    disk.put(try StoredSample.bytes(records: 2).dropLast(4), at: path)
    #expect(upkeep.backup(to: "/usb").code == .success)
    let saved = "/usb/calls/2026/\(StoredSample.id).jsonl"
    #expect(try disk.bytes(of: saved) == StoredSample.bytes(records: 1))
  }

  @Test("a backup never replaces what the journal doesn't hold")
  func backupKeeps() throws {
    let saved = "/home2/calls/2026/\(StoredSample.id).jsonl"
    disk.put(try StoredSample.bytes(records: 3), at: path)
    #expect(upkeep.backup(to: "/home2").code == .success)
    disk.put(try StoredSample.bytes(records: 2), at: path)
    #expect(upkeep.backup(to: "/home2").code == .badData)
    #expect(try disk.bytes(of: saved) == StoredSample.bytes(records: 3))
    #expect(upkeep.backup(to: "/home/calls/b").code == .usage)
  }

  @Test("deleting removes the call with all its copies, and nothing else")
  func delete() throws {
    let other = "\(StoredSample.folder)/2026-11-22T0930-acme-k3fa.jsonl"
    let family = [
      path, copy, "\(path).torn-120", "\(StoredSample.folder)/.\(StoredSample.id)-3.jsonl.part",
    ]
    for file in family + [other] { disk.put([1], at: file) }
    let report = upkeep.delete(copy)
    #expect(report.code == .success)
    #expect(report.lines.count == 4)
    #expect(disk.afterPowerCut(keeping: 0).files == [other])
    #expect(upkeep.delete(copy).code == .inputOutput)
  }

  @Test("a call in use is not deleted")
  func deleteInUse() throws {
    disk.put(try StoredSample.bytes(records: 1), at: path)
    let opened = try JournalFile.open(path, as: StoredSample.Sampled.self, system: disk)
    #expect(upkeep.delete(path).code == .inputOutput)
    #expect(disk.files == [path])
    #expect(opened.file != nil)
  }
}
