import VisitModel

extension Scenario {
  /// Something of the rep's own that he can put before the customer (METHOD M16).
  public struct Product: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The feature, as the rep would say it.
    public let feature: String
    /// What it gives a customer who needs it.
    public let benefits: [String]
    /// The words by which it is recognised in what the rep says.
    public let words: [String]
    /// The ids of the facts that it meets.
    public let answers: [String]
    /// The price, where it has one of its own.
    public let price: Int?

    init(_ item: Item) {
      id = item.id?.text ?? ""
      feature = item.words.text
      benefits = item.values("benefit")
      words = WordEntry.split(item.value("words") ?? "")
      answers = item.values("answers")
      price = item.value("price").flatMap { Int($0) }
    }
  }

  /// Evidence that the rep can give: a reference, a figure, a trial.
  public struct Proof: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The evidence, as the rep would bring it.
    public let text: String
    /// What it shows.
    public let shows: String
    /// The words by which it is recognised in what the rep says.
    public let words: [String]

    init(_ item: Item) {
      id = item.id?.text ?? ""
      text = item.words.text
      shows = item.value("shows") ?? ""
      words = WordEntry.split(item.value("words") ?? "")
    }
  }

  /// A goal of the visit that is shown before the start; reached when everything that it names is.
  public struct Goal: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The goal in words.
    public let text: String
    /// Whether the visit fails without it.
    public let isRequired: Bool
    /// The ids of facts that he has to have told.
    public let facts: [String]
    /// The ids of objections that have to be settled.
    public let objections: [String]
    /// The ids of next steps, any of which has to be agreed.
    public let steps: [String]
    /// The outcomes, any of which has to be reached; empty for any.
    public let results: [OutcomeClass]

    init(_ item: Item) {
      id = item.id?.text ?? ""
      text = item.words.text
      isRequired = item.value("need") == "required"
      facts = item.values("fact")
      objections = item.values("objection")
      steps = item.values("step")
      results = item.values("result").compactMap(OutcomeClass.init)
    }
  }
}
