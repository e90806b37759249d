import Playbook

/// What the rep gets to know before a talk, as text: his card and the goals, and nothing of what the customer keeps to himself.
public struct RehearsalCard {
  private let scenario: Scenario
  private let phrases: Phrases

  /// The card of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: the scenario, in the language of the talk.
  ///   - phrases: what the screen says.
  public init(_ scenario: Scenario, phrases: Phrases) {
    self.scenario = scenario
    self.phrases = phrases
  }

  /// The card without title and place: what is known, who is in the room, what there is to offer and to show, the goals, the limit.
  public var lines: [String] {
    let people = scenario.people.map { say(.person, ("name", $0.name), ("title", $0.title)) }
    let products = scenario.products.map { product in
      product.price.map { say(.priced, ("words", product.feature), ("price", String($0))) }
        ?? product.feature
    }
    var lines = section(.headBrief, scenario.brief.map(\.words))
    lines += section(.headPeople, people) + section(.headProducts, products)
    lines += section(.headProofs, scenario.proofs.map(\.text)) + goals
    return lines + [
      "", say(.limit, ("turns", String(scenario.turns)), ("minutes", String(scenario.minutes))),
    ]
  }

  private var goals: [String] {
    let sorted = scenario.goals.filter(\.isRequired) + scenario.goals.filter { !$0.isRequired }
    return [say(.headGoals)]
      + sorted.map { say($0.isRequired ? .goalRequired : .goalOptional, ("words", $0.text)) }
  }

  private func section(_ head: RehearsalPhrase, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [say(head)] + items.map { say(.item, ("words", $0)) }
  }

  private func say(_ phrase: RehearsalPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: phrase.rawValue, values)
  }
}
