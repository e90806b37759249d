import Coaching
import Customer
import Records
import Testing
import VisitModel

@testable import Sessions

@Suite("What the coach puts first in a live call")
struct LiveCoachingTests {
  @Test("after a buying signal asking comes first, and the reason can be asked for")
  func signalsComeFirst() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next", "+ how soon could you start?"])
    #expect(rig.walk.suggestions(rig.now).first?.rule == .signalClose)
    #expect(rig.type("/why").first?.contains("M29") == true)
    rig.type("> Li: signs, Friday")
    #expect(rig.walk.suggestions(rig.now).first?.rule != .signalClose)
  }

  @Test("a need that a competitor shaped is recorded once and redeveloped")
  func competitorsNeed() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/need competitor a closed system like theirs"])
    #expect(rig.visit.place == .consult(.explore, redeveloping: true))
    #expect(rig.visit.facts.needs.map(\.need.words) == ["a closed system like theirs"])
    #expect(rig.walk.suggestions(rig.now).allSatisfy { $0.rule == .redevelop })
    rig.type("/need 1 competitor")
    #expect(rig.visit.facts.needs.count == 1)
  }
}
