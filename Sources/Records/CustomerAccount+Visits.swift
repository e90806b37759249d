import AccountModel
import Customer
import VisitModel

extension CustomerAccount {
  /// Takes in what a visit recorded: it fills the account by itself.
  mutating func apply(_ visit: AccountVisit) {
    visits.append(visit)
    let note = visit.note
    for person in note.facts.people { tell(person, on: visit.day, in: visit.id) }
    for need in note.facts.needs {
      hear(need.need, ItemKey(visit.id, need.id), on: visit.day, in: visit.id)
      if let rival = need.need.shapedBy { addRival(rival) }
    }
    for objection in note.facts.objections { take(objection, visit) }
    for (index, promise) in note.facts.promises.enumerated() {
      promises.append(
        AccountPromise(key: ItemKey(visit.id, index + 1), promise: promise, made: visit.day))
    }
    circumstances += note.circumstances.map {
      DatedCircumstance(circumstance: $0, day: visit.day, visit: visit.id)
    }
    signals += dated(note.facts.signals, visit)
    orders += dated(note.facts.orders, visit)
  }

  private func dated(_ words: [String], _ visit: AccountVisit) -> [DatedWords] {
    words.map { DatedWords(words: $0, day: visit.day, source: visit.id) }
  }

  /// An objection of the same words is the same one; as the last visit left it, so it stands.
  private mutating func take(_ numbered: NumberedObjection, _ visit: AccountVisit) {
    let key = ItemKey(visit.id, numbered.id)
    let words = Folded(numbered.objection.words)
    let resolved = numbered.objection.state == .resolved ? visit.day : nil
    guard let index = objections.firstIndex(where: { Folded($0.objection.words) == words }) else {
      objections.append(
        AccountObjection(
          key: key, objection: numbered.objection, raised: visit.day, resolved: resolved,
          visits: [visit.id], keys: [key]))
      return
    }
    let before = objections[index].objection
    objections[index].objection = numbered.objection
    objections[index].objection.family = numbered.objection.family ?? before.family
    objections[index].objection.clarified = numbered.objection.clarified ?? before.clarified
    objections[index].resolved = resolved
    objections[index].visits.append(visit.id)
    objections[index].keys.append(key)
  }

  /// Settles an objection between visits.
  mutating func settle(_ key: ItemKey, _ isResolved: Bool, _ day: Day?) {
    guard let index = objections.firstIndex(where: { $0.keys.contains(key) }) else { return }
    objections[index].objection.state = isResolved ? .resolved : .open
    objections[index].resolved = isResolved ? day : nil
  }

  /// Notes that a promise is done, or isn't after all.
  mutating func keep(_ key: ItemKey, _ isKept: Bool, _ day: Day?) {
    guard let index = promises.firstIndex(where: { $0.key == key }) else { return }
    promises[index].isKept = isKept
    promises[index].kept = isKept ? day : nil
  }
}
