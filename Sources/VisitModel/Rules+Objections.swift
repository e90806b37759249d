import Customer

extension Rules {
  /// An objection interrupts any stage; one raised while another is handled waits in the ledger.
  static func raise(at place: Place) -> Rule {
    if case .objection = place { return .stay(.count(.objections)) }
    return .go(.objection(.raised), .count(.objections))
  }

  static func reopen(at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    return .go(.objection(.raised), when: .some(.objections), otherwise: .noSuchObjection)
  }

  /// A step of the way of METHOD M28: any later one, or back from an answer that didn't settle it.
  static func handle(_ step: ObjectionStep, at place: Place) -> Rule {
    guard case .objection(let current) = place else { return .refuse(.noSuchObjection) }
    if current == step { return .refuse(.alreadyThere) }
    let order = ObjectionStep.allCases
    let isLater =
      (order.firstIndex(of: current) ?? 0) < (order.firstIndex(of: step) ?? 0)
    return isLater || current == .answered ? .go(.objection(step)) : .refuse(.notHere)
  }

  static func resolve(at place: Place) -> Rule {
    guard case .objection(let current) = place else { return .refuse(.noSuchObjection) }
    return current == .answered ? .goBack : .refuse(.notAnswered)
  }

  /// The talk goes on without settling the objection: put aside by agreement, or left open.
  static func leave(at place: Place) -> Rule {
    guard case .objection = place else { return .refuse(.noSuchObjection) }
    return .goBack
  }
}
