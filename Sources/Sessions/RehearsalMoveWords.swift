import Customer
import Playbook
import Rehearsal
import VisitModel

/// Puts what would move a rehearsal on into words: its kind in the language of the screen, a model line in that of the talk.
struct RehearsalMoveWords {
  private let scenario: Scenario
  private let talk: Playbook
  private let phrases: Phrases

  init(_ scenario: Scenario, talk: Playbook, interface: Playbook) {
    self.scenario = scenario
    self.talk = talk
    phrases = interface.phrases
  }

  private func say(_ key: RehearsalPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: key.rawValue, values)
  }

  /// What to do, without the words.
  func kind(of move: NextMove) -> String {
    switch move {
    case .clarify: return say(.moveClarify)
    case .test: return say(.moveTest)
    case .answer: return say(.moveAnswer)
    case .check: return say(.moveCheck)
    case .sumUp: return say(.moveSumUp)
    case .offer: return say(.moveOffer)
    case .propose: return say(.movePropose)
    case .leave: return say(.moveLeave)
    case .ask(let id):
      guard let fact = scenario.fact(id) else { return "" }
      return say(
        .moveAsk, ("kind", kindName(fact)),
        ("subject", scenario.subjects.first { fact.subjects.contains($0.id) }?.name ?? ""))
    }
  }

  /// The kind of question that opens a fact.
  func kindName(_ fact: Scenario.Fact) -> String {
    phrases.text(id: "question-\(Buyer.kind(for: fact.tier).identifier)")
  }

  /// A line that does it; nil where the scenario has none.
  func model(of move: NextMove, told state: BuyerState) -> String? {
    switch move {
    case .ask(let id): scenario.fact(id)?.asks.first
    case .clarify(let id): card(id)?.clarify.first?.words
    case .test(let id): card(id)?.test.first?.words
    case .answer(let id): scenario.objection(id)?.answers.first
    case .check: talk.phrases.text(RehearsalPhrase.modelCheck)
    case .sumUp: summary(state)
    case .offer(let id): scenario.products.first { $0.id == id }?.benefits.first
    case .propose(let id): scenario.step(id)?.asks.first
    case .leave: talk.phrases.text(RehearsalPhrase.modelLeave)
    }
  }

  private func card(_ id: String) -> ObjectionCard? {
    talk.objectionCard(for: scenario.objection(id)?.family ?? .other)
  }

  private func summary(_ state: BuyerState) -> String? {
    let told = state.told.compactMap { scenario.fact($0.fact) }.filter { $0.tier > 1 }
    guard !told.isEmpty else { return nil }
    return talk.phrases.text(
      RehearsalPhrase.modelSummary,
      ("facts", told.map(\.named).joined(separator: scenario.language == .en ? ", " : "，")))
  }
}
