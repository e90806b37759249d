import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// What an effect makes the coach say; nil where the next screen says it.
  func words(for effect: Effect) -> String? {
    switch effect {
    case .entered(let place):
      guard !state.isQuiet, let stage = place.stage, stage != visit.place.stage else { return nil }
      return say(
        .entered, ("place", placeName(place)), ("creed", interface.guide(for: stage).creed))
    case .returned(let place):
      // At the end the questions lead on by themselves.
      return state.isWrappingUp || state.isQuiet ? nil : say(.returned, ("place", placeName(place)))
    case .passed(let gate, let reason):
      return state.isQuiet
        ? nil
        : say(
          .gatePassed, ("gate", phrases.text(id: "gate-\(gate.identifier)")), ("reason", reason))
    // Advice for the talk comes too late once it is over.
    case .pointToClose: return state.isQuiet || state.isWrappingUp ? nil : say(.signalHint)
    case .answeredUnclarified:
      return state.isQuiet || state.isWrappingUp ? nil : say(.answeredUnclarified)
    case .ended(let outcome): return phrases.text(id: "outcome-\(outcome.outcome.identifier)")
    }
  }

  /// Several things in a row, as the language sets them apart.
  func listed(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(first) { say(.listPair, ("left", $0), ("right", $1)) }
  }

  /// Why something isn't taken, and what can be done instead.
  func words(for refusal: Refusal) -> [String] {
    let reason: String =
      switch refusal.reason {
      case .gate(let gate): phrases.text(id: "shut-\(gate.identifier)", [("bar", "|")])
      case .gateIsOpen: say(.refusedGateOpen)
      case .notHere: say(.refusedNotHere, ("place", placeName(refusal.place)))
      case .alreadyThere: say(.refusedAlreadyThere)
      case .notBegun: say(.refusedNotBegun)
      case .ended: say(.visitIsOver)
      case .stopped: say(.refusedStopped)
      case .stepSkipped: say(.refusedStepSkipped)
      case .noSuchNeed: say(.noSuchNeed)
      case .noSuchObjection: say(.refusedNoObjection)
      case .objectionFirst: say(.refusedObjectionFirst)
      case .notAnswered: say(.refusedNotAnswered)
      case .oneRedevelopmentAtATime: say(.refusedOneRedevelopment)
      }
    let doable = refusal.instead.compactMap { name in
      phrases.holds(id: "move-\(name.identifier)")
        ? phrases.text(id: "move-\(name.identifier)") : nil
    }
    guard !doable.isEmpty else { return [reason] }
    return [reason, say(.instead, ("moves", listed(doable)))]
  }

  /// What is shown back of what was understood; nil where nothing needs to be.
  func echo(_ entry: CallEntry) -> String? {
    guard case .told(let event) = entry else {
      if case .sumHeard(let sum) = entry { return say(.sumNoted, ("sum", described(sum))) }
      if case .flagged = entry { return say(.momentNoted) }
      return nil
    }
    if state.isQuiet, !state.isWrappingUp, event.judges { return nil }
    switch event {
    case .needHeard(let id, let need):
      return say(
        .needNoted, ("number", String(id)), ("words", need.words),
        ("kind", phrases.text(id: "need-\(need.kind.rawValue)")),
        ("amount", need.amount.map { " · \(described($0))" } ?? ""))
    case .needDetailed(let id, let need):
      guard let amount = need.amount else { return nil }
      return say(
        .amountNoted, ("number", String(id)), ("amount", described(amount)))
    case .nextStepAgreed(let step): return stepNoted(step)
    case .personNamed(let person):
      if state.isWrappingUp, person.role == nil, person.influence == nil { return nil }
      let role =
        person.role.map { phrases.text(id: "role-\($0.rawValue)") }
        ?? person.influence.map { phrases.text(id: "influence-\($0.identifier)") } ?? person.title
      return say(.personNoted, ("name", person.name), ("role", role ?? say(.unknown)))
    case .objectionRaised(let id, let words, let family):
      return say(
        .objectionNoted, ("number", String(id)), ("words", words),
        ("family", family.map { phrases.text(id: "family-\($0.rawValue)") } ?? say(.unknown)))
    case .signalHeard: return say(.signalNoted)
    case .promiseMade(let promise):
      return say(
        .promiseNoted, ("words", promise.words),
        ("when", promise.when.map(described) ?? say(.unknown)))
    case .needMadeExplicit, .needConfirmed, .competitorNeedHeard, .redevelopmentDropped,
      .objectiveSet, .bestActionSet, .minimumActionSet, .open, .consult, .propose, .proposeAnyway,
      .close, .closeAnyway, .explore, .refine, .influence, .confirm, .backToOpen, .backToConsult,
      .backToPropose, .breakOff, .goOn, .finish, .offer, .offerAnyway, .objectionReopened,
      .objectionClarified, .objectionTested, .objectionKindTold, .objectionAnswered,
      .objectionResolved, .objectionParked, .objectionLeftOpen, .orderAgreed, .saleRefused:
      return nil
    }
  }

  private func stepNoted(_ step: NextStep) -> String { say(.stepNoted, ("step", stepWords(step))) }

  /// Who, what, when.
  func stepWords(_ step: NextStep) -> String {
    let actor =
      step.side == .ours ? say(.us) : step.actor ?? (step.side == nil ? say(.unknown) : say(.them))
    return say(
      .stepWords, ("actor", actor), ("action", step.deed),
      ("when", step.when.map(described) ?? say(.unknown)))
  }

  func described(_ when: When) -> String {
    readers.described(interface).text(when, today: call.day ?? Day(daysSince1970: 0))
  }

  func described(_ sum: Sum) -> String { readers.described(interface).text(sum) }

  /// The rules behind the suggestions, each with its source.
  func why(_ now: Moment) -> [String] {
    var told: Set<NextRule> = []
    var lines: [String] = []
    for (index, suggestion) in suggestions(now).enumerated()
    where told.insert(suggestion.rule).inserted {
      guard let rule = interface.rules.first(where: { $0.id == suggestion.rule.rawValue }) else {
        continue
      }
      lines.append(
        say(
          .whyLine, ("number", String(index + 1)), ("rule", rule.words), ("why", rule.why),
          ("source", rule.source)))
    }
    return lines.isEmpty ? [say(.whyNothing)] : lines
  }

  /// What a beginner does here, what belongs to it, and one reminder how to listen.
  func hint(_ now: Moment) -> [String] {
    let guide: Guide =
      if case .objection = visit.place { interface.objectionGuide } else {
        interface.guide(for: visit.place.stage ?? .consult)
      }
    var lines = [guide.aim, guide.hint]
    // A card has eight lines: four of what belongs here at a time.
    let pages = stride(from: 0, to: guide.checklist.count, by: 4).map {
      guide.checklist[$0..<min($0 + 4, guide.checklist.count)]
    }
    if !pages.isEmpty {
      lines += pages[call.records.count % pages.count].map { say(.checklist, ("item", $0.words)) }
    }
    if visit.place == .open || visit.place == .prepare, !interface.openings.isEmpty {
      // One way to open after another, each time the hint is asked for in another place of the talk.
      let opening = interface.openings[call.records.count % interface.openings.count]
      lines.append(
        say(.openingHint, ("kind", opening.words), ("example", opening.examples.first ?? "")))
    }
    if !interface.reminders.isEmpty {
      let reminder = interface.reminders[call.records.count % interface.reminders.count]
      lines.append(say(.reminder, ("words", reminder.words)))
    }
    return lines.filter { !$0.isEmpty }
  }

  /// Everything at a glance.
  func status(_ now: Moment) -> [String] {
    var lines = [position(now)]
    if let coverage { lines.append(coverage) }
    let facts = visit.facts
    for (key, words) in [
      (WalkPhrase.statusObjective, facts.objective), (.statusBest, facts.best),
      (.statusMinimum, facts.minimum),
    ] {
      lines.append(say(key, ("words", words ?? say(.unknown))))
    }
    if let step = facts.nextSteps.last { lines.append(stepNoted(step)) }
    if !state.marksOwed.isEmpty {
      lines.append(say(.marksOwed, ("marks", state.marksOwed.map(\.sign).joined(separator: " "))))
    }
    return lines
  }

  /// The stages in a row.
  var stages: String {
    Stage.allCases.map { interface.guide(for: $0).name }.joined(separator: " → ")
  }

  /// All commands with a line each, or one of them.
  func help(_ name: String) -> Step {
    let entries = interface.words(in: "walk-commands")
    let commands =
      name.isEmpty
      ? WalkCommand.allCases : WalkCommand(named: name, in: entries).map { [$0] } ?? []
    guard !commands.isEmpty else { return Step.say(say(.unknownCommand, ("name", name))) }
    let lines = commands.map { command in
      let names = entries.first { $0.value == command.rawValue }?.words ?? [command.rawValue]
      return say(
        .helpLine, ("names", names.prefix(2).map { "/\($0)" }.joined(separator: " ")),
        ("help", phrases.text(id: "help-\(command.rawValue)")))
    }
    let marks = Mark.allCases.map { "\($0.sign) \(meaning(of: $0))" }
    return Step(
      record: nil,
      say: lines + (name.isEmpty ? [say(.helpMarks, ("marks", marks.joined(separator: "  ")))] : [])
    )
  }
}

extension VisitEvent {
  /// Whether its echo tells what the seller makes of the customer, which a shared screen must not show.
  fileprivate var judges: Bool {
    switch self {
    case .needHeard, .objectionRaised, .personNamed, .signalHeard: true
    case .nextStepAgreed, .promiseMade, .needDetailed, .needMadeExplicit, .needConfirmed,
      .competitorNeedHeard, .redevelopmentDropped, .objectiveSet, .bestActionSet,
      .minimumActionSet, .open, .consult, .propose, .proposeAnyway, .close, .closeAnyway, .explore,
      .refine, .influence, .confirm, .backToOpen, .backToConsult, .backToPropose, .breakOff, .goOn,
      .finish, .offer, .offerAnyway, .objectionReopened, .objectionClarified, .objectionTested,
      .objectionKindTold, .objectionAnswered, .objectionResolved, .objectionParked,
      .objectionLeftOpen, .orderAgreed, .saleRefused:
      false
    }
  }
}
