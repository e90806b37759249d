import AccountModel
import Customer
import Playbook
import Records
import TestSupport
import VisitModel

/// A prepared visit with the same words everywhere, and the account that it belongs to.
enum SamplePlan {
  static func note(
    _ language: Language, _ words: String, times: Int, isEmpty: Bool
  ) throws -> CallNote {
    var call = Call(header: header(language, "2026-11-24T09:30", "2026-11-24T0930-x-2222"))
    var did: [CallEntry] = [.planned(entry: .began(isQuick: false))]
    if !isEmpty {
      let playbook = try (language == .en ? PlanPageTests.english : PlanPageTests.chinese).get()
      did += told(language, words) + plan(words, times, playbook).map { .planned(entry: $0) }
    }
    call.apply(CallRecord(line: "x", did: did), seq: 1, at: 1_795_512_600)
    return CallNote(call)
  }

  private static func header(_ language: Language, _ start: String, _ id: String) -> CallHeader {
    CallHeader(
      id: id, playbook: "", language: language.rawValue, talkLanguage: language.rawValue,
      writer: nil, mode: .live, customer: language == .en ? "Harrow Castings" : "恒达机械",
      start: start, minutes: nil, trade: nil, seed: 1)
  }

  static func person(_ language: Language) -> String { language == .en ? "Ms Okafor" : "王总" }

  private static func told(_ language: Language, _ words: String) -> [CallEntry] {
    [
      .told(event: .personNamed(person: Person(name: person(language), influence: .user))),
      .told(event: .objectiveSet(words: words)), .told(event: .bestActionSet(words: words)),
      .told(event: .minimumActionSet(words: words)),
    ]
  }

  private static func plan(_ words: String, _ times: Int, _ playbook: Playbook) -> [PlanEntry] {
    let friday = When(written: words, day: Day(year: 2026, month: 11, day: 27), minuteOfDay: 540)
    let signals = [
      GoalSignals(
        gain: .information, namesSomething: true, isAchievable: .yes, endsWithVisit: true),
      GoalSignals(gain: .decision, namesSomething: true),
      GoalSignals(gain: .decision, namesSomething: true, when: friday),
    ]
    var plan: [PlanEntry] = signals.prefix(times).enumerated().map {
      .goalSet(number: $0 + 1, goal: VisitGoal(words, $1))
    }
    let questions = playbook.questions.filter { $0.spin == .problem }.prefix(times + 1).map {
      AskedQuestion(question: $0.id, words: $0.words, kind: .problem, step: .explore)
    }
    plan.append(.questionsChosen(questions: Array(questions)))
    plan += (1...min(times, 3)).map {
      .objectionExpected(
        number: $0,
        objection: ExpectedObjection(
          words: words, family: .price, answer: words, evidence: words))
    }
    plan += [ValuePart.who, .what, .why].map { .valueStated(part: $0, words: words) }
    plan += [LogisticsPart.when, .place, .who, .what].map {
      .logisticsSet(part: $0, words: words, when: $0 == .when ? friday : nil)
    }
    return plan + [
      .ideaFound(words: words), .rivalViewFound(words: words), .referenceChosen(words: words),
      .openingChosen(opening: PlannedOpening(opening: "opening-fact", words: words)),
    ]
  }

  static func account(
    _ language: Language, _ words: String, times: Int, isEmpty: Bool
  ) -> CustomerAccount {
    let name = language == .en ? "Harrow Castings" : "恒达机械"
    guard !isEmpty else { return CustomerAccount(id: "", name: name, pages: [], visits: []) }
    var page = CustomerPage(
      header: CustomerHeader(
        id: "x", name: name, note: nil, writer: "rep", language: language.rawValue))
    let traits = [StyleTrait.process, .analysesData]
    let did: [CustomerEntry] =
      traits.map { .answer(told: .seen(sighting: TermSeen($0, .yes, person: person(language)))) }
      + [
        .person(told: .named(person: Person(name: person(language), influence: .user))),
        .answer(told: .fact(data: DataEntry(.business, words))),
        .answer(told: .fact(data: DataEntry(.hobbies, words, person: person(language)))),
        .answer(told: .fact(data: DataEntry(.rivalHistory, words))),
        .answer(told: .decision(point: DecisionPoint(.understand, .maybe))),
        .answer(told: .decision(point: DecisionPoint(.explore, .notSure))),
      ]
      + (1...times).map {
        .person(
          told: .named(person: Person(name: "\(words) \($0)", title: words, role: .evaluator)))
      }
    page.add(CustomerRecord(line: "x", day: nil, did: did), seq: 1, at: 1)
    return CustomerAccount(
      id: "x", name: name, pages: [page], visits: [visit(language, words, times)])
  }

  private static func visit(_ language: Language, _ words: String, _ times: Int) -> AccountVisit {
    var call = Call(header: header(language, "2026-11-10T09:30", "2026-11-10T0930-x-2222"))
    let events: [VisitEvent] =
      [.open, .consult]
      + (1...times).map { .needHeard(id: $0, need: Need(words: "\(words) \($0)", kind: .implied)) }
      + (1...times).flatMap { number -> [VisitEvent] in
        [
          .objectionRaised(id: number, words: "\(words) \(number)", family: .price),
          .objectionLeftOpen,
        ]
      }
      + (1...times).map { .promiseMade(promise: Promise(words: "\(words) \($0)")) }
    call.apply(
      CallRecord(line: "x", did: events.map { .told(event: $0) }), seq: 1, at: 1_794_300_000)
    return AccountVisit(call)
  }
}
