import Coaching
import Customer
import Playbook
import Records
import Testing
import VisitModel

@testable import Sessions

@Suite("What the walk hears")
struct HearingWalkTests {
  @Test("a question in the rep's own words is classed, and one key corrects it")
  func ownQuestions() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next", "what goes wrong most often when the line changes over?"])
    #expect(rig.call.state.pendingQuestion?.kind == .problem)
    #expect(rig.walk.screen(rig.now).lines.first?.contains("problem") == true)
    rig.type("i")
    #expect(rig.call.state.pendingQuestion?.kind == .implication)
    #expect(rig.call.state.awaitsAnswer)
    rig.type("we lose the first hour")
    #expect(rig.call.state.turns.last?.question.kind == .implication)
    #expect(rig.call.state.turns.last?.answer == "we lose the first hour")
  }

  @Test("the same in Chinese")
  func ownQuestionsInChinese() throws {
    var rig = try WalkRig(.zhHans)
    rig.type(["/下一步", "/下一步", "换线的时候最容易出什么毛病？"])
    #expect(rig.call.state.pendingQuestion?.kind == .problem)
    rig.type("暗")
    #expect(rig.call.state.pendingQuestion?.kind == .implication)
  }

  @Test("the corrected kind moves what is asked next")
  func correctionMovesSuggestions() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next", "= it stops", "what happens then?", "i", "we pay overtime"])
    #expect(rig.walk.suggestions(rig.now).first?.rule == .needPayoff)
    var other = try WalkRig()
    other.type(["/next", "/next", "= it stops", "what happens then?", "s", "we pay overtime"])
    #expect(other.walk.suggestions(other.now).first?.rule == .implication)
  }

  @Test("three closed questions in a row are remarked on, and quiet says nothing")
  func closedRuns() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next"])
    let questions = ["Do you run nights?", "Is it the old line?", "Have you called the maker?"]
    var said: [[String]] = []
    for question in questions {
      said.append(rig.type(question))
      rig.type("yes")
    }
    #expect(said[1].isEmpty)
    #expect(said[2].contains { $0.contains("3 closed") })
    rig.type("/quiet")
    #expect(rig.type("Do you run nights?").isEmpty)
  }

  @Test("a statement stays a note")
  func statementsAreNotes() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next", "he took notes all the time"])
    #expect(rig.call.state.notes == ["he took notes all the time"])
    #expect(rig.call.state.turns.isEmpty)
  }
}

@Suite("What is read in an account")
struct DraftTests {
  private static let account = """
    Saw Ms Okafor at the plant. She said the line stops twice a week and they pay overtime for it. \
    She said our yearly contract is too expensive. She agreed to show the figures to the plant \
    manager next Tuesday. I promised the reference list by Friday.
    """

  private func rig(_ language: Language = .en, _ account: String = account) throws -> WalkRig {
    var rig = try WalkRig(language, mode: .after)
    rig.type([account, ""])
    return rig
  }

  @Test(
    "need, objection, person, step and promise are drafted, and nothing is told before it is kept")
  func drafts() throws {
    let rig = try rig()
    let drafts = rig.call.state.drafts
    #expect(drafts.contains { if case .need = $0 { true } else { false } })
    #expect(drafts.contains { if case .objection(_, .price) = $0 { true } else { false } })
    #expect(drafts.contains(.person(person: Person(name: "Ms Okafor"))))
    #expect(
      drafts.contains { if case .step(let step) = $0 { step.when?.day != nil } else { false } })
    #expect(drafts.contains { if case .promise = $0 { true } else { false } })
    #expect(rig.visit.facts.needs.isEmpty)
    #expect(rig.visit.facts.people.isEmpty)
  }

  @Test("Enter keeps a draft, n drops it, other words take the place of its own")
  func settling() throws {
    var rig = try rig()
    let count = rig.call.state.drafts.count
    rig.type("n")
    #expect(rig.visit.facts.nextSteps.isEmpty)
    rig.type("the filler stops twice a week")
    #expect(rig.visit.facts.needs.map(\.need.words) == ["the filler stops twice a week"])
    rig.type("")
    #expect(rig.visit.facts.objections.map(\.objection.family) == [.price])
    #expect(rig.call.state.drafts.count == count - 3)
    rig.type("<")
    #expect(rig.visit.facts.objections.isEmpty)
  }

  @Test("what was kept is not asked again")
  func keptIsNotAsked() throws {
    var rig = try rig()
    while !rig.call.state.drafts.isEmpty { rig.type("") }
    var asked: [String] = []
    while rig.left == nil, asked.count < 15 {
      asked.append(rig.walk.pendingItem?.name ?? "")
      rig.type("")
    }
    #expect(!asked.contains("need"))
    #expect(!asked.contains("objection"))
    #expect(!asked.contains("promise"))
    #expect(rig.left == .over)
  }

  @Test("a run-on account in Chinese is read clause by clause")
  func runOn() throws {
    let rig = try rig(
      .zhHans,
      "今天见了王总，还有设备科的李科长，他说上个月线上停了三次，厂长都发火了，他嫌我们比老供应商贵，约好王总下周三带人来看样机，我答应周五前发参考客户名单，说一月份做预算之前得定下来")
    let drafts = rig.call.state.drafts
    #expect(drafts.contains(.person(person: Person(name: "王总"))))
    #expect(drafts.contains(.person(person: Person(name: "李科长"))))
    #expect(
      drafts.contains {
        if case .need(let need) = $0 { need.words.contains("停了三次") } else { false }
      })
    #expect(
      drafts.contains {
        if case .objection(let words, _) = $0 { words.contains("贵") } else { false }
      })
    #expect(
      drafts.contains {
        if case .step(let step) = $0 {
          step.when?.day == Day(year: 2026, month: 12, day: 2)
        } else {
          false
        }
      })
    #expect(drafts.contains { if case .promise = $0 { true } else { false } })
    #expect(drafts.contains { if case .circumstance = $0 { true } else { false } })
  }

  @Test(
    "an account gives a need with the money that hangs on it, and the step that follows",
    arguments: [
      (
        Language.en,
        "The line stops twice a week and that costs 12k a month. She takes it to her boss on Friday.",
        12_000_000
      ),
      (.zhHans, "灌装线一个星期停两次，一个月损失八万。他周五把方案拿给厂长看。", 80_000_000),
    ])
  func moneyAndStep(language: Language, account: String, money: Int) throws {
    let drafts = try rig(language, account).call.state.drafts
    let needs = drafts.compactMap { if case .need(let need) = $0 { need } else { nil } }
    let steps = drafts.compactMap { if case .step(let step) = $0 { step } else { nil } }
    #expect(needs.map(\.amount?.thousandths) == [money])
    #expect(steps.map { $0.when?.day?.weekday } == [5])
  }

  @Test("an account of anything never traps and never drafts more than eight", arguments: 1...40)
  func anything(seed: Int) throws {
    let pieces = [
      "他说", "太贵了", "，", "。", "She said", " we ", "next Tue", "下周三", "王总", "Ms ", "约", "我答应", "30万",
      "\u{0301}", "👍🏽", "\n", "«", "stops", "?", ";", "  ", "约好", "agreed to",
    ]
    var value = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    var text = "x"
    for _ in 0..<80 {
      value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(value >> 33) % pieces.count]
    }
    let rig = try rig(seed % 2 == 0 ? .en : .zhHans, text)
    #expect(rig.call.state.drafts.count <= AccountReader.limit)
  }
}
