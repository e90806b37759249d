import Coaching
import Customer
import Playbook
import Records
import VisitModel

extension VisitWalk {
  /// A number: the suggestion of that number was said.
  func choose(_ number: Int, line: String, now: Moment) -> Step {
    let suggestions = suggestions(now)
    guard suggestions.indices.contains(number - 1) else {
      // A bare number is a fine answer to "how many?", and never lost as a note.
      if state.awaitsAnswer || suggestions.isEmpty { return words(line, now: now) }
      return Step.say(say(.noSuchNumber, ("count", String(suggestions.count))))
    }
    if state.awaitsAnswer { return words(line, now: now) }
    return choose(suggestions[number - 1], line: line)
  }

  private func words(_ line: String, now: Moment) -> Step {
    // The leading blank makes it words whatever it looks like.
    let step = submit(" " + line, now: now)
    guard let record = step.record else { return step }
    var same = step
    same.record = CallRecord(line: line, did: record.did)
    return same
  }

  private func choose(_ suggestion: Suggestion, line: String) -> Step {
    switch suggestion.act {
    case .ask(let ask):
      let question = AskedQuestion(
        question: suggestion.id, words: suggestion.words, kind: ask.kind, step: ask.step)
      return tell(path(to: ask), after: [.asked(question: question)], line: line)
    case .tellKind(let kind): return tell([.objectionKindTold(kind: kind)], line: line)
    case .answer: return tell([.objectionAnswered(words: suggestion.words)], line: line)
    case .settle(let settlement):
      let event: VisitEvent =
        switch settlement {
        case .resolved: .objectionResolved
        case .notYet: .objectionClarified(words: nil)
        case .parked: .objectionParked
        }
      return tell([event], line: line)
    }
  }

  /// The moves that bring the visit to where a question belongs: asking is moving.
  func path(to ask: Suggestion.AskAs) -> [VisitEvent] {
    guard let step = ask.step else { return [] }
    switch visit.place {
    case .open: return [.consult] + path(from: .explore, to: step)
    case .consult(let current, _): return path(from: current, to: step)
    case .prepare, .propose, .close, .objection, .brokenOff, .finished: return []
    }
  }

  private func path(from current: ERICStep, to step: ERICStep) -> [VisitEvent] {
    let steps = ERICStep.allCases
    guard current != step, let from = steps.firstIndex(of: current),
      let to = steps.firstIndex(of: step)
    else { return [] }
    guard from < to else { return [event(for: step)] }
    return steps[(from + 1)...to].map(event(for:))
  }

  func event(for step: ERICStep) -> VisitEvent {
    switch step {
    case .explore: .explore
    case .refine: .refine
    case .influence: .influence
    case .confirm: .confirm
    }
  }
}
