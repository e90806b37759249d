import Customer
import Records
import VisitModel

/// What `Tests/Frozen/call-1.jsonl` says: a call of the first version with everything that one could hold.
///
/// The file is never written again. Whatever is recorded in a new way gets a file of its own beside it; that is why
/// every value is named here, and none taken from a list that may grow.
enum FrozenCall {
  static let header = CallHeader(
    id: "2026-11-24T0930-宏达-k3f9", playbook: "9206ed64c25b1d1b", language: "en",
    talkLanguage: "zh-Hans", writer: "小陈", mode: .live, customer: "宏达 \"HD\" / 物流",
    start: "2026-11-24T09:30", minutes: 40, trade: "feed", seed: 18_446_744_073_709_551_615)

  static let records: [CallRecord] =
    [CallRecord(line: nil, did: told(beforehand))]
    + (told(stages + needs + objections + ending) + entries).enumerated().map { index, entry in
      CallRecord(line: index == 0 ? "" : "line \(index) 第 \(index) 行", did: [entry])
    } + [CallRecord(line: "two at once", did: [.accountEnded, .wrapUpBegan])]

  private static func told(_ events: [VisitEvent]) -> [CallEntry] {
    events.map { .told(event: $0) }
  }

  private static let whens = [
    When(written: "周五前", day: Day(year: 2026, month: 11, day: 27), isDeadline: true),
    When(written: "3 Dec 3pm", day: Day(year: 2026, month: 12, day: 3), minuteOfDay: 900),
    When(written: "some day", day: nil),
  ]

  private static let sums =
    [Sum.Period.hour, .day, .week, .month, .quarter, .year].map {
      Sum(
        written: "三十来万", thousandths: 300_000_000, measure: .money, unit: "CNY", period: $0,
        isApproximate: true)
    }
    + [Sum.Measure.money, .number, .percent].map {
      Sum(written: "1.5", thousandths: 1_500, measure: $0, unit: "t")
    }
    + [Sum(written: "a lot", thousandths: nil, measure: nil)]

  private static let beforehand: [VisitEvent] =
    [
      .objectiveSet(words: "弄清谁拍板"), .bestActionSet(words: "a trial"),
      .minimumActionSet(words: "a name"), .personNamed(person: Person(name: "Tom")),
    ]
    + [PurchaseRole.initiator, .decider, .designer, .evaluator, .user].map {
      .personNamed(person: Person(name: $0.rawValue, role: $0))
    }
    + [Influence.economicBuyer, .gatekeeper, .user, .coach].map {
      .personNamed(person: Person(name: $0.rawValue, title: "主任", influence: $0))
    }
    + ([nil] + whens).map { .promiseMade(promise: Promise(words: "the price list", when: $0)) }

  private static let stages: [VisitEvent] = [
    .open, .consult, .propose, .proposeAnyway(reason: "he asked"), .close,
    .closeAnyway(reason: "他要走了"), .explore, .refine, .influence, .confirm, .backToOpen,
    .backToConsult, .backToPropose, .breakOff(reason: "fire alarm"), .goOn, .finish,
  ]

  private static let whole = Need(
    words: "一停就要赔交期", kind: .explicit, layer: .problem, side: .company, amount: sums[0],
    who: "王总", isConfirmed: true, shapedBy: "a rival")

  private static let needs: [VisitEvent] =
    [
      .needHeard(id: 1, need: Need(words: "it stops", kind: .implied)),
      .competitorNeedHeard(id: 2, need: whole), .redevelopmentDropped, .needMadeExplicit(id: 1),
      .needConfirmed(id: 1), .needDetailed(id: 1, need: whole),
      .needHeard(
        id: 3, need: Need(words: "evenings", kind: .explicit, side: .personal)),
      .signalHeard(words: "how soon?"), .offer(offer: Offer(words: "a pilot", need: "it stops")),
      .offerAnyway(offer: Offer(words: "a pilot"), reason: "he asked"),
    ]
    + [NeedLayer.goal, .problem, .solution, .product, .criterion].enumerated().map {
      .needHeard(id: 4 + $0, need: Need(words: $1.rawValue, kind: .implied, layer: $1))
    }

  private static let objections: [VisitEvent] =
    [
      .objectionRaised(id: 1, words: "太贵了", family: nil), .objectionReopened(id: 1),
      .objectionClarified(words: nil), .objectionClarified(words: "than last year"),
      .objectionTested, .objectionAnswered(words: nil), .objectionAnswered(words: "it lasts"),
      .objectionResolved, .objectionParked, .objectionLeftOpen,
    ]
    + families.enumerated().map {
      .objectionRaised(id: 2 + $0, words: $1.rawValue, family: $1)
    }
    + [ObjectionKind.drawback, .misunderstanding, .hiddenIntent, .ourMistake].map {
      .objectionKindTold(kind: $0)
    }

  private static let families: [ObjectionFamily] = [
    .price, .need, .trust, .timing, .authority, .competitor, .other,
  ]

  private static let ending: [VisitEvent] = [
    .orderAgreed(words: "two"), .saleRefused(words: "no"),
    .nextStepAgreed(step: steps[0]), .nextStepAgreed(step: steps[1]),
    .nextStepAgreed(step: steps[2]),
  ]

  private static let steps = [
    NextStep(side: .customer, actor: "王总", action: "shows it to his boss", when: whens[1]),
    NextStep(side: .ours, actor: nil, action: "send a quote", when: whens[2]),
    NextStep(side: nil, actor: nil, action: "think about it", when: nil),
  ]

  private static let entries: [CallEntry] =
    [nil, QuestionKind.situation, .problem, .implication, .needPayoff].map {
      .asked(question: AskedQuestion(question: nil, words: "Why?", kind: $0, step: nil))
    }
    + [ERICStep.explore, .refine, .influence, .confirm].map {
      .asked(question: AskedQuestion(question: "problem-1", words: "为什么？", kind: nil, step: $0))
    }
    + [Circumstance.Topic.present, .timing, .budget, .competition].map {
      .learned(circumstance: Circumstance(topic: $0, words: "手工排产"))
    }
    + sums.map { .sumHeard(sum: $0) }
    + [Mark.objection, .need, .person, .sum, .nextStep, .signal, .moment].flatMap {
      [.marked(mark: $0), .markSettled(mark: $0)]
    }
    + [
      .answered(words: "line one\nline two\ttab \u{1B}[31m \\ \" 👍🏽"), .noted(words: ""),
      .flagged(words: nil), .flagged(words: "she laughed"), .accountGiven(words: "今天去了王总那边。"),
      .accountEnded, .wrapUpBegan, .wrapUp(item: "outcome", words: "2"),
      .wrapUp(item: "need-owner-1", words: nil), .stepDrafted(step: steps[2]),
      .languageSet(language: "zh-Hans"), .quietSet(quiet: true), .quietSet(quiet: false),
      .kindCorrected(kind: .implication), .customerNamed(name: "恒达机械"),
      .drafted(drafts: [
        .need(need: Need(words: "it stops", kind: .implied)),
        .objection(words: "too dear", family: .price), .person(person: Person(name: "王总")),
        .step(step: steps[0]), .promise(promise: Promise(words: "a list")),
        .signal(words: "how soon?"),
        .circumstance(circumstance: Circumstance(topic: .timing, words: "before March")),
      ]),
      .draftSettled(kept: true), .draftSettled(kept: false),
      .asked(
        question: AskedQuestion(
          question: nil, words: "Is it old?", kind: nil, step: nil, form: "closed",
          faults: ["leading"])),
      .suggestionsTurned, .paused, .resumed(playbook: "9206ed64c25b1d1b"), .undone(seq: 7),
      .amended(words: "Tom is her deputy."),
    ]
}
