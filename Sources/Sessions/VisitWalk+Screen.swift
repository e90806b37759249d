import Coaching
import Customer
import Playbook
import Records
import VisitModel

/// What stands on the screen while a line is awaited: at most eight lines and the prompt.
public struct Screen: Hashable, Sendable {
  /// The lines above the prompt.
  public let lines: [String]
  /// The prompt.
  public let prompt: String
}

extension VisitWalk {
  /// How many lines stand above the prompt at most.
  public static let lineLimit = 7

  /// The screen for the moment: one question, or where the visit is and what could be asked next.
  ///
  /// - Parameter now: the moment.
  /// - Returns: at most ``lineLimit`` lines and a prompt.
  public func screen(_ now: Moment) -> Screen {
    if visit.outcome != nil { return Screen(lines: [], prompt: "") }
    if takesAccount { return accountScreen }
    if state.isWrappingUp, let draft = state.drafts.first { return draftScreen(draft) }
    if isAskedOut { return Screen(lines: [say(.askedOut)], prompt: prompt(.itemPrompt)) }
    if let item = pendingItem { return itemScreen(item) }
    if state.pausedAt != nil { return Screen(lines: [say(.pausedLine)], prompt: "> ") }
    if let question = state.pendingQuestion {
      return Screen(
        lines: state.isQuiet ? [] : [askedLine(question)] + listen(question),
        prompt: prompt(.answerPrompt))
    }
    if visit.place == .prepare, let item = pendingPreparation { return preparation(item) }
    return Screen(lines: Array(talkLines(now).prefix(Self.lineLimit)), prompt: "> ")
  }

  /// The question asked last; where it was heard, its kind and the keys that correct it.
  private func askedLine(_ question: AskedQuestion) -> String {
    guard question.question == nil else { return say(.asked, ("question", question.words)) }
    let kind = question.kind.map { phrases.text(id: "question-\($0.identifier)") }
    return say(
      .askedHeard, ("question", question.words), ("kind", kind ?? say(.kindUnclassified)))
  }

  private var accountScreen: Screen {
    state.account.isEmpty
      ? Screen(lines: say(.accountAsk).split(separator: "\n").map(String.init), prompt: "> ")
      : Screen(lines: [], prompt: "> ")
  }

  /// A prompt, set off from what is typed behind it: the content can't hold a blank at a line's end.
  func prompt(_ key: WalkPhrase) -> String { say(key) + " " }

  private func listen(_ question: AskedQuestion) -> [String] {
    if let closing = talk.closings.first(where: { $0.id == question.question }) {
      return [closing.how] + closing.examples.prefix(1)
    }
    guard let known = question.question.flatMap(talk.question(id:)), !known.listen.isEmpty else {
      return []
    }
    return [say(.listenFor, ("what", known.listen.joined(separator: " · ")))]
  }

  private func preparation(_ item: PreparationItem) -> Screen {
    let key: WalkPhrase =
      switch item {
      case .objective: .prepareObjective
      case .best: .prepareBest
      case .minimum: .prepareMinimum
      }
    let isFirst = !call.records.contains { $0.record.line != nil }
    return Screen(lines: isFirst ? lines(.welcome) + [say(key)] : [say(key)], prompt: "> ")
  }

  private func lines(_ key: WalkPhrase) -> [String] {
    say(key).split(separator: "\n").map(String.init)
  }

  private func talkLines(_ now: Moment) -> [String] {
    if state.isQuiet { return [timeWords(now)] }
    var lines = [position(now)]
    if let place = coverage { lines.append(place) }
    if let planned = plannedLine { lines.append(planned) }
    let questions = NextQuestions(call: call, playbook: talk, at: now.at)
    if questions.hasFreshSignal, visit.place.stage != .close, visit.place.stage != nil {
      lines.append(say(.signalHint))
    } else if questions.isTimeShort {
      lines.append(say(.timeHint))
    }
    lines += questions.suggestions.enumerated().map { index, suggestion in
      "\(index + 1) \(words(for: suggestion))"
    }
    if visit.place == .prepare { lines += [plannedGoal, say(.readyToOpen)].compactMap(\.self) }
    if visit.place == .brokenOff { lines.append(say(.brokenOffLine)) }
    return lines
  }

  /// Where the visit stands, and the time against the plan.
  func position(_ now: Moment) -> String {
    let time = timeWords(now)
    if case .objection = visit.place, let id = visit.handledObjection,
      let objection = visit.facts.objection(id)
    {
      return say(
        .positionObjection, ("place", placeName(visit.place)), ("words", objection.words),
        ("time", time))
    }
    return say(.position, ("place", placeName(visit.place)), ("time", time))
  }

  func placeName(_ place: Place) -> String {
    switch place {
    case .prepare, .open, .propose, .close:
      interface.guide(for: place.stage ?? .prepare).name
    case .consult(let step, let redeveloping):
      "\(interface.guide(for: .consult).name) · "
        + phrases.text(id: "step-\(step.rawValue)")
        + (redeveloping ? " · \(say(.redeveloping))" : "")
    case .objection(let step): phrases.text(id: "handling-\(step.identifier)")
    case .brokenOff: say(.brokenOff)
    case .finished(let outcome): phrases.text(id: "outcome-\(outcome.identifier)")
    }
  }

  /// What was covered and what is missing, in one line; nil before anything was.
  var coverage: String? {
    let facts = visit.facts
    guard visit.place != .prepare else { return nil }
    let confirmed = facts.needs.count { $0.need.isConfirmed }
    var missing: [WalkPhrase] = []
    if facts.needs.isEmpty { missing.append(.missingNeed) }
    if !facts.needs.isEmpty, confirmed == 0 { missing.append(.missingConfirmation) }
    if !facts.needs.isEmpty, !facts.needs.contains(where: { $0.need.amount?.thousandths != nil }) {
      missing.append(.missingAmount)
    }
    if !facts.people.contains(where: { $0.influence == .economicBuyer || $0.role == .decider }) {
      missing.append(.missingDecider)
    }
    if facts.best == nil || facts.minimum == nil { missing.append(.missingActions) }
    if facts.nextSteps.isEmpty { missing.append(.missingStep) }
    let open = facts.objections.count { $0.objection.state == .open }
    return say(
      .coverage, ("needs", String(facts.needs.count)), ("confirmed", String(confirmed)),
      ("objections", String(open)),
      (
        "missing",
        missing.isEmpty ? say(.missingNothing) : listed(missing.prefix(3).map { say($0) })
      ))
  }

  func words(for suggestion: Suggestion) -> String {
    switch suggestion.act {
    case .ask, .answer: suggestion.words
    case .tellKind(let kind): phrases.text(id: "kind-\(kind.identifier)")
    case .settle(let settlement): phrases.text(id: "settle-\(settlement.rawValue.lowercased())")
    }
  }

  func timeWords(_ now: Moment) -> String {
    let minutes = state.elapsed(at: now.at) / 60
    guard let planned = call.header.minutes else {
      return say(.timeSpent, ("minutes", String(minutes)))
    }
    return say(.timeOfPlan, ("minutes", String(minutes)), ("planned", String(planned)))
  }
}
