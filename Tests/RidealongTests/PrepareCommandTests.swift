import Foundation
import TestSupport
import Testing

@Suite("Preparing through the program")
struct PrepareCommandTests {
  private static let quick = [
    "Ms Okafor:user", "find out who decides in this visit", "", "a trial by 7 December", "a name",
    "", "", "",
  ]
  private static let whole = [
    "makes castings", "Vossberg for nine years", "Ms Okafor:user", "4", "sailing",
    "find out who decides in this visit", "", "", "a trial", "a name", "an article",
    "your words", "we keep lines running", "your list", "1,500 a stop", "", "", "", "", "", "",
    "Brenner & Sons", "Friday 9am", "plant", "", "",
  ]

  private func typed(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func journals(_ program: ProgramRun, _ folder: String) throws -> [String] {
    let base = program.home.appending(path: folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? [])
      .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  @Test("a prepared visit is gone on with by the next call to that customer, and no other")
  func goesOn() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let prepared = try program.run(
      ["prepare", "Harrow Castings", "--quick"], input: typed(Self.quick))
    #expect(prepared.code == 0 && prepared.errors == "")
    #expect(prepared.output.contains("What I want"))
    let other = try program.run(["call", "Acme"], input: "")
    #expect(!other.output.contains("Going on with the visit prepared"))
    let call = try program.run(
      ["call", "harrow castings"], input: typed(["/next", "1", "by hand", "/end", "4", "", "1"]))
    #expect(call.code == 0 && call.errors == "")
    #expect(call.output.contains("Going on with the visit prepared on 2026-11-24"))
    let again = try program.run(["call", "Harrow Castings"], input: "")
    #expect(!again.output.contains("Going on with the visit prepared"))
  }

  @Test("--new begins another visit beside the prepared one", arguments: ["call", "prepare"])
  func new(command: String) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["prepare", "Acme", "--quick"], input: typed(Self.quick))
    let before = try journals(program, "calls").count
    _ = try program.run([command, "Acme", "--new"], input: "/note x\n")
    #expect(try journals(program, "calls").count == before + 1)
    _ = try program.run(["prepare", "Acme"], input: "")
    #expect(try journals(program, "calls").count == before + 1)
  }

  @Test("what concerns the customer stands in his file, what concerns the visit in the visit's")
  func places() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(["prepare", "Harrow Castings"], input: typed(Self.whole))
    #expect(run.code == 0 && run.errors == "")
    let customer = try journals(program, "customers").joined()
    let visit = try journals(program, "calls").joined()
    for words in ["makes castings", "Vossberg for nine years", "sailing", "Brenner & Sons"] {
      #expect(customer.contains(words), "\(words)")
    }
    for words in ["find out who decides", "an article", "a trial", "1,500 a stop"] {
      #expect(!customer.contains(words) && visit.contains(words), "\(words)")
    }
    let shown = try program.run(["customer", "show", "Harrow Castings"])
    #expect(shown.output.contains("makes castings") && shown.output.contains("Ms Okafor"))
    let verified = try program.run(["verify"])
    #expect(verified.code == 0)
  }

  @Test("left by the end of input after every line, it comes to the same plan")
  func resumedAfterEveryLine() throws {
    let (straight, broken) = (try ProgramRun(), try ProgramRun())
    defer {
      straight.remove()
      broken.remove()
    }
    _ = try straight.run(["prepare", "Harrow Castings"], input: typed(Self.whole))
    for line in Self.whole {
      let run = try broken.run(["prepare", "Harrow Castings"], input: "\(line)\n")
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
    for format in ["text", "markdown", "html"] {
      let arguments = ["sheet", "--customer", "Harrow Castings", "--format", format]
      let (left, right) = (try straight.run(arguments), try broken.run(arguments))
      #expect(left.code == 0 && left.output == right.output, "\(format)")
      #expect(left.output.contains("an article"))
    }
  }

  @Test("a prepared visit is printed by its id, its customer, and as the last")
  func sheets() throws {
    let program = try ProgramRun(language: "zh")
    defer { program.remove() }
    _ = try program.run(
      ["prepare", "恒达机械", "--quick"],
      input: typed(["王总：决策者", "", "下周三来看样机", "拿到姓名", "", "", ""]))
    for arguments in [["--call", "last"], ["--customer", "恒达机械"], ["-c", "恒达机械"]] {
      let sheet = try program.run(["sheet"] + arguments)
      #expect(sheet.output.contains("拜访准备：恒达机械（王总）"), "\(arguments)")
    }
    let blank = try program.run(["sheet", "--customer", "恒达机械", "--blank"])
    #expect(!blank.output.contains("拜访准备") && blank.code == 0)
    let refused = try program.run(["sheet", "--customer", "别家", "--format", "markdown"])
    #expect(refused.code == 64)
    // What is only prepared is no visit yet.
    let shown = try program.run(["customer", "show", "恒达机械", "--json"])
    #expect(shown.output.contains("\"visits\" : [\n\n  ]"))
  }

  static let refusals: [([String], Int32)] = [
    (["prepare"], 64), (["prepare", "--continue"], 66), (["prepare", "--resume", "nothing"], 66),
  ]

  @Test("what can't be meant is refused with the reason", arguments: refusals)
  func refuses(arguments: [String], code: Int32) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(arguments)
    #expect(run.code == code && !run.errors.isEmpty && run.output.isEmpty)
  }

  @Test("a visit that took place is prepared no more")
  func taken() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["prepare", "Acme", "--quick"], input: typed(Self.quick))
    _ = try program.run(["call", "Acme"], input: "/next\n")
    #expect(try program.run(["prepare", "--resume", "last"]).code == 64)
    #expect(try program.run(["prepare", "--continue"]).code == 66)
    #expect(try program.run(["call", "--resume", "last"], input: "/note x\n").code == 0)
  }

  @Test("--json acknowledges each line once both journals hold it")
  func acknowledges() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(
      ["prepare", "Acme", "--json"], input: typed(["makes feed", "get to know them", "<"]))
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(run.output.contains("\"customer\":[{\"answer\""))
    #expect(run.code == 0)
  }

  @Test("killed at any moment, every acknowledged line is there", .timeLimit(.minutes(3)))
  func killed() throws {
    var numbers = SeededGenerator(seed: 20_261_125)
    var most = 0
    for round in 0..<25 {
      let program = try ProgramRun()
      defer { program.remove() }
      let process = program.process(["prepare", "Acme", "--json"])
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(typed(Self.whole).utf8))
      // The first acknowledgement says that the walk has begun.
      let first = output.fileHandleForReading.availableData
      usleep(UInt32(numbers.next(below: 60_000)))
      kill(process.processIdentifier, SIGKILL)
      let bytes = first + (try output.fileHandleForReading.readToEnd() ?? Data())
      process.waitUntilExit()
      let whole = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let acknowledged = Self.whole.prefix(whole.filter { $0.contains("\"line\"") }.count)
      most = max(most, acknowledged.count)
      let kept = try journals(program, "calls").joined()
      for line in acknowledged where !line.isEmpty {
        #expect(kept.contains(line), "round \(round): \(line)")
      }
      guard !kept.isEmpty else { continue }
      #expect(try program.run(["prepare", "Acme"], input: "").code == 0, "round \(round)")
    }
    #expect(most > 3, "the kills all came too early to prove anything")
  }
}
