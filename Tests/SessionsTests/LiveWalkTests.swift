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
    for line in ["! too dear", "@ Li:gatekeeper", "+ nods", "/back"] {
      #expect(rig.type(line) == [], "\(line)")
      #expect(rig.walk.screen(rig.now).lines.allSatisfy { $0.hasSuffix(" of 45 min") }, "\(line)")
    }
    #expect(rig.type("> Li: signs, Fri").joined().contains("Fri 27 Nov"))
    rig.type("/quiet")
    #expect(rig.walk.screen(rig.now).lines.count > 3)
  }

  @Test("after a pause Enter goes on too, and the question that waited still waits")
  func enterGoesOn() throws {
    var rig = try WalkRig()
    rig.type(["/next", "1"])
    let waiting = rig.walk.screen(rig.now)
    rig.type(["/pause", ""])
    #expect(rig.call.state.pausedAt == nil)
    #expect(rig.walk.screen(rig.now) == waiting)
  }

  @Test("the way past a gate is shown as it is typed")
  func gateShowsTheBar() throws {
    for language in Language.allCases {
      var rig = try WalkRig(language)
      rig.type(["", "", "", "/next"])
      #expect(rig.type("/offer x").joined().contains(" | "))
    }
  }

  @Test("a prompt in words is set off from what is typed")
  func promptsEndWithABlank() throws {
    for language in Language.allCases {
      var rig = try WalkRig(language)
      rig.type(["", "", "", "/next", "1"])
      #expect(rig.walk.screen(rig.now).prompt.hasSuffix(" "))
      rig.type(["x", "/end"])
      #expect(rig.walk.screen(rig.now).prompt.hasSuffix(" "))
    }
  }

  @Test("a sum without a currency is said back without a gap")
  func bareSum() throws {
    var rig = try WalkRig()
    rig.type(["/next", "= it stops"])
    #expect(rig.type("$ 12k a month") == ["Need 1: 12,000 a month"])
  }

  @Test("a way to close is one line to choose, and says how once it is chosen")
  func closingsAreShort() throws {
    var rig = try WalkRig()
    rig.type(["g", "b", "m", "/next", "/stage consult", "/stage propose why", "/stage close"])
    #expect(rig.walk.screen(rig.now).lines.suffix(4).allSatisfy { $0.count <= 80 })
    rig.type("1")
    #expect(rig.walk.screen(rig.now).lines.count == 3)
    #expect(rig.call.state.pendingQuestion?.words == "Direct: ask for the order in one sentence.")
  }

  @Test("an unknown command names the nearest")
  func nearestCommand() throws {
    var rig = try WalkRig()
    #expect(rig.type("/statsu").joined().contains("/status"))
    #expect(rig.type("/zzzzzz").joined().contains("/help"))
    #expect(rig.records.isEmpty)
  }

  @Test("a stage typed as a command is told how to be gone to")
  func stageAsCommand() throws {
    var rig = try WalkRig(.zhHans)
    #expect(rig.type("/完成").joined().contains("/阶段 完成"))
    #expect(rig.type("/提议").joined().contains("/阶段 提议"))
    #expect(rig.records.isEmpty)
  }

  @Test("where nothing is missing the screen says so")
  func nothingIsMissing() throws {
    var rig = try WalkRig(.zhHans)
    rig.type(["弄清损失", "看样机", "拿到名字", "/下一步", "＝想少停机，一年赔30万元", "/需求 1 确认"])
    rig.type(["＠王总：决策者", "》王总下周三带人来看样机"])
    #expect(rig.walk.screen(rig.now).lines.contains { $0.hasSuffix("还缺：无") })
    #expect(rig.type("/需求") == ["1 想少停机，一年赔30万元：已确认 · 多少：一年赔30万元 · 谁的：未知"])
  }

  @Test("a way to close is shown as sentences, each with its own language's stop")
  func closingsAreSentences() throws {
    for language in Language.allCases {
      var rig = try WalkRig(language)
      rig.type(["/next", "/next", "/stage propose why", "/stage close why"])
      let shown = rig.walk.screen(rig.now).lines.filter { $0.first?.isNumber == true }
      #expect(shown.count > 1)
      #expect(!shown.contains { $0.contains(".:") || $0.contains("。:") || $0.contains("。 ") })
    }
  }

  @Test("a blank parts each prompt from what is typed")
  func promptsEndWithBlank() throws {
    var rig = try WalkRig(.zhHans)
    for line in ["/下一步", "1", "上个月停了三次", "/结束", "4", ""] {
      rig.type(line)
      #expect(rig.walk.screen(rig.now).prompt.hasSuffix("> "))
    }
  }

  @Test("a signal noted at the end doesn't send the rep back into the talk")
  func signalAtTheEnd() throws {
    var rig = try WalkRig(.zhHans)
    rig.type(["/下一步", "＋", "/结束"])
    #expect(rig.type("问多久能到货") == ["信号记下了。"])
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
