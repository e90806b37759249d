import Customer
import Playbook
import Records

extension PrepareWalk {
  /// A line that begins with a slash: the commands of the walk that mean something before a visit.
  func command(_ name: String, _ rest: String, line: String, now: Moment) -> PrepareStep {
    let entries = interface.words(in: "walk-commands")
    if name.isEmpty { return PrepareStep.say(say(.help)) }
    guard let command = WalkCommand(named: name, in: entries) else {
      guard let nearest = WalkCommand.nearest(to: name, in: entries) else {
        return PrepareStep.say(common(.unknownCommand, ("name", name)))
      }
      return PrepareStep.say(common(.unknownCommandNearest, ("name", name), ("nearest", nearest)))
    }
    switch command {
    case .help: return PrepareStep.say(say(.help))
    case .undo, .back: return undo(line: line, restoring: command == .back)
    case .end: return ending(line: line)
    case .quit:
      var step = PrepareStep()
      step.leaving = .forNow
      return step
    case .ask:
      return pending == .questions
        ? step([.suggestionsTurned], line: line) : PrepareStep.say(say(.notHere))
    case .note:
      return rest.isEmpty
        ? PrepareStep.say(common(.noteNeedsWords))
        : step([.noted(words: rest)], line: line, say: [common(.noted)])
    case .time: return PrepareStep.say(time(now))
    case .lang:
      guard let language = Language(parsing: rest) else {
        return PrepareStep.say(common(.languageUnknown))
      }
      return step([.languageSet(language: language.rawValue)], line: line)
    case .next: return skip(line: line)
    case .stage, .objection, .need, .signal, .offer, .fact, .customer, .hint, .why, .status,
      .quiet, .pause, .stop:
      return PrepareStep.say(say(.notHere))
    }
  }

  private func skip(line: String) -> PrepareStep {
    guard let pending else { return ending(line: line) }
    return step([done(pending, nil)], line: line)
  }

  /// Takes back the last line that did something, in both journals; `<` also puts its text into the next line.
  func undo(line: String, restoring: Bool) -> PrepareStep {
    guard let last = call.lastUndoable else { return PrepareStep.say(common(.nothingToUndo)) }
    var step = PrepareStep(record: CallRecord(line: line, did: [.undone(seq: last.seq)]))
    for case .planned(.keptOfCustomer(let key)) in last.record.did where key.source == writer {
      step.takesBack = key
    }
    if restoring {
      step.restore = last.record.line
    } else {
      step.say = [common(.undone, ("line", last.record.line ?? ""))]
    }
    return step
  }
}
