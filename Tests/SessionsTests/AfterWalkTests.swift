import Customer
import Playbook
import Records
import TestSupport
import Testing
import VisitModel

@testable import Sessions

@Suite("A visit written up afterwards")
struct AfterWalkTests {
  private static let lines = [
    "Met Ms Li at the plant. ! she said our price is high", "She wants it by March.", "", "2",
    "Ms Li: shows the offer to the plant manager, next Tuesday",
    "the line stops too often; nobody trusts the spare parts list", "3", "1", "12k a month",
    "Ms Li", "dearer than what we have", "2", "1", "Chen:decider", "price list by Friday",
  ]

  @Test("the account is kept whole, marks and all")
  func accountIsKept() throws {
    var rig = try WalkRig(mode: .after)
    rig.type(Array(Self.lines.prefix(3)))
    #expect(
      rig.note.account
        == "Met Ms Li at the plant. ! she said our price is high\nShe wants it by March.")
    #expect(rig.visit.facts.objections.isEmpty)
  }

  @Test("a line of the account can be taken up again")
  func accountGoesBack() throws {
    var rig = try WalkRig(mode: .after)
    rig.type(["we met", "she sighed", "<"])
    #expect(rig.restored == "she sighed")
    rig.type(["she signed", ""])
    #expect(rig.note.account == "we met\nshe signed")
  }

  @Test("only what is missing is asked, at most twelve questions, and the note holds the answers")
  func wholeWriteUp() throws {
    var rig = try WalkRig(mode: .after)
    rig.type(Array(Self.lines.prefix(3)))
    rig.dropDrafts()
    rig.type(Array(Self.lines.dropFirst(3)))
    var rest = 0
    while rig.left == nil, rest < 15 {
      rig.type("")
      rest += 1
    }
    #expect(rig.left == .over)
    let note = rig.note
    #expect(note.outcome?.outcome == .advance)
    #expect(note.nextStep?.actor == "Ms Li")
    #expect(note.nextStep?.when?.day == Day(year: 2026, month: 12, day: 1))
    #expect(note.facts.needs.map(\.need.isConfirmed) == [true, false])
    #expect(note.facts.needs.first?.need.amount?.thousandths == 12_000_000)
    #expect(note.facts.objections.map(\.objection.state) == [.open])
    #expect(note.facts.promises.first?.when?.day == Day(year: 2026, month: 11, day: 27))
    #expect(rig.call.state.wrapUp.count <= WrapUpItem.limit)
    #expect(rig.call.state.refusals.isEmpty)
  }

  @Test("a mark among the last questions is caught, or answers the question that it fits")
  func marksAtTheEnd() throws {
    var rig = try WalkRig(mode: .after)
    rig.type(["met", "", "! too dear", "@ Mo:decider", "#"])
    #expect(rig.call.state.wrapUp.isEmpty)
    rig.type(["2", "> Mo: signs, Fri", "＝ a safe line", "= less scrap", "3", "$ 12k"])
    let facts = rig.visit.facts
    #expect(facts.objections.map(\.objection.words) == ["too dear"])
    #expect(facts.objections.map(\.objection.state) == [.open])
    #expect(facts.people.first { $0.name == "Mo" }?.role == .decider)
    #expect(facts.nextSteps.map(\.actor) == ["Mo"])
    #expect(facts.needs.map(\.need.words) == ["a safe line", "less scrap"])
    #expect(facts.needs.first?.need.isConfirmed == true)
    #expect(rig.call.state.moments.count == 1)
    #expect(rig.call.state.refusals.isEmpty)
  }

  @Test("a mark made alone among the last questions is asked for next")
  func markAloneAtTheEnd() throws {
    var rig = try WalkRig(mode: .after)
    rig.type(["met", "", "+"])
    #expect(rig.walk.screen(rig.now).lines.first?.contains("+") == true)
    rig.type(["wants a start date", "//4"])
    #expect(rig.visit.facts.signals == ["wants a start date"])
  }

  @Test("what helps in a talk is not said once it is over")
  func noAdviceAfterwards() throws {
    var rig = try WalkRig()
    rig.type(["", "", "", "/next", "+", "! too dear", "/back", "/end"])
    #expect(rig.type("asked when we could start") == ["Signal noted."])
  }

  @Test("skipping everything still ends with a note")
  func skippingEverything() throws {
    for language in Language.allCases {
      var rig = try WalkRig(language, mode: .after)
      var typed = 0
      while rig.left == nil, typed < 20 {
        rig.type("")
        typed += 1
      }
      #expect(rig.left == .over)
      #expect(typed <= 14)
      #expect(rig.note.outcome?.reason == .noStep)
      #expect(rig.note.unknowns.contains(.need))
    }
  }

  @Test("the twelve are never exceeded, whatever is answered", arguments: 1...30)
  func neverMoreThanTwelve(seed: Int) throws {
    var rig = try WalkRig(seed % 2 == 0 ? .en : .zhHans, mode: .after)
    rig.type(["talked", ""])
    var numbers = SeededGenerator(seed: UInt64(seed))
    let answers = [
      "1", "2", "3", "4", "a; b; c", "Wang:decider; Li", "12k", "next Fri", "we send it", "",
      "下周三", "好几个问题；价格太贵", "王总", "none",
    ]
    var typed = 0
    while rig.left == nil, typed < 60 {
      rig.type(answers[numbers.next(below: answers.count)])
      typed += 1
    }
    #expect(rig.left == .over)
    #expect(rig.call.state.wrapUp.count <= WrapUpItem.limit)
    #expect(rig.call.state.refusals.isEmpty)
  }

  @Test("an order, a refusal and nothing at all are told apart")
  func outcomes() throws {
    let answers: [([String], OutcomeClass)] = [
      (["1", "two mattresses"], .order), (["3", "no money"], .noSale), (["4"], .continuation),
    ]
    for (typed, outcome) in answers {
      var rig = try WalkRig(mode: .after)
      rig.type(["told", ""] + typed)
      for _ in 0..<16 where rig.left == nil { rig.type("") }
      #expect(rig.note.outcome?.outcome == outcome)
    }
  }
}
