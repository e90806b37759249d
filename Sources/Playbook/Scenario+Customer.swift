import AccountModel
import Customer

extension Scenario {
  /// Somebody in the room.
  public struct Character: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The name, as the rep says it.
    public let name: String
    /// The job.
    public let title: String
    /// How he deals with people (METHOD M12).
    public let style: CommunicationStyle
    /// His influence (METHOD M09).
    public let influence: Influence
    /// His part in the purchase (METHOD M08).
    public let role: PurchaseRole
    /// What his department does in it.
    public let function: BuyingFunction?
    /// Who he is and what he wants: shown to nobody before the end.
    public let about: [String]
    /// Ways in which he opens the talk; the facts of tier 0 are in each.
    public let greetings: [String]
    /// The words of what he likes to talk of beside business.
    public let likes: [String]
    /// What he says to small talk of that.
    public let chat: [String]

    init?(_ item: Item) {
      guard let style = item.value("style").flatMap(CommunicationStyle.init),
        let influence = item.value("influence").flatMap(Influence.init),
        let role = item.value("role").flatMap(PurchaseRole.init)
      else { return nil }
      id = item.id?.text ?? ""
      name = item.words.text
      title = item.value("title") ?? ""
      self.style = style
      self.influence = influence
      self.role = role
      function = item.value("function").flatMap(BuyingFunction.init)
      about = item.values("about")
      greetings = item.values("greeting")
      likes = WordEntry.split(item.value("likes") ?? "")
      chat = item.values("chat")
    }
  }

  /// Something that the talk can be about.
  public struct Subject: Hashable, Sendable {
    /// The id, the same in every language.
    public let id: String
    /// The name, short enough to stand in a question.
    public let name: String
    /// The words by which it is recognised.
    public let words: [String]

    init(_ item: Item) {
      id = item.id?.text ?? ""
      name = item.words.text
      words = WordEntry.split(item.value("words") ?? "")
    }
  }

  /// Something true of the customer that only the right question opens (METHOD M13, M23).
  public struct Fact: Hashable, Sendable {
    /// What kind of fact it is.
    public enum Kind: String, CaseIterable, Sendable {
      /// How things are today; what is wrong; what follows from it; what its solution would be worth.
      case present, problem, consequence, worth
      /// What may be spent; who decides; by when; what is in it for him; whom else he sees; what he will judge by.
      case budget, decision, deadline, personal, competition, criterion
    }

    /// The id, the same in every language.
    public let id: String
    /// The fact as a report tells it.
    public let text: String
    /// How deep it lies, 0 to 4.
    public let tier: Int
    /// What kind of fact it is.
    public let kind: Kind
    /// The ids of the subjects it belongs to.
    public let subjects: [String]
    /// The id of the fact that has to be told before.
    public let after: String?
    /// The id of the person who tells it; nil for the first.
    public let who: String?
    /// A sum, share or number in it.
    public let amount: Int?
    /// The fact as a few words, to be put into a sentence.
    public let named: String
    /// The words by which a summary is heard to quote it.
    public let words: [String]
    /// Ways in which he tells it.
    public let says: [String]
    /// Model questions that open it.
    public let asks: [String]

    init?(_ item: Item) {
      guard let tier = item.value("tier").flatMap({ Int($0) }),
        let kind = item.value("kind").flatMap(Kind.init)
      else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.tier = tier
      self.kind = kind
      subjects = item.values("subject")
      after = item.value("after")
      who = item.value("who")
      amount = item.value("amount").flatMap { Int($0) }
      named = item.value("named") ?? ""
      words = WordEntry.split(item.value("words") ?? "")
      says = item.values("say")
      asks = item.values("ask")
    }
  }

  /// Something that stands between the customer and a yes (METHOD M28).
  public struct Objection: Hashable, Sendable {
    /// What brings it up.
    public enum Cause: String, CaseIterable, Sendable {
      /// It is there in a perfect talk too, and comes up with its subject or before he agrees to a step.
      case natural
      /// A solution before a need was told; a feature that meets none; a price before value; pressure; an early close; a worry
      /// he told that nobody took up.
      case pitch, feature, price, pressure, closing, worry
    }

    /// The id, the same in every language.
    public let id: String
    /// The objection as a report tells it.
    public let text: String
    /// What it is about.
    public let family: ObjectionFamily
    /// What it turns out to be.
    public let kind: ObjectionKind
    /// What brings it up.
    public let cause: Cause
    /// The ids of the subjects that bring it up.
    public let subjects: [String]
    /// The id of the person who raises it; nil for the first.
    public let who: String?
    /// What settles it, any of these: ids of told facts, proofs, products or trades, or `admission`.
    public let settle: [String]
    /// The words by which it is recognised.
    public let words: [String]
    /// What it is really about, said when it is clarified.
    public let means: [String]
    /// Ways in which he raises it.
    public let says: [String]
    /// Ways in which it comes back, where a step was skipped.
    public let again: [String]
    /// What he says once it is settled.
    public let settled: [String]
    /// Model answers.
    public let answers: [String]

    /// The word among what settles it that stands for an honest admission.
    public static let admission = "admission"

    init?(_ item: Item) {
      guard let family = item.value("family").flatMap(ObjectionFamily.init),
        let kind = item.value("is").flatMap(ObjectionKind.init),
        let cause = item.value("cause").flatMap(Cause.init)
      else { return nil }
      id = item.id?.text ?? ""
      text = item.words.text
      self.family = family
      self.kind = kind
      self.cause = cause
      subjects = item.values("subject")
      who = item.value("who")
      settle = item.values("settle")
      words = WordEntry.split(item.value("words") ?? "")
      means = item.values("means")
      says = item.values("say")
      again = item.values("again")
      settled = item.values("settled")
      answers = item.values("answer")
    }
  }
}
