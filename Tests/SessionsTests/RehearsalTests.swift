import Customer
import Playbook
import Records
import Rehearsal
import Sessions
import TestSupport
import Testing
import VisitModel

@Suite("Rehearsals")
struct RehearsalTests {
  static let transcripts = Result { try Transcript.all(in: "Rehearsals") }

  @Test("each rehearsal as written down is as it was, and over")
  func transcriptsAreGolden() throws {
    let all = try Self.transcripts.get()
    #expect(all.count >= 3)
    for transcript in all {
      let played = try #require(transcript.rehearsed())
      let difference = Golden.difference(played.text, "rehearsals/\(transcript.name)")
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
      #expect(played.rig.left == .over, "\(transcript.name) isn't over")
      #expect(played.rig.walk.call.state.refusals.isEmpty)
    }
  }

  @Test("killed and taken up again after every line, each goes on to the same rest")
  func resumed() throws {
    for transcript in try Self.transcripts.get() {
      var rig = try #require(transcript.rehearsal())
      for line in transcript.typed where rig.left == nil {
        rig.type(line)
        let again = try #require(try rig.refolded())
        #expect(again.call.state == rig.walk.call.state, "\(transcript.name): \(line)")
        #expect(again.buyer.state == rig.walk.buyer.state)
        #expect(again.reactions == rig.walk.reactions)
        #expect(!again.isAstray)
      }
    }
  }

  @Test("what the machine makes of the end is what the customer made of it")
  func outcomesAgree() throws {
    for transcript in try Self.transcripts.get() {
      let played = try #require(transcript.rehearsed())
      let walk = played.rig.walk
      #expect(walk.buyer.outcome == CallNote(walk.call).outcome?.outcome, "\(transcript.name)")
    }
  }

  @Test("a key that corrects the kind answers the same line again, and can be taken back")
  func corrected() throws {
    var rig = try #require(RehearsalRig("feed-dealer", .en, seed: 1))
    rig.type("How do you order your feed at present?")
    let before = rig.walk.buyer.state
    rig.type("What trouble do you have with getting feed in time?")
    #expect(rig.walk.reactions.last?.heard.kind == .problem)
    rig.type("i")
    #expect(rig.walk.reactions.count == 2)
    #expect(rig.walk.reactions.last?.heard.kind == .implication)
    #expect(rig.walk.call.state.rehearsed.last?.corrected == "problem")
    #expect(rig.walk.call.state.turns.map(\.question.kind) == [.situation, .implication])
    rig.type("<")
    #expect(rig.restored == "What trouble do you have with getting feed in time?")
    #expect(rig.walk.buyer.state == before)
  }

  @Test("to begin again meets the same customer from his greeting on")
  func restarted() throws {
    var rig = try #require(RehearsalRig("feed-dealer", .zhHans, seed: 4))
    let start = rig.walk.buyer.state
    let needs = rig.walk.call.state
    for line in ["您好。", "您现在是怎么订货的？", "/重来"] { rig.type(line) }
    #expect(rig.walk.buyer.state == start)
    #expect(rig.walk.call.state.visit == needs.visit)
    #expect(rig.walk.reactions.isEmpty)
  }

  @Test(
    "an exam gives no help and takes nothing back",
    arguments: ["/hint", "/why", "/mood", "/undo", "<", "/restart", "p"])
  func exam(line: String) throws {
    var rig = try #require(RehearsalRig("feed-dealer", .en, seed: 1, mode: .exam))
    rig.type("How do you order your feed at present?")
    let state = rig.walk.call.state
    #expect(rig.type(line).count == 1)
    #expect(rig.walk.call.state == state)
  }

  @Test("a hint names the kind, asked again the words, and after a line the kind again")
  func hints() throws {
    var rig = try #require(RehearsalRig("feed-dealer", .en, seed: 1))
    let first = rig.type("/hint")
    let words = rig.type("/hint")
    #expect(first != words)
    let model = try #require(
      rig.walk.buyer.buyerCase.scenario.facts.flatMap(\.asks).first {
        words[0].contains($0)
      })
    rig.type(model)
    #expect(rig.type("/hint").count == 2)
    #expect(rig.walk.call.state.hintsTaken == 3)
  }

  @Test(
    "the words that a hint gives for no scenario in particular are heard as meant",
    arguments: Language.allCases)
  func modelLines(language: Language) throws {
    let rig = try #require(RehearsalRig("feed-dealer", language, seed: 1))
    let phrases = rig.walk.talk.phrases
    func does(_ line: String) throws -> String? {
      var rig = try #require(RehearsalRig("feed-dealer", language, seed: 1))
      rig.type(line)
      return rig.walk.call.state.rehearsed.last?.heard.does.first
    }
    #expect(try does(phrases.text(RehearsalPhrase.modelLeave)) == "honestLeave")
    #expect(try does(phrases.text(RehearsalPhrase.modelCheck)) == "check")
    let summary = phrases.text(RehearsalPhrase.modelSummary, ("facts", "x"))
    #expect(try does(summary) == "summary")
  }

  @Test("following the hints wins", arguments: Language.allCases)
  func hintsWin(language: Language) throws {
    var rig = try #require(RehearsalRig("feed-dealer", language, seed: 2))
    for _ in 0..<30 where rig.left == nil {
      rig.type("/hint")
      let shown = rig.type("/hint")[0]
      let words = shown.split(separator: language == .en ? ": " : "：", maxSplits: 1)
      rig.type(String(words.last ?? ""))
      let agreed = rig.walk.buyer.state.agreed
      if !agreed.isEmpty { break }
    }
    #expect(!rig.walk.buyer.state.agreed.isEmpty)
  }
}
