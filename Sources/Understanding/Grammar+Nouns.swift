import Playbook

extension Grammar {
  /// What kind of noun stands near the word that asks: "what is your name", "what is your opinion".
  mutating func readNouns() {
    for open in units(.openword) where heads.contains(where: { $0.overlaps(open) }) {
      let near = open.upperBound..<min(open.upperBound + 6, line.units.count)
      let fact = units(.factnoun).first { near.contains($0.lowerBound) }
      let account = units(.accountnoun).first { near.contains($0.lowerBound) }
      if let fact { sign("asks and fact noun", fact) }
      if let account { sign("asks and account noun", account) }
      if let fact, account == nil { sign("asks and fact noun alone", fact) }
      if let account, fact == nil { sign("asks and account noun alone", account) }
      let next = open.upperBound
      guard next < line.units.count else { continue }
      let isAuxiliary = starts(.auxiliary, at: next) != nil
      sign(isAuxiliary ? "asks and auxiliary" : "asks and other word", open)
      signs.append(
        Sign(
          hash: Hashing.join(line.units[open.lowerBound].word, isAuxiliary ? 1 : 2), units: open))
    }
  }

  /// How many clauses ask something: two of them are two questions at once.
  mutating func readClauses() {
    let asking = clauses().filter(asksSomething)
    if asking.count > 1 { sign("two asking clauses", asking[1]) }
    if asking.count > 2 { sign("three asking clauses", asking[2]) }
    guard let first = asking.first else { return }
    let behind = clauses().filter { $0.lowerBound >= first.upperBound && !asksSomething($0) }
    if let told = behind.first {
      sign("told clause after asking", told)
      if starts(.answer, at: told.lowerBound) != nil { sign("answer clause", told) }
    }
    if let last = asking.last, last.upperBound == line.units.count { sign("asks at the end", last) }
    if asking.count == 1, first.lowerBound > 0 { sign("told clause before asking", first) }
  }

  /// The stretches between marks.
  private func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for (place, unit) in line.units.enumerated()
    where unit.mark > .none || place == line.units.count - 1 {
      clauses.append(start..<place + 1)
      start = place + 1
    }
    return clauses
  }

  private func asksSomething(_ clause: Range<Int>) -> Bool {
    heads.contains { clause.contains($0.lowerBound) }
      || line.language == .zhHans && line.units[clause].last.map(isParticle) == true
  }
}
