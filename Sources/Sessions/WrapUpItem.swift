import Customer
import Records
import VisitModel

/// A question of the end: asked only where its answer is missing (at most twelve in all).
enum WrapUpItem: Hashable {
  /// The words of a mark that was made alone.
  case mark(Mark)
  /// How it ended, and the words of the order or the refusal.
  case outcome, order, refusal
  /// The next step: what, who, when.
  case step, stepActor, stepWhen
  /// What the customer needs, and what is missing of a need.
  case need, needState(Int), needAmount(Int), needOwner(Int)
  /// What was objected, and how it stands.
  case objection, objectionState(Int), objectionKind(Int)
  /// Who the customer is, who took part, what was promised, what was put forward.
  case customer, people, promise, offer
  /// What the customer does today, and when he wants to decide.
  case present, timing
  /// Whether a goal that was prepared is reached.
  case goal(Int)

  /// How many are asked at most.
  static let limit = 12

  /// The item's lasting name in the journal.
  var name: String {
    switch self {
    case .mark(let mark): "mark-\(mark.rawValue)"
    case .outcome: "outcome"
    case .order: "order"
    case .refusal: "refusal"
    case .step: "step"
    case .stepActor: "step-actor"
    case .stepWhen: "step-when"
    case .need: "need"
    case .needState(let id): "need-state-\(id)"
    case .needAmount(let id): "need-amount-\(id)"
    case .needOwner(let id): "need-owner-\(id)"
    case .objection: "objection"
    case .objectionState(let id): "objection-state-\(id)"
    case .objectionKind(let id): "objection-kind-\(id)"
    case .customer: "customer"
    case .people: "people"
    case .promise: "promise"
    case .offer: "offer"
    case .present: "present"
    case .timing: "timing"
    case .goal(let number): "goal-\(number)"
    }
  }

  /// Whether it is asked however few questions are left.
  var isEssential: Bool {
    switch self {
    case .mark, .outcome, .order, .refusal, .step, .stepActor, .stepWhen, .need, .objection,
      .customer, .people, .promise:
      true
    case .needState(let id): id == 1
    case .objectionState(let id): id == 1
    case .goal(let number): number == 1
    case .needAmount, .needOwner, .objectionKind, .offer, .present, .timing: false
    }
  }

  /// How many answers it is chosen from; 0 for one in words.
  var choices: Int {
    switch self {
    case .outcome, .objectionKind: 4
    case .needState, .objectionState, .goal: 3
    case .mark, .order, .refusal, .step, .stepActor, .stepWhen, .need, .needAmount, .needOwner,
      .objection, .customer, .people, .promise, .offer, .present, .timing:
      0
    }
  }
}

/// What the end still has to ask, in the order outcome and next step, needs, objections, people, promises.
struct WrapUpPlan {
  /// How many needs and objections are gone into.
  static let depth = 2

  let state: CallState

  /// The next question; nil where nothing is missing or enough was asked.
  var next: WrapUpItem? {
    guard state.drafts.isEmpty else { return nil }
    let asked = state.wrapUp.count { !$0.item.hasPrefix("prepare-") }
    let left = WrapUpItem.limit - asked
    guard left > 0 else { return nil }
    let done = Set(state.wrapUp.map(\.item))
    let missing = missing.filter { item in
      if case .mark = item { true } else { !done.contains(item.name) }
    }
    let essential = missing.count(where: \.isEssential)
    return missing.first { $0.isEssential || left > essential }
  }

  private func answer(_ item: WrapUpItem) -> String? { state.wrapUpAnswer(item.name) }

  private var facts: Facts { state.visit.facts }

  private var missing: [WrapUpItem] {
    state.marksOwed.prefix(1).map { .mark($0) } + ending + goals + needs + objections
      + (state.customer == nil ? [.customer] : []) + (knowsParts ? [] : [.people])
      + (facts.promises.isEmpty ? [.promise] : [])
      + (facts.offers.isEmpty ? [.offer] : []) + (knows(.timing) ? [] : [.timing])
      + (knows(.present) ? [] : [.present])
  }

  private var goals: [WrapUpItem] {
    (state.plan?.goals ?? []).filter { $0.reach == nil }.map { .goal($0.number) }
  }

  private func knows(_ topic: Circumstance.Topic) -> Bool {
    state.circumstances.contains { $0.topic == topic }
  }

  /// Whether somebody's part in the purchase is known: a name alone is not who decides.
  private var knowsParts: Bool {
    facts.people.contains { $0.role != nil || $0.influence != nil }
  }

  private var ending: [WrapUpItem] {
    var items: [WrapUpItem] = []
    let isDecided =
      !facts.orders.isEmpty || !facts.refusals.isEmpty
      || facts.nextSteps.contains(where: \.isAdvance)
    if !isDecided { items.append(.outcome) }
    if answer(.outcome) == "1", facts.orders.isEmpty { items.append(.order) }
    if answer(.outcome) == "3", facts.refusals.isEmpty { items.append(.refusal) }
    if facts.nextSteps.isEmpty {
      items.append(.step)
      // What the line about the step left out is asked after it; `draft` knows what that is.
      if let draft = state.stepDraft {
        if draft.lacksActor { items.append(.stepActor) }
        if draft.lacksDay { items.append(.stepWhen) }
      }
    }
    return items
  }

  private var needs: [WrapUpItem] {
    if facts.needs.isEmpty { return [.need] }
    let needs = facts.needs.prefix(Self.depth)
    var items: [WrapUpItem] = needs.filter { !$0.need.isConfirmed }.map { .needState($0.id) }
    if let first = needs.first {
      if first.need.amount == nil { items.append(.needAmount(first.id)) }
      if first.need.who == nil { items.append(.needOwner(first.id)) }
    }
    return items
  }

  private var objections: [WrapUpItem] {
    if facts.objections.isEmpty { return [.objection] }
    return facts.objections.prefix(Self.depth).flatMap { entry -> [WrapUpItem] in
      guard entry.objection.state == .open else { return [] }
      var items: [WrapUpItem] = [.objectionState(entry.id)]
      if entry.objection.kind == nil { items.append(.objectionKind(entry.id)) }
      return items
    }
  }
}

extension NextStep {
  var lacksActor: Bool { side == nil || (side == .customer && actor?.isEmpty != false) }
  var lacksDay: Bool { when?.day == nil }
}
