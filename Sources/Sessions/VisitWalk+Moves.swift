import Customer
import Playbook
import Records
import VisitModel

extension VisitWalk {
  /// One move forward: the next step of ERIC, the next stage, the next step with an objection.
  func next(reason: String, line: String, now: Moment) -> Step {
    switch visit.place {
    case .prepare: return tell([.open], line: line)
    case .open: return tell([.consult], line: line)
    case .consult(let step, _): return nextInConsult(step, reason: reason, line: line)
    case .propose: return gated(.close, anyway: .closeAnyway(reason: reason), reason, line)
    case .close: return end(line: line)
    case .objection(let step): return nextWithObjection(step, line: line)
    case .brokenOff: return tell([.goOn], line: line)
    case .finished: return Step.say(say(.visitIsOver))
    }
  }

  private func nextInConsult(_ step: ERICStep, reason: String, line: String) -> Step {
    let unconfirmed = visit.facts.needs.last { !$0.need.isConfirmed }
    switch step {
    case .explore:
      if unconfirmed == nil, visit.facts.needs.contains(where: { $0.need.isConfirmed }) {
        return tell([.propose], line: line)
      }
      if !reason.isEmpty {
        return gated(.propose, anyway: .proposeAnyway(reason: reason), reason, line)
      }
      return tell([.refine], line: line)
    case .refine: return tell([.influence], line: line)
    case .influence: return tell([.confirm], line: line)
    case .confirm:
      guard let need = unconfirmed else {
        return gated(.propose, anyway: .proposeAnyway(reason: reason), reason, line)
      }
      return tell(
        confirming(need), line: line, say: [say(.needConfirmed, ("need", need.need.words))])
    }
  }

  /// What makes a need confirmed from where it stands.
  func confirming(_ need: NumberedNeed) -> [VisitEvent] {
    switch need.need.kind {
    case .implied: [.needMadeExplicit(id: need.id), .needConfirmed(id: need.id)]
    case .explicit: [.needConfirmed(id: need.id)]
    }
  }

  private func nextWithObjection(_ step: ObjectionStep, line: String) -> Step {
    switch step {
    case .raised: tell([.objectionClarified(words: nil)], line: line)
    case .clarified: tell([.objectionTested], line: line)
    case .tested: Step.say(say(.chooseKind))
    case .kindTold: tell([.objectionAnswered(words: nil)], line: line)
    case .answered: tell([.objectionResolved], line: line)
    }
  }

  /// A move through a gate, or past it with a reason.
  private func gated(
    _ move: VisitEvent, anyway: VisitEvent, _ reason: String, _ line: String
  ) -> Step {
    if case .failure(let refusal) = trial([move]), case .gate = refusal.reason, !reason.isEmpty {
      return tell([anyway], line: line)
    }
    return tell([move], line: line)
  }

  /// One move back: the earlier step of ERIC or stage; an objection is left open.
  func back(line: String) -> Step {
    switch visit.place {
    case .prepare, .open: return Step.say(say(.noWayBack))
    case .consult(.explore, redeveloping: true): return tell([.redevelopmentDropped], line: line)
    case .consult(.explore, redeveloping: false): return tell([.backToOpen], line: line)
    case .consult(.refine, _): return tell([.explore], line: line)
    case .consult(.influence, _): return tell([.refine], line: line)
    case .consult(.confirm, _): return tell([.influence], line: line)
    case .propose: return tell([.backToConsult], line: line)
    case .close: return tell([.backToPropose], line: line)
    case .objection: return tell([.objectionLeftOpen], line: line)
    case .brokenOff: return tell([.goOn], line: line)
    case .finished: return Step.say(say(.visitIsOver))
    }
  }

  /// To a stage or a step of ERIC by its name.
  func stage(_ rest: String, line: String) -> Step {
    let parts = rest.split(maxSplits: 1) { $0.isWhitespace }.map(String.init)
    guard let name = parts.first else { return Step(record: nil, say: [stages]) }
    let reason = parts.count > 1 ? parts[1] : ""
    guard
      let place = interface.words(in: "walk-places").first(where: { entry in
        entry.words.contains { $0.lowercased() == name.lowercased() }
      })?.value
    else { return Step.say(say(.unknownStage, ("name", name)), stages) }
    let here = visit.place.stage.flatMap { Stage.allCases.firstIndex(of: $0) } ?? 0
    switch place {
    case "open": return tell([visit.place == .prepare ? .open : .backToOpen], line: line)
    case "consult":
      let isLater = here > (Stage.allCases.firstIndex(of: .consult) ?? 0)
      return tell([isLater ? .backToConsult : .consult], line: line)
    case "propose":
      if visit.place == .close { return tell([.backToPropose], line: line) }
      return gated(.propose, anyway: .proposeAnyway(reason: reason), reason, line)
    case "close": return gated(.close, anyway: .closeAnyway(reason: reason), reason, line)
    default:
      guard let step = ERICStep(rawValue: place) else {
        return Step.say(say(.unknownStage, ("name", name)), stages)
      }
      return tell([event(for: step)], line: line)
    }
  }
}
