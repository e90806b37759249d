import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// A line that begins with a mark; a mark alone is kept until its words are asked for.
  func marked(_ mark: Mark, _ words: String, line: String, now: Moment) -> Step {
    let begin = beginning(for: mark)
    if words.isEmpty, mark != .moment {
      return tell(
        begin, after: [.marked(mark: mark)], line: line, say: [say(.markKept, ("mark", mark.sign))])
    }
    let entries = entries(for: mark, words, now: now, after: begin)
    guard !entries.isEmpty else {
      return Step(
        record: CallRecord(line: line, did: [.noted(words: words)]), say: [say(.noted)])
    }
    return record(begin.map { CallEntry.told(event: $0) } + entries, line: line)
  }

  /// Records entries, telling the machine those that are for it; says what follows.
  func record(_ entries: [CallEntry], line: String?, say lines: [String] = []) -> Step {
    let events = entries.compactMap { if case .told(let event) = $0 { event } else { nil } }
    switch trial(events) {
    case .success(let outcome):
      return Step(
        record: CallRecord(line: line, did: entries),
        say: lines + entries.compactMap(echo) + outcome.effects.compactMap(words(for:)))
    case .failure(let refusal): return Step(record: nil, say: words(for: refusal))
    }
  }

  /// What must be told first so that a mark can be taken: a talk that has evidently begun, or goes on.
  func beginning(for mark: Mark) -> [VisitEvent] {
    switch visit.place {
    case .prepare:
      switch mark {
      case .objection, .signal, .nextStep: [.open]
      case .need, .person, .sum, .moment: []
      }
    case .brokenOff: mark == .nextStep || mark == .moment ? [] : [.goOn]
    case .open, .consult, .propose, .close, .objection, .finished: []
    }
  }

  /// What the words beside a mark mean.
  func entries(
    for mark: Mark, _ words: String, now: Moment, after begin: [VisitEvent] = []
  ) -> [CallEntry] {
    let reader = reader(now)
    let facts = visit.facts
    switch mark {
    case .objection:
      let id = facts.nextObjectionID
      return [.told(event: .objectionRaised(id: id, words: words, family: family(of: words)))]
    case .need:
      return [.told(event: .needHeard(id: facts.nextNeedID, need: reader.need(words)))]
    case .person:
      return reader.people(words).map { .told(event: .personNamed(person: $0)) }
    case .sum:
      let sum = reader.sums.read(words).asMoney
      guard let last = facts.needs.last(where: { sum.saysMore(than: $0.need.amount) }) else {
        return [.sumHeard(sum: sum)]
      }
      let detail = Need(words: "", kind: last.need.kind, amount: sum)
      return [.told(event: .needDetailed(id: last.id, need: detail))]
    case .nextStep:
      return [.told(event: .nextStepAgreed(step: reader.step(words, people: facts.people)))]
    case .signal: return [.told(event: .signalHeard(words: words))]
    case .moment: return [.flagged(words: words.isEmpty ? nil : words)]
    }
  }

  /// What an objection is about, as heard where that is sure enough, else by the signs on the cards.
  func family(of words: String) -> ObjectionFamily? {
    let heard = heard(words, .customer)?.objection
    if let heard, let family = heard.label, heard.confidence >= Self.sureEnough { return family }
    return signedFamily(of: words) ?? heard?.label
  }

  /// From which confidence what is heard counts more than a sign on a card.
  private static let sureEnough = 0.6

  /// The family whose longest sign stands in the words; nil where none does.
  func signedFamily(of words: String) -> ObjectionFamily? {
    let lowered = words.lowercased()
    var best: (family: ObjectionFamily, length: Int)?
    for card in talk.objectionCards + interface.objectionCards {
      for sign in card.signs where sign.count > best?.length ?? 0 {
        if lowered.contains(sign.lowercased()) { best = (card.family, sign.count) }
      }
    }
    return best?.family
  }
}

extension Sum {
  /// The sum taken as money where its words don't say what it counts: the mark for it is a money sign.
  fileprivate var asMoney: Sum {
    guard thousandths != nil, measure == nil || (measure == .number && unit == nil) else {
      return self
    }
    return Sum(
      written: written, thousandths: thousandths, measure: .money, unit: unit, period: period,
      isApproximate: isApproximate)
  }
}
