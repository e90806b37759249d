import Foundation
import Testing

@testable import ridealong

@Suite("What became of things between visits")
struct SettleCommandTests {
  private static let visit = """

    = the line stops
    ! too dear
    1
    Two lines
    us: plan it, 1 December
    1
    4 stops
    Ann
    2
    1
    Ann:decider
    The layout, 30 November

    """

  private func program() throws -> ProgramRun {
    let program = try ProgramRun()
    let call = try program.run(
      ["call", "--after", "--customer", "Acme"], input: Self.visit + "\n\n\n\n\n")
    #expect(call.code == 0, "\(call.errors)")
    return program
  }

  private func journey(_ program: ProgramRun) throws -> String {
    // Lines are broken to the width of a screen: the tests look for words.
    try program.run(["journey", "Acme"]).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test("a promise is owed until it is noted as kept, and late once its day has passed")
  func promise() throws {
    var program = try program()
    defer { program.remove() }
    #expect(try journey(program).contains("[ ] 1 The layout"))
    program.environment["RIDEALONG_NOW"] = "2026-12-01T08:00"
    #expect(try journey(program).contains("Keep your word today, it is late: The layout"))
    #expect(try program.run(["customer", "settle", "Acme", "--promise", "1"]).code == 0)
    let after = try journey(program)
    #expect(after.contains("[x] 1 The layout"))
    #expect(!after.contains("Keep your word"))
  }

  @Test("an objection stands until it is noted as settled")
  func objection() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try journey(program).contains("before you answer: \"too dear\""))
    #expect(try program.run(["customer", "settle", "Acme", "--objection", "1"]).code == 0)
    #expect(try journey(program).contains("resolved 2026-11-24"))
  }

  @Test("a mark is told with its evidence, and can be taken back")
  func mark() throws {
    let program = try program()
    defer { program.remove() }
    let reached = ["customer", "settle", "Acme", "--reached", "opportunity-found"]
    let bare = try program.run(reached)
    #expect(bare.code == 64)
    #expect(bare.errors.contains("--because"))
    #expect(try program.run(reached + ["--because", "it is in the plan"]).code == 0)
    #expect(try journey(program).contains("It shows in: it is in the plan"))
    let withdraw = ["customer", "settle", "Acme", "--withdraw", "opportunity-found"]
    #expect(try program.run(withdraw).code == 0)
    #expect(try !journey(program).contains("it is in the plan"))
  }

  @Test(
    "what isn't there can't be settled",
    arguments: [
      [], ["--promise", "2"], ["--promise", "0"], ["--objection", "x"], ["--reached", "rich"],
    ])
  func refused(options: [String]) throws {
    let program = try program()
    defer { program.remove() }
    let before = try journey(program)
    let run = try program.run(["customer", "settle", "Acme"] + options)
    #expect(run.code == 64)
    #expect(!run.errors.isEmpty)
    #expect(try journey(program) == before)
  }

  @Test(
    "only a locale that names another character set gets plots in ASCII",
    arguments: [
      ("", true), ("C", true), ("zh_CN.UTF-8", true), ("en_GB.utf8@euro", true),
      ("zh_CN.GB18030", false), ("de_DE.ISO-8859-1", false),
    ])
  func locales(locale: String, isUnicode: Bool) {
    #expect(Shell.isUnicode(locale: locale) == isUnicode)
  }

  @Test("plots are plain through a pipe, coloured where that is asked for, and ASCII in plain mode")
  func plots() throws {
    var program = try program()
    defer { program.remove() }
    let piped = try journey(program)
    #expect(piped.contains("▮▯▯") && !piped.contains("\u{1B}"))
    program.environment["CLICOLOR_FORCE"] = "1"
    let coloured = try journey(program)
    #expect(coloured.contains("\u{1B}[1m"))
    program.environment["NO_COLOR"] = "1"
    #expect(try journey(program) == piped)
    program.environment["RIDEALONG_PLAIN"] = "1"
    let plain = try journey(program)
    #expect(plain.contains("#..") && !plain.contains("▮"))
  }

  @Test("a customer of whom nothing is known but the name has a journey that says so")
  func empty() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Nobody Ltd"])
    let run = try program.run(["journey", "nobody"])
    #expect(run.code == 0)
    #expect(run.output.contains("No visit yet."))
    #expect(run.output.contains("Nobody is known yet."))
    #expect(try program.run(["journey", "nobody", "--json"]).code == 0)
    #expect(try program.run(["journey", "somebody else"]).code == 66)
  }
}
