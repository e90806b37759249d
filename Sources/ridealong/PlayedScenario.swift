import Playbook
import Rehearsal
import VisitModel

/// What searching and playing a scenario showed.
struct PlayedScenario {
  /// What scripted reps of one policy came to.
  struct Series {
    let policy: Policy
    let series: Simulation.Series
  }

  let entry: ScenarioChoice.Entry
  let proof: ScenarioProof
  let series: [Series]
  let hasPaths: Bool
  private(set) var mistakes: [Diagnostic] = []
  private let phrases: Phrases
  private let places: ScenarioPlaces?

  var scenario: Scenario { proof.scenario }

  /// Searches and plays a scenario at its own difficulty.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - entry: where it comes from.
  ///   - stage: what is needed to play it.
  ///   - runs: how many visits each rep pays.
  ///   - phrases: what the screen says.
  ///   - hasPaths: whether the lines that reach each thing are to be shown.
  init(
    _ scenario: Scenario, _ entry: ScenarioChoice.Entry, _ stage: SimulationStage, runs: Int,
    phrases: Phrases, hasPaths: Bool
  ) {
    self.entry = entry
    self.phrases = phrases
    self.hasPaths = hasPaths
    places = entry.sources.first.map { first in
      ScenarioPlaces(first, laid: entry.sources.count > 1 ? entry.sources.last : nil)
    }
    proof = ScenarioProof(
      BuyerCase(scenario, stage.playbook.buyer), stage.ears(of: scenario))
    series = Policy.allCases.map { policy in
      Series(
        policy: policy,
        series: stage.simulation(scenario, policy, nil).series(runs: runs, seed: 1))
    }
    noteMissing()
    noteMisheard()
    noteShares(runs)
  }

  func say(_ phrase: ScenarioPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: phrase.rawValue, values)
  }

  private mutating func add(
    _ mistake: Mistake, at id: String?, text: String? = nil, _ severity: Diagnostic.Severity,
    _ values: [String: String]
  ) {
    guard let places else { return }
    mistakes.append(
      places.diagnostic(mistake, at: id, text: text, severity: severity, values: values))
  }

  private mutating func noteMissing() {
    for missing in proof.missing {
      let (mistake, id, name) = told(missing.target)
      add(mistake, at: id, .error, ["saw": name, "list": reason(missing.lack)])
    }
  }

  /// The mistake, the id and the words of something that wasn't reached.
  private func told(_ target: PathSearch.Target) -> (Mistake, id: String?, name: String) {
    switch target {
    case .fact(let id): (.neverTold, id, name(of: target))
    case .raised(let id): (.neverRaised, id, name(of: target))
    case .settled(let id): (.neverSettled, id, name(of: target))
    case .signal(let id): (.neverGiven, id, name(of: target))
    case .step(let id): (.neverAgreed, id, name(of: target))
    case .ending(let outcome):
      (.neverEndsSo, scenario.endings.first { $0.result == outcome }?.id, name(of: target))
    }
  }

  /// The words of something that a talk may reach.
  func name(of target: PathSearch.Target) -> String {
    switch target {
    case .fact(let id): scenario.fact(id)?.text ?? id
    case .raised(let id), .settled(let id): scenario.objection(id)?.text ?? id
    case .signal(let id): scenario.signals.first { $0.id == id }?.text ?? id
    case .step(let id): scenario.step(id)?.text ?? id
    case .ending(let outcome): phrases.outcome(outcome)
    }
  }

  /// Why something wasn't reached, in words.
  func reason(_ lack: PathSearch.Lack) -> String {
    switch lack {
    case .unheard: say(.lackUnheard)
    case .before(let target): say(.lackBefore, ("what", name(of: target)))
    case .trust(let wanted, let reached):
      say(.lackTrust, ("wanted", String(wanted)), ("reached", String(reached)))
    case .value(let wanted, let reached):
      say(.lackValue, ("wanted", String(wanted)), ("reached", String(reached)))
    case .cause: say(.lackCause)
    case .length(let lines): say(.lackLength, ("count", String(lines)))
    }
  }

  /// A line that is misheard is an error where no other does its work.
  private mutating func noteMisheard() {
    for line in proof.lines.misheard {
      let severity: Diagnostic.Severity = proof.lines.serves(line.item) ? .warning : .error
      var values = ["place": heard(line.heard)]
      let mistake: Mistake
      switch line.purpose {
      case .question(let kind):
        mistake = .questionMisheard
        values["list"] = phrases.question(kind)
      case .answer:
        mistake = .answerMisheard
        values["list"] = scenario.objection(line.item)?.settle.joined(separator: ", ")
      case .proposal: mistake = .proposalMisheard
      }
      add(mistake, at: line.item, text: line.text, severity, values)
    }
  }

  /// How a line is heard, in words.
  private func heard(_ heard: Heard) -> String {
    let about = scenario.subjects.first { $0.id == heard.subjects.first }?.name
    var words = phrases.text(id: "heard-\(heard.move.identifier)")
    if heard.move == .question, let kind = heard.kind {
      words = say(heard.isSure ? .heardKind : .heardUnsure, ("kind", phrases.question(kind)))
    }
    return about.map { say(.heardAbout, ("heard", words), ("subject", $0)) }
      ?? say(.heardNoSubject, ("heard", words))
  }

  private mutating func noteShares(_ runs: Int) {
    guard scenario.isWinnable, let best = series.first(where: { $0.policy == .consultative })
    else { return }
    if best.series.won == 0 {
      return add(.neverWon, at: nil, .warning, ["count": String(runs)])
    }
    for other in series where other.policy != .consultative && other.series.won >= best.series.won {
      add(
        .wonAnyway, at: nil, .warning,
        [
          "saw": other.policy.rawValue,
          "list": "\(Self.percent(other.series.won)) ≥ \(Self.percent(best.series.won))",
        ])
    }
  }

  /// A share as a whole number of hundredths.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
