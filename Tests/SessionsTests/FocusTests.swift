import Playbook
import Records
import Rehearsal
import TestSupport
import Testing
import VisitModel

@testable import Sessions

@Suite("One skill that is practised")
struct FocusTests {
  private static func rig(
    _ skill: SellingSkill, _ language: Language = .en, mode: RehearsalMode = .train,
    carried: [RehearsalFocus.Try] = []
  ) throws -> RehearsalRig {
    try #require(
      RehearsalRig(
        "feed-dealer", language, seed: 1, mode: mode,
        focus: RehearsalFocus(skill: skill.rawValue, carried: carried)))
  }

  private static let talk = [
    "Good morning, Mr Wu. I'm from the feed mill in the county town; we met at the spring fair.",
    "May I ask you a few questions about the shop first?",
    "How do you order your feed at present?",
    "What trouble do you have with getting feed in time?",
    "When you run out, what do your customers do?", "i",
    "If feed came within two days of your order, how would that help you?",
    "To sum up: you run out before the truck comes, and five households have left. Have I got that right?",
    "You said you run out before the truck comes: our own trucks bring two tonnes within two days, so that the floor is never empty.",
    "I understand. What is it that worries you about a new brand?",
    "Is that the only thing in the way?",
    "The dealer at Shiqiao had the same worry three years ago. Here is his number, call him.",
    "Does that settle it for you?",
    "Shall we do it like this: you order two tonnes on trial on Monday, and put them with ten households?",
  ]

  @Test(
    "a talk that goes well holds tries at every skill, and they come off",
    arguments: [
      (SellingSkill.opening, 1), (.asking, 4), (.needs, 2), (.listening, 1), (.proposing, 1),
      (.objections, 1), (.closing, 1),
    ])
  func tries(skill: SellingSkill, count: Int) throws {
    var rig = try Self.rig(skill)
    for line in Self.talk { rig.type(line) }
    let practice = try #require(FocusPractice(rig.walk))
    #expect(practice.tries.count == count)
    #expect(practice.tries.filter { !$0.succeeded } == [])
  }

  @Test(
    "what goes wrong is a try that didn't come off",
    arguments: [
      (SellingSkill.opening, ["How many bags do you sell in a month?"]),
      (.asking, ["Don't you think that our feed is better?"]),
      (.needs, ["If feed came within two days of your order, how would that help you?"]),
      (.listening, ["To sum up: you lose a hundred customers every day. Have I got that right?"]),
      (.proposing, ["Our fattening feed brings a pig to weight about eight days sooner."]),
      (.closing, ["Shall we do it like this: you order two tonnes on trial on Monday?"]),
    ])
  func missed(skill: SellingSkill, lines: [String]) throws {
    var rig = try Self.rig(skill)
    for line in lines { rig.type(line) }
    let practice = try #require(FocusPractice(rig.walk))
    #expect(practice.tries == [.init(words: lines[0], succeeded: false)])
  }

  @Test("tries are counted, and nothing is judged before the third", arguments: Language.allCases)
  func counted(language: Language) throws {
    let phrases = try #require(RehearsalRig("feed-dealer", language, seed: 1)).walk.phrases
    let questions =
      language == .en
      ? [
        "How do you order your feed at present?",
        "What trouble do you have with getting feed in time?",
        "What do the farmers complain about with the feed?", "Who else sells feed here?",
      ]
      : ["您现在是怎么订货的？", "进货送货这一块，有什么让您头疼的？", "养殖户对饲料有什么意见？", "这儿还有谁卖饲料？"]
    var rig = try Self.rig(.asking, language)
    func says(_ shown: [String], _ count: Int) -> Bool {
      shown.contains {
        $0.hasSuffix(
          phrases.text(
            id: FocusPhrase.counted.rawValue, [("count", "\(count)"), ("wanted", "3")]))
      }
    }
    let verdicts = (0...3).map {
      "  "
        + phrases.text(
          id: FocusPhrase.verdict.rawValue, [("succeeded", "\($0)"), ("wanted", "3")])
    }
    for (place, question) in questions.enumerated() {
      let shown = rig.type(question)
      #expect(says(shown, place % 3 + 1), "\(shown)")
      #expect(shown.contains { verdicts.contains($0) } == (place == 2))
      if place == 2 {
        for said in questions.prefix(3) { #expect(shown.contains { $0.contains(said) }) }
      }
    }
  }

  @Test("an exam says nothing in the talk, and all of it afterwards")
  func exam() throws {
    var rig = try Self.rig(.asking, mode: .exam)
    var shown: [String] = []
    for line in Self.talk.prefix(5) { shown += rig.type(line) }
    #expect(!shown.contains { $0.contains("try ") || $0.contains("came off") })
    let debrief = try #require(FocusTelling(rig.walk)).debrief
    #expect(debrief.contains { $0.contains("of 3 tries came off") })
  }

  @Test("what was carried over counts, and the rest goes on to the next rehearsal")
  func carried() throws {
    let two = ["a", "b"].map { RehearsalFocus.Try(words: $0, succeeded: true) }
    var rig = try Self.rig(.needs, carried: two)
    #expect(FocusTelling(rig.walk)?.card.contains { $0.contains("2 of 3") } == true)
    for line in Self.talk.prefix(6) { rig.type(line) }
    let practice = try #require(FocusPractice(rig.walk))
    #expect(practice.rounds == [two + [.init(words: Self.talk[4], succeeded: true)]])
    #expect(practice.open == [])
    rig.type("/undo")
    #expect(FocusPractice(rig.walk)?.open == two)
  }

  @Test("a rehearsal without a focus counts nothing")
  func none() throws {
    var rig = try #require(RehearsalRig("feed-dealer", .en, seed: 1))
    rig.type(Self.talk[0])
    #expect(FocusPractice(rig.walk) == nil)
    #expect(FocusTelling(rig.walk) == nil)
  }
}
