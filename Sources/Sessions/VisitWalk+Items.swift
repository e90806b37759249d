import AccountModel
import Customer
import Playbook
import Records
import VisitModel

extension VisitWalk {
  /// The screen of a question of the end.
  func itemScreen(_ item: WrapUpItem) -> Screen {
    let asked = state.wrapUp.count { !$0.item.hasPrefix("prepare-") }
    var lines = say(
      .itemHead, ("number", String(asked + 1)), ("limit", String(WrapUpItem.limit)),
      ("question", question(for: item))
    ).split(separator: "\n").map(String.init)
    lines += (0..<item.choices).map { "\($0 + 1) \(phrases.text(id: "\(base(item))-\($0 + 1)"))" }
    return Screen(lines: lines, prompt: prompt(item.choices > 0 ? .choicePrompt : .itemPrompt))
  }

  private func base(_ item: WrapUpItem) -> String {
    switch item {
    case .outcome: "wrap-outcome"
    case .needState: "wrap-need-state"
    case .objectionState: "wrap-objection-state"
    case .objectionKind: "wrap-objection-kind"
    case .goal: "wrap-goal"
    case .mark, .order, .refusal, .step, .stepActor, .stepWhen, .need, .needAmount, .needOwner,
      .objection, .customer, .people, .promise, .offer, .present, .timing:
      "wrap"
    }
  }

  private func question(for item: WrapUpItem) -> String {
    switch item {
    case .mark(let mark): say(.wrapMark, ("mark", mark.sign), ("meaning", meaning(of: mark)))
    case .outcome: say(.wrapOutcome)
    case .order: say(.wrapOrder)
    case .refusal: say(.wrapRefusal)
    case .step: say(.wrapStep)
    case .stepActor: say(.wrapStepActor, ("step", state.stepDraft?.action ?? ""))
    case .stepWhen: say(.wrapStepWhen, ("step", state.stepDraft?.action ?? ""))
    case .need: say(.wrapNeed)
    case .needState(let id): say(.wrapNeedState, ("need", visit.facts.need(id)?.words ?? ""))
    case .needAmount(let id): say(.wrapNeedAmount, ("need", visit.facts.need(id)?.words ?? ""))
    case .needOwner(let id): say(.wrapNeedOwner, ("need", visit.facts.need(id)?.words ?? ""))
    case .objection: say(.wrapObjection)
    case .objectionState(let id):
      say(.wrapObjectionState, ("objection", visit.facts.objection(id)?.words ?? ""))
    case .objectionKind(let id):
      say(.wrapObjectionKind, ("objection", visit.facts.objection(id)?.words ?? ""))
    case .customer: say(.wrapCustomer)
    case .people: say(.wrapPeople)
    case .promise: say(.wrapPromise)
    case .offer: say(.wrapOffer)
    case .present: say(.wrapPresent)
    case .timing: say(.wrapTiming)
    case .goal(let number):
      say(
        .wrapGoal,
        ("goal", state.plan?.goals.first { $0.number == number }?.goal.words ?? ""))
    }
  }

  func meaning(of mark: Mark) -> String { phrases.text(id: "mark-\(mark.identifier)") }
}
