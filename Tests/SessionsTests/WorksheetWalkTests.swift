import AccountModel
import Coaching
import Customer
import Playbook
import Records
import TestSupport
import Testing
import VisitModel

@testable import Sessions

@Suite("A walk through a worksheet")
struct WorksheetWalkTests {
  private func rig(_ name: WorksheetName, _ language: Language = .en) throws -> WorksheetRig {
    var rig = try WorksheetRig(language)
    try rig.begin(name)
    return rig
  }

  @Test("what visits heard is shown and not asked again")
  func foldsVisits() throws {
    var visit = try WalkRig()
    visit.type(["/next", "@ Tom Price: decider", "= we want less waste by spring"])
    var rig = try WorksheetRig(visits: [AccountVisit(visit.call)])
    try rig.begin(.man)
    rig.type(["1", "y", "bakes daily", "y"])
    // Need and authority are known from the visit: only the money is left.
    #expect(rig.question == "Can they pay for it, however much they want it?")
    rig.type("y")
    #expect(rig.screen.lines.joined(separator: "\n").contains("we want less waste by spring"))
    rig.type("")
    #expect(rig.left == .over)
    #expect(rig.account.qualification.verdict == .hopeful)
  }

  @Test(
    "budget and time heard in a visit stand beside the question, and the rep says whether it is a yes"
  )
  func heard() throws {
    var visit = try WalkRig()
    visit.type(["/next", "/fact budget 180,000 for line 2"])
    var rig = try WorksheetRig(visits: [AccountVisit(visit.call)])
    try rig.begin(.opportunity)
    rig.type("y")
    #expect(rig.screen.lines.contains { $0.contains("180,000 for line 2") })
    #expect(rig.account.opportunity.answers[.budget] == .unknown)
  }

  @Test(
    "yes, no and not known in both languages, with the customer's words",
    arguments: [
      ("y", Observation.yes, nil), ("Y he asked twice", .yes, "he asked twice"),
      ("yes, he asked", .yes, "he asked"), ("是", .yes, nil), ("有，问过两次", .yes, "问过两次"),
      ("n", .no, nil), ("no - too dear", .no, "too dear"), ("没有 嫌贵", .no, "嫌贵"),
      ("?", .unknown, nil), ("？", .unknown, nil), ("don't know", .unknown, nil),
      ("不知道", .unknown, nil), ("不清楚，老板不在", .unknown, "老板不在"),
    ])
  func seen(line: String, observation: Observation, words: String?) throws {
    var rig = try rig(.desire)
    rig.type(line)
    let desire = rig.account.buyingJudgement.desire
    #expect(desire[.product] == observation)
    #expect(desire.words(of: .product) == words)
    #expect(desire.notes.map(\.term) == [.product])
  }

  @Test(
    "a line that is no answer records nothing and says how",
    arguments: ["perhaps", "yesterday", "7"])
  func notSeen(line: String) throws {
    var rig = try rig(.desire)
    let said = rig.type(line)
    #expect(said.count == 1 && rig.page.lines.isEmpty)
    #expect(rig.question.hasPrefix("Do they care about the product"))
  }

  @Test("going back takes back what was told, and is recorded")
  func back() throws {
    var rig = try rig(.desire)
    rig.type(["y one", "n two"])
    rig.type("<")
    #expect(rig.restored == "n two")
    #expect(rig.account.buyingJudgement.desire[.purchase] == .unknown)
    #expect(rig.page.lines.count == 3)
    rig.type("《")
    #expect(rig.restored == "y one")
    #expect(rig.account.buyingJudgement.desire.notes.isEmpty)
    #expect(rig.type("<") == [rig.playbook.phrases.text(id: "worksheet-first")])
  }

  @Test(
    "taken up again, the last answer of the same worksheet can still be taken back, and no other")
  func backAfterResuming() throws {
    var rig = try rig(.desire)
    rig.type("y one")
    try rig.begin(.desire)
    rig.type("<")
    #expect(rig.account.buyingJudgement.desire.notes.isEmpty)
    rig.type(["y one", "q"])
    try rig.begin(.opportunity)
    rig.type("<")
    #expect(rig.account.buyingJudgement.desire[.product] == .yes)
  }

  @Test("leaving keeps everything, in any of the ways", arguments: ["q", "Q", "/quit", "退出"])
  func leaving(line: String) throws {
    var rig = try rig(.desire)
    rig.type(["y one", line])
    #expect(rig.left == .forNow)
    #expect(rig.account.buyingJudgement.desire[.product] == .yes)
    #expect(rig.account.worksheets.map(\.isWhole) == [false])
  }

  @Test("an end that is reached is recorded once")
  func ended() throws {
    var rig = try rig(.behaviour)
    rig.type(["1", "1", "1"])
    #expect(rig.left == .over)
    #expect(rig.account.worksheets.map(\.isWhole) == [true])
    try rig.begin(.behaviour)
    // All is known: it is shown once, and Enter ends.
    #expect(rig.screen.lines.count == 5)
    rig.type("")
    #expect(rig.left == .over)
    #expect(rig.account.worksheets.count == 1)
  }

  @Test("a number at what is known asks it again, with what is known in sight")
  func again() throws {
    var rig = try rig(.behaviour)
    rig.type(["1", "1", "1"])
    try rig.begin(.behaviour)
    rig.type("2")
    #expect(rig.screen.lines.contains { $0.contains("So far: low") })
    rig.type("3")
    #expect(rig.account.behaviour.help == .high)
  }

  @Test("unknown is an answer: it isn't asked again before what nobody asked")
  func unknown() throws {
    var rig = try rig(.desire)
    rig.type("?")
    try rig.begin(.desire)
    #expect(rig.question.hasPrefix("Do they care about the purchase"))
    rig.type(["y", "y", "y", "y", "y", "y"])
    #expect(rig.question.hasPrefix("Do they care about the product"))
    #expect(rig.screen.lines.contains("Asked before, not known."))
  }

  @Test("a point may be compared for two needs, and with another competitor")
  func views() throws {
    var rig = try rig(.competition)
    rig.type([
      "Packfix", "Boxer", "", "price", "1", "cheap", "Tom", "2", "price", "safe", "Ann", "1",
    ])
    let points = rig.account.competition.points
    #expect(points.map(\.rival) == ["Packfix"])
    #expect(points.first?.views.map(\.tie.need) == ["cheap", "safe"])
    #expect(points.first?.views.map(\.relative) == [.worse, .better])
    #expect(rig.account.people.map(\.name) == ["Tom", "Ann"])
  }

  @Test("a trust sign without what was done doesn't count, and its day is read from the words")
  func trust() throws {
    var rig = try rig(.trust)
    rig.type("Li")
    #expect(rig.type("9").count == 1)
    rig.type(["9 told me whom to see on 2 June", "2 glad to see me last Tuesday", ""])
    let steps = try #require(rig.account.ladders.first?.steps)
    #expect(steps.map(\.day?.description) == ["2026-06-02", "2026-11-17"])
  }

  @Test("the style quiz asks what tells styles apart and no more")
  func style() throws {
    var rig = try rig(.style)
    rig.type(["Li", "n", "y", "n", "y", "y"])
    #expect(rig.account.style(of: "Li").guess == .style(.owl))
    // Nothing is left but who else.
    #expect(rig.question.hasPrefix("Whose style"))
  }

  @Test("one person alone is asked about where one is named")
  func onePerson() throws {
    var rig = try WorksheetRig()
    for name in ["Li", "Wang"] {
      rig.tell(.person(told: .named(person: Person(name: name))))
    }
    try rig.begin(.trust, person: "Wang")
    rig.type(["?", "?", "?"])
    #expect(rig.left == .over)
    #expect(!rig.sheet.contains("Li"))
  }
}
