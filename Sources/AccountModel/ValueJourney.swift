/// The customer's answer to one decision point.
public struct DecisionPoint: Hashable, Codable, Sendable {
  /// The phase whose decision point it is.
  public let phase: CVMPhase
  /// The answer.
  public var answer: DecisionAnswer
  /// The customer's words; nil where none were kept.
  public var words: String?

  /// Keeps an answer.
  public init(_ phase: CVMPhase, _ answer: DecisionAnswer, words: String? = nil) {
    self.phase = phase
    self.answer = answer
    self.words = words
  }
}

/// The customer's way through the five phases: he moves on only when convinced (METHOD M33).
public struct ValueJourney: Hashable, Codable, Sendable {
  /// The answers in the order in which they were given; the last of a phase holds.
  public var points: [DecisionPoint]

  /// Takes the answers.
  public init(_ points: [DecisionPoint] = []) {
    self.points = points
  }

  /// Takes one answer a phase, in the phases' order; phases without one are unknown.
  public init(answers: [DecisionAnswer]) {
    points = zip(CVMPhase.allCases, answers).map { DecisionPoint($0, $1) }
  }

  /// The answer to a phase's decision point.
  public subscript(phase: CVMPhase) -> DecisionAnswer {
    points.last { $0.phase == phase }?.answer ?? .unknown
  }

  /// The phase in which the customer stands: the first that isn't yes; nil when all are.
  public var phase: CVMPhase? { CVMPhase.allCases.first { self[$0] != .yes } }

  /// The verdict: the worst answer decides, because no later yes makes it good.
  public var verdict: ValueVerdict {
    let answers = CVMPhase.allCases.map { self[$0] }
    if answers.contains(.no) { return .refused }
    if answers.contains(.notSure) { return .stalled }
    if answers.contains(.maybe) { return .slow }
    if answers.allSatisfy({ $0 == .yes }) { return .buys }
    return answers.contains(.yes) ? .goesOn : .findOut
  }

  /// Where a stall began and shows; nil where nothing holds the customer up.
  public var diagnosis: StallDiagnosis? {
    let known = CVMPhase.allCases.filter { isDoubt(self[$0]) }
    guard let first = known.first, let begins = phase else { return nil }
    let worst = known.max { severity(self[$0]) < severity(self[$1]) }
    return StallDiagnosis(
      begins: begins, isSuspected: self[begins] == .unknown, shows: worst ?? first)
  }

  private func isDoubt(_ answer: DecisionAnswer) -> Bool { severity(answer) > 0 }

  private func severity(_ answer: DecisionAnswer) -> Int {
    switch answer {
    case .yes, .unknown: 0
    case .maybe: 1
    case .notSure: 2
    case .no: 3
    }
  }
}

/// Where a stall began and where it shows (METHOD M33): it often begins early and shows late.
public struct StallDiagnosis: Hashable, Codable, Sendable {
  /// The earliest phase whose decision point isn't yes: go back there.
  public let begins: CVMPhase
  /// Whether that phase's answer isn't known, so that it has to be asked before it is blamed.
  public let isSuspected: Bool
  /// The first phase with the worst answer.
  public let shows: CVMPhase

  /// Whether it began earlier than it shows.
  public var beganEarlier: Bool { begins != shows }
}
