import Coaching
import Customer
import Markup
import Understanding
import VisitModel

/// Something that happens in a talk, as it is marked in the timeline and in the transcript.
struct ReviewMark: Hashable {
  /// What happens; those that have a lane in the timeline come first, in the order of the lanes.
  enum Kind: Int, CaseIterable {
    case situation, problem, implication, payoff, question, need, solution, objection, signal, close
    /// What is marked in the transcript alone: what is done about an objection or a signal, and what else is heard.
    case handling, other
  }

  let spot: TalkSpot
  let kind: Kind
  /// What it is called.
  let label: String
  /// The words of the talk.
  let words: String
  /// Whether it is drawn full: an explicit need, a benefit, a settled objection, a signal taken up, an agreed step.
  var isFull = true
  /// Whether it is the first need or the first solution.
  var isFirst = false

  /// The letter or sign that stands in the mark; signs are those of the notes that a rep takes.
  var sign: String { kind == .close && isFull ? "✓" : kind.sign }
}

extension ReviewMark.Kind {
  /// The kinds that have a lane in the timeline.
  static let lanes: [Self] = [
    .situation, .problem, .implication, .payoff, .question, .need, .solution, .objection, .signal,
    .close,
  ]

  /// The kind of a question.
  init(_ kind: QuestionKind?) {
    self =
      switch kind {
      case .situation: .situation
      case .problem: .problem
      case .implication: .implication
      case .needPayoff: .payoff
      case nil: .question
      }
  }

  /// The letter or sign of the kind; empty for what has none.
  var sign: String {
    switch self {
    case .situation: "S"
    case .problem: "P"
    case .implication: "I"
    case .payoff: "N"
    case .question: "?"
    case .need: "="
    case .solution: "*"
    case .objection: "!"
    case .signal: "+"
    case .close: ">"
    case .handling, .other: ""
    }
  }

  /// The class that the look of the kind goes by.
  var look: String {
    switch self {
    case .situation: "s"
    case .problem: "p"
    case .implication: "i"
    case .payoff: "n"
    case .question: "q"
    case .need: "need"
    case .solution: "offer"
    case .objection, .handling: "objection"
    case .signal: "signal"
    case .close: "close"
    case .other: "other"
    }
  }

  /// What its lane is called; nil for what has none.
  var lane: ReviewPagePhrase? {
    switch self {
    case .situation: .laneSituation
    case .problem: .laneProblem
    case .implication: .laneImplication
    case .payoff: .lanePayoff
    case .question: .laneQuestion
    case .need: .laneNeed
    case .solution: .laneSolution
    case .objection: .laneObjection
    case .signal: .laneSignal
    case .close: .laneClose
    case .handling, .other: nil
    }
  }
}

extension ReviewMark {
  /// Half the room that a mark takes, in units.
  static let radius = 8

  /// The mark as it is drawn, its sign in it.
  ///
  /// - Parameters:
  ///   - centre: where it stands.
  ///   - count: how many marks are drawn as this one.
  /// - Returns: the shapes, the lowest first.
  func shapes(at centre: SVG.Point, of count: Int = 1) -> [HTML] {
    let look = "mark \(kind.look)\(isFull ? "" : " hollow")"
    let ring = isFirst ? [SVG.dot(centre, radius: Self.radius + 2, "ring")] : []
    // A triangle is narrow where the others are wide.
    let drop = kind == .payoff ? 6 : 4
    let isSmall = kind == .payoff || count > 1
    let number = count == 1 ? "" : count < 10 ? "\(count)" : "+"
    let text = SVG.words(
      sign + number, at: .init(centre.x, centre.y + drop),
      "sign\(isSmall ? " small" : "")\(isFull ? "" : " hollow")")
    return ring + [shape(centre, look), text]
  }

  private func shape(_ centre: SVG.Point, _ look: String) -> HTML {
    func corners(_ places: [(Int, Int)]) -> HTML {
      SVG.shape(places.map { .init(centre.x + $0.0, centre.y + $0.1) }, look)
    }
    switch kind {
    case .situation: return SVG.dot(centre, radius: 8, look)
    case .question: return SVG.dot(centre, radius: 7, look)
    case .problem:
      return SVG.box(.init(centre.x - 7, centre.y - 7), width: 14, height: 14, look)
    case .implication: return corners([(0, -9), (9, 0), (0, 9), (-9, 0)])
    case .payoff: return corners([(0, -10), (11, 8), (-11, 8)])
    case .need: return corners([(-8, -7), (8, -7), (8, 3), (0, 9), (-8, 3)])
    case .solution: return corners([(-8, -7), (3, -7), (9, 0), (3, 7), (-8, 7)])
    case .objection, .handling:
      return corners([(-4, -8), (4, -8), (8, -4), (8, 4), (4, 8), (-4, 8), (-8, 4), (-8, -4)])
    case .signal, .other:
      return corners([(-8, 3), (0, -9), (8, 3), (8, 8), (-8, 8)])
    case .close:
      return corners([(-9, -7), (3, -7), (9, 0), (3, 7), (-9, 7), (-4, 0)])
    }
  }
}
