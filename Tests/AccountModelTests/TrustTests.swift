import AccountModel
import Customer
import Testing

@Suite("The trust ladder")
struct TrustTests {
  @Test(
    "the rung is the highest that the person's deeds reach without a gap",
    arguments: [
      ([], nil, TrustRung.acquainted, []),
      ([TrustSign.knowsUs], nil, .acquainted, []),
      ([.likesUs], TrustRung.acquainted, .dating, []),
      ([.likesUs, .acceptsInvitation], .dating, .trust, []),
      ([.likesUs, .joinsSport, .givesPromise], .trust, .alliance, []),
      ([.likesUs, .joinsExchange, .sharesFamily, .introduces], .alliance, nil, []),
      ([.likesUs, .introduces], .acquainted, .dating, [.dating, .trust]),
      ([.sharesLeisure], nil, .acquainted, [.acquainted, .dating]),
    ] as [([TrustSign], TrustRung?, TrustRung?, [TrustRung])])
  func rungs(signs: [TrustSign], rung: TrustRung?, next: TrustRung?, gaps: [TrustRung]) {
    let ladder = ladder(signs)
    #expect(ladder.rung == rung)
    #expect(ladder.next == next)
    #expect(ladder.gaps == gaps)
  }

  @Test("a sign without words of what the person did counts for nothing")
  func words() {
    let ladder = TrustLadder("Li", steps: [TrustStep(.likesUs, did: "")])
    #expect(ladder.rung == nil)
  }

  @Test(
    "a stall is two months without a step up",
    arguments: [(59, false), (60, true), (200, true)])
  func stall(days: Int, isStalled: Bool) {
    let ladder = ladder([.likesUs, .acceptsInvitation])
    #expect(ladder.faults(on: start.adding(days: days)).contains(.stalled) == isStalled)
  }

  @Test("more of the same is no step up, and the top is never stalled")
  func same() {
    var ladder = ladder([.likesUs, .acceptsInvitation])
    ladder.steps.append(
      TrustStep(.acceptsInvitation, did: "came again", day: start.adding(days: 80)))
    #expect(ladder.faults(on: start.adding(days: 90)) == [.stalled])
    ladder.steps.append(TrustStep(.givesPromise, did: "promised", day: start.adding(days: 85)))
    #expect(ladder.faults(on: start.adding(days: 90)).isEmpty)
    let ally = self.ladder([.likesUs, .joinsSport, .givesPromise, .advises])
    #expect(ally.faults(on: start.adding(days: 900)).isEmpty)
  }

  @Test("without a day nothing is said to stall")
  func undated() {
    let ladder = TrustLadder("Li", steps: [TrustStep(.likesUs, did: "laughed")])
    #expect(ladder.lastStepUp == nil)
    #expect(ladder.faults(on: start.adding(days: 900)).isEmpty)
  }

  @Test("hoping for more than was shown, spending without return and no liking are faults")
  func faults() {
    var ladder = ladder([.likesUs])
    ladder.believed = .trust
    ladder.spent = ["two dinners"]
    #expect(ladder.faults(on: start) == [.misjudged, .spending])
    ladder.believed = .acquainted
    ladder.spent = []
    #expect(ladder.faults(on: start).isEmpty)
    #expect(self.ladder([.knowsUs]).faults(on: start) == [.notLiked])
    #expect(TrustLadder("Li", believed: .acquainted).faults(on: start) == [.misjudged])
  }

  @Test("one ally isn't enough")
  func circle() {
    let ally = ladder([.likesUs, .joinsSport, .givesPromise, .advises])
    #expect(TrustCircle([ladder([.likesUs])]) == .noAlly)
    #expect(TrustCircle([ally, ladder([.likesUs])]) == .oneAlly)
    #expect(TrustCircle([ally, ally]) == .allies)
  }

  private let start = Day(daysSince1970: 20_000)

  private func ladder(_ signs: [TrustSign]) -> TrustLadder {
    TrustLadder("Li", steps: signs.map { TrustStep($0, did: "did it", day: start) })
  }
}

@Suite("Communication styles")
struct StyleTests {
  @Test(
    "the quiz guesses from what was seen, introvert or extrovert first",
    arguments: [
      ([StyleTrait.goalDriven, .plans], StyleGuess.style(.tiger)),
      ([.sociable, .showy, .impulsive], .style(.peacock)),
      ([.steady, .quiet], .style(.koala)),
      ([.process, .analysesData], .style(.owl)),
      ([.perfection], .leaning(.owl)),
      ([.reserved, .analysesData], .leaning(.owl)),
      ([.outgoing], .between([.tiger, .peacock])),
      ([.reserved], .between([.koala, .owl])),
      ([.outgoing, .firm, .showy], .between([.tiger, .peacock])),
      ([.quiet, .process], .between([.koala, .owl])),
      ([], .open),
      ([.goalDriven, .sociable, .steady, .process], .style(.chameleon)),
      ([.goalDriven, .plans, .sociable, .steady, .process], .style(.chameleon)),
      ([.goalDriven, .plans, .firm, .organises, .sociable, .steady, .process], .style(.tiger)),
      ([.goalDriven, .plans, .sociable, .process], .style(.tiger)),
      ([.firm, .analysesData], .between([.tiger, .owl])),
    ])
  func guesses(traits: [StyleTrait], guess: StyleGuess) {
    #expect(StyleQuiz(seen: traits).guess == guess)
  }

  @Test("giving orders alone doesn't tell a tiger from a peacock")
  func orders() {
    let quiz = StyleQuiz(seen: [.givesOrders])
    #expect(quiz.bearing == .extrovert)
    #expect(quiz.guess == .between([.tiger, .peacock]))
    #expect(quiz.next == .goalDriven)
    #expect(StyleQuiz(seen: [.givesOrders, .plans]).guess == .leaning(.tiger))
    #expect(StyleQuiz(seen: [.givesOrders, .playful]).guess == .leaning(.peacock))
  }

  @Test("what to watch for next is something not yet looked for that would tell")
  func next() {
    #expect(StyleQuiz().next == .outgoing)
    #expect(StyleQuiz(seen: [.steady, .quiet]).next == nil)
    let quiz = StyleQuiz(
      Sightings([Sighting(.perfection, .yes), Sighting(.process, .no)]))
    #expect(quiz.guess.certainty == .leaning)
    #expect(quiz.next == .analysesData)
  }

  @Test("every style has things to do and not to do, and every piece of advice one style")
  func advice() {
    for style in CommunicationStyle.allCases {
      #expect(!style.dos.isEmpty && !style.donts.isEmpty, "\(style)")
    }
    let told = CommunicationStyle.allCases.flatMap { $0.dos + $0.donts }
    #expect(told.count == StyleAdvice.allCases.count)
    #expect(Set(told) == Set(StyleAdvice.allCases))
    #expect(CommunicationStyle.koala.donts == [.koalaPressure, .koalaHaste, .koalaSilence])
  }
}
