import AccountModel

/// How a customer's style and what we do about it are read from a case.
extension MethodCaseTests {
  static func style(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["observed", "weDo"])
    let quiz = StyleQuiz(seen: try input.allLooked(up: "observed", in: traits))
    let advice = try input.textIfAny("weDo").map { _ in try input.looked(up: "weDo", in: dealings) }
    return [
      "style": .term(quiz.guess.style),
      "side": .term(quiz.bearing),
      "between": between(quiz.guess),
      "judgement": .exactly(.text(orNull: judgement(of: advice ?? [], for: quiz.guess.style))),
    ]
  }

  private static func between(_ guess: StyleGuess) -> Answer {
    switch guess {
    case .between(let styles): .terms(styles)
    case .style, .leaning, .open: .names([])
    }
  }

  private static func judgement(
    of advice: [StyleAdvice], for style: CommunicationStyle?
  ) -> String? {
    guard let style, !advice.isEmpty else { return nil }
    if advice.allSatisfy(style.dos.contains) { return "do" }
    return advice.allSatisfy(style.donts.contains) ? "dont" : nil
  }

  private static let traits: [String: StyleTrait] = [
    "goal-driven": .goalDriven, "plans": .plans, "reaches the goal firmly": .firm,
    "good organiser": .organises, "likes giving orders": .givesOrders,
    "likes socialising": .sociable, "likes play": .playful, "impulsive": .impulsive,
    "showy": .showy, "adventurous": .adventurous, "steady": .steady, "quiet": .quiet,
    "not insistent": .yielding, "good temper": .goodTempered, "no firm opinion": .noFirmOpinion,
    "cares for process": .process, "data analysis": .analysesData, "perfection": .perfection,
  ]

  private static let dealings: [String: [StyleAdvice]] = [
    "be brief: result, goal, options": [.tigerBrief, .tigerOptions],
    "small talk": [.tigerSmallTalk],
    "take the lead from him": [.tigerLead],
    "warmth, vision, praise, stories": [.peacockWarmth, .peacockVision, .peacockStories],
    "dry detail": [.peacockDetail],
    "contradict him in public": [.peacockContradiction],
    "small steps and a clear recommendation": [.koalaSmallSteps, .koalaRecommendation],
    "pressure and haste": [.koalaPressure, .koalaHaste],
    "take silence for a yes": [.koalaSilence],
    "evidence, exact answers, time to check": [.owlEvidence, .owlExact, .owlTime],
    "enthusiasm instead of facts": [.owlEnthusiasm],
    "take his agreement as final": [.chameleonAgreement],
    "follow the style he shows today": [.chameleonFollow],
  ]
}
