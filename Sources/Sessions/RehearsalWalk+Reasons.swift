import Customer
import Playbook
import Records
import Rehearsal
import VisitModel

extension RehearsalWalk {
  /// Why he reacted to the last line as he did.
  var why: [String] {
    guard let reaction = reactions.last else { return [say(.whyNothing)] }
    var shown = reaction.moves.filter { $0.rule != .turnPasses }.map { move in
      moved(
        why: why(of: move.rule), move.trust, move.patience, move.value)
    }
    shown += kept(reaction)
    return shown.isEmpty ? [say(.whyNothing)] : shown
  }

  /// Why something that a line came near stayed with him, and why he didn't agree.
  func kept(_ reaction: Reaction) -> [String] {
    reaction.withheld.map { reason(for: $0) } + (reaction.refused.map { reasons(for: $0) } ?? [])
  }

  /// The reason of a rule, in the language of the screen where it is there.
  func why(of rule: BuyerRule) -> String {
    interfaceWhy(rule) ?? buyerCase.content.move(rule)?.why ?? ""
  }

  private func reason(for withheld: Reaction.Withheld) -> String {
    switch withheld.reason {
    case .kind(let kind):
      say(.keptKind, ("kind", phrases.text(id: "question-\(kind.identifier)")))
    case .trust: say(.keptTrust)
    case .order: say(.keptOrder)
    case .early: say(.keptEarly)
    }
  }

  private func reasons(for refused: Reaction.Refused) -> [String] {
    var shown: [String] = []
    if refused.trust > 0 { shown.append(say(.refusedTrust)) }
    if refused.value > 0 { shown.append(say(.refusedValue)) }
    if !refused.facts.isEmpty { shown.append(say(.refusedFacts)) }
    if !refused.objections.isEmpty { shown.append(say(.refusedObjections)) }
    return shown
  }

  /// How he feels, in a word and three bars.
  var mood: [String] {
    let state = buyer.state
    let bars: [(RehearsalPhrase, Int)] = [
      (.trustBar, state.trust), (.patienceBar, state.patience), (.valueBar, state.value),
    ]
    return [phrases.text(id: "rehearsal-mood-\(buyer.mood.identifier)")]
      + bars.map { key, number in
        let full = (number + 5) / 10
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 10 - full)
        return say(key, ("bar", bar), ("number", String(number)))
      } + moods
  }

  /// How much each trusts the rep, where there are several in the room.
  private var moods: [String] {
    guard scenario.people.count > 1 else { return [] }
    return scenario.people.map { person in
      say(
        .trustOf, ("name", person.name), ("number", String(buyer.state.trust(of: person.id))))
    }
  }

  /// What is recorded before the first line: the goals as the machine knows them, who is in the room, the greeting.
  ///
  /// - Parameter now: the moment.
  /// - Returns: the record.
  public func beginning(_ now: Moment) -> CallRecord {
    let goals = scenario.goals
    let wanted = goals.filter(\.isRequired).map(\.text)
    let steps = goals.filter { !$0.steps.isEmpty || !$0.results.isEmpty }
    var did: [CallEntry] = []
    did.append(.told(event: .objectiveSet(words: wanted.joined(separator: " "))))
    let best = steps.first { !$0.isRequired } ?? steps.first ?? goals.first
    let least = steps.first(where: \.isRequired) ?? goals.first(where: \.isRequired) ?? goals.first
    if let best { did.append(.told(event: .bestActionSet(words: best.text))) }
    if let least { did.append(.told(event: .minimumActionSet(words: least.text))) }
    did += scenario.people.map {
      .told(event: .personNamed(person: .init(name: $0.name, title: $0.title)))
    }
    did.append(.told(event: .open))
    did.append(.rehearsed(line: RehearsedLine(words: nil, buyer.opening, buyer)))
    var begun = self
    begun.apply(CallRecord(line: nil, did: did), seq: 1, at: now.at)
    var telling = RehearsalTelling(begun, buyer.opening, buyer, words: "", now: now)
    for fact in buyer.opening.opened.compactMap(scenario.fact) { telling.tell(fact) }
    return CallRecord(line: nil, did: did + telling.did)
  }
}
