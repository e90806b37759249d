import AccountModel
import Customer
import Records
import VisitModel

/// What `Tests/Frozen/call-prepared-1.jsonl` says: a visit that was prepared, with everything that a preparation could hold.
enum FrozenPlan {
  static let header = CallHeader(
    id: "2026-11-24T0930-兴旺-k3f9", playbook: "9206ed64c25b1d1b", language: "zh-Hans",
    talkLanguage: "zh-Hans", writer: "小陈", mode: .live, customer: "兴旺饲料",
    start: "2026-11-24T09:30", minutes: nil, trade: "feed", seed: 7, customerID: "兴旺饲料-2")

  static let records: [CallRecord] =
    [CallRecord(line: nil, did: [planned(.began(isQuick: false))])]
    + entries.enumerated().map { index, entry in
      CallRecord(line: "第 \(index) 行", did: [planned(entry)])
    }
    + [
      CallRecord(
        line: nil,
        did: [
          .resumed(playbook: "9206ed64c25b1d1b"),
          planned(.taken(start: "2026-12-02T10:00", mode: .live)),
        ]),
      CallRecord(line: "1", did: [planned(.goalSettled(number: 1, reach: .reached))]),
      CallRecord(line: "2", did: [planned(.goalSettled(number: 2, reach: .partly))]),
      CallRecord(line: "3", did: [planned(.goalSettled(number: 2, reach: .missed))]),
    ]

  private static func planned(_ entry: PlanEntry) -> CallEntry { .planned(entry: entry) }

  private static let friday = When(
    written: "周五前", day: Day(year: 2026, month: 11, day: 27), minuteOfDay: 600, isDeadline: true)

  private static let entries: [PlanEntry] =
    [
      .began(isQuick: true),
      .goalSet(
        number: 1,
        goal: VisitGoal(
          "周五前弄清谁拍板",
          GoalSignals(
            gain: .information, namesSomething: true, hasNumber: true, when: friday,
            isAcquaintance: false, isAchievable: .yes, endsWithVisit: true))),
      .goalSet(
        number: 2,
        goal: VisitGoal(
          "认识一下", GoalSignals(gain: .decision, isAcquaintance: true, isAchievable: .no))),
      .questionsChosen(questions: [
        AskedQuestion(question: "problem-1", words: "哪里不顺？", kind: .problem, step: .explore),
        AskedQuestion(
          question: nil, words: "要多少？", kind: nil, step: nil, form: "open", faults: ["leading"]),
      ]),
      .objectionExpected(
        number: 1,
        objection: ExpectedObjection(
          words: "太贵", family: .price, answer: "算总账", answerID: "price-answer-drawback",
          evidence: "对照表")),
      .objectionExpected(
        number: 2, objection: ExpectedObjection(words: "as it is \"fine\"", family: nil)),
      .ideaFound(words: "一篇文章"),
      .openingChosen(opening: PlannedOpening(opening: "opening-fact", words: "上个月三家厂")),
      .openingChosen(opening: PlannedOpening(opening: nil, words: nil)),
    ]
    + [ValuePart.who, .what, .why].map { .valueStated(part: $0, words: $0.rawValue) }
    + [LogisticsPart.when, .place, .who, .what].map {
      .logisticsSet(part: $0, words: $0.rawValue, when: $0 == .when ? friday : nil)
    }
    + [
      .rivalViewFound(words: "大厂才稳"), .referenceChosen(words: "邻县的兴农"),
      .keptOfCustomer(record: ItemKey("小陈", 3)), .ended,
    ]
}
