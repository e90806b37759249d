import Customer
import Playbook
import Records
import TestSupport
import Testing
import VisitModel

@testable import Sessions

@Suite("Visits that others published, written up by their rep")
struct VisitWriteUpTests {
  static let visits = Result { try Transcript.all(in: "Visits") }

  @Test("each write-up ends by itself within twelve questions")
  func writeUpsEnd() throws {
    let visits = try Self.visits.get()
    #expect(visits.count == 4)
    for visit in visits {
      let rig = try visit.played().rig
      #expect(rig.left == .over, "\(visit.name) waits for \(rig.walk.screen(rig.now).lines)")
      #expect(rig.call.state.wrapUp.count <= WrapUpItem.limit)
      #expect(rig.call.state.refusals.isEmpty)
    }
  }

  @Test("the screens of each write-up are as they were")
  func screensAreGolden() throws {
    for visit in try Self.visits.get() {
      let difference = Golden.difference(try visit.played().text, "visits/\(visit.name)")
      #expect(difference == nil, Comment(rawValue: difference ?? ""))
    }
  }

  @Test("left and taken up again after every line, each write-up comes to the same")
  func resumed() throws {
    for visit in try Self.visits.get() {
      var rig = try visit.rig()
      for line in visit.typed where rig.left == nil {
        rig.type(line)
        #expect(rig.refolded().call.state == rig.call.state)
        #expect(rig.refolded().screen(rig.now) == rig.walk.screen(rig.now))
      }
    }
  }

  @Test("the outcomes are what happened")
  func outcomes() throws {
    let expected: [String: OutcomeClass] = [
      "en-association-training.txt": .advance, "en-mattress-order.txt": .order,
      "zh-crm-leads.txt": .advance, "zh-skin-care.txt": .advance,
    ]
    for visit in try Self.visits.get() {
      #expect(try visit.played().rig.note.outcome?.outcome == expected[visit.name], "\(visit.name)")
    }
  }
}
