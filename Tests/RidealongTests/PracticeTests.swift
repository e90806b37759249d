import Foundation
import Testing

@Suite("Scores, replays and practice on the command line")
struct PracticeTests {
  /// A rehearsal from its greeting to its end.
  private static let talk = """
    Good morning, Mr Wu. I'm from the feed mill in the county town; we met at the spring fair.
    May I ask you a few questions about the shop first?
    How do you order your feed at present?
    What trouble do you have with getting feed in time?
    When you run out, what do your customers do?
    i
    If feed came within two days of your order, how would that help you?
    To sum up: you run out before the truck comes, and five households have left. Have I got that right?
    Shall we do it like this: you order two tonnes on trial on Monday, and put them with ten households?
    Goodbye, Mr Wu.

    """

  private func rehearsed(_ options: [String] = [], in program: ProgramRun) throws -> String {
    let run = try program.run(
      ["rehearse", "feed-dealer", "--seed", "1"] + options, input: Self.talk)
    try #require(run.code == 0, Comment(rawValue: run.errors))
    return run.output
  }

  @Test("a rehearsal ends with its scorecard, and review shows the same score")
  func scorecard() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    let output = try rehearsed(in: program)
    let score = try #require(output.firstMatch(of: /Scorecard: (\d+) of 100/)?.1)
    #expect(output.contains("Made by") && output.contains("line 3:"))
    let list = try program.run(["notes", "list", "--rehearsals"]).output
    let id = try #require(list.firstMatch(of: /2026-11-24T0930-feed-dealer-\w+/)?.0)
    let review = try program.run(["review", String(id)]).output
    #expect(review.contains("Score: \(score) of 100"))
  }

  @Test("through a pipe a rehearsal is shown whole, and a line after /branch begins a new one")
  func replay() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    _ = try rehearsed(in: program)
    let whole = try program.run(["rehearse", "--mode", "replay", "last"])
    #expect(whole.code == 0 && whole.output.contains("1 of 9") && whole.output.contains("9 of 9"))
    #expect(whole.output.contains("Coach:"))
    let branched = try program.run(
      ["rehearse", "--mode", "replay"],
      input: "99\n/branch 4 What trouble do you have with getting feed in time?\n")
    #expect(branched.output.contains("There is no line 99"))
    let answer = try #require(
      whole.output.firstMatch(of: /getting feed in time\?\n.*\n(Mr Wu: .*)\n/)?.1)
    #expect(branched.output.components(separatedBy: answer).count == 3)
    let files = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    let headers = try files.filter { $0.hasSuffix(".jsonl") && $0.hasPrefix("calls") }.map {
      try String(contentsOf: program.home.appending(path: $0), encoding: .utf8)
        .split(separator: "\n")[0]
    }
    #expect(headers.count { $0.contains("\"branch\":{") && $0.contains("\"line\":4") } == 1)
    // What branched off was left, and begins with another's lines: it is no score of its own.
    #expect(try program.run(["trend"]).output.contains("1 rehearsals"))
  }

  @Test("no rehearsal, a visit and an option of new ones are refused, each with its code")
  func refused() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    #expect(try program.run(["rehearse", "--mode", "replay"]).code == 66)
    try #require(try program.run(["call", "--customer", "Acme"], input: "find out\n").code == 0)
    #expect(try program.run(["rehearse", "--mode", "replay", "2026"]).code == 64)
    #expect(try program.run(["rehearse", "--mode", "replay", "--seed", "1"]).code == 64)
    #expect(try program.run(["rehearse", "feed-dealer", "--focus", "luck"]).code == 64)
  }

  @Test("tries go on from one rehearsal to the next, for each rep alone")
  func carried() throws {
    var program = try ProgramRun()
    defer { program.remove() }
    #expect(try rehearsed(["--focus", "needs"], in: program).contains("2 of 3 tries so far"))
    #expect(try rehearsed(["--focus", "closing"], in: program).contains("1 of 3 tries so far"))
    #expect(try rehearsed(["--focus", "needs"], in: program).contains("2 of 3 tries are carried"))
    program.environment["RIDEALONG_REP"] = "Lund"
    #expect(!(try rehearsed(["--focus", "needs"], in: program)).contains("are carried"))
  }

  @Test("scores over time come from the rehearsals that are over")
  func trend() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    #expect(try program.run(["trend"]).output.contains("Scored so far: 0."))
    #expect(try program.run(["trend", "--html", "t.html"]).code == 66)
    for _ in 0..<3 { _ = try rehearsed(in: program) }
    _ = try program.run(["rehearse", "feed-dealer"], input: "Good morning, Mr Wu.\n")
    let data = Data(try program.run(["trend", "--json", "--skill", "needs"]).output.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(object["rehearsals"] as? [[String: Any]])
    #expect(entries.count == 3)
    #expect((object["skills"] as? [String: Any])?.keys.sorted() == ["needs"])
    #expect((object["total"] as? [String: Any])?["won"] as? Int == 0)
    let last = try program.run(["trend", "--last", "2", "--json"]).output
    #expect(last.components(separatedBy: "\"title\"").count == 3)
    #expect(try program.run(["trend", "--last", "0"]).code == 64)
  }

  @Test("simulated visits are scored, and the control isn't")
  func simulated() throws {
    let program = try ProgramRun()
    defer { program.remove() }
    func score(_ options: [String]) throws -> Double? {
      let run = try program.run(["simulate", "feed-dealer", "--json", "--runs", "2"] + options)
      let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      return try #require(list as? [[String: Any]])[0]["meanScore"] as? Double
    }
    let good = try #require(try score(["--policy", "consultative"]))
    let bad = try #require(try score(["--policy", "closer"]))
    #expect(good > bad + 10)
    #expect(try score(["--policy", "consultative"]) == good)
    #expect(try score(["--policy", "consultative", "--deaf"]) == nil)
  }
}
