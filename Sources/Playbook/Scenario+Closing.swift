import AccountModel
import VisitModel

extension Scenario {
  /// A question of the customer's that shows that he begins to want it (METHOD M29).
  public struct Signal: Hashable, Sendable {
    /// What a buying signal is about.
    public enum Topic: String, CaseIterable, Sendable {
      /// Price, function, service, delivery, payment.
      case price, function, service, delivery, payment
    }

    /// The id, the same in every language.
    public let id: String
    /// The signal as a report tells it.
    public let text: String
    /// What it is about.
    public let topic: Topic
    /// Ways in which he gives it.
    public let says: [String]

    init?(_ item: Item) {
      guard let topic = item.value("about").flatMap(Topic.init) else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.topic = topic
      says = item.values("say")
    }
  }

  /// Something to bargain over (METHOD M17).
  public struct Trade: Hashable, Sendable {
    /// Whose wish it is.
    public enum Side: String, CaseIterable, Sendable {
      /// He wants it from us; he can give it in exchange.
      case wants, gives
    }

    /// The id, the same in every language.
    public let id: String
    /// The thing as a report tells it.
    public let text: String
    /// What it is about.
    public let subject: NegotiationSubject
    /// Whose wish it is.
    public let side: Side
    /// His bottom line in numbers, where it has one; what he would do with is told by the text.
    public let bottom: Int?
    /// The words by which it is recognised.
    public let words: [String]
    /// What he says when it is put on the table.
    public let says: [String]

    init?(_ item: Item) {
      guard let subject = item.value("about").flatMap(NegotiationSubject.init),
        let side = item.value("side").flatMap(Side.init)
      else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.subject = subject
      self.side = side
      bottom = item.value("bottom").flatMap { Int($0) }
      words = WordEntry.split(item.value("words") ?? "")
      says = item.values("say")
    }
  }

  /// A next step, or the order, that he would agree to in the right state (METHOD M27, M30).
  public struct Step: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The step as a report tells it.
    public let text: String
    /// What it makes of the visit: order or advance.
    public let result: OutcomeClass
    /// Which next logical action it is, where it is one.
    public let action: NextAction?
    /// The least trust.
    public let trust: Int
    /// The least value that he sees.
    public let value: Int
    /// The ids of facts that have to be told.
    public let facts: [String]
    /// The ids of objections that have to be settled, whether or not they were raised.
    public let objections: [String]
    /// The id of the person whose step it is; nil for the first.
    public let who: String?
    /// The words by which it is recognised.
    public let words: [String]
    /// What he says when he agrees.
    public let says: [String]
    /// Model sentences that ask for it.
    public let asks: [String]

    init?(_ item: Item) {
      guard let result = item.value("result").flatMap(OutcomeClass.init),
        let trust = item.value("trust").flatMap({ Int($0) }),
        let value = item.value("value").flatMap({ Int($0) })
      else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.result = result
      action = item.value("action").flatMap(NextAction.init)
      self.trust = trust
      self.value = value
      facts = item.values("fact")
      objections = item.values("objection")
      who = item.value("who")
      words = WordEntry.split(item.value("words") ?? "")
      says = item.values("say")
      asks = item.values("ask")
    }
  }

  /// His last words where the talk comes out in one way.
  public struct Ending: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The ending as a report tells it.
    public let text: String
    /// The outcome.
    public let result: OutcomeClass
    /// Ways in which he says it.
    public let says: [String]

    init?(_ item: Item) {
      guard let result = item.value("result").flatMap(OutcomeClass.init) else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.result = result
      says = item.values("say")
    }
  }

  /// Something that the case doesn't hold.
  public struct Absent: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The thing, as a report tells it.
    public let text: String
    /// The words by which it is recognised.
    public let words: [String]
    /// What he answers to it.
    public let says: [String]

    init(_ item: Item) {
      id = item.id?.text ?? ""
      text = item.words.text
      words = WordEntry.split(item.value("words") ?? "")
      says = item.values("say")
    }
  }
}
