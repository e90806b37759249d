import Customer
import Playbook
import Testing
import VisitModel

@testable import Sessions

@Suite("People as they are written down")
struct PeopleTests {
  struct Line: Sendable {
    let text: String
    let people: [Person]

    init(_ text: String, _ people: Person...) {
      self.text = text
      self.people = people
    }
  }

  static let user = Person(name: "李工", role: .user, influence: .user)
  static let buyer = Person(name: "刘姐", influence: .gatekeeper)
  static let decider = Person(name: "王总", role: .decider, influence: .economicBuyer)

  @Test(
    "names and roles are told apart, however they are joined",
    arguments: [
      Line("李工：使用者", user), Line("李工 使用者", user), Line("李工　使用者", user),
      Line("李工是使用者", user), Line("刘姐是采购，拍板的是王总", buyer, decider),
      Line("刘姐：采购，王总：决策者", buyer, decider),
      Line("王总是老板，刘姐是采购", Person(name: "王总", title: "老板"), buyer),
      Line("Ann Lee decider", Person(name: "Ann Lee", role: .decider, influence: .economicBuyer)),
    ])
  func joined(_ line: Line) throws {
    var rig = try WalkRig(.zhHans)
    rig.type("＠ \(line.text)")
    #expect(rig.visit.facts.people == line.people)
  }

  @Test(
    "what names nobody's role stays a name, or a name and a title",
    arguments: [
      Line("Ann Lee", Person(name: "Ann Lee")), Line("应该是刘姐", Person(name: "应该是刘姐")),
      Line("Wang, purchasing manager", Person(name: "Wang", title: "purchasing manager")),
      Line("刘姐，采购经理", Person(name: "刘姐", title: "采购经理")),
    ])
  func leftWhole(_ line: Line) throws {
    var rig = try WalkRig(.zhHans)
    rig.type("＠ \(line.text)")
    #expect(rig.visit.facts.people == line.people)
  }
}
