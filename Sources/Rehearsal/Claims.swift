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

  /// For each fact the others whose words stand in what is said when it is told.
  static func mentions(_ scenario: Scenario, _ finder: PhraseFinder) -> [String: [String]] {
    var mentions: [String: [String]] = [:]
    for fact in scenario.facts {
      let greetings = fact.tier == 0 ? scenario.people.flatMap(\.greetings) : []
      var others: [String] = []
      for text in fact.says + greetings + [fact.text, fact.named] {
        for other in Found(finder.hits(in: text), SaidNumbers.all(in: text)).ranked(.fact)
        where other != fact.id && !others.contains(other) { others.append(other) }
      }
      mentions[fact.id] = others
    }
    return mentions
  }
}
