import Understanding
import VisitModel

/// A line of the rep's as the customer took it; made by `Ears`, or by hand in tests and corrections.
public struct Heard: Hashable, Codable, Sendable {
  /// What the line does in the first place.
  public enum Move: String, CaseIterable, Codable, Sendable {
    /// Asks; sums up; offers something of the rep's own; gives evidence; proposes a step; closes vaguely.
    case question, summary, offer, proof, proposal, vagueStep
    /// Proposes something definite that isn't among the steps of the case.
    case otherStep
    /// Asks what he means; tests whether it is all; checks whether it is settled; shows understanding.
    case clarify, test, check, acknowledge
    /// Admits; promises; gives way; offers an exchange; names a price.
    case admission, promise, concession, exchange, price
    /// Asks for leave; says who comes and why; praises; chats; greets; asks why he asked.
    case permission, introduction, praise, smallTalk, greeting, whyAsked
    /// Goes on with what is being talked about: "and what happens then?"; asks in general: "what troubles you most?"
    case followUp, broad
    /// Says goodbye; leaves because there is nothing to win; presses; insults; says nothing; means nothing.
    case goodbye, honestLeave, pressure, insult, silence, unclear
  }

  /// What the line does in the first place.
  public var move: Move
  /// What else it does.
  public var also: [Move]
  /// The kind of question; nil where it is none or can't be told.
  public var kind: QuestionKind?
  /// Whether the kind is sure enough to answer.
  public var isSure: Bool
  /// The ids of the subjects that it touches, the likeliest first.
  public var subjects: [String]
  /// The ids of the facts whose words stand in it.
  public var facts: [String]
  /// The ids of the rep's products, proofs, trades, and of next steps, objections and absent things whose words stand in it.
  public var products: [String]
  /// Evidence.
  public var proofs: [String]
  /// Things to bargain over.
  public var trades: [String]
  /// Next steps.
  public var steps: [String]
  /// Objections.
  public var objections: [String]
  /// Things that the case doesn't hold.
  public var absent: [String]
  /// Things that somebody likes to talk of.
  public var likes: [String]
  /// The id of the person who is spoken to by name; nil where none is.
  public var person: String?
  /// What is wrong with the question.
  public var faults: [QuestionFault]
  /// The numbers written in digits.
  public var numbers: [Int]
  /// What it says of the customer, clause by clause, where it sums up.
  public var claims: [Claim]
  /// Whether it says how something meets a need, and not only what it is.
  public var isBenefit: Bool

  /// Makes a line that only does one thing.
  ///
  /// - Parameters:
  ///   - move: what it does.
  ///   - kind: the kind of question.
  ///   - subjects: the ids of its subjects.
  public init(_ move: Move, kind: QuestionKind? = nil, subjects: [String] = []) {
    self.move = move
    self.kind = kind
    self.subjects = subjects
    also = []
    isSure = true
    facts = []
    products = []
    proofs = []
    trades = []
    steps = []
    objections = []
    absent = []
    likes = []
    person = nil
    faults = []
    numbers = []
    claims = []
    isBenefit = false
  }

  /// Whether it does something, in the first place or besides.
  ///
  /// - Parameter move: what is looked for.
  /// - Returns: whether the line does it.
  public func does(_ move: Move) -> Bool { self.move == move || also.contains(move) }

  /// The line with its kind put right by the rep, who knows what he meant.
  ///
  /// - Parameter kind: the kind of question that it was.
  /// - Returns: the same line as a question of that kind.
  public func corrected(to kind: QuestionKind) -> Heard {
    var heard = self
    heard.move = .question
    heard.kind = kind
    heard.isSure = true
    return heard
  }
}
