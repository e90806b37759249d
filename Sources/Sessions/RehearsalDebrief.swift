import Playbook
import Records
import Rehearsal
import VisitModel

/// What is said about a rehearsal that is over: what came of it, what stayed hidden, where it turned, what to ask next time.
public struct RehearsalDebrief {
  private let walk: RehearsalWalk
  private let names: RehearsalMoveWords

  /// Looks back on a rehearsal.
  ///
  /// - Parameter walk: the rehearsal.
  public init(_ walk: RehearsalWalk) {
    self.walk = walk
    names = RehearsalMoveWords(walk.scenario, talk: walk.talk, interface: walk.interface)
  }

  private var scenario: Scenario { walk.scenario }
  private var state: BuyerState { walk.buyer.state }

  private func say(_ key: RehearsalPhrase, _ values: (String, String)...) -> String {
    walk.phrases.text(id: key.rawValue, values)
  }

  /// The lines, section by section.
  public var lines: [String] {
    [
      outcome, goals, hidden, trust, objections, promises, missedSignals, nextQuestions, lessons,
    ]
    .filter { !$0.isEmpty }.flatMap { [""] + $0 } + [""]
  }

  private var outcome: [String] {
    guard let end = state.end else { return [] }
    var lines = [say(.debriefHead)]
    lines.append(walk.phrases.text(id: "outcome-\(end.outcome.identifier)"))
    if !scenario.isWinnable {
      lines.append(say(end.reason == .leftHonestly ? .leftRightly : .shouldHaveLeft))
    }
    if walk.state.hintsTaken > 0 {
      lines.append(say(.hintsTaken, ("count", String(walk.state.hintsTaken))))
    }
    return lines
  }

  private var goals: [String] {
    [say(.headGoals)]
      + scenario.goals.map { goal in
        say(walk.buyer.hasReached(goal) ? .goalReached : .goalMissed, ("words", goal.text))
      }
  }

  /// What he kept to himself, and the question that would have opened it.
  private var hidden: [String] {
    let kept = scenario.facts.filter { !state.hasTold($0.id) }
    guard !kept.isEmpty else { return [say(.keptNothing)] }
    return [
      say(.headKept, ("told", String(state.told.count)), ("all", String(scenario.facts.count)))
    ]
      + kept.map { fact in
        guard let model = fact.asks.first else { return say(.kept, ("fact", fact.text)) }
        return say(
          .keptAsk, ("fact", fact.text), ("kind", names.kindName(fact)), ("words", model))
      }
  }

  private var trust: [String] {
    let stands = walk.reactions.indices.map { walk.lines[$0].stand.trust }
    guard let opening = walk.state.rehearsed.first(where: { $0.words == nil })?.stand.trust else {
      return []
    }
    let plot = TrustPlot(values: [opening] + stands)
    var lines =
      [say(.headTrust)] + plot.lines + ["     " + say(.trustAxis, ("turns", String(stands.count)))]
    if scenario.people.count > 1 {
      lines += scenario.people.map { person in
        say(
          .trustAtEnd, ("name", person.name), ("number", String(state.trust(of: person.id))))
      }
    }
    for (reaction, said) in zip(walk.reactions, walk.lines) {
      let moves = reaction.moves.filter { abs($0.trust) >= Self.leastShown }
      guard !moves.isEmpty else { continue }
      let sum = moves.reduce(0) { $0 + $1.trust }
      lines.append(
        say(
          .turnMoved, ("turn", String(reaction.turn)),
          ("number", sum > 0 ? "+\(sum)" : sum == 0 ? "±0" : "−\(-sum)"),
          ("words", shortened(said.words ?? "")),
          ("why", moves.map { walk.why(of: $0.rule) }.joined(separator: " "))))
    }
    return lines
  }

  /// From which move of trust on a turn is told.
  private static let leastShown = 3

  private func shortened(_ words: String) -> String {
    words.count > Self.longestQuote ? words.prefix(Self.longestQuote) + "…" : words
  }

  private static let longestQuote = 48

  private func words(of turn: Int) -> String {
    let lines = walk.lines
    return lines.indices.contains(turn - 1) ? shortened(lines[turn - 1].words ?? "") : ""
  }

  private var objections: [String] {
    let all = state.objections.compactMap { standing in
      scenario.objection(standing.objection).map { (standing, $0) }
    }
    guard !all.isEmpty else { return [] }
    return [say(.headObjections)]
      + all.map { standing, objection in
        let how = standing.state == .settled ? RehearsalPhrase.settledState : .openState
        return say(
          objection.cause == .natural ? .objectionNatural : .objectionProvoked,
          ("words", objection.text), ("turn", String(standing.turn)),
          ("line", words(of: standing.turn)),
          ("cause", walk.phrases.text(id: "cause-\(objection.cause.identifier)")),
          ("state", say(how)))
      }
  }

  private var promises: [String] {
    guard !state.promises.isEmpty else { return [] }
    return [say(.headPromises)]
      + state.promises.map {
        say(.promise, ("turn", String($0)), ("words", words(of: $0)))
      }
  }

  private var missedSignals: [String] {
    let missed = walk.reactions.flatMap { reaction in
      reaction.signals.filter { $0.kind == .missed }.map { (reaction.turn, $0.signal) }
    }
    guard !missed.isEmpty else { return [] }
    return [say(.headSignals)]
      + missed.map { turn, id in
        let text = scenario.signals.first { $0.id == id }?.text ?? ""
        return say(
          .signalMissed, ("words", text), ("turn", String(turn)), ("line", words(of: turn)))
      }
  }

  private var nextQuestions: [String] {
    var moves: [String] = []
    for move in walk.buyer.questionsLeft {
      guard case .ask = move, let words = names.model(of: move, told: state) else { continue }
      moves.append(say(.nextQuestion, ("kind", names.kind(of: move)), ("words", words)))
    }
    guard !moves.isEmpty else { return [] }
    return [say(.headNext)] + moves.prefix(3)
  }

  private var lessons: [String] {
    scenario.lessons.isEmpty
      ? [] : [say(.headLessons)] + scenario.lessons.map { say(.item, ("words", $0.words)) }
  }
}
