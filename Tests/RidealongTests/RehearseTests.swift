import Foundation
import Testing

@Suite("Rehearsals on the command line")
struct RehearseTests {
  private static let opening = "Good morning, Mr Wu.\nHow do you order your feed at present?\n"

  @Test("left at the end of input, it is saved, gone on with, and kept apart from visits")
  func keptApart() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    try #require(try program.run(["call", "--customer", "Acme"], input: "find out\n").code == 0)
    let begun = try program.run(["rehearse", "feed-dealer", "--seed", "1"], input: Self.opening)
    #expect(begun.code == 0)
    #expect(begun.output.contains("Mr Wu: ") && begun.output.contains("rehearse --continue"))
    #expect(!begun.output.contains("\u{1B}"))
    let again = try program.run(["rehearse", "--continue"], input: "/repeat\n")
    #expect(again.code == 0 && again.output.contains("> How do you order your feed at present?"))
    let visits = try program.run(["notes", "list"]).output
    #expect(visits.contains("Acme") && !visits.contains("feed-dealer"))
    let rehearsals = try program.run(["notes", "list", "--rehearsals"]).output
    #expect(!rehearsals.contains("Acme") && rehearsals.contains("feed-dealer"))
    let customers = try program.run(["customer", "list"]).output
    #expect(customers.contains("Acme") && !customers.contains("Wu") && !customers.contains("feed"))
    #expect(try program.run(["notes", "show", "last"]).output.contains("Acme"))
  }

  @Test("the same seed and lines say the same in every process")
  func sameInEveryProcess() throws {
    let arguments = ["rehearse", "feed-dealer", "--seed", "9", "--lang", "zh", "--json"]
    let input = "吴老板早。\n您现在是怎么订货的？\n/提示\n再见。\n再见。\n"
    let outputs = try (0..<2).map { _ in
      let program = try ProgramRun()
      defer { program.remove() }
      return try program.run(arguments, input: input).output
    }
    #expect(outputs[0] == outputs[1])
    for line in outputs[0].split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
    #expect(outputs[0].contains("\"rehearsed\""))
  }

  @Test(
    "without a scenario there is a list; a number or an id chooses",
    arguments: ["1", "feed-dealer"])
  func list(choice: String) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(["rehearse"], input: "nobody\n\(choice)\n")
    #expect(run.code == 0 && run.output.contains("feed-dealer"))
    let plain = try program.run(["rehearse"])
    #expect(plain.code == 0)
    #expect(try program.run(["rehearse", "nobody"]).code == 66)
    #expect(try program.run(["rehearse", "feed-dealer", "--seed", "-x"]).code == 64)
    #expect(try program.run(["rehearse", "feed-dealer", "--continue"]).code == 64)
  }
}
