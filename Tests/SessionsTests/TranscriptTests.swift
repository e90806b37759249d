import Playbook
import Records
import TestSupport
import Testing

@testable import Sessions

@Suite("Walks as written down")
struct TranscriptTests {
  static let transcripts = Result { try Transcript.all(in: "Transcripts") }

  @Test("the screens of each walk are as they were")
  func screensAreGolden() throws {
    for transcript in try Self.transcripts.get() {
      let played = try transcript.played()
      let difference = Golden.difference(played.text, "transcripts/\(transcript.name)")
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
      #expect(played.rig.left == .over, "\(transcript.name) isn't over")
      #expect(played.rig.call.state.refusals.isEmpty)
    }
  }

  @Test("left and taken up again after every line, each walk asks the same and ends the same")
  func resumed() throws {
    for transcript in try Self.transcripts.get() {
      var rig = try transcript.rig()
      for line in transcript.typed where rig.left == nil {
        rig.type(line)
        #expect(rig.refolded().call.state == rig.call.state, "\(transcript.name): \(line)")
        #expect(rig.refolded().screen(rig.now) == rig.walk.screen(rig.now))
      }
    }
  }

  @Test(
    "what the README shows is what the program says", arguments: ["README.md", "README.zh-Hans.md"])
  func readmeIsTrue(page: String) throws {
    let blocks = try Transcript.blocks(of: page)
    #expect(!blocks.isEmpty, "\(page) shows no walk")
    for block in blocks {
      let played = try block.played().text
      #expect(
        Transcript.unwrapped(played) == Transcript.unwrapped(block.text), "\(block.name)")
    }
  }
}
