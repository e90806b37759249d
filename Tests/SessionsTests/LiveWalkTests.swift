import Coaching
import Customer
import Playbook
import Records
import Testing
import VisitModel

@testable import Sessions

@Suite("A live call")
struct LiveWalkTests {
  @Test("the words beside marks become needs, people, sums, steps, signals and objections")
  func marksAreTakenIn() throws {
    var rig = try WalkRig()
    rig.type(["find out who decides", "a demo with her boss", "her boss's name", "/next"])
    rig.type([
      "= the line stops twice a week", "$ 12k a month", "@ Wang:decider",
      "+ how soon could you start?",
      "> Wang: shows the figures to his boss, Fri", "#",
    ])
    let facts = rig.visit.facts
    #expect(facts.objective == "find out who decides")
    #expect(facts.best == "a demo with her boss")
    #expect(facts.needs.map(\.need.words) == ["the line stops twice a week"])
    #expect(facts.needs.first?.need.amount?.thousandths == 12_000_000)
    #expect(facts.people.map(\.role) == [.decider])
    #expect(facts.signals == ["how soon could you start?"])
    #expect(facts.nextSteps.first?.isAdvance == true)
    #expect(facts.nextSteps.first?.when?.day == Day(year: 2026, month: 11, day: 27))
    #expect(rig.call.state.moments.count == 1)
  }

  @Test("full-width marks and digits and the 、 key are understood")
  func fullWidthIsUnderstood() throws {
    var rig = try WalkRig(.zhHans)
    rig.type(["弄清谁拍板", "约下周演示", "拿到总监的名字", "、下一步"])
    rig.type(["＝想把停机降下来", "￥30万", "＠王总：决策者", "》王总下周三带人来看样机", "！你们太贵了"])
    let facts = rig.visit.facts
    #expect(facts.needs.first?.need.kind == .explicit)
    #expect(facts.needs.first?.need.amount?.thousandths == 300_000_000)
    #expect(facts.people.first?.name == "王总")
    #expect(facts.nextSteps.first?.when?.day == Day(year: 2026, month: 12, day: 2))
    #expect(facts.nextSteps.first?.isAdvance == true)
    #expect(rig.visit.place == .objection(.raised))
    #expect(facts.objections.first?.objection.family == .price)
    rig.type("１")
    #expect(rig.call.state.awaitsAnswer)
  }

  @Test("an objection is walked through and the talk goes on where it was")
  func objectionWalk() throws {
    var rig = try WalkRig()
    rig.type([
      "/next", "/next", "! it is too expensive", "1", "more than last year's", "1",
      "yes, only that",
    ])
    #expect(rig.visit.place == .objection(.tested))
    rig.type(["1", "1", "1"])
    #expect(rig.visit.place == .consult(.explore, redeveloping: false))
    let objection = rig.visit.facts.objection(1)
    #expect(objection?.state == .resolved)
    #expect(objection?.kind == .drawback)
    #expect(objection?.clarified == "more than last year's")
  }

  @Test("choosing a question moves the visit to where it belongs, and its answer is kept")
  func askingMoves() throws {
    var rig = try WalkRig()
    rig.type(["/next", "1", "we plan by hand", "= nobody sees what is late"])
    #expect(rig.call.state.turns.first?.answer == "we plan by hand")
    let suggestions = rig.walk.suggestions(rig.now)
    #expect(suggestions.contains { $0.rule == .implication })
    rig.type("1")
    #expect(rig.visit.place == .consult(.refine, redeveloping: false))
  }

  @Test("a sum in the answer to a question of size belongs to the need")
  func sumsInAnswers() throws {
    var rig = try WalkRig(.zhHans)
    rig.type(["/下一步", "/下一步", "＝一停就要赔交期", "1", "一次少说三十万"])
    #expect(rig.visit.facts.needs.first?.need.amount?.thousandths == 300_000_000)
    rig.type("/撤销")
    #expect(rig.visit.facts.needs.first?.need.amount == nil)
    #expect(rig.call.state.awaitsAnswer)
  }

  @Test("a mark alone is asked for at the end")
  func marksAloneAreAskedFor() throws {
    var rig = try WalkRig()
    rig.type(["/next", "!", "=", "/end"])
    #expect(rig.walk.screen(rig.now).lines.first?.contains("!") == true)
    rig.type("no budget before spring")
    #expect(rig.visit.facts.objections.map(\.objection.words) == ["no budget before spring"])
    rig.type("a way to see late orders")
    #expect(rig.visit.facts.needs.count == 1)
    #expect(rig.call.state.marksOwed.isEmpty)
  }

  @Test("a shut gate says what it is and passes with a reason")
  func gatesSpeak() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next"])
    let said = rig.type("/stage propose")
    #expect(said.joined().contains("/need 1 confirmed"))
    #expect(rig.visit.place == .consult(.explore, redeveloping: false))
    rig.type("/stage propose he wants to see it first")
    #expect(rig.visit.place == .propose)
    #expect(rig.visit.facts.gates.map(\.reason) == ["he wants to see it first"])
  }

  @Test("undo takes back a whole line, and < also gives its text back")
  func undo() throws {
    var rig = try WalkRig()
    rig.type(["/next", "= it stops", "/undo"])
    #expect(rig.visit.facts.needs.isEmpty)
    rig.type(["! too dear", "<"])
    #expect(rig.restored == "! too dear")
    #expect(rig.visit.place == .open)
    rig.type(["/undo", "/undo"])
    #expect(rig.visit.place == .prepare)
  }

  @Test("the screen never has more than eight lines with its prompt, in any state")
  func screensAreShort() throws {
    for language in Language.allCases {
      var rig = try WalkRig(language)
      let lines = [
        "goal", "best", "least", "/next", "1", "answer", "= need of ours", "1", "answer", "! dear",
        "1", "x", "1", "y", "1", "1", "1", "/stage propose why", "/stage close", "+ when?", "/end",
      ]
      for line in lines {
        rig.type(line)
        #expect(rig.walk.screen(rig.now).lines.count <= VisitWalk.lineLimit)
      }
    }
  }

  @Test("quiet shows no coaching word")
  func quietIsQuiet() throws {
    var rig = try WalkRig()
    rig.type(["/next", "/next", "/quiet", "= it stops"])
    #expect(rig.walk.screen(rig.now).lines.count == 1)
    rig.type("/quiet")
    #expect(rig.walk.screen(rig.now).lines.count > 3)
  }

  @Test("an unknown command names the nearest")
  func nearestCommand() throws {
    var rig = try WalkRig()
    #expect(rig.type("/statsu").joined().contains("/status"))
    #expect(rig.type("/zzzzzz").joined().contains("/help"))
    #expect(rig.records.isEmpty)
  }

  @Test("a line that begins with // or a blank is words, not a command")
  func slashedWords() throws {
    var rig = try WalkRig()
    rig.type(["/next", "//quit is what he said", " ! is what he shouted"])
    #expect(rig.call.state.notes == ["quit is what he said", "! is what he shouted"])
  }

  @Test("every suggestion has a rule that the playbook explains in both languages")
  func rulesAreExplained() throws {
    for playbook in [try WalkRig.english.get(), try WalkRig.chinese.get()] {
      for rule in NextRule.allCases.map(\.rawValue) {
        let found = playbook.rules.first { $0.id == rule }
        #expect(found?.source.isEmpty == false, "\(rule) in \(playbook.language)")
        #expect(found?.why.isEmpty == false, "\(rule) in \(playbook.language)")
      }
    }
  }

  @Test("every phrase of the walk is there in both languages")
  func phrasesAreThere() throws {
    for playbook in [try WalkRig.english.get(), try WalkRig.chinese.get()] {
      for id in WalkPhrase.allIDs + WalkPhrase.named {
        #expect(playbook.phrases.holds(id: id), "\(id) in \(playbook.language)")
      }
    }
  }
}
