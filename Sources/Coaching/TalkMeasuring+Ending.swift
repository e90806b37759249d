import Playbook
import Understanding
import VisitModel

extension TalkMeasuring {
  var benefitShare: Measured {
    .share(
      facts.solutions.filter(\.isBenefit).map(\.spot),
      missed: facts.solutions.filter { !$0.isBenefit }.map(\.spot))
  }

  /// Objections about which the rep has done something, or could have: one raised in the last turn couldn't be handled any more.
  private var handled: [ObjectionMet] {
    let last = talk.turns.lastIndex { $0.speaker == .rep } ?? 0
    return facts.objections.filter { $0.raised.turn < last }
  }

  func objections(_ isDone: (ObjectionMet) -> Bool) -> Measured {
    .share(
      handled.filter(isDone).map(\.raised), missed: handled.filter { !isDone($0) }.map(\.raised))
  }

  /// Clarified before it was answered; where nothing was answered, clarified at all.
  var objectionsClarified: Measured {
    let found = handled.filter { $0.has(.clarified) && !$0.isAnsweredFirst }
    let missed = handled.filter { !$0.has(.clarified) || $0.isAnsweredFirst }
    // The answer that came too early says more than the objection itself.
    let places = missed.map { objection in
      objection.steps.first { $0.kind == .answered }?.spot ?? objection.raised
    }
    return .share(found.map(\.raised), missed: places)
  }

  var objectionsReturned: Measured {
    guard !handled.isEmpty else { return .nothing(.nothingThere) }
    let again = handled.compactMap { $0.steps.first { $0.kind == .again }?.spot }
    return .places(again, cases: handled.count)
  }

  var signalsTaken: Measured {
    .share(
      facts.signals.compactMap(\.taken),
      missed: facts.signals.filter { $0.taken == nil }.map(\.spot))
  }

  var closes: Measured {
    let last = talk.turns.lastIndex { $0.speaker == .rep }.map { [TalkSpot(turn: $0)] } ?? []
    return .places(facts.closes.map(\.spot), missed: last)
  }

  var earlyCloses: Measured {
    let limit = facts.firstNeed
    let early = facts.closes.filter { close in
      close.asksOrder && (limit.map { close.spot < $0 } ?? true)
    }
    return .places(early.map(\.spot))
  }

  var silentCloses: Measured {
    .share(
      facts.closes.filter(\.isSilent).map(\.spot),
      missed: facts.closes.filter { !$0.isSilent }.map(\.spot))
  }

  var nextStepParts: Measured {
    let ending = talk.turns.lastIndex { $0.speaker == .rep }.map { [TalkSpot(turn: $0)] } ?? []
    guard let step = facts.nextStep else { return .count(0, missed: ending) }
    guard step.isAgreed else { return .count(0, missed: [step.spot]) }
    return .count(step.parts.count, [step.spot], missed: [step.spot])
  }

  var outcome: Measured {
    guard let heard = facts.outcome else { return .nothing(.nothingThere) }
    let value =
      switch heard.outcome {
      case .noSale: 0
      case .continuation: 1
      case .advance: 2
      case .order: 3
      }
    let ending = [TalkSpot(turn: talk.turns.count - 1)]
    let place = heard.spot.map { [$0] } ?? ending
    return .count(value, place, missed: place)
  }
}
