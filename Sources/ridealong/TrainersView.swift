import AccountModel
import Customer
import Playbook
import Rehearsal
import VisitModel

/// What the customer keeps to himself, as text for a trainer: people, the tree of facts, objections, steps, endings, lessons.
struct TrainersView {
  let buyerCase: BuyerCase
  let phrases: Phrases

  init(_ buyerCase: BuyerCase, _ phrases: Phrases) {
    self.buyerCase = buyerCase
    self.phrases = phrases
  }

  var scenario: Scenario { buyerCase.scenario }
  /// What stands between the names in a list.
  private var comma: String { scenario.language == .en ? ", " : "、" }

  /// Everything, indented by blanks.
  var lines: [String] {
    let plan = say(
      .headSecrets, ("behaviour", phrases.text(id: scenario.behaviour.phraseID)),
      ("rung", phrases.text(id: scenario.rung.phraseID)),
      ("winnable", say(scenario.isWinnable ? .winnable : .unwinnable)))
    return [plan] + scenario.people.flatMap(lines(of:)) + facts + objections + signals + trades
      + steps + endings + lessons
  }

  func say(_ phrase: ScenarioPhrase, _ values: (String, String)...) -> String {
    phrases.text(id: phrase.rawValue, values)
  }

  private func section(_ head: ScenarioPhrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", say(head)] + lines
  }

  private func lines(of person: Scenario.Character) -> [String] {
    var parts = [
      phrases.text(id: person.style.phraseID), phrases.text(id: person.influence.phraseID),
      phrases.text(id: person.role.phraseID),
    ]
    if let function = person.function { parts.append(phrases.text(id: function.phraseID)) }
    var lines = [
      say(.person, ("name", person.name), ("parts", parts.joined(separator: " · ")))
    ]
    lines += person.about.map { "  - " + $0 }
    if !person.likes.isEmpty {
      lines.append("  - " + say(.likes, ("words", person.likes.joined(separator: comma))))
    }
    return lines
  }

  private var facts: [String] {
    let ids = scenario.facts.map(\.id)
    let roots = scenario.facts.filter { fact in fact.after.map { !ids.contains($0) } ?? true }
    return section(.headFacts, sorted(roots).flatMap { tree($0, depth: 0) })
  }

  private func sorted(_ facts: [Scenario.Fact]) -> [Scenario.Fact] {
    (0...4).flatMap { tier in facts.filter { $0.tier == tier } }
  }

  /// A fact and what grows out of it, each deeper by two blanks.
  private func tree(_ fact: Scenario.Fact, depth: Int) -> [String] {
    let margin = String(repeating: " ", count: 2 * depth)
    let kind = phrases.text(id: "scenario-kind-\(fact.kind.identifier)")
    let told = say(.fact, ("tier", String(fact.tier)), ("kind", kind), ("fact", fact.text))
    let amount = fact.amount.map { say(.amount, ("text", told), ("number", String($0))) }
    var lines = [margin + (amount ?? told)]
    lines.append(margin + "  - " + opens(fact))
    lines += fact.asks.map { margin + "  ? " + $0 }
    let children = scenario.facts.filter { $0.after == fact.id }
    return lines + sorted(children).flatMap { tree($0, depth: depth + 1) }
  }

  /// What opens a fact: the kind of question, its subject, trust, what comes before, and who tells it.
  private func opens(_ fact: Scenario.Fact) -> String {
    let subjects = scenario.subjects.filter { fact.subjects.contains($0.id) }.map(\.name)
    let subject = subjects.joined(separator: comma)
    let kind = phrases.question(Buyer.kind(for: fact.tier))
    var text: String
    switch fact.tier {
    case ...0: text = say(.opensUnasked)
    case 1: text = say(.opensAny, ("subject", subject))
    case 4: text = say(.opensWorth, ("kind", kind), ("subject", subject))
    default: text = say(.opensKind, ("kind", kind), ("subject", subject))
    }
    let trust = buyerCase.trustWanted(forTier: fact.tier)
    if trust > 0 { text += say(.opensTrust, ("trust", String(trust))) }
    if fact.tier > 2, let after = fact.after.flatMap(scenario.fact) {
      text += say(.opensAfter, ("fact", after.named))
    }
    let who = scenario.people.first { $0.id == fact.who }
    return text + (who.map { say(.toldBy, ("name", $0.name)) } ?? "")
  }
}

extension TrainersView {
  private var objections: [String] {
    section(
      .headObjections,
      scenario.objections.flatMap { objection in
        let cause = phrases.text(id: "cause-\(objection.cause.identifier)")
        let parts = [
          cause, phrases.text(id: "note-family-\(objection.family.identifier)"),
          phrases.text(id: "note-kind-\(objection.kind.identifier)"),
        ]
        var lines = [
          say(.objection, ("text", objection.text), ("parts", parts.joined(separator: " · ")))
        ]
        let subjects = scenario.subjects.filter { objection.subjects.contains($0.id) }.map(\.name)
        if !subjects.isEmpty {
          let words = subjects.joined(separator: comma)
          lines.append("  - " + say(.objectionSubject, ("subject", words)))
        }
        lines += objection.means.prefix(1).map { "  - " + say(.means, ("words", $0)) }
        lines += objection.settle.map { "  - " + say(.settles, ("what", name(of: $0))) }
        return lines + objection.answers.map { "  - " + say(.model, ("words", $0)) }
      })
  }

  /// What an id stands for, in the words of the scenario.
  private func name(of id: String) -> String {
    if id == Scenario.Objection.admission { return say(.admission) }
    let fact = scenario.fact(id)?.text
    let proof = scenario.proofs.first { $0.id == id }?.text
    let product = scenario.products.first { $0.id == id }?.feature
    return fact ?? proof ?? product ?? scenario.trades.first { $0.id == id }?.text ?? id
  }

  private var signals: [String] {
    section(
      .headSignals,
      scenario.signals.map { signal in
        say(
          .signal, ("text", signal.text),
          ("topic", phrases.text(id: "scenario-signal-\(signal.topic.identifier)")))
      })
  }

  private var trades: [String] {
    section(
      .headTrades,
      scenario.trades.map { trade in
        let side = phrases.text(id: "scenario-side-\(trade.side.identifier)")
        let words = say(.trade, ("side", side), ("text", trade.text))
        return trade.bottom.map { say(.bottom, ("text", words), ("number", String($0))) } ?? words
      })
  }

  private var steps: [String] {
    section(
      .headSteps,
      scenario.steps.flatMap { step in
        var lines = [
          say(
            .step, ("text", step.text), ("result", phrases.outcome(step.result)),
            ("trust", String(step.trust)), ("value", String(step.value)))
        ]
        lines += step.facts.map { "  - " + say(.stepTold, ("fact", name(of: $0))) }
        lines += step.objections.compactMap(scenario.objection).map {
          "  - " + say(.stepSettled, ("objection", $0.text))
        }
        return lines + step.asks.map { "  - " + say(.model, ("words", $0)) }
      })
  }

  private var endings: [String] {
    section(
      .headEndings,
      scenario.endings.map { ending in
        say(
          .ending, ("result", phrases.outcome(ending.result)), ("text", ending.text),
          ("words", ending.says.first ?? ""))
      })
      + section(.headAbsent, scenario.absent.map { "- " + $0.text })
  }

  private var lessons: [String] {
    scenario.lessons.isEmpty
      ? []
      : ["", phrases.text(id: "rehearsal-head-lessons")] + scenario.lessons.map { "- " + $0.words }
  }
}
