/// Takes a run of talk apart into clauses: at sentence ends, and in Chinese at commas too.
enum Clauses {
  /// Below how many characters a clause goes with the one before it.
  private static let least = 4

  /// The clauses of a text, in order, without the marks between them.
  static func of(_ text: String) -> [String] {
    var clauses: [String] = []
    var current = ""
    for character in text {
      if ends(character) || (isComma(character) && current.contains(where: isWide)) {
        add(&current, to: &clauses)
      } else {
        current.append(character)
      }
    }
    add(&current, to: &clauses)
    return clauses
  }

  private static func add(_ current: inout String, to clauses: inout [String]) {
    let clause = TypedLine.trimmed(current[...])
    current = ""
    guard !clause.isEmpty else { return }
    if clause.count < least, clause.contains(where: isWide), let last = clauses.last {
      clauses[clauses.count - 1] = last + "，" + clause
    } else {
      clauses.append(clause)
    }
  }

  private static func ends(_ character: Character) -> Bool {
    "。！？!?；;\n".contains(character) || character == "."
  }

  private static func isComma(_ character: Character) -> Bool { "，,".contains(character) }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}
