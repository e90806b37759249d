import Coaching
import Customer
import Playbook
import Records
import Rehearsal
import Understanding
import VisitModel

/// What was said in a rehearsal, each line of the rep's with what the simulated customer made of it.
public struct RehearsedTalk: Sendable {
  /// The lines, in their order.
  public private(set) var lines: [TalkReader.Line] = []
  private let scenario: Scenario
  private let rep: String

  /// Begins with the customer's greeting.
  ///
  /// - Parameters:
  ///   - scenario: the case that is rehearsed.
  ///   - rep: the name that the rep is given.
  ///   - opening: what the customer says first.
  public init(_ scenario: Scenario, rep: String, opening: [(name: String, words: String)]) {
    self.scenario = scenario
    self.rep = rep
    add(opening)
  }

  /// Takes down the talk of a walk.
  ///
  /// - Parameters:
  ///   - walk: a rehearsal.
  ///   - rep: the name that the rep is given.
  public init(_ walk: RehearsalWalk, rep: String) {
    let said = walk.call.state.rehearsed.first { $0.words == nil }?.said ?? []
    self.init(walk.buyer.buyerCase.scenario, rep: rep, opening: said.map { ($0.name, $0.words) })
    let lines = walk.call.state.rehearsed.filter { $0.words != nil }
    for (line, reaction) in zip(lines, walk.reactions) {
      let stand = line.stand
      add(
        line.words ?? "", reaction,
        standing: CustomerTruth(trust: stand.trust, patience: stand.patience, value: stand.value))
    }
  }

  /// Adds a line of the rep's and what came of it.
  ///
  /// - Parameters:
  ///   - words: what the rep said.
  ///   - reaction: what the customer made of it.
  ///   - truth: where he stands behind it.
  public mutating func add(_ words: String, _ reaction: Reaction, standing truth: CustomerTruth) {
    lines.append(
      TalkReader.Line(
        speaker: .rep, name: rep, text: words, truth: filled(truth, with: reaction)))
    add(reaction.said.map { ($0.name, $0.words) })
  }

  private mutating func add(_ said: [(name: String, words: String)]) {
    for each in said {
      if let last = lines.last, last.speaker == .customer, last.name == each.name {
        let gap = scenario.language == .en ? " " : ""
        lines[lines.count - 1].text += gap + each.words
      } else {
        lines.append(TalkReader.Line(speaker: .customer, name: each.name, text: each.words))
      }
    }
  }

  private func filled(_ truth: CustomerTruth, with reaction: Reaction) -> CustomerTruth {
    var truth = truth
    truth.does = ([reaction.heard.move] + reaction.heard.also).map(\.rawValue)
    truth.kind = reaction.heard.kind
    truth.moved = reaction.moves.map(\.rule.rawValue)
    truth.opened = reaction.opened
    truth.needs = reaction.opened.compactMap { need($0) }
    truth.objections = reaction.objections.map { event in
      .init(
        id: event.objection, kind: event.kind.rawValue,
        family: scenario.objections.first { $0.id == event.objection }?.family)
    }
    truth.signals = reaction.signals.map { .init(id: $0.signal, kind: $0.kind.rawValue) }
    truth.agreed = reaction.agreed
    truth.outcome = reaction.end?.outcome
    return truth
  }

  /// Whether a fact is a need: a problem and what follows from it are implied, what solving it is worth is explicit.
  private func need(_ id: String) -> NeedKind? {
    guard let fact = scenario.fact(id) else { return nil }
    switch fact.kind {
    case .problem, .consequence, .personal: return .implied
    case .worth, .criterion: return .explicit
    case .present, .budget, .decision, .deadline, .competition: return nil
    }
  }
}
