import Playbook
import Understanding

/// Takes a summary apart, and knows which facts are told in one another's words.
enum Claims {
  private static let marks: Set<Character> = [
    ",", ".", ";", ":", "!", "?", "，", "。", "；", "：", "！", "？", "、", "\n",
  ]

  /// The clauses of a line; a mark within a number parts nothing.
  static func clauses(of text: String) -> [String] {
    var clauses = [""]
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isWithin =
        character.isASCII && place + 1 < characters.count && characters[place + 1].isNumber
      if marks.contains(character), !isWithin {
        clauses.append("")
      } else {
        clauses[clauses.count - 1].append(character)
      }
    }
    return clauses.filter { $0.contains { !$0.isWhitespace } }
  }

  /// Whether a clause tells what the rep himself will do.
  static func isOwn(_ clause: String) -> Bool {
    let words = clause.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { ["i", "we", "us", "our", "my"].contains($0) } || clause.contains("我")
      || clause.contains("咱")
  }

  /// For each fact the others whose words stand in what is said when it is told.
  static func mentions(
    _ scenario: Scenario, _ finder: PhraseFinder, _ phrases: NumberedPhrases
  ) -> [String: [String]] {
    var mentions: [String: [String]] = [:]
    for fact in scenario.facts {
      let greetings = fact.tier == 0 ? scenario.people.flatMap(\.greetings) : []
      var others: [String] = []
      for text in fact.says + greetings + [fact.text, fact.named] {
        let numbers = SaidNumbers.all(in: text)
        var found = Found(finder.hits(in: text), numbers)
        phrases.add(to: &found, numbers)
        for other in found.ranked(.fact)
        where other != fact.id && !others.contains(other) { others.append(other) }
      }
      mentions[fact.id] = others
    }
    return mentions
  }
}
