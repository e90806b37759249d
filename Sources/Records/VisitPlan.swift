import AccountModel
import Customer
import VisitModel

/// A goal of a visit with what became of it.
public struct PlannedGoal: Hashable, Sendable {
  /// The number, 1 for the first.
  public let number: Int
  /// The goal.
  public internal(set) var goal: VisitGoal
  /// What became of it; nil where nobody said.
  public internal(set) var reach: GoalReach?
}

/// What was prepared for a visit before it began (准备, METHOD M19), folded from its journal.
public struct VisitPlan: Hashable, Sendable {
  /// Whether it was prepared the quick way.
  public private(set) var isQuick = false
  /// Whether everything was gone through.
  public private(set) var isWhole = false
  /// The goals, by their numbers.
  public private(set) var goals: [PlannedGoal] = []
  /// The questions to ask, in the order in which they were chosen.
  public private(set) var questions: [AskedQuestion] = []
  /// The objections to expect, by their numbers.
  public private(set) var objections: [ExpectedObjection] = []
  /// What useful thing we bring.
  public private(set) var idea: String?
  /// How to open the talk.
  public private(set) var opening: PlannedOpening?
  /// The value statement, in its parts.
  public private(set) var value: [ValuePart: String] = [:]
  /// The competitor's view to redevelop.
  public private(set) var rivalView: String?
  /// Customers of ours to name.
  public private(set) var references: [String] = []
  /// Who, what, where, when.
  public private(set) var logistics: [LogisticsPart: String] = [:]
  /// The day of the visit, as planned.
  public private(set) var when: When?
  /// When the visit began, local time; nil while it is only prepared.
  public private(set) var start: String?
  /// Live or afterwards; nil while it is only prepared.
  public private(set) var mode: CallMode?

  /// A plan in which nothing stands yet.
  public static let empty = VisitPlan()

  init() {}

  /// The value statement as it is said: who, what, why; empty where nothing was prepared.
  public var statement: [String] { ValuePart.allCases.compactMap { value[$0] } }

  /// The questions in the order in which the talk comes to them (METHOD M22); those of no step come first.
  public var questionsInOrder: [AskedQuestion] {
    let steps = ERICStep.allCases
    let ranked = questions.enumerated().map { place, question in
      (question.step.flatMap(steps.firstIndex) ?? -1, place, question)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What is to be said to an objection of a family.
  ///
  /// - Parameter family: what the objection is about.
  /// - Returns: nil where none of that family was expected.
  public func expected(_ family: ObjectionFamily?) -> ExpectedObjection? {
    objections.first { $0.family == family && family != nil }
  }

  /// Whether a planned question was asked, among the questions of a visit.
  ///
  /// - Parameters:
  ///   - question: the planned question.
  ///   - turns: what was asked.
  /// - Returns: whether it is there, by its id or its words.
  public static func isAsked(_ question: AskedQuestion, in turns: [Turn]) -> Bool {
    turns.contains { turn in
      if let id = question.question { return turn.question.question == id }
      return Folded(turn.question.words) == Folded(question.words)
    }
  }

  mutating func take(_ entry: PlanEntry) {
    switch entry {
    case .began(let isQuick): self.isQuick = isQuick
    case .goalSet(let number, let goal): set(goal, number)
    case .questionsChosen(let questions): self.questions += questions
    case .objectionExpected(let number, let objection):
      if objections.indices.contains(number - 1) {
        objections[number - 1] = objection
      } else {
        objections.append(objection)
      }
    case .ideaFound(let words): idea = words
    case .openingChosen(let opening): self.opening = opening
    case .valueStated(let part, let words): value[part] = words
    case .rivalViewFound(let words): rivalView = words
    case .referenceChosen(let words): references.append(words)
    case .logisticsSet(let part, let words, let when):
      logistics[part] = words
      if part == .when { self.when = when }
    case .keptOfCustomer: break
    case .ended: isWhole = true
    case .taken(let start, let mode):
      self.start = start
      self.mode = mode
    case .goalSettled(let number, let reach):
      if let index = goals.firstIndex(where: { $0.number == number }) { goals[index].reach = reach }
    }
  }

  private mutating func set(_ goal: VisitGoal, _ number: Int) {
    if let index = goals.firstIndex(where: { $0.number == number }) {
      goals[index].goal = goal
    } else {
      goals.append(PlannedGoal(number: number, goal: goal))
    }
  }
}
