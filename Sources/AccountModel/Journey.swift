import Customer

/// A mark of the journey that is said to be reached, with what shows it.
public struct ReachedMark: Hashable, Codable, Sendable {
  /// The mark.
  public let mark: JourneyMark
  /// What shows that it is reached; without words it doesn't count.
  public var evidence: String
  /// The day on which it was reached; nil where unknown.
  public var day: Day?

  /// Keeps a mark with what shows it.
  public init(_ mark: JourneyMark, evidence: String, day: Day? = nil) {
    self.mark = mark
    self.evidence = evidence
    self.day = day
  }
}

/// An account's way through the six steps (METHOD M06): each has to be finished before the next can work.
public struct Journey: Hashable, Codable, Sendable {
  /// What was said to be reached, in the order in which it was said.
  public private(set) var reached: [ReachedMark] = []
  /// The step that the rep works at, whether or not its turn has come; nil where nobody has said.
  public var workedAt: JourneyStep?

  /// Takes the marks in the order in which they were reached: a later one of the same mark replaces the earlier.
  public init(_ reached: [ReachedMark] = [], workedAt: JourneyStep? = nil) {
    self.workedAt = workedAt
    reached.forEach { reach($0) }
  }

  /// Notes that a mark is reached.
  public mutating func reach(_ mark: ReachedMark) {
    withdraw(mark.mark)
    reached.append(mark)
  }

  /// Takes a mark back that turned out not to be reached.
  public mutating func withdraw(_ mark: JourneyMark) {
    reached.removeAll { $0.mark == mark }
  }

  /// Whether a mark is reached, with words to show for it.
  public func has(_ mark: JourneyMark) -> Bool {
    reached.contains { $0.mark == mark && $0.evidence.hasWords }
  }

  /// The marks that are claimed without anything to show for them, in their own order.
  public var withoutEvidence: [JourneyMark] {
    JourneyMark.allCases.filter { mark in
      reached.contains { $0.mark == mark && !$0.evidence.hasWords }
    }
  }

  /// The earliest mark that isn't reached, whatever lies behind it; nil at the end of the journey.
  public var earliestUnfinished: JourneyMark? { JourneyMark.allCases.first { !has($0) } }

  /// The step to work at: the one that the earliest unfinished mark ends.
  ///
  /// Nil before a target customer is fixed, and at the end of the journey.
  public var step: JourneyStep? { earliestUnfinished?.endedStep }

  /// The steps passed over: unfinished, though a later mark is reached or a later step worked at.
  public var skipped: [JourneyStep] { JourneyStep.allCases.filter { standing(of: $0) == .skipped } }

  /// Whether the whole way is gone.
  public var isComplete: Bool { earliestUnfinished == nil }

  /// Where a step stands.
  ///
  /// - Parameter step: the step.
  /// - Returns: finished only where every mark up to its end is reached.
  public func standing(of step: JourneyStep) -> StepStanding {
    let end = step.endMark
    let marks = JourneyMark.allCases
    if !has(end), isPassed(step) { return .skipped }
    if marks.allSatisfy({ $0.rank > end.rank || has($0) }) { return .finished }
    return step == self.step || step == workedAt ? .underWay : .ahead
  }

  private func isPassed(_ step: JourneyStep) -> Bool {
    JourneyMark.allCases.contains { $0.rank > step.endMark.rank && has($0) }
      || workedAt.map { $0.rank > step.rank } ?? false
  }

  /// Whether a step can work: every mark up to its start is reached.
  public func isOpen(_ step: JourneyStep) -> Bool {
    guard let missing = earliestUnfinished else { return true }
    return missing.rank > step.startMark.rank
  }
}
