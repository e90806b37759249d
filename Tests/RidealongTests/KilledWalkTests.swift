import Foundation
import TestSupport
import Testing

@Suite("Killed at any moment")
struct KilledWalkTests {
  private static let lines = [
    "find out who decides", "a trial", "her boss's name", "/next", "1", "we plan by hand",
    "= it stops twice a week", "$ 12k a month", "@ Wang:decider", "! too expensive", "1",
    "than last year's", "1", "only that", "1", "1", "1", "+ how soon could you start?", "#",
    "/note he smiled", "= nobody trusts the list", "/next", "1", "every Monday", "/undo",
    "> Wang: shows it to his boss, Friday",
  ]

  @Test(
    "after SIGKILL at 100 random moments every acknowledged line is there", .timeLimit(.minutes(5)))
  func acknowledgedLinesSurvive() throws {
    var numbers = SeededGenerator(seed: 20_261_124)
    var mostAcknowledged = 0
    // On a busy machine the program takes longer to begin: then the moments are spread wider.
    var window = 250_000
    for round in 0..<100 {
      let program = try ProgramRun()
      defer { program.remove() }
      let acknowledged = try killed(program, after: numbers.next(below: window))
      mostAcknowledged = max(mostAcknowledged, acknowledged.count)
      if acknowledged.isEmpty { window = min(window * 5 / 4, 4_000_000) }
      let journals = try journals(program)
      guard let journal = journals.first else {
        #expect(acknowledged.isEmpty, "round \(round): acknowledged without a journal")
        continue
      }
      let kept = try lines(of: journal)
      #expect(Array(kept.prefix(acknowledged.count)) == acknowledged, "round \(round)")
      #expect(kept.count <= acknowledged.count + 1, "round \(round)")
      guard !kept.isEmpty else { continue }
      let resumed = try program.run(["call", "--resume", "last"], input: "/note still here\n")
      #expect(resumed.code == 0, "round \(round): \(resumed.errors)")
      let after = try lines(of: journal)
      #expect(Array(after.prefix(kept.count)) == kept)
      #expect(after.last == "/note still here")
    }
    #expect(mostAcknowledged > 10, "the kills all came too early to prove anything")
  }

  /// Feeds the script and kills the program some microseconds after its first acknowledgement.
  private func killed(_ program: ProgramRun, after microseconds: Int) throws -> [String] {
    let process = program.process(["call", "--json"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let script = Self.lines.joined(separator: "\n") + "\n"
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    usleep(UInt32(microseconds))
    kill(process.processIdentifier, SIGKILL)
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    // What stands before the last line feed was acknowledged whole.
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return try whole.compactMap { try line(in: Data($0.utf8), seqRequired: true) }
  }

  private func journals(_ program: ProgramRun) throws -> [URL] {
    let calls = program.home.appending(path: "calls")
    let files = FileManager.default.enumerator(at: calls, includingPropertiesForKeys: nil)
    return files?.compactMap { $0 as? URL }.filter { $0.pathExtension == "jsonl" } ?? []
  }

  private func lines(of journal: URL) throws -> [String] {
    let text = try String(contentsOf: journal, encoding: .utf8)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .compactMap { try line(in: Data($0.utf8), seqRequired: true) }
  }

  private func line(in json: Data, seqRequired: Bool) throws -> String? {
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    guard object?["seq"] is Int else { return nil }
    return object?["line"] as? String
  }
}
