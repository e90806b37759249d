import Foundation
import Playbook
import TestSupport
import Testing

@Suite("Customers on the command line")
struct CustomerCommandTests {
  private func program(_ writer: String = "li") throws -> ProgramRun {
    var program = try ProgramRun()
    program.environment["RIDEALONG_REP"] = writer
    return program
  }

  private func listed(_ program: ProgramRun, _ word: String...) throws -> [[String: Any]] {
    let list = try program.run(["customer", "list", "--json"] + word)
    let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    return try #require(object?["customers"] as? [[String: Any]])
  }

  private func shown(_ program: ProgramRun, _ name: String) throws -> [String: Any] {
    let show = try program.run(["customer", "show", name, "--json"])
    #expect(show.code == 0, "\(show.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(show.output.utf8)) as? [String: Any]
    return try #require(object)
  }

  @Test("the commands say what they said, in both languages", arguments: Language.allCases)
  func transcript(_ language: Language) throws {
    let program = try program()
    defer { program.remove() }
    let isChinese = language == .zhHans
    let name = isChinese ? "华兴" : "Acme"
    let account =
      isChinese
      ? "王总说配料太慢，一个月多花三十来万。\n答应周五前给他报价单。\n\n\n\n\n\n\n\n\n\n\n\n"
      : "Wang says mixing is too slow, it costs 12k a month.\nI promised a quote by Friday.\n\n\n\n\n\n\n\n\n\n\n\n"
    let person = isChinese ? "王总\n总经理\n2\n1\n3\n3\n" : "Wang\nmanager\n2\n1\n3\n3\n"
    let town = isChinese ? "杭州" : "Xian"
    let commands: [([String], String)] = [
      (["call", "--after", "--customer", name], account),
      (["customer", "list"], ""), (["customer", "new", name], ""),
      (["customer", "new", name], ""), (["customer", "new", name, "--note", town], ""),
      (["customer", "show", name], ""),
      (
        ["customer", "edit", "\(name)-1"],
        "\n\n\n2\n\n?\n200\n<\n\n/undo\n\n\n\n\n\n\n\n\n" + person
      ),
      (["customer", "show", "\(name)-1"], ""), (["customer", "list"], ""),
      (["customer", "show", town], ""), (["customer", "forget", town, "--yes"], ""),
      (["customer", "forget", "\(name)-2", "--yes"], ""), (["customer", "list"], ""),
    ]
    var text = ""
    for (arguments, input) in commands {
      let run = try program.run(arguments + ["--lang", language.rawValue], input: input)
      guard arguments.first == "customer" else { continue }
      text += "$ ridealong \(arguments.joined(separator: " "))\n"
      text += run.output + run.errors + (run.code == 0 ? "" : "[\(run.code)]\n")
    }
    text = text.replacingOccurrences(of: program.home.path, with: "HOME")
    let difference = Golden.difference(text, "customers/\(language.rawValue).txt")
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test("two writers keep two files, and each reads what both told")
  func writers() throws {
    var program = try program()
    defer { program.remove() }
    #expect(try program.run(["customer", "new", "Acme"]).code == 0)
    #expect(
      try program.run(["customer", "edit", "Acme"], input: "\n\n\n\nfeed\n/quit\n").code == 0)
    program.environment["RIDEALONG_REP"] = "Chen 2"
    program.environment["RIDEALONG_NOW"] = "2026-11-24T09:31"
    #expect(
      try program.run(["customer", "edit", "Acme"], input: "Acme Foods\n\n\n1\n/quit\n").code == 0)
    let folder = program.home.appending(path: "customers/acme").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files == ["chen2.jsonl", "li.jsonl"])
    let account = try shown(program, "acme")
    #expect(account["name"] as? String == "Acme Foods" && account["trade"] as? String == "feed")
    #expect(account["otherNames"] as? [String] == ["Acme"])
    for file in files {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")
      #expect(mode[.posixPermissions] as? Int == 0o600)
    }
    #expect(try program.run(["verify"]).output.contains("2 of 2 journals"))
  }

  @Test("a visit finds its customer by name, and by the file's id where the name doesn't tell")
  func visits() throws {
    let program = try program()
    defer { program.remove() }
    let told = "They mix by hand.\n\n/quit\n"
    let call = ["call", "--after", "--customer"]
    #expect(try program.run(call + ["Acme"], input: told).code == 0)
    #expect(try program.run(["customer", "new", "Acme"]).code == 0)
    #expect(try program.run(["customer", "new", "ACME", "--note", "Xian"]).code == 0)
    let unclear = try program.run(call + ["Acme"], input: told)
    #expect(unclear.code == 64 && unclear.errors.contains("[acme-2]"))
    for name in ["acme-2", "Acme (Xian)", "acme xian"] {
      let run = try program.run(call + [name], input: told)
      #expect(run.code == 0, "\(name): \(run.errors)")
    }
    #expect(try listed(program).map { $0["visits"] as? Int } == [1, 3])
    #expect(try listed(program, "xian").count == 1)
  }

  @Test("a list is right after the index is damaged, deleted or out of date")
  func index() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run(["customer", "new", "Acme"]).code == 0)
    let file = program.home.appending(path: "index/accounts-1")
    #expect(try listed(program).count == 1)
    let before = try Data(contentsOf: file)
    var bytes = before
    bytes[4] ^= 1
    try bytes.write(to: file)
    #expect(try listed(program).count == 1)
    #expect(try Data(contentsOf: file) == before)
    try FileManager.default.removeItem(at: file)
    #expect(try program.run(["customer", "new", "Brandt"]).code == 0)
    #expect(try listed(program).count == 2)
    let told = "They mix by hand.\n\n/quit\n"
    #expect(try program.run(["call", "--after", "--customer", "Brandt"], input: told).code == 0)
    #expect(try listed(program).first?["name"] as? String == "Brandt")
    #expect(try listed(program).first?["visits"] as? Int == 1)
  }

  @Test("forgetting takes the file, the folder and the index along, and nobody else's")
  func forget() throws {
    let program = try program()
    defer { program.remove() }
    for name in ["Acme", "Acme Foods"] {
      #expect(try program.run(["customer", "new", name]).code == 0)
    }
    _ = try listed(program)
    #expect(try program.run(["customer", "forget", "Acme", "--yes"]).code == 0)
    let folder = program.home.appending(path: "customers").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["acme-foods"])
    let index = program.home.appending(path: "index/accounts-1").path
    #expect(!FileManager.default.fileExists(atPath: index))
    #expect(try listed(program).map { $0["name"] as? String } == ["Acme Foods"])
  }

  @Test("a damaged file is named and not written in; recovered, it goes on")
  func damage() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run(["customer", "new", "Acme"]).code == 0)
    let edit = ["customer", "edit", "Acme"]
    #expect(try program.run(edit, input: "\n\n\n1\nfeed\n/quit\n").code == 0)
    let file = program.home.appending(path: "customers/acme/li.jsonl")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    #expect(try program.run(["verify"]).code == 65)
    let refused = try program.run(edit, input: "\n\n\n\npaper\n/quit\n")
    #expect(refused.code == 74 && refused.errors.contains("ridealong recover"))
    #expect(try Data(contentsOf: file) == bytes)
    #expect(try program.run(["recover"]).code == 0)
    #expect(try program.run(edit, input: "\n\n\n\npaper\n/quit\n").code == 0)
    let account = try shown(program, "acme")
    #expect(account["trade"] as? String == "paper")
    #expect(try program.run(["verify"]).code == 0)
  }

  @Test("killed at any moment, what was acknowledged is there", .timeLimit(.minutes(5)))
  func killed() throws {
    var numbers = SeededGenerator(seed: 20_261_124)
    var most = 0
    for round in 0..<30 {
      let program = try program()
      defer { program.remove() }
      #expect(try program.run(["customer", "new", "Acme"]).code == 0)
      let process = program.process(["customer", "edit", "Acme", "--json"])
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let script = (1...40).map { "<\nname \($0)\n" }.joined()
      try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
      usleep(UInt32(numbers.next(below: 250_000)))
      kill(process.processIdentifier, SIGKILL)
      let text = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let told = whole.filter { $0.contains("\"seq\":") }.count
      most = max(most, told)
      let file = program.home.appending(path: "customers/acme/li.jsonl")
      let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst(2)
      #expect(kept.count == told || kept.count == told + 1, "round \(round)")
      #expect(try program.run(["customer", "edit", "Acme"], input: "New\n/quit\n").code == 0)
      #expect(try shown(program, "New")["name"] as? String == "New")
    }
    #expect(most > 3, "the kills all came too early to prove anything")
  }
}
