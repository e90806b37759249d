import Customer
import VisitModel

/// A question that a rep can ask, and what to listen for in the answer (METHOD M22, M23).
public struct Question: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The question as it is asked.
  public let words: String
  /// What to listen for.
  public let listen: [String]
  /// Its kind after METHOD M23; nil where it belongs to ERIC alone.
  public let spin: QuestionKind?
  /// The step of ERIC in which it is asked.
  public let eric: ERICStep?
  /// Whether it helps to redevelop a need that a competitor shaped.
  public let isRedevelop: Bool
  /// The trades it is meant for; empty for any.
  public let trades: [String]
  /// The influencers it is best put to; empty for anybody.
  public let influencers: [Influence]
  /// The functions it is best put to; empty for any.
  public let functions: [BuyingFunction]
  /// The phases of the customer value method it belongs to; empty for any.
  public let phases: [ValuePhase]

  init(_ item: Item, in document: Document) {
    id = item.id?.text ?? ""
    words = item.words.text
    listen = item.values("listen")
    spin = (item.value("spin") ?? document.value("spin")).flatMap(QuestionKind.init)
    eric = (item.value("eric") ?? document.value("eric")).flatMap(ERICStep.init)
    isRedevelop = document.value("redevelop") == "yes"
    trades = item.values("trade")
    influencers = item.values("influencer").compactMap(Influence.init)
    functions = item.values("function").compactMap(BuyingFunction.init)
    phases = item.values("phase").compactMap(ValuePhase.init)
  }
}
