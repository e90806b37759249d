import Foundation
import Playbook
import Testing

@Suite("Making a scenario")
struct NewScenarioTests {
  /// What a trainer types, a line an answer.
  private static func answers(_ language: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scenarios/mill-belts.\(language).txt")
    return try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }

  @Test(
    "answered through a pipe it works, can be rehearsed at once, and is listed as one's own",
    arguments: ["en", "zh-Hans"])
  func whole(language: String) throws {
    let program = try ProgramRun(language: language)
    defer { program.remove() }
    let input = try Self.answers(language).joined(separator: "\n") + "\n"
    let run = try program.run(["scenario", "new", "mill-belts", "--twin"], input: input)
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    #expect(!run.output.contains("\u{1B}"))
    let file = program.home.appending(path: "prompts/\(language)/scenarios/mill-belts.md")
    #expect(FileManager.default.fileExists(atPath: file.path))
    let drafts = program.home.appending(path: "drafts/\(language)/scenarios/mill-belts.json")
    #expect(!FileManager.default.fileExists(atPath: drafts.path))
    let check = try program.run([
      "scenario", "check", "mill-belts", "--language", language, "--runs", "5", "--json",
    ])
    #expect(check.code == 0, "\(check.output)")
    let list = try program.run(["scenario", "list", "--json"]).output
    let rows = try #require(
      (JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any])?["scenarios"]
        as? [[String: Any]])
    #expect(rows.first { $0["id"] as? String == "mill-belts" }?["own"] as? Bool == true)
    let talk = try program.run(["rehearse", "mill-belts", "--seed", "1"], input: "/quit\n")
    #expect(talk.code == 0)
    #expect(try program.run(["scenario", "new", "mill-belts"]).code == 64)
  }

  @Test("the twin has the same ids and is an error at each text until it is translated")
  func twin() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let input = try Self.answers("en").joined(separator: "\n") + "\n"
    _ = try program.run(["scenario", "new", "mill-belts", "--twin"], input: input)
    let twin = program.home.appending(path: "drafts/zh-Hans/scenarios/mill-belts.md").path
    let folder = program.home.appending(path: "prompts/zh-Hans/scenarios").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: twin, toPath: folder + "/mill-belts.md")
    let run = try program.run(["scenario", "check", "mill-belts", "--runs", "1"])
    #expect(run.code == 65)
    #expect(run.output.contains("[untranslated]"))
    #expect(!run.output.contains("[missing-translation]"))
    #expect(!run.output.contains("[differs-between-languages]"))
  }

  @Test(
    "left anywhere it goes on where it was, and comes to the same file",
    arguments: [17, 119])
  func resumed(count: Int) throws {
    let answers = try Self.answers("en")
    var files: [String] = []
    for parts in [[answers], [Array(answers[..<count]), Array(answers[count...])]] {
      let program = try ProgramRun()
      defer { program.remove() }
      for part in parts {
        _ = try program.run(
          ["scenario", "new", "mill-belts"], input: part.joined(separator: "\n") + "\n")
      }
      let file = program.home.appending(path: "prompts/en/scenarios/mill-belts.md")
      files.append(try String(contentsOf: file, encoding: .utf8))
    }
    #expect(files[0] == files[1])
  }

  @Test(
    "an id that is taken, or with which ids begin already, is refused",
    arguments: [
      "feed-dealer", "feed", "Mill", "-x", "../mill",
    ])
  func refused(id: String) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(["scenario", "new", "--", id], input: "x\n")
    #expect(run.code == 64, "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: program.home.path + "/drafts"))
  }
}
