import Customer
import Playbook
import VisitModel

extension ScenarioScript {
  mutating func askObjection(_ number: Int) {
    let key = "objection-\(number)"
    guard number == 1 || answers.value("objection-\(number - 1)") != nil else { return }
    let ask: ScenarioAsk = number == 1 ? .objection : .objectionMore
    guard begin(.init(key: key, ask: ask, isRequired: number == 1)) else { return }
    let about = answers.value(key) ?? ""
    choice(
      key + "-family", .family, Self.values(ObjectionFamily.allCases, "note-family"), "trust")
    choice(
      key + "-is", .objectionKind, Self.values(ObjectionKind.allCases, "note-kind"), "drawback")
    if number > 1 {
      choice(
        key + "-cause", .cause, Self.values(Scenario.Objection.Cause.allCases, "cause"), "natural")
    }
    lines(key + "-say", .objectionSay, 2...3, about: about)
    lines(key + "-again", .again, 2...2, about: about)
    lines(key + "-means", .means, 1...2, about: about)
    let settling =
      picks("proof", 1...3) + picks("product", 1...3)
      + facts(before: Self.mostFacts + 1, tiers: 1...4)
    once(
      .init(
        key: key + "-settle", ask: .settle, form: .picks(settling + [Self.admission], isMany: true),
        about: about))
    words(key + "-words", .objectionWords, about: about)
    lines(key + "-answer", .answer, 1...2, about: about)
    lines(key + "-settled", .settled, 0...1, about: about)
  }

  /// Settles by admitting it; the words are filled in when it is shown.
  static let admission = ScenarioQuestion.Pick(key: Scenario.Objection.admission, words: "")

  mutating func askStep(_ number: Int) {
    let key = "step-\(number)"
    guard number == 1 || answers.value("step-\(number - 1)") != nil else { return }
    let ask: ScenarioAsk = number == 1 ? .step : .stepMore
    guard begin(.init(key: key, ask: ask, isRequired: number == 1)) else { return }
    let about = answers.value(key) ?? ""
    choice(
      key + "-result", .result, Self.values([OutcomeClass.advance, .order], "note-outcome"),
      number == 1 ? "advance" : "order")
    self.number(key + "-trust", .trust, number == 1 ? "40" : "55")
    self.number(key + "-value", .value, number == 1 ? "20" : "45")
    words(key + "-words", .stepWords, about: about)
    lines(key + "-say", .stepSay, 2...2, about: about)
    lines(key + "-ask", .stepAsk, 1...2, about: about)
  }

  mutating func askRest() {
    once(.init(key: "goal-1", ask: .goalFact, about: answers.value("fact-4") ?? ""))
    once(.init(key: "goal-2", ask: isWinnable ? .goalStep : .goalLeave))
    for (outcome, ask) in Self.endings where results.contains(outcome) {
      let key = "ending-\(outcome.rawValue)"
      once(.init(key: key, ask: ask))
      lines(key + "-say", .endingSay, 2...2, about: answers.value(key) ?? "")
    }
    lines("lesson", .lesson, 2...4)
  }

  static let endings: [(OutcomeClass, ScenarioAsk)] = [
    (.order, .endingOrder), (.advance, .endingAdvance), (.continuation, .endingContinuation),
    (.noSale, .endingNoSale),
  ]

  /// The ways in which a talk can come out.
  var results: [OutcomeClass] {
    let steps = (1...3).compactMap { answers.value("step-\($0)-result") }
      .compactMap(OutcomeClass.init)
    return Self.endings.map(\.0).filter { outcome in
      switch outcome {
      case .order, .advance: steps.contains(outcome)
      case .continuation, .noSale: true
      }
    }
  }
}
