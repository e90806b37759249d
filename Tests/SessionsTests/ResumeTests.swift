import Playbook
import Records
import Testing

@testable import Sessions

@Suite("Left and taken up again")
struct ResumeTests {
  @Test("after every line the walk folded anew asks the same pending question")
  func foldedAnewAfterEveryLine() throws {
    let walks: [(CallMode, [String])] = [
      (
        .live,
        [
          "goal", "", "least", "/next", "1", "by hand", "= it stops", "/next", "1", "12k a month",
          "! too dear", "1", "than last year", "/next", "2", "it lasts", "2", "/back", "!",
          "/lang zh",
          "/undo", "/quiet", "/quiet", "/stage close he must go", "/pause", "/next", "/end", "x",
          "2", "Li sends it Friday", "", "",
        ]
      ),
      (.after, ["one", "two", "", "2", "they decide soon", "Li", "", "n1; n2", "2", "<", "3", ""]),
    ]
    for (mode, lines) in walks {
      var rig = try WalkRig(mode: mode)
      for line in lines {
        rig.type(line)
        let again = rig.refolded()
        #expect(again.call.state == rig.call.state, "after \(line)")
        #expect(again.screen(rig.now) == rig.walk.screen(rig.now), "after \(line)")
      }
    }
  }

  @Test("a pause doesn't count as time of the visit")
  func pausesDoNotCount() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/pause"])
    rig.at += 3600
    rig.type("/next")
    #expect(rig.call.state.elapsed(at: rig.at) < 60)
  }
}
