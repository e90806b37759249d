import AccountModel
import Customer
import VisitModel

/// A customer to rehearse with: what the rep is told before, and what the customer keeps to himself.
public struct Scenario: Sendable {
  /// How hard a customer is to win.
  public enum Difficulty: String, CaseIterable, Codable, Sendable {
    /// Easy, normal, hard.
    case easy, normal, hard
  }

  /// The id: the name of its file, the same in every language.
  public let id: String
  /// The language in which it is played.
  public let language: Language
  /// The title.
  public let title: String
  /// The trade it stands in, for example `feed`.
  public let trade: String
  /// How hard it is meant to be.
  public let difficulty: Difficulty
  /// How the customer wants to buy (METHOD M33).
  public let behaviour: BuyingBehaviour
  /// The stage of the purchase at which the rep comes in (METHOD M14).
  public let stage: PurchaseStage
  /// The rung of the trust ladder on which the talk begins (METHOD M11).
  public let rung: TrustRung
  /// Whether order or advance can be reached; where not, the right result is to leave.
  public let isWinnable: Bool
  /// After how many lines of the rep the customer has to go.
  public let turns: Int
  /// The time shown to the rep, in minutes.
  public let minutes: Int
  /// Where and when they meet.
  public let place: String
  /// What the rep knows before the visit.
  public let brief: [Sentence]
  /// What the rep has to offer.
  public let products: [Product]
  /// What the rep can show as evidence.
  public let proofs: [Proof]
  /// What the rep is to reach, shown before the start.
  public let goals: [Goal]
  /// Who sits in the room; the first speaks for all where nobody else is named.
  public let people: [Character]
  /// What the talk can be about.
  public let subjects: [Subject]
  /// The private needs tree.
  public let facts: [Fact]
  /// What stands between him and a yes.
  public let objections: [Objection]
  /// What he asks when he begins to want it.
  public let signals: [Signal]
  /// What can be bargained over (METHOD M17).
  public let trades: [Trade]
  /// What he would agree to, and when.
  public let steps: [Step]
  /// His last words, by outcome.
  public let endings: [Ending]
  /// Things that the case doesn't hold, with an answer that gives nothing away.
  public let absent: [Absent]
  /// What is to be learnt from it.
  public let lessons: [Sentence]

  /// The fact of an id.
  ///
  /// - Parameter id: the lasting id.
  /// - Returns: nil where there is none.
  public func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

  /// The objection of an id.
  ///
  /// - Parameter id: the lasting id.
  /// - Returns: nil where there is none.
  public func objection(_ id: String) -> Objection? { objections.first { $0.id == id } }

  /// The next step of an id.
  ///
  /// - Parameter id: the lasting id.
  /// - Returns: nil where there is none.
  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// Reads a scenario that has been checked; nil where a setting has a mistake.
  init?(_ document: Document, _ language: Language) {
    func tag<Value: RawRepresentable<String>>(_ key: String) -> Value? {
      document.value(key).flatMap(Value.init(rawValue:))
    }
    func items(_ name: String) -> [Item] {
      document.sections.filter { $0.isCalled(name) }.flatMap(\.items)
    }
    func number(_ key: String) -> Int? { document.value(key).flatMap { Int($0) } }
    guard let difficulty: Difficulty = tag("difficulty"),
      let behaviour: BuyingBehaviour = tag("behaviour"), let stage: PurchaseStage = tag("stage"),
      let rung: TrustRung = tag("rung"), let turns = number("turns"),
      let minutes = number("minutes")
    else { return nil }
    id = Self.id(of: document.path)
    self.language = language
    title = document.title?.text ?? id
    trade = document.value("trade") ?? ""
    self.difficulty = difficulty
    self.behaviour = behaviour
    self.stage = stage
    self.rung = rung
    isWinnable = document.value("winnable") == "yes"
    self.turns = turns
    self.minutes = minutes
    place = document.value("place") ?? ""
    brief = items("brief").map(Sentence.init)
    products = items("products").map(Product.init)
    proofs = items("proofs").map(Proof.init)
    goals = items("goals").map(Goal.init)
    people = items("people").compactMap(Character.init)
    subjects = items("subjects").map(Subject.init)
    facts = items("facts").compactMap(Fact.init)
    objections = items("objections").compactMap(Objection.init)
    signals = items("signals").compactMap(Signal.init)
    trades = items("trades").compactMap(Trade.init)
    steps = items("steps").compactMap(Step.init)
    endings = items("endings").compactMap(Ending.init)
    absent = items("absent").map(Absent.init)
    lessons = items("lessons").map(Sentence.init)
  }

  /// `scenarios/feed-dealer.md` is the scenario `feed-dealer`.
  static func id(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
