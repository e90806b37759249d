import AccountModel
import Customer
import Playbook
import Testing
import Understanding

@testable import Sessions

@Suite("The words of a goal")
struct GoalReaderTests {
  /// A goal, what it brings, and the letters that fail.
  struct Case: CustomTestStringConvertible {
    let words: String
    let gain: GoalGain?
    var failing: [SMARTLetter] = []
    var isRefused = false
    var testDescription: String { words }
  }

  static let english = [
    Case(words: "find out who decides", gain: .information, failing: [.timeBound]),
    Case(words: "find out who decides in this visit", gain: .information),
    Case(words: "who releases the money, by Friday", gain: .information),
    Case(words: "learn which budget it comes from by 30 November", gain: .information),
    Case(
      words: "Ms Okafor agrees to a trial on line 3 by 7 December", gain: .decision),
    Case(words: "get a meeting with the plant manager next Tuesday", gain: .decision),
    Case(words: "he signs the order for 20 tons on Friday", gain: .decision),
    Case(words: "agree to tell us the budget", gain: .decision, failing: [.timeBound]),
    Case(
      words: "find out more", gain: .information,
      failing: [.specific, .measurable, .timeBound]),
    Case(
      words: "understand their business better", gain: .information,
      failing: [.specific, .measurable, .timeBound]),
    Case(
      words: "a better relationship", gain: nil,
      failing: [.measurable, .resultOriented, .timeBound]),
    Case(
      words: "60 tons by Friday", gain: nil, failing: [.resultOriented]),
    Case(words: "get to know each other", gain: nil, isRefused: true),
    Case(words: "Get to know Ms Okafor", gain: nil, isRefused: true),
    Case(words: "say hello and show my face", gain: nil, isRefused: true),
    Case(words: "build rapport with the new buyer", gain: nil, isRefused: true),
    Case(words: "introduce ourselves", gain: nil, isRefused: true),
    Case(words: "touch base", gain: nil, isRefused: true),
    Case(
      words: "get to know Mr Reid and find out who else decides", gain: .information,
      failing: [.timeBound]),
    Case(
      words: "she agrees to meet the plant manager with us on 1 December", gain: .decision),
  ]

  static let chinese = [
    Case(words: "弄清谁拍板", gain: .information, failing: [.timeBound]),
    Case(words: "这次拜访弄清明年的预算有多少", gain: .information),
    Case(words: "周五前问清现在用哪家的货", gain: .information),
    Case(words: "让王总同意下周三试机", gain: .decision),
    Case(words: "王总12月7日前签下二十吨的单子", gain: .decision),
    Case(words: "约好下周二跟技术部开会", gain: .decision),
    Case(words: "王总答应告诉我们预算", gain: .decision, failing: [.timeBound]),
    Case(
      words: "了解情况", gain: .information, failing: [.specific, .measurable, .timeBound]),
    Case(
      words: "了解一下客户的需求", gain: .information,
      failing: [.specific, .measurable, .timeBound]),
    Case(
      words: "更好的合作", gain: nil, failing: [.measurable, .resultOriented, .timeBound]),
    Case(words: "认识一下王总", gain: nil, isRefused: true),
    Case(words: "互相了解", gain: nil, isRefused: true),
    Case(words: "混个脸熟", gain: nil, isRefused: true),
    Case(words: "联络联络感情", gain: nil, isRefused: true),
    Case(words: "拜访一下，打个招呼", gain: nil, isRefused: true),
    Case(words: "跟李处长见个面，聊聊", gain: nil, isRefused: true),
    Case(words: "认识李处长，弄清他管哪一块", gain: .information, failing: [.timeBound]),
    Case(words: "让厂长认识到停机一年损失四十万，下周一定下来", gain: .decision),
  ]

  private static func check(_ one: Case, _ language: Language) throws {
    let rig = try WalkRig(language)
    let playbook = rig.walk.interface
    let goal = GoalReader(rig.walk.reader(rig.now), playbook).goal(one.words)
    #expect(goal.verdict == .refused ? one.isRefused : !one.isRefused)
    guard !one.isRefused else { return }
    #expect(goal.gain == one.gain)
    #expect(goal.failing == one.failing)
  }

  @Test("show what it brings and which letters fail, in English", arguments: english)
  func readsEnglish(one: Case) throws { try Self.check(one, .en) }

  @Test("show what it brings and which letters fail, in Chinese", arguments: chinese)
  func readsChinese(one: Case) throws { try Self.check(one, .zhHans) }

  @Test("are read in either language whatever the language of the screen")
  func either() throws {
    try Self.check(Self.chinese[0], .en)
    try Self.check(Self.english[0], .zhHans)
    try Self.check(Self.chinese[10], .en)
    try Self.check(Self.english[12], .zhHans)
  }

  @Test("that are proposed hold all five letters", arguments: [Language.en, .zhHans])
  func proposals(language: Language) throws {
    let rig = try WalkRig(language)
    let reader = GoalReader(rig.walk.reader(rig.now), rig.walk.interface)
    for phrase in PlanPhrase.allCases where phrase.rawValue.hasPrefix("plan-goal-") {
      guard ![.goalMore, .goalGood, .goalJoined, .goalNoDay].contains(phrase) else { continue }
      let words = rig.walk.interface.phrases.text(
        phrase, ("need", language == .en ? "the line stops" : "停机"),
        ("objection", language == .en ? "too dear" : "太贵"))
      var goal = reader.goal(words)
      #expect(goal.gain != nil, "\(words)")
      goal.signals.endsWithVisit = true
      goal.signals.isAchievable = .yes
      #expect(goal.verdict == .good, "\(words): \(goal.failing)")
    }
  }
}
