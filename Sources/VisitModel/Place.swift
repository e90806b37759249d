import Customer

/// Where a visit stands: the leaves of the machine, without what was recorded on the way.
public enum Place: Hashable, Sendable {
  /// Before the visit.
  case prepare
  /// The opening.
  case open
  /// The consultation, at a step of ERIC; `redeveloping` while a competitor's shaping is undone.
  case consult(ERICStep, redeveloping: Bool)
  /// The proposal.
  case propose
  /// The close.
  case close
  /// Handling an objection, which has come as far as the step.
  case objection(ObjectionStep)
  /// Stopped half-way.
  case brokenOff
  /// Over.
  case finished(OutcomeClass)

  /// The stage of METHOD M18; nil while an objection is handled, broken off or at the end.
  public var stage: Stage? {
    switch self {
    case .prepare: .prepare
    case .open: .open
    case .consult: .consult
    case .propose: .propose
    case .close: .close
    case .objection, .brokenOff, .finished: nil
    }
  }
}

extension Place: CaseIterable {
  /// Every place there is, in the order of a visit.
  public static var allCases: [Place] {
    [.prepare, .open]
      + ERICStep.allCases.map { .consult($0, redeveloping: false) }
      + ERICStep.allCases.map { .consult($0, redeveloping: true) }
      + [.propose, .close]
      + ObjectionStep.allCases.map { .objection($0) }
      + [.brokenOff]
      + OutcomeClass.allCases.map { .finished($0) }
  }
}
