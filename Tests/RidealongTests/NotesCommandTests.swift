import Foundation
import Testing

@Suite("Recorded calls on the command line")
struct NotesCommandTests {
  /// A home with a finished write-up of a visit to Acme and one to 华兴.
  func home() throws -> ProgramRun {
    var program = try ProgramRun(now: "2026-11-23T16:00+08:00")
    let acme = "Li says MIXING takes three hours.\nHe wants drawings.\n\n/quit\n"
    try #require(try program.run(["call", "--after", "--customer", "Acme"], input: acme).code == 0)
    program.environment["RIDEALONG_NOW"] = "2026-11-24T09:30+08:00"
    let huaxing = "王总说配料太慢。\n\n/quit\n"
    let arguments = ["call", "--after", "--customer", "华兴", "--lang", "zh"]
    try #require(try program.run(arguments, input: huaxing).code == 0)
    return program
  }

  func ids(_ program: ProgramRun, _ filter: String...) throws -> [String] {
    let list = try program.run(["notes", "list", "--json"] + filter)
    let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    let calls = try #require(object?["calls"] as? [[String: Any]])
    return calls.compactMap { $0["customer"] as? String }
  }

  @Test("the list is newest first, and filters choose from it")
  func list() throws {
    let program = try home()
    defer { program.remove() }
    #expect(try ids(program) == ["华兴", "Acme"])
    #expect(try ids(program, "--customer", "ＡＣ") == ["Acme"])
    #expect(try ids(program, "--from", "2026-11-24") == ["华兴"])
    #expect(try ids(program, "--to", "yesterday") == ["Acme"])
    #expect(try ids(program, "--to", "昨天") == ["Acme"])
    #expect(try ids(program, "--outcome", "order") == [])
    let bad = try program.run(["notes", "list", "--from", "soon"])
    #expect(bad.code == 64 && bad.errors.contains("It names no single day"))
  }

  @Test("a search needs all words, in any script and case")
  func search() throws {
    let program = try home()
    defer { program.remove() }
    let found = try program.run(["notes", "search", "mixing", "ＬＩ"])
    #expect(found.code == 0 && found.output.contains(": Li says MIXING takes three hours.\n"))
    #expect(try program.run(["notes", "search", "配料"]).output.contains("王总说配料太慢。"))
    let nothing = try program.run(["notes", "search", "mixing", "王总"])
    #expect(nothing.code == 1 && nothing.output == "")
  }

  @Test("a correction is added from arguments or standard input and shown in the note")
  func amend() throws {
    let program = try home()
    defer { program.remove() }
    #expect(try program.run(["notes", "amend", "last", "是", "两小时"]).code == 0)
    let piped = try program.run(["notes", "amend", "last", "--json"], input: "第二条\n更正\n")
    #expect(piped.code == 0 && piped.output.hasPrefix("{\"id\":\"2026-11-24T0930-"))
    let note = try program.run(["notes", "show", "last"]).output
    #expect(note.contains("是 两小时") && note.contains("第二条"))
    let empty = try program.run(["notes", "amend", "last"], input: " \n")
    #expect(empty.code == 64 && empty.errors.contains("no words"))
    #expect(try program.run(["verify"]).code == 0)
  }

  @Test("an export never replaces a file unless told to")
  func export() throws {
    let program = try home()
    defer { program.remove() }
    let file = program.home.appending(path: "note.md").path
    #expect(try program.run(["notes", "export", "last", "--out", file]).code == 0)
    let before = try String(contentsOfFile: file, encoding: .utf8)
    #expect(before.hasPrefix("---\n"))
    let again = ["notes", "export", "last", "--format", "chat", "--out", file]
    #expect(try program.run(again).code == 64)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
    #expect(try program.run(again + ["--yes"]).code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) != before)
    #expect(try program.run(["notes", "export", "last", "--out", "/nowhere/x"]).code == 74)
  }

  @Test("an id that fits none or several is answered with those that are there")
  func names() throws {
    let program = try home()
    defer { program.remove() }
    let none = try program.run(["notes", "show", "acme"])
    #expect(none.code == 66 && none.errors.contains("Perhaps:\n  2026-11-23T1600-acme-"))
    let several = try program.run(["notes", "show", "2026-11"])
    #expect(several.code == 64 && several.errors.contains("2026-11-24T0930-华兴-"))
    let json = try program.run(["notes", "show", "zzz", "--json"])
    #expect(json.errors.hasPrefix("{\"error\":{\"code\":66,") && json.output == "")
  }

  @Test("deleting needs a yes, and takes what was exported along")
  func delete() throws {
    let program = try home()
    defer { program.remove() }
    let exports = program.home.appending(path: "exports")
    try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
    for (id, name) in [("last", "a.md"), ("2026-11-23", "b.md")] {
      let file = exports.appending(path: name).path
      #expect(try program.run(["notes", "export", id, "--out", file]).code == 0)
    }
    #expect(try program.run(["notes", "delete", "last"]).code == 64)
    #expect(try ids(program).count == 2)
    let deleted = try program.run(["notes", "delete", "last", "--yes"])
    #expect(deleted.code == 0 && deleted.output.contains("Backups"))
    #expect(try ids(program) == ["Acme"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: exports.path) == ["b.md"])
  }

  @Test("forgetting a customer deletes his calls and names those of others that hold the name")
  func forget() throws {
    let program = try home()
    defer { program.remove() }
    let mentioned = try program.run(["customer", "forget", "王总", "--yes"])
    #expect(mentioned.code == 0 && mentioned.output.contains("notes delete 2026-11-24T0930-华兴-"))
    #expect(try ids(program).count == 2)
    #expect(try program.run(["customer", "forget", "ＡＣＭＥ", "--yes"]).code == 0)
    #expect(try ids(program) == ["华兴"])
    #expect(try program.run(["customer", "forget", "Acme", "--yes"]).code == 66)
    #expect(try program.run(["customer", "forget", " "]).code == 64)
  }

  @Test("a damaged recording is named, and the others are listed")
  func damage() throws {
    let program = try home()
    defer { program.remove() }
    let folder = program.home.appending(path: "calls/2026")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let path = folder.appending(path: names[0]).path
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count - 5] ^= 1
    try bytes.write(to: URL(filePath: path))
    let list = try program.run(["notes", "list"])
    #expect(list.code == 65 && list.errors.contains("ridealong recover"))
    #expect(list.output.contains("华兴") && list.output.contains("Acme"))
    #expect(try program.run(["doctor"]).code == 65)
    #expect(try program.run(["recover", "2026-11-23"]).code == 0)
    #expect(try program.run(["notes", "list"]).code == 0)
  }
}
