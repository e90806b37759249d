import Glibc
import Records
import Testing

@testable import ridealong

@Suite("The home folder")
struct HomeTests {
  @Test(
    "it is found in the order of the variables",
    arguments: [
      (["RIDEALONG_HOME": "/r", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/r"),
      (["RIDEALONG_HOME": "r", "HOME": "/h"], "/here/r"),
      (["RIDEALONG_HOME": "", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/ridealong"),
      (["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/ridealong"),
      (["XDG_DATA_HOME": "", "HOME": "/h"], "/h/.local/share/ridealong"),
      (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func located(environment: [String: String], path: String?) {
    let home = Home.locate(
      environment: environment, workingFolder: "/here", system: StoredSample.disk())
    #expect(home?.path == path)
  }

  @Test("folders are made for their owner only, whatever the umask")
  func prepared() throws {
    let folder = try TemporaryFolder()
    let home = Home(path: "\(folder.path)/a/b", system: folder.system)
    for _ in 0..<2 { try home.prepare(folder: "\(home.path)/calls/2026") }
    for path in ["a", "a/b", "a/b/calls", "a/b/calls/2026"] {
      #expect(folder.mode(of: "\(folder.path)/\(path)") == 0o700)
    }
  }

  @Test("a folder that can't be made is named with the reason")
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "file")
    let home = Home(path: "\(folder.path)/file", system: folder.system)
    #expect(
      throws: FolderError(
        path: home.path, reason: SystemError(call: .makeFolder, code: ENOTDIR))
    ) { try home.prepare(folder: home.path) }
  }

  @Test("folders that were made last through a power cut")
  func lasting() throws {
    let disk = MemoryDisk(folders: [])
    let home = Home(path: "/home/me", system: disk)
    try home.prepare(folder: "/home/me/calls/2026")
    let after = disk.afterPowerCut(keeping: 0)
    #expect(try after.exists("/home/me/calls/2026"))
  }

  @Test("calls are listed by id, each with its latest copy")
  func listed() throws {
    let disk = MemoryDisk(
      folders: ["/home", "/home/calls", "/home/calls/2025", "/home/calls/2026"])
    for name in [
      "2026/2026-01-02T0930-acme-k3f9.jsonl", "2025/2025-12-31T0930-王总-k3f9.jsonl",
      "2026/2026-01-02T0930-acme-k3f9-10.jsonl", "2026/2026-01-02T0930-acme-k3f9-2.jsonl",
      "2026/.2026-01-02T0930-acme-k3f9-11.jsonl.part", "2026/notes.txt",
      "2026/2026-01-02T0930-acme-k3f9.jsonl.torn-77",
    ] {
      disk.put([], at: "/home/calls/\(name)")
    }
    let calls = try Home(path: "/home", system: disk).calls()
    #expect(calls.map(\.id) == ["2025-12-31T0930-王总-k3f9", "2026-01-02T0930-acme-k3f9"])
    let start = "/home/calls/2026/2026-01-02T0930-acme-k3f9"
    #expect(calls[1].path == "\(start)-10.jsonl")
    #expect(calls[1].earlier == ["\(start).jsonl", "\(start)-2.jsonl"])
  }

  @Test("a home without calls has none")
  func empty() throws {
    #expect(try Home(path: "/home", system: MemoryDisk(folders: [])).calls().isEmpty)
  }

  @Test("a header is read from the start of the file, however long it is")
  func header() throws {
    let disk = StoredSample.disk()
    let home = Home(path: "/home", system: disk)
    disk.put(try StoredSample.bytes(records: 500), at: StoredSample.path)
    let header = try home.header(of: StoredSample.path, as: StoredSample.Sampled.self)
    #expect(header == StoredSample.Header())
    let long = StoredSample.Header(id: String(repeating: "x", count: 9000))
    disk.put(try StoredSample.Sampled.headerLine(long, at: 0), at: StoredSample.path)
    #expect(try home.header(of: StoredSample.path, as: StoredSample.Sampled.self) == long)
  }
}
