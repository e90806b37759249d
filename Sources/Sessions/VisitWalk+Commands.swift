import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// A line that begins with a slash.
  func command(_ name: String, _ rest: String, line: String, now: Moment) -> Step {
    let entries = interface.words(in: "walk-commands")
    if name.isEmpty { return help("") }
    guard let command = WalkCommand(named: name, in: entries) else {
      guard let nearest = stageCommand(to: name) ?? WalkCommand.nearest(to: name, in: entries)
      else { return Step.say(say(.unknownCommand, ("name", name))) }
      return Step.say(say(.unknownCommandNearest, ("name", name), ("nearest", nearest)))
    }
    switch command {
    case .next: return next(reason: rest, line: line, now: now)
    case .back: return back(line: line)
    case .stage: return stage(rest, line: line)
    case .objection: return objection(rest, line: line, now: now)
    case .need: return need(rest, line: line, now: now)
    case .signal: return marked(.signal, rest, line: line, now: now)
    case .ask: return ask(rest, line: line)
    case .offer: return offer(rest, line: line)
    case .fact: return fact(rest, line: line)
    case .customer:
      return rest.isEmpty
        ? Step.say(say(.customerHow))
        : Step(
          record: CallRecord(line: line, did: [.customerNamed(name: rest)]), say: [say(.noted)])
    case .note:
      return rest.isEmpty
        ? Step.say(say(.noteNeedsWords))
        : Step(record: CallRecord(line: line, did: [.noted(words: rest)]), say: [say(.noted)])
    case .hint: return Step(record: nil, say: hint(now))
    case .why: return Step(record: nil, say: why(now))
    case .status: return Step(record: nil, say: status(now))
    case .time: return Step.say(timeWords(now))
    case .help: return help(rest)
    case .undo: return undo(line: line, restoring: false)
    case .lang: return language(rest, line: line)
    case .quiet: return quiet(line: line)
    case .pause:
      return Step(record: CallRecord(line: line, did: [.paused]), say: [say(.paused)])
    case .stop:
      return tell([.breakOff(reason: rest)], line: line)
    case .end: return end(line: line)
    case .quit: return quit()
    }
  }

  /// How to go to a stage or step whose name was typed as if it were a command.
  private func stageCommand(to name: String) -> String? {
    let isPlace = interface.words(in: "walk-places").contains { entry in
      entry.words.contains { $0.lowercased() == name }
    }
    let stage = interface.words(in: "walk-commands").first {
      $0.value == WalkCommand.stage.rawValue
    }
    return isPlace ? stage?.words.first.map { "\($0) \(name)" } : nil
  }

  private func quit() -> Step {
    var step = Step(record: nil)
    step.leaving = .forNow
    return step
  }

  /// Begins the questions of the end; a visit that hasn't begun yet is taken to have taken place.
  func end(line: String) -> Step {
    if isAskedOut { return ending(line: line) }
    if state.isWrappingUp { return Step.say(say(.endingAlready)) }
    let events: [VisitEvent] = visit.place == .prepare ? [.open] : []
    return record(
      events.map { .told(event: $0) } + [.wrapUpBegan], line: line, say: [say(.ending)])
  }

  private func ask(_ rest: String, line: String) -> Step {
    guard !rest.isEmpty else {
      return Step(record: CallRecord(line: line, did: [.suggestionsTurned]))
    }
    return asked(rest, heard(rest, .rep), line: line)
  }

  private func offer(_ rest: String, line: String) -> Step {
    guard !rest.isEmpty else { return Step.say(say(.offerNeedsWords)) }
    let parts = rest.split(maxSplits: 1) { $0 == "|" || $0 == "｜" }.map { TypedLine.trimmed($0) }
    let need = visit.facts.needs.last { $0.need.isConfirmed } ?? visit.facts.needs.last
    let offer = Offer(words: parts.first ?? rest, need: need?.need.words)
    if parts.count > 1, visit.facts.needs.isEmpty {
      return tell([.offerAnyway(offer: offer, reason: parts[1])], line: line)
    }
    return tell([.offer(offer: offer)], line: line, say: [say(.offerNoted)])
  }

  /// `/fact TOPIC WORDS`: what he does today, when he decides, what he may spend, whom else he looks at.
  private func fact(_ rest: String, line: String) -> Step {
    let name = rest.prefix { !$0.isWhitespace && !"：:".contains($0) }
    let words = TypedLine.trimmed(
      rest.dropFirst(name.count).drop { $0.isWhitespace || "：:".contains($0) })
    let entry = interface.words(in: "topics").first { entry in
      entry.words.contains { $0.lowercased() == name.lowercased() }
    }
    guard let topic = entry.flatMap({ Circumstance.Topic(rawValue: $0.value) }), !words.isEmpty
    else { return Step.say(say(.factHow)) }
    let circumstance = Circumstance(topic: topic, words: words)
    return Step(
      record: CallRecord(line: line, did: [.learned(circumstance: circumstance)]),
      say: [say(.noted)])
  }

  private func language(_ rest: String, line: String) -> Step {
    guard let language = Language(parsing: rest) else { return Step.say(say(.languageUnknown)) }
    return Step(record: CallRecord(line: line, did: [.languageSet(language: language.rawValue)]))
  }

  private func quiet(line: String) -> Step {
    let quiet = !state.isQuiet
    return Step(
      record: CallRecord(line: line, did: [.quietSet(quiet: quiet)]),
      say: quiet ? [] : [say(.quietOff)])
  }

  /// Takes back the last line that did something; `<` also puts its text into the next line.
  func undo(line: String, restoring: Bool) -> Step {
    guard let last = call.lastUndoable else { return Step.say(say(.nothingToUndo)) }
    var step = Step(
      record: CallRecord(line: line, did: [.undone(seq: last.seq)]),
      say: [say(.undone, ("line", last.record.line ?? ""))])
    if restoring {
      step.say = []
      step.restore = last.record.line
    }
    return step
  }
}
