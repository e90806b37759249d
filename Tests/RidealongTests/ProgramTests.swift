import Foundation
import Testing

@Suite("The program from its command line")
struct ProgramTests {
  @Test("without a command and a terminal it shows its help and exits 64")
  func alone() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let result = try program.run([])
    #expect(result.code == 64 && result.output == "" && result.errors.hasPrefix("OVERVIEW:"))
  }

  @Test("mistakes are told in the language of the interface, and as JSON where asked")
  func mistakes() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let english = try program.run(["noets"])
    #expect(english.code == 64 && english.errors.contains("Did you mean 'notes'?"))
    let chinese = try program.run(["noets", "--lang", "zh"])
    #expect(chinese.code == 64 && chinese.errors.hasPrefix("错误：没有“noets”这个命令。"))
    let json = try program.run(["call", "--bad", "--json"])
    #expect(json.errors == "{\"error\":{\"code\":64,\"message\":\"Unknown option '--bad'.\"}}\n")
  }

  @Test("without content every place that was tried is named", arguments: ["en", "zh"])
  func noContent(_ language: String) throws {
    let program = try ProgramRun(language: language)
    defer { program.remove() }
    let result = try program.run(["notes", "--prompts", "/nowhere"])
    #expect(result.code == 66 && result.errors.contains("/nowhere") && result.output == "")
    #expect(try program.run(["model", "--prompts", "/nowhere"]).code == 0)
    #expect(try program.run(["doctor", "--prompts", "/nowhere"]).code == 66)
  }

  @Test("a clock that can't be read is refused")
  func clock() throws {
    let program = try ProgramRun(now: "yesterday")
    defer { program.remove() }
    let result = try program.run(["notes"])
    #expect(result.code == 64 && result.errors.contains("RIDEALONG_NOW is 'yesterday'"))
  }

  @Test("a reader that goes away is no failure, a full disk is")
  func output() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    for (shell, code) in [("| true; exit ${PIPESTATUS[0]}", 0), ("> /dev/full", 74)]
      as [(String, Int32)]
    {
      let process = program.process([])
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", "'\(ProgramRun.program.path)' model --format json \(shell)"]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == code, "\(shell)")
    }
  }

  @Test("what is meant for a screen that isn't there never lands in a recording")
  func withoutOutput() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    for closed in ["0<&-", ">&-", "2>&-"] {
      let process = program.process([])
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "printf 'we met\\n' | '\(ProgramRun.program.path)' call --after \(closed)",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == (closed == ">&-" ? 74 : 0), "\(closed)")
    }
    let verified = try program.run(["verify"])
    #expect(verified.code == 0 && verified.output.contains("3 of 3 journals are whole"))
  }

  @Test(
    "a write-up refuses what no visit can have had",
    arguments: [
      (["--on", "tomorrow"], "2026-11-25"), (["--on", "9999-12-31"], "9999-12-31"),
      (["--on", "2026-13-01"], "names no day"), (["--minutes", "0"], "1 to 1440"),
      (["--minutes", "-5"], "1 to 1440"), (["--minutes", "9223372036854775807"], "1 to 1440"),
      (["--continue"], "--after belongs to a new visit"),
    ])
  func impossibleVisits(given: [String], told: String) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let result = try program.run(["call", "--after"] + given)
    #expect(result.code == 64 && result.errors.contains(told), "\(result.errors)")
    #expect(try program.run(["notes"]).output.isEmpty)
  }

  @Test("a customer of blanks is none")
  func blankCustomer() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["call", "--after", "--customer", " "])
    #expect(try program.run(["notes", "list", "--json"]).output.contains("\"customer\":null"))
  }

  @Test("what goes on is the visit that was left last, whatever its day, and quiet where asked")
  func goesOnWithTheLast() throws {
    var program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["call", "--customer", "New"], input: "a goal\n")
    program.environment["RIDEALONG_NOW"] = "2026-11-24T09:40"
    _ = try program.run(
      ["call", "--after", "--on", "Friday", "--customer", "Old"], input: "told\n")
    let result = try program.run(["call", "--continue", "--quiet"], input: "x\n\n/quiet\n")
    #expect(result.output.contains("(Old)"))
    #expect(result.output.contains("Coaching words are shown again."))
  }

  @Test("the language chosen in a walk can be taken back, and lasts over a resume")
  func languageOfTheWalk() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let (english, chinese) = ("What do you want from this visit?", "这次拜访想达到什么？")
    let back = try program.run(["call"], input: "/lang zh\n/undo\n/status\n")
    #expect(back.output.contains("Goal: unknown"), "\(back.output)")
    _ = try program.run(["notes", "delete", "last", "--yes"])
    _ = try program.run(["call"], input: "/lang zh\n")
    let resumed = try program.run(["call", "--resume", "last"])
    #expect(!resumed.output.contains(english) && resumed.output.contains(chinese))
    let told = try program.run(["call", "--resume", "last", "--lang", "en"])
    #expect(told.output.contains(english))
  }

  @Test("replay answers a line for each, and names the first that can't be read")
  func replay() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let good = try program.run(["model", "--replay"], input: "[]\n[\"open\", \"nonsense\"]\n")
    let lines = good.output.split(separator: "\n")
    #expect(good.code == 0 && lines.count == 2)
    let second = try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [[String: Any]]
    #expect(second?.map { $0["conf"] as? [String] ?? [] }.last == ["s_open", "s_talk", "s_visit"])
    #expect(second?.count == 3)
    let bad = try program.run(["model", "--replay"], input: "[]\n{\"open\": 1}\n")
    #expect(bad.code == 65 && bad.errors.contains("line 2") && bad.output.hasPrefix("[{"))
  }

  @Test("a sheet is written for a first visit, as text and as a page")
  func sheet() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let text = try program.run(["sheet", "--customer", "Acme", "--goal", "Learn the loss"])
    #expect(text.code == 0 && text.output.contains("Acme") && text.output.contains("10 "))
    let page = try program.run(["sheet", "--format", "html", "--lang", "zh"])
    #expect(page.code == 0 && page.output.contains("<html lang=\"zh-Hans\">"))
  }

  @Test("a call and a sheet take over what the last visit left, however the name is written")
  func carriedOver() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let first = "/next\n! too dear\n/quit\n"
    #expect(try program.run(["call", "--customer", "Acme Feed"], input: first).code == 0)
    #expect(try program.run(["call", "--customer", "Other"], input: "/quit\n").code == 0)
    let sheet = try program.run(["sheet", "--customer", "acme feed"])
    #expect(sheet.output.contains("too dear"))
    let call = try program.run(["call", "--customer", "ＡＣＭＥ  feed"], input: "/quit\n")
    #expect(call.output.contains("still open: too dear"))
    let none = try program.run(["call", "--customer", "Acme"], input: "/quit\n")
    #expect(!none.output.contains("too dear"))
  }

  @Test("shells are offered what is recorded")
  func completion() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let call = ["call", "--after", "--customer", "Acme Feed"]
    #expect(try program.run(call, input: "x\n\n/quit\n").code == 0)
    #expect(try program.run(["---complete", "customers", "ac"]).output == "Acme Feed\n")
    #expect(try program.run(["---complete", "calls", "la"]).output == "last\n")
    #expect(try program.run(["---complete", "trades", "fe"]).output == "feed\n")
    #expect(try program.run(["---complete", "nonsense", ""]).output == "")
  }
}
