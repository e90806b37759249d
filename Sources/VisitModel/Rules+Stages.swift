import Customer

extension Rules {
  /// From the opening to the consultation.
  static func consult(at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    if place == .open { return .go(.consult(.explore, redeveloping: false)) }
    return .refuse(place.stage == .consult ? .alreadyThere : .notHere)
  }

  /// To the proposal: through the gate, or past it where it is shut.
  static func propose(anyway: Bool, at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    guard place.stage == .open || place.stage == .consult else {
      return .refuse(place == .propose ? .alreadyThere : .notHere)
    }
    let gate = Gate.proposeWithoutConfirmedNeed
    return anyway
      ? .go(.propose, when: .none(.confirmed), otherwise: .gateIsOpen(gate))
      : .go(.propose, when: .some(.confirmed), otherwise: .gate(gate))
  }

  /// To the close, from any stage of the talk: a buying signal may come early (METHOD M29).
  static func close(anyway: Bool, at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    if place == .close { return .refuse(.alreadyThere) }
    let gate = Gate.closeWithoutActions
    return anyway
      ? .go(.close, when: .any([.none(.best), .none(.minimum)]), otherwise: .gateIsOpen(gate))
      : .go(.close, when: .all([.some(.best), .some(.minimum)]), otherwise: .gate(gate))
  }

  /// Moves to an earlier stage.
  static func back(to earlier: Place, at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    guard let from = place.stage, let to = earlier.stage,
      let fromIndex = Stage.allCases.firstIndex(of: from),
      let toIndex = Stage.allCases.firstIndex(of: to)
    else { return .refuse(.notHere) }
    if fromIndex == toIndex { return .refuse(.alreadyThere) }
    return fromIndex > toIndex ? .go(earlier) : .refuse(.notHere)
  }

  /// Steps of ERIC: one forward at a time, or from refine straight to confirm; back at will (METHOD M22).
  static func eric(_ step: ERICStep, at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    guard case .consult(let current, let redeveloping) = place else { return .refuse(.notHere) }
    if current == step { return .refuse(.alreadyThere) }
    let isOpen =
      switch (current, step) {
      case (.explore, .refine), (.refine, .influence), (.refine, .confirm), (.influence, .confirm),
        (.refine, .explore), (.influence, .explore), (.influence, .refine), (.confirm, .explore),
        (.confirm, .refine), (.confirm, .influence):
        true
      case (.explore, .explore), (.explore, .influence), (.explore, .confirm), (.refine, .refine),
        (.influence, .influence), (.confirm, .confirm):
        false
      }
    return isOpen ? .go(.consult(step, redeveloping: redeveloping)) : .refuse(.stepSkipped)
  }

  /// Redeveloping a need that a competitor shaped: a cycle of its own inside consult (METHOD M22).
  static func redevelop(at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    guard case .consult(_, let redeveloping) = place else { return .refuse(.notHere) }
    return redeveloping
      ? .refuse(.oneRedevelopmentAtATime)
      : .go(.consult(.explore, redeveloping: true), .count(.explicit))
  }

  /// Giving up a redevelopment: the ordinary cycle begins anew.
  static func dropRedevelopment(at place: Place) -> Rule {
    if case .objection = place { return .refuse(.objectionFirst) }
    guard case .consult(_, redeveloping: true) = place else { return .refuse(.notHere) }
    return .go(.consult(.explore, redeveloping: false))
  }

  /// A need confirmed at ERIC's last step ends the cycle: the next one begins with explore.
  static func confirmNeed(at place: Place) -> Rule {
    let changes: [Change] = [.discount(.explicit), .count(.confirmed)]
    var target = Target.here
    if case .consult(.confirm, _) = place {
      target = .place(.consult(.explore, redeveloping: false))
    }
    return Rule(
      ways: [Way(condition: .some(.explicit), target: target, changes: changes)],
      refusal: .noSuchNeed)
  }
}
