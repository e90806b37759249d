import Playbook
import Rehearsal
import VisitModel

extension Shell {
  /// Shows what playing a scenario showed: a table, what can't be reached, the mistakes with their places.
  mutating func showPlayed(_ played: PlayedScenario) {
    page(played.head + played.rows)
    show(played.table(phrases).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    page(played.unreached + (played.hasPaths ? played.paths : []))
    show("\n" + played.mistakes.map { $0.rendered(in: language) + "\n\n" }.joined())
  }
}

extension PlayedScenario {
  /// Which scenario it is.
  var head: [String] {
    let phrase = entry.isOwn ? ScenarioPhrase.checkHeadOwn : .checkHead
    return [
      say(
        phrase, ("id", scenario.id), ("language", entry.language.rawValue),
        ("title", scenario.title))
    ]
  }

  private func share(_ share: ScenarioProof.Share) -> String {
    say(.share, ("reached", String(share.reached)), ("all", String(share.all)))
  }

  /// What a search reached, a line each.
  var rows: [String] {
    let objections = say(
      .raisedSettled, ("raised", share(proof.raised)), ("settled", share(proof.settled)))
    let steps = say(
      .stepsSignals, ("steps", share(proof.steps)), ("signals", share(proof.signals)))
    let endings = proof.endings.map { outcome, isReached in
      isReached
        ? outcomeName(outcome) : say(.endingMissing, ("ending", outcomeName(outcome)))
    }
    let lines = ScenarioProof.Share(
      reached: proof.lines.count - proof.lines.misheard.count { !$0.works },
      all: proof.lines.count)
    let parts = scenario.language == .en ? ", " : "、"
    return [
      say(.rowFacts, ("share", share(proof.facts))), say(.rowObjections, ("share", objections)),
      say(.rowSteps, ("share", steps)),
      say(.rowEndings, ("list", endings.joined(separator: parts))),
      say(.rowLines, ("share", share(lines))),
    ].map { "  " + $0 }
  }

  private func outcomeName(_ outcome: OutcomeClass) -> String { name(of: .ending(outcome)) }

  /// How often each scripted rep won and lost.
  func table(_ phrases: Phrases) -> String {
    let head =
      [phrases.text(SimulatePhrase.policy), say(.won), say(.lost)]
      + [SimulatePhrase.order, .advance, .continuation, .noSale].map { phrases.text($0) }
    return Table(
      head: head,
      rows: series.map { one in
        let runs = max(1, one.series.runs)
        let shares = OutcomeClass.allCases.map { outcome in
          Self.percent(Double(one.series.outcomes[outcome] ?? 0) / Double(runs))
        }
        return [
          one.policy.rawValue, Self.percent(one.series.won), Self.percent(1 - one.series.won),
        ] + shares
      }
    ).text(width: nil)
  }

  /// What no talk reached, each with the reason.
  var unreached: [String] {
    proof.missing.map { missing in
      "  ! "
        + say(
          .unreachable, ("what", name(of: missing.target)), ("id", id(of: missing.target)),
          ("reason", reason(missing.lack)))
    }
  }

  /// The lines that reach each thing.
  var paths: [String] {
    proof.paths.flatMap { path in
      ["  " + say(.path, ("what", name(of: path.target)), ("id", id(of: path.target)))]
        + path.lines.map { "    > " + $0.text }
    }
  }

  private func id(of target: PathSearch.Target) -> String {
    switch target {
    case .fact(let id): id
    case .raised(let id): "\(id) raised"
    case .settled(let id): "\(id) settled"
    case .signal(let id), .step(let id): id
    case .ending(let outcome): outcome.rawValue
    }
  }
}

extension PlayedScenario {
  private static func json(_ share: ScenarioProof.Share) -> JSONItem {
    .object(["reached": .whole(share.reached), "all": .whole(share.all)])
  }

  /// What was found, as JSON.
  var json: JSONItem {
    var members: [String: JSONItem] = [
      "id": .text(scenario.id), "language": .text(entry.language.rawValue),
      "own": .bool(entry.isOwn), "winnable": .bool(scenario.isWinnable),
      "facts": Self.json(proof.facts), "objectionsRaised": Self.json(proof.raised),
      "objectionsSettled": Self.json(proof.settled), "signals": Self.json(proof.signals),
      "steps": Self.json(proof.steps), "canBeWon": .bool(proof.canBeWon),
      "canBeLost": .bool(proof.canBeLost), "modelLines": .whole(proof.lines.count),
      "misheard": .whole(proof.lines.misheard.count { !$0.works }),
    ]
    var endings: [String: JSONItem] = [:]
    for (outcome, isReached) in proof.endings { endings[outcome.rawValue] = .bool(isReached) }
    members["endings"] = .object(endings)
    members["missing"] = .list(
      proof.missing.map {
        .object(["what": .text(id(of: $0.target)), "reason": .text(reason($0.lack))])
      })
    members["reps"] = .list(series.map(Self.json))
    if hasPaths {
      members["paths"] = .list(
        proof.paths.map {
          .object(["to": .text(id(of: $0.target)), "lines": JSONItem($0.lines.map(\.text))])
        })
    }
    return .object(members)
  }

  private static func json(_ series: Series) -> JSONItem {
    var outcomes: [String: JSONItem] = [:]
    for outcome in OutcomeClass.allCases {
      outcomes[outcome.rawValue] = .whole(series.series.outcomes[outcome] ?? 0)
    }
    return .object([
      "policy": .text(series.policy.rawValue), "runs": .whole(series.series.runs),
      "won": .share(series.series.won), "outcomes": .object(outcomes),
    ])
  }
}
