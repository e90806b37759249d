import AccountModel
import Customer
import Records

/// What `Tests/Frozen/customer-1.jsonl` says: a writer's journal of the first version with everything that one could hold.
///
/// The file is never written again. Whatever is recorded in a new way gets a file of its own beside it; that is why
/// every value is named here, and none taken from a list that may grow.
enum FrozenCustomer {
  static let header = CustomerHeader(
    id: "宏达-2", name: "宏达 \"HD\" / 物流", note: "杭州", writer: "小陈", language: "zh-Hans")

  static let records: [CustomerRecord] =
    [CustomerRecord(line: nil, day: nil, did: [.named(name: "宏达")])]
    + (itself + people.map { .person(told: $0) } + needs.map { .need(told: $0) }
    + answers.map { .answer(told: $0) } + offers.map { .offer(told: $0) } + rest)
    .enumerated().map { index, entry in
      CustomerRecord(line: index == 0 ? "" : "line \(index) 第 \(index) 行", day: day, did: [entry])
    }
    + [
      CustomerRecord(
        line: "two at once", day: day, did: [.noted(words: "一"), .noted(words: "two")])
    ]

  static let day = Day(year: 2026, month: 11, day: 24)
  private static let own = ItemKey("小陈", 1)
  private static let sum = Sum(
    written: "三十来万", thousandths: 300_000_000, measure: .money, unit: "CNY", isApproximate: true)

  private static let itself: [CustomerEntry] = [
    .named(name: "宏达物流"), .alsoCalled(name: "HD"), .toldApart(note: "宁波"),
    .toldApart(note: nil), .tradeTold(trade: "feed"), .tradeTold(trade: nil),
    .visitAssigned(visit: "2026-11-24T0930-宏达-k3f9", belongs: true),
    .visitAssigned(visit: "2026-11-24T0930-hd-k3f9", belongs: false),
  ]

  private static let people: [PersonEntry] = [
    .named(person: Person(name: "王总", title: "总经理", role: .decider, influence: .economicBuyer)),
    .named(person: Person(name: "Li")),
    .detailed(
      name: "王总",
      detail: PersonDetail(
        title: "总经理", role: .decider, influence: .economicBuyer, function: .finance,
        level: .decision, part: "拍板", results: "产量", wins: "安心", isWon: .unknown,
        believed: .dating)),
    .detailed(name: "Li", detail: PersonDetail()),
    .unknown(
      name: "Li",
      fields: [
        .title, .role, .influence, .function, .level, .part, .results, .wins, .isWon, .believed,
      ]),
    .joined(name: "王总", alias: "王总经理"), .removed(name: "Tom"),
    .related(relation: Relation(from: "Li", to: "王总", words: "同学")), .guide(name: "Li"),
    .guide(name: nil), .spent(name: "Li", words: "茶"),
  ]

  private static let needs: [NeedEntry] = [
    .heard(
      key: own,
      need: Need(
        words: "配料太慢", kind: .implied, layer: .problem, side: .company, amount: sum, who: "王总",
        isConfirmed: false, shapedBy: "甲公司")),
    .heard(key: ItemKey("小陈", 2), need: Need(words: "faster mixing", kind: .explicit)),
    .detailed(
      key: own,
      detail: NeedDetail(
        words: "配料慢", kind: .explicit, layer: .problem, side: .personal, amount: sum, who: "Li",
        shapedBy: "乙", isConfirmed: true, serves: ItemKey("2026-11-24T0930-宏达-k3f9", 3),
        activity: .latent, isBurning: .yes)),
    .joined(key: own, alias: ItemKey("小陈", 2)), .dropped(key: ItemKey("小陈", 9)),
  ]

  private static let answers: [AnswerEntry] = [
    .prospect(kind: .former), .prospect(kind: nil),
    .fact(data: DataEntry(.business, "饲料", source: .research)),
    .fact(data: DataEntry(.hobbies, "", person: "王总")),
    .seen(
      sighting: TermSeen(QualificationCondition.money, .yes, words: "有预算", person: nil, day: day)),
    .seen(sighting: TermSeen(TrustSign.likesUs, .unknown, person: "王总")),
    .quickTest(use: .yes, trait: "两班倒", means: nil),
    .project(observation: .no, words: "还没立项"), .project(observation: .unknown, words: nil),
    .purchase(process: PurchaseProcess(purpose: "扩产", stage: .design, entered: .needFound)),
    .selling(mark: SellingMark(.fits, .consultative)), .selling(mark: SellingMark(.need, nil)),
    .decision(point: DecisionPoint(.explore, .notSure, words: "再看看")),
    .behaviour(risk: .high, help: nil, played: .innovationPartner),
    .unknown(question: "who signs?", person: "Li"),
  ]

  private static let offers: [OfferEntry] = [
    .rival(name: "甲公司"),
    .compared(
      point: ComparedPoint(
        "价格", rival: "甲公司", views: [PointView(Tie(need: "配料慢", person: "王总"), .better)],
        isCriterion: .no)),
    .comparisonDropped(subject: "价格", rival: nil), .allTheSame(isSaid: true),
    .value(
      key: ItemKey("小陈", 3),
      row: ValueRow(
        FABRow(
          product: "A", feature: "双轴", advantage: "快一倍", benefit: "少一班", rivalHasIt: .no,
          seenAsDifferent: .yes, seenAsValuable: .unknown), need: own)),
    .valueDropped(key: ItemKey("小陈", 9)), .demonstration(purpose: .findNeeds),
    .demonstration(purpose: nil),
    .negotiation(subject: .price, part: .ourBottomLine, words: "95"),
    .negotiation(subject: .service, part: .theirInterest, words: nil),
    .negotiator(role: NegotiatorRole("小陈", role: "主谈")), .deal(sum: sum, isAgreed: true),
    .addOn(key: ItemKey("小陈", 4), words: "备件", sum: nil), .addOnDropped(key: ItemKey("小陈", 9)),
  ]

  private static let rest: [CustomerEntry] = [
    .objectionSettled(key: ItemKey("2026-11-24T0930-宏达-k3f9", 1), isResolved: true),
    .promiseMade(
      key: ItemKey("小陈", 5),
      promise: Promise(words: "报价", when: When(written: "周五前", day: day, isDeadline: true))),
    .promiseKept(key: ItemKey("小陈", 5), isKept: true),
    .goalSet(
      key: ItemKey("小陈", 6),
      goal: VisitGoal(
        "周五前弄清谁拍板",
        GoalSignals(
          gain: .information, namesSomething: true, hasNumber: false,
          when: When(written: "周五前", day: day), isAcquaintance: false, isAchievable: .yes,
          endsWithVisit: true))),
    .goalSettled(key: ItemKey("小陈", 6), isReached: false),
    .goalSettled(key: ItemKey("小陈", 6), isReached: nil),
    .markReached(mark: ReachedMark(.signalsShown, evidence: "问了交期", day: day)),
    .markWithdrawn(mark: .signalsShown), .stepWorkedAt(step: .digNeeds), .stepWorkedAt(step: nil),
    .referenceKept(key: ItemKey("小陈", 7), words: "华兴饲料"), .noted(words: "停车在北门"),
    .worksheetBegan(name: "man"), .worksheetEnded(name: "man"), .undone(seq: 2),
  ]
}
