import Customer
import Playbook

extension FactReader {
  /// Reads `NAME`, `NAME:ROLE`, `NAME, TITLE` or `NAME ROLE`; a role that isn't known is kept as a title.
  func person(_ text: String) -> Person? {
    let parts = text.split(maxSplits: 1) { ":：,，".contains($0) }.map { TypedLine.trimmed($0) }
    guard let name = parts.first, !name.isEmpty else { return nil }
    if parts.count > 1, !parts[1].isEmpty { return person(named: name, as: parts[1]) }
    // A blank may stand inside a name, so only a word that is known to be a role ends it.
    if let blank = name.lastIndex(where: \.isWhitespace) {
      let word = TypedLine.trimmed(name[blank...])
      if role(word) != nil { return person(named: TypedLine.trimmed(name[..<blank]), as: word) }
    }
    return Person(name: name)
  }

  /// Several people, separated by semicolons or `、`, or by commas where each clause says who somebody is.
  func people(_ text: String) -> [Person] {
    text.split { ";；、\n".contains($0) }.flatMap { piece in
      let clauses = piece.split { ",，".contains($0) }.map { TypedLine.trimmed($0) }
      let told = clauses.compactMap(personTold)
      if !told.isEmpty, told.count == clauses.count { return told }
      return person(TypedLine.trimmed(piece)).map { [$0] } ?? []
    }
  }

  /// Reads a clause that says who somebody is: 刘姐是采购, 拍板的是王总, `王总：决策者`.
  private func personTold(_ clause: String) -> Person? {
    if clause.contains(where: { ":：".contains($0) }) { return person(clause) }
    guard let verb = clause.firstIndex(of: "是") else { return nil }
    let left = TypedLine.trimmed(clause[..<verb])
    let right = TypedLine.trimmed(clause[clause.index(after: verb)...])
    guard left.count > 1, !right.isEmpty else { return nil }
    if role(left) != nil { return person(named: right, as: left) }
    let isName = titles.contains { left.hasSuffix($0) }
    return isName || role(right) != nil ? person(named: left, as: right) : nil
  }

  private func person(named name: String, as word: String) -> Person {
    var person = Person(name: name)
    for value in role(word)?.value.split(separator: " ") ?? [] {
      if value.hasPrefix("role:") {
        person.role = PurchaseRole(rawValue: String(value.dropFirst(5)))
      }
      if value.hasPrefix("influence:") {
        person.influence = Influence(rawValue: String(value.dropFirst(10)))
      }
    }
    if person.role == nil, person.influence == nil { person.title = word }
    return person
  }

  /// The role that a word names, with or without 的 at its end.
  private func role(_ word: String) -> WordEntry? {
    let word = word.lowercased()
    let bare = word.hasSuffix("的") ? String(word.dropLast()) : word
    return roles.first { entry in
      entry.words.contains { [word, bare].contains($0.lowercased()) }
    }
  }
}
