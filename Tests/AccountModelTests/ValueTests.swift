import AccountModel
import Customer
import Testing

@Suite("Goals, letter by letter")
struct GoalTests {
  @Test(
    "the letters that fail are named",
    arguments: [
      (
        GoalSignals(
          gain: .information, namesSomething: true, when: friday, isAchievable: .yes),
        [SMARTLetter](), GoalVerdict.good
      ),
      (
        GoalSignals(gain: .decision, namesSomething: true, hasNumber: true, isAchievable: .yes),
        [.timeBound], .mend
      ),
      (
        GoalSignals(
          gain: .decision, namesSomething: true, isAchievable: .yes, endsWithVisit: true), [], .good
      ),
      (GoalSignals(gain: .decision, namesSomething: true, when: friday), [], .findOut),
      (
        GoalSignals(gain: .decision, namesSomething: true, when: friday, isAchievable: .no),
        [.achievable], .mend
      ),
      (
        GoalSignals(namesSomething: true, when: friday, isAchievable: .yes),
        [.measurable, .resultOriented], .mend
      ),
      (
        GoalSignals(gain: .decision, hasNumber: true, when: friday, isAchievable: .yes),
        [.specific], .mend
      ),
      (
        GoalSignals(gain: .decision, when: friday, isAchievable: .yes),
        [.specific, .measurable], .mend
      ),
      (
        GoalSignals(
          gain: .decision, namesSomething: true, when: When(written: "soon", day: nil),
          isAchievable: .yes), [.timeBound], .mend
      ),
      (GoalSignals(), [.specific, .measurable, .resultOriented, .timeBound], .mend),
    ])
  func letters(signals: GoalSignals, failing: [SMARTLetter], verdict: GoalVerdict) {
    let goal = VisitGoal("a goal", signals)
    #expect(goal.failing == failing)
    #expect(goal.verdict == verdict)
    #expect(goal.open == (signals.isAchievable == .unknown ? [.achievable] : []))
  }

  @Test("getting to know each other is refused, whatever day and number stand beside it")
  func acquaintance() {
    let goal = VisitGoal(
      "get to know the two of them by Friday",
      GoalSignals(
        gain: .information, namesSomething: true, hasNumber: true, when: friday,
        isAcquaintance: true, isAchievable: .yes))
    #expect(goal.verdict == .refused)
    #expect(goal.gain == nil)
    #expect(goal.failing == [.specific, .resultOriented])
  }
}

private let friday = When(written: "Friday", day: Day(daysSince1970: 20_000))

@Suite("The customer value method")
struct ValueJourneyTests {
  @Test(
    "the verdict follows the worst answer, and the stall begins where the first yes is missing",
    arguments: [
      ([.yes, .yes, .yes, .yes, .yes], ValueVerdict.buys, nil, nil, nil),
      ([.yes, .yes], .goesOn, CVMPhase.develop, nil, nil),
      ([], .findOut, .understand, nil, nil),
      ([.maybe], .slow, .understand, CVMPhase.understand, CVMPhase.understand),
      ([.maybe, .notSure, .notSure], .stalled, .understand, .understand, .explore),
      ([.yes, .yes, .notSure], .stalled, .develop, .develop, .develop),
      ([.yes, .maybe, .yes, .notSure], .stalled, .explore, .explore, .implement),
      ([.yes, .maybe, .maybe], .slow, .explore, .explore, .explore),
      ([.yes, .maybe, .no], .refused, .explore, .explore, .develop),
      ([.unknown, .yes, .notSure], .stalled, .understand, .understand, .develop),
      ([.yes, .unknown, .yes], .goesOn, .explore, nil, nil),
    ] as [([DecisionAnswer], ValueVerdict, CVMPhase?, CVMPhase?, CVMPhase?)])
  func diagnoses(
    answers: [DecisionAnswer], verdict: ValueVerdict, phase: CVMPhase?, begins: CVMPhase?,
    shows: CVMPhase?
  ) {
    let journey = ValueJourney(answers: answers)
    #expect(journey.verdict == verdict)
    #expect(journey.phase == phase)
    #expect(journey.diagnosis?.begins == begins)
    #expect(journey.diagnosis?.shows == shows)
  }

  @Test("a phase that wasn't asked is only suspected, and the last answer of a phase holds")
  func suspected() {
    var journey = ValueJourney(answers: [.unknown, .yes, .notSure])
    #expect(journey.diagnosis?.isSuspected == true)
    #expect(journey.diagnosis?.beganEarlier == true)
    journey.points.append(DecisionPoint(.understand, .yes))
    #expect(journey.diagnosis?.begins == .develop)
    #expect(journey.diagnosis?.isSuspected == false)
    #expect(journey.diagnosis?.beganEarlier == false)
  }

  @Test("the grid has four cells a phase, each once, and every look has its phase")
  func grid() {
    let cells = CVMPhase.allCases.flatMap { CVMCell.row(of: $0) }
    #expect(cells == CVMCell.allCases)
    for phase in CVMPhase.allCases {
      #expect(CVMCell.row(of: phase).allSatisfy { $0.rawValue.hasPrefix(phase.rawValue) })
      #expect(!phase.looks.isEmpty)
    }
  }
}

@Suite("Buying behaviour")
struct BuyingBehaviourTests {
  @Test(
    "risk and need of help tell the behaviour",
    arguments: [
      (BuyingDegree.low, BuyingDegree.low, BuyingBehaviour.valueForMoney, BehaviourVerdict.read),
      (.between, .between, .trustedSupplier, .read), (.between, .low, .trustedSupplier, .read),
      (.between, .high, .trustedSupplier, .read), (.low, .between, .trustedSupplier, .read),
      (.high, .between, .trustedSupplier, .read), (.high, .high, .innovationPartner, .read),
      (.low, .high, nil, .contradiction), (.high, .low, nil, .contradiction),
      (.unknown, .low, nil, .findOut), (.high, .unknown, nil, .findOut),
      (.unknown, .unknown, nil, .findOut),
    ] as [(BuyingDegree, BuyingDegree, BuyingBehaviour?, BehaviourVerdict)])
  func readings(
    risk: BuyingDegree, help: BuyingDegree, behaviour: BuyingBehaviour?, verdict: BehaviourVerdict
  ) {
    let reading = BehaviourReading(risk: risk, help: help)
    #expect(reading.behaviour == behaviour)
    #expect(reading.verdict == verdict)
  }

  @Test(
    "playing another card than the customer's is warned of", arguments: BuyingBehaviour.allCases)
  func card(played: BuyingBehaviour) {
    let reading = BehaviourReading(risk: .high, help: .high, played: played)
    #expect(reading.verdict == (played == .innovationPartner ? .read : .wrongCard))
  }

  @Test("the question that is open is asked, risk first")
  func next() {
    #expect(BehaviourReading(risk: .unknown, help: .unknown).next == .risk)
    #expect(BehaviourReading(risk: .low, help: .unknown).next == .help)
    #expect(BehaviourReading(risk: .low, help: .low).next == nil)
  }
}
