import AccountModel
import Customer
import Playbook
import VisitModel

/// Which question comes next: what FORMAT.md requires, one thing at a time, in the order in which it is thought out.
struct ScenarioScript {
  let answers: ScenarioAnswers
  /// The first question that isn't answered; nil where all are.
  private(set) var next: ScenarioQuestion?

  /// Looks through the answers.
  ///
  /// - Parameter answers: what was answered so far.
  init(_ answers: ScenarioAnswers) {
    self.answers = answers
    askSettings()
    askOffer()
    for number in 1...2 { askPerson(number) }
    for number in 1...6 { askSubject(number) }
    askFacts()
    askProductAnswers()
    for number in 1...6 { askObjection(number) }
    if isWinnable { for number in 1...3 { askStep(number) } }
    askRest()
  }

  var isWinnable: Bool { answers.value("winnable") != "no" }

  /// Asks once.
  mutating func once(_ question: ScenarioQuestion) {
    guard next == nil, answers.value(question.key) == nil, !answers.isClosed(question.key) else {
      return
    }
    next = question
  }

  /// Asks for something that has a name of its own; what isn't required is there only where it was given.
  ///
  /// - Returns: whether what hangs on it is to be asked.
  mutating func begin(_ question: ScenarioQuestion) -> Bool {
    once(question)
    return answers.value(question.key) != nil
  }

  /// Asks for several lines, one at a time.
  mutating func lines(
    _ key: String, _ ask: ScenarioAsk, _ range: ClosedRange<Int>, about: String = "",
    opens: Int? = nil
  ) {
    let count = answers.values(key).count
    guard next == nil, count < range.upperBound, !answers.isClosed(key) else { return }
    next = ScenarioQuestion(
      key: key, ask: ask, isRequired: count < range.lowerBound, number: count + 1, about: about,
      opens: opens)
  }

  mutating func words(_ key: String, _ ask: ScenarioAsk, about: String) {
    once(ScenarioQuestion(key: key, ask: ask, form: .words, about: about))
  }

  mutating func number(_ key: String, _ ask: ScenarioAsk, _ standard: String?) {
    once(
      ScenarioQuestion(
        key: key, ask: ask, form: .number, isRequired: standard != nil, standard: standard))
  }

  mutating func choice(
    _ key: String, _ ask: ScenarioAsk, _ choices: [ScenarioQuestion.Choice],
    _ standard: String? = nil
  ) {
    once(ScenarioQuestion(key: key, ask: ask, form: .choice(choices), standard: standard))
  }

  /// The terms of the method with their names.
  static func terms<Term: AccountTerm>(_: Term.Type) -> [ScenarioQuestion.Choice] {
    Term.allCases.map { .init(value: $0.rawValue, phrase: $0.phraseID) }
  }

  /// The values of the model with their names.
  static func values<Value: RawRepresentable<String>>(
    _ values: [Value], _ group: String
  ) -> [ScenarioQuestion.Choice] {
    values.map { .init(value: $0.rawValue, phrase: "\(group)-\($0.identifier)") }
  }
}

extension ScenarioScript {
  private mutating func askSettings() {
    once(.init(key: "title", ask: .title))
    once(.init(key: "trade", ask: .trade))
    choice(
      "difficulty", .difficulty,
      Self.values(Scenario.Difficulty.allCases, "rehearsal-difficulty"), "normal")
    choice("behaviour", .behaviour, Self.terms(BuyingBehaviour.self), "valueForMoney")
    choice("stage", .stage, Self.terms(PurchaseStage.self), "needFound")
    choice("rung", .rung, Self.terms(TrustRung.self), "acquainted")
    choice(
      "winnable", .winnable, ["yes", "no"].map { .init(value: $0, phrase: "scenario-\($0)") },
      "yes")
    number("turns", .turns, "40")
    number("minutes", .minutes, "30")
    once(.init(key: "place", ask: .place))
    lines("brief", .brief, 2...5)
  }

  private mutating func askOffer() {
    for number in 1...3 {
      let key = "product-\(number)"
      let ask: ScenarioAsk = number == 1 ? .product : .productMore
      guard begin(.init(key: key, ask: ask, isRequired: number == 1)) else { break }
      let about = answers.value(key) ?? ""
      lines(key + "-benefit", .benefit, 1...3, about: about)
      words(key + "-words", .productWords, about: about)
      self.number(key + "-price", .price, nil)
    }
    for number in 1...3 {
      let key = "proof-\(number)"
      let ask: ScenarioAsk = number == 1 ? .proof : .proofMore
      guard begin(.init(key: key, ask: ask, isRequired: number == 1)) else { break }
      let about = answers.value(key) ?? ""
      words(key + "-words", .proofWords, about: about)
      once(.init(key: key + "-shows", ask: .proofShows, about: about))
    }
  }

  private mutating func askPerson(_ number: Int) {
    let key = "person-\(number)"
    let ask: ScenarioAsk = number == 1 ? .person : .personMore
    guard begin(.init(key: key, ask: ask, isRequired: number == 1)) else { return }
    let about = answers.value(key) ?? ""
    once(.init(key: key + "-title", ask: .personTitle, about: about))
    choice(key + "-style", .style, Self.terms(CommunicationStyle.self))
    choice(key + "-influence", .influence, Self.terms(Influence.self))
    choice(key + "-role", .role, Self.terms(PurchaseRole.self))
    lines(key + "-about", .about, 1...3, about: about)
    lines(key + "-greeting", .greeting, 2...3, about: about)
    once(
      .init(key: key + "-likes", ask: .likes, form: .words, isRequired: false, about: about))
    if answers.value(key + "-likes") != nil { lines(key + "-chat", .chat, 1...2, about: about) }
  }

  private mutating func askSubject(_ number: Int) {
    let key = "subject-\(number)"
    // The gap before an optional subject that was passed over ends them.
    guard number == 1 || answers.value("subject-\(number - 1)") != nil else { return }
    let ask: ScenarioAsk = number <= 3 ? .subject : .subjectMore
    let question = ScenarioQuestion(
      key: key, ask: ask, isRequired: number <= 3, number: number)
    guard begin(question) else { return }
    words(key + "-words", .subjectWords, about: answers.value(key) ?? "")
  }
}
