import Playbook

/// What a rep knows before the talk: what is shown to whoever rehearses, and nothing of the customer's.
///
/// A scripted rep is given this and what was said; the facts, what opens and settles them, and the model lines stay with the
/// customer because they are not in here.
public struct RepCard: Sendable {
  /// Something that the rep can offer.
  public struct Offer: Sendable {
    /// What it is.
    public let feature: String
    /// What it gives a customer who needs it.
    public let benefits: [String]
    /// The words for it.
    public let words: [String]
    /// The price, where it has one.
    public let price: Int?
  }

  /// The language of the talk.
  public let language: Language
  /// The trade.
  public let trade: String
  /// The names of those in the room.
  public let people: [String]
  /// What is known before.
  public let brief: [String]
  /// What can be offered.
  public let offers: [Offer]
  /// What can be shown as evidence.
  public let proofs: [String]
  /// How many lines the customer has time for.
  public let turns: Int

  /// The rep's side of a scenario.
  ///
  /// - Parameter scenario: the scenario.
  public init(_ scenario: Scenario) {
    language = scenario.language
    trade = scenario.trade
    people = scenario.people.map(\.name)
    brief = scenario.brief.map(\.words)
    offers = scenario.products.map {
      Offer(feature: $0.feature, benefits: $0.benefits, words: $0.words, price: $0.price)
    }
    proofs = scenario.proofs.map(\.text)
    turns = scenario.turns
  }
}
