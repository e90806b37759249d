import Arguments
import Playbook
import Rehearsal
import Understanding
import VisitModel

/// Lets scripted reps visit the customers of scenarios and tells what came of it.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where a name is unknown, or content can't be read.
func runSimulate(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let order = try SimulationOrder(invocation, shell)
  let language = invocation.string("language").flatMap(Language.init(parsing:)) ?? shell.language
  let stage = try SimulationStage(shell, language, isDeaf: invocation.flag("deaf"))
  let scenarios = try order.scenarios(of: stage.playbook, invocation, shell)
  // Whoever watches looks at lines, and the control hears nothing that could be scored.
  let isScored = !invocation.flag("watch") && !invocation.flag("deaf")
  let scorer = isScored ? try SimulationScore(shell, talk: language) : nil
  var results: [SimulationResult] = []
  for scenario in scenarios {
    for policy in order.policies {
      let simulation = stage.simulation(scenario, policy, order.difficulty)
      if invocation.flag("watch") {
        watch(simulation, order, &shell)
        continue
      }
      results.append(
        SimulationResult(
          scenario: scenario, policy: policy, difficulty: order.difficulty ?? scenario.difficulty,
          series: simulation.series(
            runs: order.runs, seed: order.seed,
            score: scorer.map { scorer in { scorer.score(scenario, $0, $1) } })))
    }
  }
  if invocation.flag("watch") { return ExitCode.success.rawValue }
  shell.hand(
    shell.early.isJSON
      ? SimulationResult.json(results) : SimulationResult.table(results, shell.phrases))
  return ExitCode.success.rawValue
}

/// Shows each visit line by line, with what moved the customer: for whoever writes a scenario.
private func watch(_ simulation: Simulation, _ order: SimulationOrder, _ shell: inout Shell) {
  for run in 0..<order.runs {
    var text = ""
    let visit = simulation.visit(seed: order.seed, run: run) { line, reaction in
      text += "> \(line)\n"
      let moves = reaction.moves.map(\.rule.rawValue).joined(separator: " ")
      text += "  [\(reaction.heard.move.rawValue) \(reaction.heard.kind?.rawValue ?? "-")"
      text += " \(reaction.heard.subjects.joined(separator: ","))] \(moves)\n"
      text += standing(after: reaction)
      for said in reaction.said { text += "\(said.name): \(said.words)\n" }
    }
    text +=
      "= \(visit.outcome.rawValue) (\(visit.reason.rawValue)), trust \(visit.trust), needs \(visit.needs)\n"
    shell.hand(text)
  }
}

/// Where a line has left the customer, and what a step still lacks.
private func standing(after reaction: Reaction) -> String {
  func sum(_ number: (Reaction.Moved) -> Int) -> Int {
    reaction.moves.reduce(0) { $0 + number($1) }
  }
  var parts = ["trust \(sum(\.trust))", "patience \(sum(\.patience))", "value \(sum(\.value))"]
  parts += reaction.opened.map { "told \($0)" }
  parts += reaction.objections.map { "\($0.kind.rawValue) \($0.objection)" }
  if let refused = reaction.refused {
    let short = "trust \(refused.trust) value \(refused.value)"
    let rest = (refused.facts + refused.objections).joined(separator: ",")
    parts.append("refused \(refused.step): \(short) \(rest)")
  }
  if let step = reaction.agreed { parts.append("agreed \(step)") }
  return "  {\(parts.joined(separator: "; "))}\n"
}

/// What was asked for on the command line.
struct SimulationOrder {
  let policies: [Policy]
  let runs: Int
  let seed: UInt64
  let difficulty: Scenario.Difficulty?

  init(_ invocation: Invocation, _ shell: Shell) throws(CommandError) {
    let names = invocation.string("policy").map { $0.split(separator: ",").map(String.init) } ?? []
    var policies: [Policy] = []
    for name in names {
      guard let policy = Policy(rawValue: name) else {
        let known = Policy.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage(
          invocation.refusal(
            of: "policy",
            reason: shell.phrases.text(SimulatePhrase.policyUnknown, ("known", known))))
      }
      policies.append(policy)
    }
    self.policies = policies.isEmpty ? Policy.allCases : policies
    do throws(UsageError) {
      runs = try invocation.int("runs") ?? 100
      let seed = try invocation.int("seed") ?? 1
      guard (1...1_000_000).contains(runs) else {
        throw invocation.refusal(
          of: "runs", reason: shell.phrases.text(SimulatePhrase.runsOutside))
      }
      self.seed = UInt64(bitPattern: Int64(seed))
    } catch {
      throw .usage(error)
    }
    difficulty = invocation.string("difficulty").flatMap(Scenario.Difficulty.init)
  }

  /// The scenarios that were named; all where none was.
  func scenarios(
    of playbook: Playbook, _ invocation: Invocation, _ shell: Shell
  ) throws(CommandError) -> [Scenario] {
    let names = invocation.strings("scenario")
    if names.isEmpty || invocation.flag("all") { return playbook.scenarios }
    var scenarios: [Scenario] = []
    for name in names {
      guard let scenario = playbook.scenario(id: name) else {
        let known = playbook.scenarios.map(\.id).joined(separator: ", ")
        throw .failed(
          .noInput,
          shell.phrases.text(SimulatePhrase.scenarioUnknown, ("name", name), ("known", known)))
      }
      scenarios.append(scenario)
    }
    return scenarios
  }
}

/// The content and the hearing that simulated visits in one language share.
struct SimulationStage {
  let playbook: Playbook
  private let read: @Sendable (Utterance) -> Reading

  init(
    _ shell: Shell, _ language: Language, isDeaf: Bool,
    parts: [PlaybookPart] = PlaybookPart.walk + PlaybookPart.rehearsal
  ) throws(CommandError) {
    playbook = try shell.playbook(language, parts: parts)
    if isDeaf {
      // The control: whatever is said is heard as one and the same kind of question.
      read = { _ in
        var reading = Reading()
        reading.isQuestion = true
        reading.spin = Judgement(.situation, confidence: 1)
        return reading
      }
    } else {
      let classifier = try ridealong.Ears.make(try shell.content(), language, shell)
      read = { classifier.read($0) }
    }
  }

  /// Hears as the customer of a scenario does.
  func ears(of scenario: Scenario) -> Rehearsal.Ears {
    Rehearsal.Ears(scenario, playbook: playbook, reading: read)
  }

  func simulation(
    _ scenario: Scenario, _ policy: Policy, _ difficulty: Scenario.Difficulty?
  ) -> Simulation {
    let ears = ears(of: scenario)
    let heard = Remembered<Heard>()
    let readings = Remembered<Reading>()
    let language = scenario.language
    let read = read
    return Simulation(
      BuyerCase(scenario, playbook.buyer, difficulty: difficulty), policy: policy,
      bank: RepBank(playbook, trade: scenario.trade),
      hear: { line in heard.value(line) { ears.hear(line) } },
      listen: { line in
        readings.value(line) { read(Utterance(line, language: language, speaker: .customer)) }
      })
  }
}
