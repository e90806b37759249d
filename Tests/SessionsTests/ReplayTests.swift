import Coaching
import Playbook
import Records
import Rehearsal
import TestSupport
import Testing
import Understanding
import VisitModel

@testable import Sessions

@Suite("Stored rehearsals, line by line")
struct ReplayTests {
  private static func played(_ name: String) throws -> RehearsalRig {
    let all = try Transcript.all(in: "Rehearsals")
    let transcript = try #require(all.first { $0.name.hasPrefix(name) })
    return try #require(transcript.rehearsed()).rig
  }

  private static func replay(_ walk: RehearsalWalk) throws -> RehearsalReplay {
    let language = walk.talk.language
    let classifier = try #require(ShippedEars.classifier(language))
    let playbook = try ShippedContent.playbook(
      language, parts: PlaybookPart.walk + PlaybookPart.rehearsal)
    let talk = TalkReader(playbook, read: { classifier.read($0) })
      .talk(RehearsedTalk(walk, rep: "R").lines, source: .rehearsal, rep: "R")
    return RehearsalReplay(
      walk, review: Review(talk, rules: playbook.scoringRules, steps: nil))
  }

  @Test(
    "each line shows what was said, what was answered and where the customer stands",
    arguments: ["en-trial", "zh-trial", "en-exam"])
  func lines(name: String) throws {
    let walk = try Self.played(name).walk
    let replay = try Self.replay(walk)
    #expect(replay.count == walk.lines.count && replay.count > 3)
    for (place, line) in walk.lines.enumerated() {
      let shown = replay.lines(place + 1)
      #expect(shown.contains { $0.hasSuffix(line.words ?? "–") })
      for said in line.said { #expect(shown.contains { $0.contains(said.words) }) }
      #expect(shown.contains { $0.contains(String(line.stand.trust)) })
    }
    #expect(replay.lines(0) == [] && replay.lines(replay.count + 1) == [])
  }

  @Test("what the coach says of a rule, he says once")
  func once() throws {
    var rig = try #require(RehearsalRig("feed-dealer", .en, seed: 1))
    for place in 1...10 {
      rig.type(place.isMultiple(of: 2) ? "How many pigs are there here?" : "Our feed is the best.")
      if rig.left != nil { break }
    }
    let replay = try Self.replay(rig.walk)
    var told: [String] = []
    for number in 1...replay.count {
      told += replay.lines(number).filter { $0.contains("Points lost:") }
    }
    #expect(!told.isEmpty && Set(told).count == told.count)
  }

  @Test(
    "from any line on, the same lines get the same answers and the same end",
    arguments: ["en-trial", "zh-trial"])
  func branches(name: String) throws {
    let walk = try Self.played(name).walk
    let replay = try Self.replay(walk)
    for number in 1...replay.count {
      var call = Call(header: walk.call.header)
      let records = try #require(replay.beginning(before: number))
      for record in records { call.apply(record, seq: call.nextSeq, at: 0) }
      var branched = try #require(RehearsalRig.walk(call))
      #expect(branched.lines.count == number - 1)
      #expect(branched.call.state.refusals.isEmpty)
      for line in walk.lines.dropFirst(number - 1) {
        // A kind that the rep put right is put right again.
        let key = line.corrected == nil ? nil : line.heard.kind?.rawValue.first.map(String.init)
        for typed in [line.words, key].compactMap(\.self) {
          let step = branched.submit(typed, now: RehearsalRig.now)
          let record = try #require(step.record)
          branched.apply(record, seq: branched.call.nextSeq, at: 0)
        }
        #expect(branched.lines.last?.said == line.said, "line \(number)")
      }
    }
    #expect(replay.beginning(before: 0) == nil)
    #expect(replay.beginning(before: replay.count + 2) == nil)
  }

  @Test(
    "what is typed between lines is read in both languages, with full-width signs too",
    arguments: [
      ("", ReplayCommand.next), ("7", .show(7)), ("１２", .show(12)), ("112", .show(112)),
      ("/branch 5", .branch(5, words: "")), ("／分支 ５", .branch(5, words: "")),
      ("/branch", .branch(nil, words: "")),
      ("/b 3 How is that?", .branch(3, words: "How is that?")),
      ("/另说 那怎么办？", .branch(nil, words: "那怎么办？")), ("/q", .leave), ("/退出", .leave),
      ("/?", .help), ("hello", .unknown), ("/hint", .unknown), ("<", .unknown),
    ])
  func commands(line: String, command: ReplayCommand) throws {
    for language in Language.allCases {
      let words = try ShippedContent.playbook(language, parts: [.words]).words(
        in: "replay-commands")
      #expect(ReplayCommand(line, words: words) == command)
    }
  }
}
