import Foundation
import Playbook
import TestSupport
import Testing

@Suite("Scenarios on the command line")
struct ScenarioCommandTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// A file of a whole scenario in a folder of its own, changed in one place.
  private static func file(
    in program: ProgramRun, _ language: Language = .en, _ old: String = "", _ new: String = ""
  ) throws -> String {
    let shipped = try ShippedContent.files(language).first {
      $0.path == "scenarios/feed-dealer.md"
    }
    var text = String(decoding: try #require(shipped).bytes, as: UTF8.self)
    if !old.isEmpty {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let folder = program.home.appending(path: "mine/\(language.rawValue)/scenarios")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "feed-dealer.md")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("the list goes from easy to hard and tells nothing that the customer keeps to himself")
  func list() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(["scenario", "list"])
    #expect(run.code == 0 && run.errors == "")
    let places = try ["easy\n", "normal\n", "hard\n"].map {
      try #require(run.output.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(run.output.contains("feed-dealer") && run.output.contains("Koala"))
    for playbook in try [ShippedContent.playbook(.en, parts: [.scenarios])] {
      for fact in playbook.scenarios.flatMap(\.facts) where fact.tier > 0 {
        #expect(!run.output.contains(fact.text))
      }
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let json = try Self.object(try program.run(["scenario", "list", "--json"]).output)
    let rows = try #require(json["scenarios"] as? [[String: Any]])
    #expect(rows.contains { $0["id"] as? String == "no-need" && $0["winnable"] as? Bool == false })
    #expect(try program.run(["情景", "列表", "--lang", "zh"]).output.contains("考拉熊"))
  }

  @Test(
    "the card holds no secret; --all shows each fact with what opens it", arguments: ["en", "zh"])
  func show(language: String) throws {
    let program = try ProgramRun(language: language)
    defer { program.remove() }
    let spoken = try #require(Language(parsing: language))
    let playbook = try ShippedContent.playbook(spoken, parts: [.scenarios])
    let scenario = try #require(playbook.scenario(id: "feed-dealer"))
    // Lines are broken to the width of the page.
    func flat(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let card = try program.run(["scenario", "show", "feed-dealer"]).output
    let all = try program.run(["scenario", "show", "feed-dealer", "--all"]).output
    #expect(scenario.brief.allSatisfy { flat(card).contains(flat($0.words)) })
    for fact in scenario.facts {
      #expect(!flat(card).contains(flat(fact.text)), "\(fact.id)")
      #expect(flat(all).contains(flat(fact.text)), "\(fact.id)")
      #expect(fact.asks.allSatisfy { flat(all).contains(flat($0)) }, "\(fact.id)")
    }
    #expect(scenario.objections.allSatisfy { flat(all).contains(flat($0.answers[0])) })
    #expect(try program.run(["scenario", "show", "nobody"]).code == 66)
    let json = try Self.object(
      try program.run(["scenario", "show", "feed-dealer", "--json"]).output)
    #expect(json["trainer"] == nil && json["brief"] != nil)
  }

  @Test("a shipped scenario works in both languages, and paths show the lines that reach a step")
  func check() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let run = try program.run(["scenario", "check", "feed-dealer", "--runs", "2", "--paths"])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("feed-dealer (en)") && run.output.contains("feed-dealer (zh-Hans)"))
    #expect(run.output.contains("[feed-step-order]\n    > "))
    #expect(!run.output.contains("not reached"))
    #expect(try program.run(["scenario", "check", "nobody"]).code == 66)
    #expect(try program.run(["scenario", "check", "mine/nothing.md"]).code == 66)
    #expect(try program.run(["scenario", "check", "feed-dealer", "--runs", "0"]).code == 64)
  }

  @Test(
    "what can't be reached is told at its line with the reason",
    arguments: [
      ("  trust: 60\n", "  trust: 140\n", "never-agreed", "it wants trust 135"),
      ("  value: 60\n", "  value: 140\n", "never-agreed", "it wants value 135"),
      (
        "  ask: What trouble do you have with getting feed in time?\n"
          + "  ask: How often do you run out of feed before the truck comes?\n",
        "  ask: Nice shop.\n", "question-misheard", "nothing"
      ),
      (
        "  answer: You're right, I was pushing. There's no hurry. What would you want to know before "
          + "you could decide?\n",
        "  answer: It is a good feed.\n", "answer-misheard", "admission"
      ),
    ])
  func unreachable(_ sample: (old: String, new: String, id: String, reason: String)) throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let path = try Self.file(in: program, .en, sample.old, sample.new)
    let run = try program.run(["scenario", "check", path, "--runs", "1"])
    #expect(run.code == 65, "\(run.output)")
    let line = run.output.split(separator: "\n").first {
      $0.hasPrefix(path + ":") && $0.hasSuffix("[\(sample.id)]")
    }
    let message = try #require(line.map(String.init), "\(run.output)")
    #expect(message.contains(": error: "))
    if sample.reason != "nothing" { #expect(message.contains(sample.reason)) }
  }

  @Test("content mistakes come first, and keep a scenario from being played")
  func contentFirst() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let path = try Self.file(in: program, .en, "  tier: 3\n", "  tier: deep\n")
    let run = try program.run(["scenario", "check", path, "--runs", "1"])
    #expect(run.code == 65)
    #expect(run.output.hasPrefix(path + ":") && run.output.contains("[value-not-allowed]"))
    #expect(run.output.contains("not played"))
  }

  @Test("a file is held against its twin beside it")
  func twins() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let path = try Self.file(in: program)
    _ = try Self.file(in: program, .zhHans, "difficulty: easy", "difficulty: hard")
    let run = try program.run(["scenario", "check", path, "--runs", "1", "--json"])
    #expect(run.code == 65)
    let mistakes = try #require(try Self.object(run.output)["mistakes"] as? [[String: Any]])
    let found = mistakes.first { $0["severity"] as? String == "error" }
    #expect(found?["id"] as? String == "differs-between-languages")
    #expect(
      (found?["path"] as? String)?.contains("/zh-Hans/") == true && found?["line"] as? Int == 4)
  }
}
