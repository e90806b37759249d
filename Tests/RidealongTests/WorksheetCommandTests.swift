import Foundation
import Testing

@Suite("Worksheets through the program")
struct WorksheetCommandTests {
  @Test("a walk through a pipe shows no prompt and ends in the verdict")
  func pipe() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Acme"])
    let walk = try program.run(
      ["worksheet", "behaviour", "--customer", "Acme"], input: "3\n3\n1\n")
    #expect(walk.code == 0 && walk.errors == "")
    #expect(walk.output.contains("Buys as: Innovation partner"))
    #expect(!walk.output.contains("1-3/?"))
    #expect(!walk.output.contains("\u{1B}"))
    let shown = try program.run(["worksheet", "behaviour", "-c", "Acme", "--show"])
    #expect(walk.output.hasSuffix(shown.output))
  }

  @Test("end of input keeps what was told and says how to see it")
  func endOfInput() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Acme"])
    let walk = try program.run(
      ["worksheet", "man", "--customer", "Acme"], input: "1\ny\nthey bake daily\n")
    #expect(walk.code == 0)
    #expect(walk.output.contains("Kept."))
    let again = try program.run(["worksheet", "man", "--customer", "Acme"], input: "")
    #expect(again.output.contains("Can they afford it?"))
  }

  @Test("the list says what each is for, and with a customer how far it is filled")
  func list() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let plain = try program.run(["worksheet"])
    #expect(plain.code == 0)
    #expect(plain.output.split(separator: "\n").count == 16)
    _ = try program.run(["customer", "new", "Acme"])
    _ = try program.run(["worksheet", "behaviour", "-c", "Acme"], input: "3\n3\n1\n")
    let filled = try program.run(["worksheet", "list", "--customer", "Acme"])
    let row = filled.output.split(separator: "\n").first { $0.hasPrefix("behaviour") }
    #expect(row?.contains("3/3") == true && row?.contains("Innovation partner") == true)
    #expect(filled.output.contains("not begun"))
    let json = try program.run(["worksheet", "list", "--customer", "Acme", "--json"])
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 15)
    #expect(Set(rows?.map(\.count) ?? []) == [7])
  }

  @Test("the result leaves as Markdown and as JSON")
  func forms() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Acme"])
    _ = try program.run(
      ["worksheet", "needs", "-c", "Acme"], input: "no *waste*\n1\n1\ny\n?\n\n")
    let markdown = try program.run(["worksheet", "needs", "-c", "Acme", "--show", "--markdown"])
    #expect(markdown.output.hasPrefix("# Acme · The needs tree\n"))
    #expect(markdown.output.contains(#"no \*waste\*"#))
    let json = try program.run(["worksheet", "needs", "-c", "Acme", "--show", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["worksheet"] as? String == "needs")
    #expect((object?["sections"] as? [Any])?.isEmpty == false)
  }

  @Test("each line of --json is an object, the result the last")
  func jsonWalk() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Acme"])
    let walk = try program.run(
      ["worksheet", "behaviour", "-c", "Acme", "--json"], input: "3\n9\n3\n1\n")
    let lines = walk.output.split(separator: "\n", maxSplits: 4)
    for line in lines.prefix(4) {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["say"] != nil, "\(line)")
    }
    let result = try JSONSerialization.jsonObject(with: Data(lines[4].utf8)) as? [String: Any]
    #expect(result?["verdict"] != nil)
  }

  @Test(
    "names in either language find a worksheet, and a slip is told",
    arguments: [
      ("需求树", "zh"), ("tree", "en"), ("NEEDS", "en"), ("The needs tree", "en"),
    ])
  func names(name: String, language: String) throws {
    let program = try ProgramRun(language: language)
    defer { program.remove() }
    _ = try program.run(["customer", "new", "仁和医院"])
    let shown = try program.run(["worksheet", name, "-c", "仁和", "--show"])
    #expect(shown.code == 0 && shown.output.contains("仁和医院"))
  }

  @Test("what can't be done is said with the right code")
  func refusals() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["customer", "new", "Acme"])
    let slip = try program.run(["worksheet", "neds", "-c", "Acme"])
    #expect(slip.code == 64 && slip.errors.contains("'needs'"))
    let nobody = try program.run(["worksheet", "man"])
    #expect(nobody.code == 64 && nobody.errors.contains("--customer"))
    let unknown = try program.run(["worksheet", "man", "-c", "Zebra"])
    #expect(unknown.code == 66)
    let person = try program.run(["worksheet", "style", "-c", "Acme", "--person", "Li"])
    #expect(person.code == 66 && person.errors.contains("Li"))
  }
}
