import Playbook
import VisitModel

/// The lines that a search may try in a scenario.
struct PathLines {
  private let scenario: Scenario
  private let ears: Ears?
  private(set) var all: [PathSearch.Line] = []

  init(_ scenario: Scenario, _ ears: Ears?) {
    self.scenario = scenario
    self.ears = ears
    for fact in scenario.facts where fact.tier > 0 { addQuestions(fact) }
    for objection in scenario.objections { addAnswers(objection) }
    for product in scenario.products { addOffers(product) }
    for step in scenario.steps { addProposals(step) }
    addRest()
  }

  private mutating func add(_ name: String, _ heard: Heard) {
    all.append(.init(text: "(\(name))", heard: heard))
  }

  /// Adds model lines as they are heard; where there are no ears, a line as it is meant.
  private mutating func add(_ models: [String], _ name: String, _ meant: Heard) {
    guard let ears else { return add(name, meant) }
    for text in models { all.append(.init(text: text, heard: ears.hear(text))) }
  }

  private mutating func addQuestions(_ fact: Scenario.Fact) {
    add(
      fact.asks, "\(Buyer.kind(for: fact.tier).rawValue) → \(fact.id)",
      Heard(.question, kind: Buyer.kind(for: fact.tier), subjects: fact.subjects))
  }

  private mutating func addAnswers(_ objection: Scenario.Objection) {
    for id in objection.settle {
      var heard = Heard(.offer)
      if id == Scenario.Objection.admission {
        heard.move = .admission
      } else if scenario.proofs.contains(where: { $0.id == id }) {
        heard.move = .proof
        heard.proofs = [id]
      } else if scenario.products.contains(where: { $0.id == id }) {
        heard.products = [id]
      } else if scenario.trades.contains(where: { $0.id == id }) {
        heard.move = .concession
        heard.trades = [id]
      } else {
        heard.facts = [id]
      }
      if ears == nil { add("answer \(objection.id): \(id)", heard) }
    }
    if let ears {
      for text in objection.answers { all.append(.init(text: text, heard: ears.hear(text))) }
    }
  }

  private mutating func addOffers(_ product: Scenario.Product) {
    var heard = Heard(.offer)
    heard.products = [product.id]
    add("feature \(product.id)", heard)
    heard.isBenefit = true
    heard.facts = product.answers
    add("benefit \(product.id)", heard)
  }

  private mutating func addProposals(_ step: Scenario.Step) {
    var heard = Heard(.proposal)
    heard.steps = [step.id]
    add(step.asks, "propose \(step.id)", heard)
  }

  private mutating func addRest() {
    var summary = Heard(.summary)
    summary.facts = scenario.facts.filter { $0.tier > 0 }.map(\.id)
    add("summary", summary)
    let moves: [Heard.Move] = [
      .clarify, .test, .check, .acknowledge, .greeting, .introduction, .permission, .pressure,
      .goodbye, .insult, .honestLeave,
    ]
    for move in moves { add(move.rawValue, Heard(move)) }
    var price = Heard(.price)
    price.numbers = [1]
    add("price", price)
    add("feature without need", Heard(.offer))
    add("plain close", Heard(.proposal))
  }
}
