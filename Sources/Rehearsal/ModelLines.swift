import Playbook
import VisitModel

/// How the model lines of a scenario are heard, so that one that is heard as something else is found out.
public struct ModelLines: Sendable {
  /// What a model line is for.
  public enum Purpose: Hashable, Sendable {
    /// Opens a fact, by a question of this kind.
    case question(QuestionKind)
    /// Settles an objection.
    case answer
    /// Proposes a step.
    case proposal
  }

  /// A model line that isn't heard as it is meant.
  public struct Misheard: Hashable, Sendable {
    /// The id of the fact, objection or step that it belongs to.
    public let item: String
    /// The line.
    public let text: String
    /// What it is for.
    public let purpose: Purpose
    /// How it is heard.
    public let heard: Heard
    /// Whether it does what it is for all the same, as a question of another kind may.
    public let works: Bool
  }

  /// How many model lines there are.
  public private(set) var count = 0
  /// Those that are not heard as they are meant, in the order of the scenario.
  public private(set) var misheard: [Misheard] = []

  /// The ids of what has a line that does what it is for.
  private var served: [String] = []

  /// Whether something has a model line that does what it is for.
  ///
  /// - Parameter item: the id of a fact, objection or step.
  /// - Returns: false where none of its lines does.
  public func serves(_ item: String) -> Bool { served.contains(item) }

  /// Hears every model line.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - ears: hear as its customer does.
  public init(_ scenario: Scenario, _ ears: Ears) {
    for fact in scenario.facts where fact.tier > 0 {
      for text in fact.asks { hear(text, of: fact, ears.hear(text)) }
    }
    for objection in scenario.objections {
      for text in objection.answers {
        let heard = ears.hear(text)
        note(text, objection.id, .answer, heard, isRight: Self.settles(heard, objection))
      }
    }
    for step in scenario.steps {
      for text in step.asks {
        let heard = ears.hear(text)
        let isRight = heard.move == .proposal && heard.steps.first == step.id
        note(text, step.id, .proposal, heard, isRight: isRight)
      }
    }
  }

  private mutating func hear(_ text: String, of fact: Scenario.Fact, _ heard: Heard) {
    let kind = Buyer.kind(for: fact.tier)
    let isOnSubject = heard.subjects.contains(where: fact.subjects.contains)
    let works = isOnSubject && Self.opens(heard, fact)
    // The first tier is told to any question on its subject.
    let isRight = works && (heard.kind == kind || fact.tier == 1)
    note(text, fact.id, .question(kind), heard, isRight: isRight, works: works)
  }

  private mutating func note(
    _ text: String, _ item: String, _ purpose: Purpose, _ heard: Heard, isRight: Bool,
    works: Bool = false
  ) {
    count += 1
    if isRight || works { served.append(item) }
    if isRight { return }
    misheard.append(
      .init(item: item, text: text, purpose: purpose, heard: heard, works: works))
  }

  /// Whether a line is answered as a question whose kind is sure.
  private static func asks(_ heard: Heard) -> Bool {
    switch heard.move {
    case .question, .clarify, .test, .check: heard.isSure
    default: false
    }
  }

  /// Whether a line can open a fact of its tier, whatever kind of question the tier is for.
  static func opens(_ heard: Heard, _ fact: Scenario.Fact) -> Bool {
    guard asks(heard), let kind = heard.kind else { return false }
    switch (fact.tier, kind) {
    case (1, .situation), (1, .problem), (1, .implication): return true
    case (2, .problem), (2, .implication), (3, .implication), (4, .needPayoff): return true
    case (4, .situation), (4, .problem): return fact.kind.isForDirectQuestions
    default: return false
    }
  }

  /// Whether a line holds what settles an objection.
  static func settles(_ heard: Heard, _ objection: Scenario.Objection) -> Bool {
    let given = heard.facts + heard.proofs + heard.products + heard.trades
    let admits =
      objection.settle.contains(Scenario.Objection.admission) && heard.does(.admission)
    return admits || given.contains(where: objection.settle.contains)
  }
}

extension Scenario.Fact.Kind {
  /// Whether it may be asked for outright once he sees a reason: money, people, dates and rivals, never what he hopes.
  fileprivate var isForDirectQuestions: Bool {
    switch self {
    case .budget, .decision, .deadline, .competition, .criterion: true
    case .present, .problem, .consequence, .worth, .personal: false
    }
  }
}
