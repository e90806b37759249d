import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// `/objection`: the ledger; with words a new one; with a number one that comes up again.
  func objection(_ rest: String, line: String, now: Moment) -> Step {
    if rest.isEmpty { return Step(record: nil, say: objectionLedger) }
    if let id = number(rest) { return tell([.objectionReopened(id: id)], line: line) }
    return marked(.objection, rest, line: line, now: now)
  }

  /// `/need`: the ledger; with words a new one; with a number and a word more of one.
  func need(_ rest: String, line: String, now: Moment) -> Step {
    if rest.isEmpty { return Step(record: nil, say: needLedger) }
    let parts = rest.split(maxSplits: 1) { $0.isWhitespace }.map(String.init)
    guard let id = number(parts[0]), let need = visit.facts.need(id) else {
      if meaning(of: parts[0]) == "competitor" {
        return competitorsNeed(parts, line: line, now: now)
      }
      return number(parts[0]) == nil
        ? marked(.need, rest, line: line, now: now) : Step.say(say(.noSuchNeed))
    }
    let detail = parts.count > 1 ? TypedLine.trimmed(parts[1][...]) : ""
    let meaning = meaning(of: detail)
    switch meaning {
    case "explicit": return tell([.needMadeExplicit(id: id)], line: line)
    case "confirmed":
      return tell(confirming(NumberedNeed(id: id, need: need)), line: line)
    case "competitor": return Step(record: nil, say: [say(.needHow)] + needLedger)
    default: return detailed(id, need, detail, meaning, line: line, now: now)
    }
  }

  private func meaning(of word: String) -> String? {
    interface.words(in: "need-words").first { entry in
      entry.words.contains { $0.lowercased() == word.lowercased() }
    }?.value
  }

  /// `/need competitor WORDS`: a need that a competitor has shaped, to be redeveloped (METHOD M22).
  private func competitorsNeed(_ parts: [String], line: String, now: Moment) -> Step {
    guard parts.count > 1 else { return Step.say(say(.needHow)) }
    let need = reader(now).need(TypedLine.trimmed(parts[1][...]))
    let event = VisitEvent.competitorNeedHeard(id: visit.facts.nextNeedID, need: need)
    return tell(visit.place == .open ? [.consult, event] : [event], line: line)
  }

  private func detailed(
    _ id: Int, _ need: Need, _ detail: String, _ meaning: String?, line: String, now: Moment
  ) -> Step {
    var more = Need(words: "", kind: need.kind)
    if let meaning {
      more.side = NeedSide(rawValue: meaning)
      more.layer = NeedLayer(rawValue: meaning)
    } else if let sum = reader(now).sums.find(in: detail).first?.sum {
      more.amount = sum
    } else if !detail.isEmpty {
      more.who = detail
    }
    guard more != Need(words: "", kind: need.kind) else {
      return Step(record: nil, say: [say(.needHow)] + needLedger)
    }
    return tell([.needDetailed(id: id, need: more)], line: line, say: [say(.noted)])
  }

  private func number(_ text: String) -> Int? {
    if case .choice(let number) = TypedLine(text) { number } else { nil }
  }

  private var objectionLedger: [String] {
    let objections = visit.facts.objections
    guard !objections.isEmpty else { return [say(.noObjections)] }
    return objections.map { entry in
      say(
        .objectionLine, ("number", String(entry.id)), ("words", entry.objection.words),
        ("state", phrases.text(id: "state-\(entry.objection.state.rawValue)")))
    }
  }

  private var needLedger: [String] {
    let needs = visit.facts.needs
    guard !needs.isEmpty else { return [say(.noNeeds)] }
    return needs.map { entry in
      let kind = entry.need.isConfirmed ? "confirmed" : entry.need.kind.rawValue
      return say(
        .needLine, ("number", String(entry.id)), ("words", entry.need.words),
        ("kind", phrases.text(id: "need-\(kind)")),
        ("amount", entry.need.amount?.written ?? say(.unknown)),
        ("who", entry.need.who ?? say(.unknown)))
    }
  }
}
