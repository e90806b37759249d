import Customer
import Records
import VisitModel

/// Notes of visits that were told to the machine, as a journal would.
enum SampleNotes {
  /// Folds a note out of entries.
  static func note(
    _ entries: [CallEntry], language: String = "en", customer: String? = "Acme",
    writer: String? = "Sam", mode: CallMode = .after, minutes: Int? = 30,
    start: String = "2026-11-24T09:30", id: String = "2026-11-24T0930-acme-k3f9"
  ) -> CallNote {
    var call = Call(
      header: CallHeader(
        id: id, playbook: "0123456789abcdef", language: language, talkLanguage: language,
        writer: writer, mode: mode, customer: customer, start: start, minutes: minutes, trade: nil,
        seed: 1))
    for (index, entry) in entries.enumerated() {
      call.apply(
        CallRecord(line: "line", did: [entry]), seq: index + 1, at: 1_800_000_000 + index * 60)
    }
    return CallNote(call)
  }

  static func told(_ events: [VisitEvent]) -> [CallEntry] { events.map { .told(event: $0) } }

  /// Nothing is known.
  static let empty = note([], customer: nil, writer: nil, minutes: nil)

  /// Begun, live, nothing decided.
  static let open = note(
    told([
      .open, .consult, .needHeard(id: 1, need: Need(words: "orders get lost", kind: .implied)),
      .nextStepAgreed(
        step: NextStep(
          side: .customer, actor: "Ms Li", action: "think about it",
          when: When(written: "after the holidays", day: nil))),
    ]), mode: .live)

  /// A whole visit in English.
  static let english = note(
    told([
      .objectiveSet(words: "Know who decides on the warehouse software"),
      .bestActionSet(words: "Ms Li signs the pilot by Friday"),
      .personNamed(
        person: Person(
          name: "Ms Li", title: "Head of Operations", role: .decider, influence: .economicBuyer)),
      .personNamed(person: Person(name: "Tom")),
      .open, .consult,
      .needHeard(
        id: 1,
        need: Need(
          words: "We type every order twice", kind: .explicit, layer: .problem, side: .company,
          amount: Sum(
            written: "12k a month", thousandths: 12_000_000, measure: .money, unit: "EUR",
            period: .month, isApproximate: true), who: "Ms Li")),
      .explore, .refine, .influence, .confirm, .needConfirmed(id: 1),
      .needHeard(id: 2, need: Need(words: "I want my evenings back", kind: .implied)),
      .propose,
      .offer(offer: Offer(words: "Pilot in one warehouse", need: "We type every order twice")),
      .objectionRaised(id: 1, words: "Too expensive for a pilot", family: .price),
      .objectionClarified(words: "Over this year's budget"), .objectionTested,
      .objectionKindTold(kind: .drawback), .objectionAnswered(words: "Start in January"),
      .objectionResolved,
      .objectionRaised(id: 2, words: "Your competitor has an app", family: .competitor),
      .objectionAnswered(words: "Ours is in the browser"), .objectionParked,
      .signalHeard(words: "How fast could you start?"),
      .closeAnyway(reason: "She asked for it herself"),
      .promiseMade(
        promise: Promise(
          words: "Send the price of the pilot",
          when: When(
            written: "by Friday", day: Day(year: 2026, month: 11, day: 27), isDeadline: true))),
      .promiseMade(promise: Promise(words: "Name a reference in the trade")),
      .nextStepAgreed(
        step: NextStep(
          side: .customer, actor: "Ms Li", action: "invite purchasing to the demonstration",
          when: When(
            written: "3 Dec 3pm", day: Day(year: 2026, month: 12, day: 3), minuteOfDay: 900))),
      .finish,
    ]) + [
      .asked(
        question: AskedQuestion(
          question: "problem-1", words: "Where do orders get stuck?", kind: .problem,
          step: .explore)),
      .answered(words: "At the desk, every morning"),
      .asked(
        question: AskedQuestion(question: nil, words: "Who else sees that?", kind: nil, step: nil)),
      .noted(words: "The desk is moving in spring"), .flagged(words: "she laughed"),
      .sumHeard(sum: Sum(written: "3 people", thousandths: 3000, measure: .number, unit: "people")),
      .accountGiven(words: "Met Ms Li at the warehouse."),
      .accountGiven(words: "She showed me the desk: two screens, one order."),
      .accountEnded, .marked(mark: .sum), .amended(words: "Tom is her deputy, not her assistant."),
    ])

  /// A whole visit in Chinese.
  static let chinese = note(
    told([
      .objectiveSet(words: "弄清仓库软件由谁拍板"),
      .bestActionSet(words: "王总本周内签试点协议"), .minimumActionSet(words: "王总约采购一起看演示"),
      .personNamed(
        person: Person(name: "王总", title: "总经理", role: .decider, influence: .economicBuyer)),
      .personNamed(person: Person(name: "李处长", role: .evaluator)),
      .open, .consult,
      .needHeard(
        id: 1,
        need: Need(
          words: "每张订单都要录两遍，月底天天加班", kind: .explicit, layer: .problem, side: .company,
          amount: Sum(
            written: "一个月三十来万", thousandths: 300_000_000, measure: .money, unit: "CNY",
            period: .month, isApproximate: true), who: "王总")),
      .explore, .refine, .influence, .confirm, .needConfirmed(id: 1),
      .propose, .offer(offer: Offer(words: "先在一个仓库试点", need: nil)),
      .objectionRaised(id: 1, words: "比上一家贵了两成", family: .price),
      .objectionClarified(words: "今年预算已经用完"), .objectionParked,
      .signalHeard(words: "最快什么时候能上线？"), .close,
      .promiseMade(promise: Promise(words: "发试点报价", when: When(written: "月底前", day: nil))),
      .nextStepAgreed(
        step: NextStep(
          side: .ours, actor: nil, action: "带资料再来一趟",
          when: When(written: "下周三", day: Day(year: 2026, month: 12, day: 2)))),
      .finish,
    ]) + [
      .accountGiven(words: "今天去了王总那边，李处长也在。"), .accountGiven(words: "订单的事他讲了半个小时。"),
      .accountEnded,
    ], language: "zh-Hans", customer: "宏达物流", writer: "小陈", id: "2026-11-24T0930-hongda-a1b2")

  /// Words that try to be something else.
  static let oddities = [
    "*bold* _it_ `code` [[link]] [a](b) <b>x</b> ~~no~~ #tag ==hi== %%c%% $5 and $6 ^id",
    "# head", "- item", "+ item", "1. item", "2) item", "> quote", "---", "=== ", "| a | b |",
    "&amp; &lt; AT&T", "\u{1B}[31mred\u{1B}[0m\u{07}\u{9B}2J", "back\\slash \"quoted\" it's",
    "line one\nline two\r\nline three\u{2028}four\ttab", "\u{202E}evil\u{202C} \u{2066}iso\u{2069}",
    "שלום עולם", "مرحبا", "{words} | {name}", "   ", "</style><script>alert(1)</script>",
    "e\u{301}\u{301}\u{301} 👨‍👩‍👧 👍🏽", "yes", "null", "2026-11-24", "@at", "!bang", "%pct", "key: value",
  ]

  /// A visit whose notes and account are nothing but oddities.
  static let odd = note(
    told(
      [.open, .consult]
        + oddities.enumerated().map { number, text in
          .needHeard(id: number + 1, need: Need(words: text, kind: .implied, who: text))
        }) + oddities.flatMap { [.noted(words: $0), .accountGiven(words: $0)] },
    customer: oddities[0], writer: oddities[0])

  /// A note in which every text is the given one.
  static func filled(_ text: String, times: Int = 1) -> CallNote {
    var events: [VisitEvent] = [
      .objectiveSet(words: text), .bestActionSet(words: text), .minimumActionSet(words: text),
    ]
    for number in 1...times {
      events.append(.personNamed(person: Person(name: "\(number)" + text, title: text)))
    }
    events += [.open, .consult]
    for number in 1...times {
      let sum = Sum(written: text, thousandths: 1_500, measure: .number, unit: text)
      events.append(
        .needHeard(
          id: number,
          need: Need(words: text, kind: .explicit, amount: sum, who: text, shapedBy: text)))
    }
    events.append(.offer(offer: Offer(words: text, need: text)))
    for number in 1...times {
      events += [
        .objectionRaised(id: number, words: text, family: .other),
        .objectionClarified(words: text), .objectionParked,
      ]
      events.append(
        .promiseMade(promise: Promise(words: text, when: When(written: text, day: nil))))
    }
    events += [
      .signalHeard(words: text),
      .nextStepAgreed(
        step: NextStep(
          side: .customer, actor: text, action: text, when: When(written: text, day: nil))),
      .proposeAnyway(reason: text), .saleRefused(words: text),
    ]
    return note(
      told(events) + [
        .asked(question: AskedQuestion(question: text, words: text, kind: nil, step: nil)),
        .answered(words: text), .noted(words: text), .flagged(words: text),
        .accountGiven(words: text), .amended(words: text),
      ], customer: text, writer: text)
  }
}
