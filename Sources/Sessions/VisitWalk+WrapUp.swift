import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// The question of the end that waits for its answer.
  var pendingItem: WrapUpItem? {
    state.isWrappingUp && visit.outcome == nil ? WrapUpPlan(state: state).next : nil
  }

  /// A line while the questions of the end are asked.
  func wrapUp(_ line: String, _ typed: TypedLine, now: Moment) -> Step {
    guard let item = pendingItem else { return askedOut(line, typed, now: now) }
    guard let words = answer(line, typed, to: item) else {
      return aside(typed, line: line, now: now)
    }
    let isSkip = words.isEmpty || isNothing(words)
    if isSkip { return record(skipping(item), line: line) }
    if item.choices > 0 {
      guard let number = choice(words, of: item) else {
        return Step.say(say(.chooseNumber, ("count", String(item.choices))))
      }
      return record(chosen(number, for: item), line: line)
    }
    return record(answered(item, words, now: now), line: line)
  }

  /// Whether nothing is left to ask: Enter ends the visit, and the last answer can still be taken back.
  public var isAskedOut: Bool {
    state.isWrappingUp && visit.outcome == nil && state.drafts.isEmpty && pendingItem == nil
  }

  /// The end of a visit of which nothing is left to ask.
  ///
  /// - Parameter line: the line that ends it; nil where input has ended.
  /// - Returns: what to record and to show.
  public func ending(line: String?) -> Step {
    var step = record([.told(event: .finish)], line: line)
    step.leaving = .over
    return step
  }

  /// A line once nothing is left to ask.
  private func askedOut(_ line: String, _ typed: TypedLine, now: Moment) -> Step {
    switch typed {
    case .empty: return ending(line: line)
    case .mark: return aside(typed, line: line, now: now)
    case .words(let words) where isAnswer(words, "yes-words"): return ending(line: line)
    case .words, .choice, .command, .back:
      let words = TypedLine.trimmed(line[...])
      return Step(
        record: CallRecord(line: line, did: [.noted(words: words)]), say: [say(.noted)])
    }
  }

  private func isNothing(_ words: String) -> Bool {
    interface.words(in: "nothing-words").contains { entry in
      entry.words.contains { $0.lowercased() == words.lowercased() }
    }
  }

  private func choice(_ words: String, of item: WrapUpItem) -> Int? {
    if case .choice(let number) = TypedLine(words) {
      return (1...item.choices).contains(number) ? number : nil
    }
    let name = item.name.prefix { !$0.isNumber }.drop(while: { $0 == "-" })
    let list = "choice-\(name)".trimmingHyphen
    let value = interface.words(in: list).first { entry in
      entry.words.contains { words.lowercased().hasPrefix($0.lowercased()) }
    }?.value
    return value.flatMap { Int($0) }
  }

  private func skipping(_ item: WrapUpItem) -> [CallEntry] {
    switch item {
    case .mark(let mark):
      [.markSettled(mark: mark), .wrapUp(item: item.name, words: nil)]
    case .stepActor, .stepWhen:
      [.wrapUp(item: item.name, words: nil)] + stepEntries(closing: item, with: state.stepDraft)
    case .outcome, .order, .refusal, .step, .need, .needState, .needAmount, .needOwner, .objection,
      .objectionState, .objectionKind, .customer, .people, .promise, .offer, .present, .timing,
      .goal:
      [.wrapUp(item: item.name, words: nil)]
    }
  }

  /// What the answer of a numbered question means.
  private func chosen(_ choice: Int, for item: WrapUpItem) -> [CallEntry] {
    let done = CallEntry.wrapUp(item: item.name, words: String(choice))
    switch item {
    case .needState(let id):
      guard let need = visit.facts.need(id) else { return [done] }
      let confirming = confirming(NumberedNeed(id: id, need: need))
      let events: [VisitEvent] =
        switch choice {
        case 1: []
        case 2: need.kind == .implied ? [.needMadeExplicit(id: id)] : []
        default: confirming
        }
      return [done] + events.map { .told(event: $0) }
    case .objectionState(let id):
      let events: [VisitEvent] =
        switch choice {
        case 1: [.objectionAnswered(words: nil), .objectionResolved]
        case 2: [.objectionLeftOpen]
        default: [.objectionParked]
        }
      return [done] + handling(id, events)
    case .objectionKind(let id):
      guard ObjectionKind.allCases.indices.contains(choice - 1) else { return [done] }
      let kind = ObjectionKind.allCases[choice - 1]
      return [done] + handling(id, [.objectionKindTold(kind: kind), .objectionLeftOpen])
    case .goal(let number):
      guard GoalReach.allCases.indices.contains(choice - 1) else { return [done] }
      let reach = GoalReach.allCases[choice - 1]
      return [done, .planned(entry: .goalSettled(number: number, reach: reach))]
    case .mark, .outcome, .order, .refusal, .step, .stepActor, .stepWhen, .need, .needAmount,
      .needOwner, .objection, .customer, .people, .promise, .offer, .present, .timing:
      return [done]
    }
  }

  /// Takes an objection up, from wherever the visit stands, and does something about it.
  private func handling(_ id: Int, _ events: [VisitEvent]) -> [CallEntry] {
    var all: [VisitEvent] = []
    if case .objection = visit.place {
      if visit.handledObjection != id { all += [.objectionLeftOpen, .objectionReopened(id: id)] }
    } else {
      all.append(.objectionReopened(id: id))
    }
    return (all + events).map { .told(event: $0) }
  }

  /// What an answer in words means.
  private func answered(_ item: WrapUpItem, _ words: String, now: Moment) -> [CallEntry] {
    let done = CallEntry.wrapUp(item: item.name, words: words)
    let facts = visit.facts
    switch item {
    case .mark(let mark):
      let entries = entries(for: mark, words, now: now)
      let left: [CallEntry] = mark == .objection ? [.told(event: .objectionLeftOpen)] : []
      return [.markSettled(mark: mark), done] + entries + left
    case .order: return [done, .told(event: .orderAgreed(words: words))]
    case .refusal: return [done, .told(event: .saleRefused(words: words))]
    case .step, .stepActor, .stepWhen: return [done] + stepAnswered(item, words, now: now)
    case .need: return [done] + needEntries(words, now: now)
    case .needAmount(let id):
      guard let need = facts.need(id) else { return [done] }
      let detail = Need(words: "", kind: need.kind, amount: reader(now).sums.read(words))
      return [done, .told(event: .needDetailed(id: id, need: detail))]
    case .needOwner(let id):
      guard let need = facts.need(id) else { return [done] }
      let person = reader(now).person(words)
      let detail = Need(words: "", kind: need.kind, who: person?.name ?? words)
      let named = person.map { [CallEntry.told(event: .personNamed(person: $0))] } ?? []
      return [done, .told(event: .needDetailed(id: id, need: detail))] + named
    case .objection: return [done] + objectionEntries(words)
    case .customer: return [done, .customerNamed(name: words)]
    case .people:
      return [done] + reader(now).people(words).map { .told(event: .personNamed(person: $0)) }
    case .promise:
      return [done]
        + several(words).map { words in
          let when = reader(now).days.find(in: words, today: now.day).first?.when
          return .told(event: .promiseMade(promise: Promise(words: words, when: when)))
        }
    case .offer: return [done] + offerEntries(words)
    case .present:
      return [done, .learned(circumstance: Circumstance(topic: .present, words: words))]
    case .timing: return [done, .learned(circumstance: Circumstance(topic: .timing, words: words))]
    case .outcome, .needState, .objectionState, .objectionKind, .goal: return [done]
    }
  }

  /// What an answer tells of the next step: the line about it first, then who and when where that left them out.
  private func stepAnswered(_ item: WrapUpItem, _ words: String, now: Moment) -> [CallEntry] {
    let reader = reader(now)
    var step: NextStep
    if item == .step {
      step = reader.step(words, people: visit.facts.people)
      // An agreed next step is the customer's unless the line says that it is ours.
      if step.side == nil, state.wrapUpAnswer("outcome") == "2", step.actor != nil {
        step.side = .customer
      }
    } else {
      guard let draft = state.stepDraft else { return [] }
      step = draft
    }
    if item == .stepActor {
      step.side = reader.isOurs(words) ? .ours : .customer
      step.actor = step.side == .ours ? nil : reader.person(words)?.name ?? words
    }
    if item == .stepWhen {
      step.when = reader.days.read(words, today: now.day, minute: now.minuteOfDay)
    }
    return [.stepDrafted(step: step)] + stepEntries(closing: item, with: step)
  }

  /// The next step itself, once nothing of it is left to ask.
  private func stepEntries(closing item: WrapUpItem, with step: NextStep?) -> [CallEntry] {
    guard let step else { return [] }
    let asksActor = step.lacksActor && item == .step
    let asksDay = step.lacksDay && item != .stepWhen
    return asksActor || asksDay ? [] : [.told(event: .nextStepAgreed(step: step))]
  }

  private func needEntries(_ words: String, now: Moment) -> [CallEntry] {
    let reader = reader(now)
    return several(words).enumerated().map { index, words in
      .told(event: .needHeard(id: visit.facts.nextNeedID + index, need: reader.need(words)))
    }
  }

  private func objectionEntries(_ words: String) -> [CallEntry] {
    several(words).enumerated().flatMap { index, words -> [CallEntry] in
      let id = visit.facts.nextObjectionID + index
      return [
        .told(event: .objectionRaised(id: id, words: words, family: family(of: words))),
        .told(event: .objectionLeftOpen),
      ]
    }
  }

  private func offerEntries(_ words: String) -> [CallEntry] {
    let need = visit.facts.needs.last { $0.need.isConfirmed } ?? visit.facts.needs.first
    let offer = Offer(words: words, need: need?.need.words)
    return need == nil
      ? [.told(event: .offerAnyway(offer: offer, reason: say(.offeredBeforeNeed)))]
      : [.told(event: .offer(offer: offer))]
  }

  /// Several things in one line, set apart by semicolons or line breaks.
  private func several(_ words: String) -> [String] {
    words.split { ";；\n".contains($0) }.map { TypedLine.trimmed($0) }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var trimmingHyphen: String { hasSuffix("-") ? String(dropLast()) : self }
}
