import Foundation
import TestSupport
import Testing

@Suite("Whole visits through the program")
struct WholeVisitTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Visits")

  private static let scripts = [
    "en-association-training", "en-mattress-order", "zh-crm-leads", "zh-skin-care",
  ]

  private func script(_ name: String) throws -> (arguments: [String], typed: String) {
    let text = try String(
      contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let command = lines.removeFirst().dropFirst("$ ridealong ".count)
    var arguments: [String] = []
    for (index, part) in command.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      arguments += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    let typed = lines.filter { $0.hasPrefix(">") }.map { $0.dropFirst($0.hasPrefix("> ") ? 2 : 1) }
    return (arguments, typed.joined(separator: "\n") + "\n")
  }

  @Test("each write-up leaves the note that it should, in every form", arguments: scripts)
  func notesAreGolden(name: String) throws {
    let program = try ProgramRun(language: name.hasPrefix("zh") ? "zh" : "en")
    defer { program.remove() }
    let (arguments, typed) = try script(name)
    let walk = try program.run(arguments, input: typed)
    #expect(walk.code == 0)
    #expect(walk.errors == "")
    for format in ["md", "json", "chat"] {
      let note = try program.run(["notes", "export", "last", "--format", format])
      #expect(note.code == 0)
      let difference = Golden.difference(note.output, "visits/\(name).\(format)")
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
    }
  }

  @Test(
    "left by the end of input after every line, each comes to the same note", arguments: scripts)
  func resumedAfterEveryLine(name: String) throws {
    let language = name.hasPrefix("zh") ? "zh" : "en"
    let (straight, broken) = (
      try ProgramRun(language: language), try ProgramRun(language: language)
    )
    defer {
      straight.remove()
      broken.remove()
    }
    let (arguments, typed) = try script(name)
    _ = try straight.run(arguments, input: typed)
    let lines = typed.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    _ = try broken.run(arguments, input: "\(lines[0])\n")
    for line in lines.dropFirst() {
      let more = try broken.run(["call", "--resume", "last"], input: "\(line)\n")
      #expect(more.code == 0, "\(line): \(more.errors)")
      // Once nothing is left to ask, the end of input ends the visit too.
      guard more.output.split(whereSeparator: \.isWhitespace).contains("--continue") else { break }
    }
    let expected = try straight.run(["notes", "export", "last", "--format", "json"]).output
    #expect(try broken.run(["notes", "export", "last", "--format", "json"]).output == expected)
    #expect(expected.contains("\"needs\""))
  }
  @Test("going on is recorded once, with the first line of the resumed walk")
  func resumedOnce() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try program.run(["call"], input: "goal\n")
    let resumed = try program.run(["call", "--resume", "last", "--json"], input: "")
    let first = resumed.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(first.components(separatedBy: "\"resumed\":").count == 2, "\(first)")
  }
}
