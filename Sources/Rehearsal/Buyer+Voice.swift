import AccountModel
import Playbook

extension Buyer {
  /// Says one of the lines that any customer has for an act, in the voice of a person.
  mutating func speak(
    _ act: BuyerAct, _ values: [String: String] = [:], by person: String? = nil
  ) {
    let person = buyerCase.person(person ?? speaker)?.id ?? speaker
    let all = buyerCase.content.lines[act] ?? []
    let style = style(of: person)
    let own = all.filter {
      ($0.styles.isEmpty || $0.styles.contains(style))
        && ($0.moods.isEmpty || $0.moods.contains(mood(of: person)))
    }
    guard let line = fresh(own.map(\.id)) ?? fresh(all.map(\.id)) ?? leastRecent(own.map(\.id))
    else { return }
    state.said[line] = state.turn
    guard let words = all.first(where: { $0.id == line })?.words else { return }
    add(BuyerLine.filled(words, values), by: person)
  }

  /// Says one of some lines of the scenario, the one not said for longest.
  mutating func say(_ lines: [String], key: String, by person: String?) {
    guard !lines.isEmpty else { return }
    let keys = lines.indices.map { "\(key)#\($0)" }
    guard let chosen = fresh(keys) ?? leastRecent(keys) else { return }
    state.said[chosen] = state.turn
    let place = keys.firstIndex(of: chosen) ?? 0
    add(lines[place], by: buyerCase.person(person ?? speaker)?.id ?? speaker)
  }

  private mutating func add(_ words: String, by person: String) {
    let name = buyerCase.person(person)?.name ?? ""
    reaction.said.append(
      .init(person: person, name: name, words: Self.capitalised(words, scenario.language)))
  }

  /// One of the lines not said within the last turns, drawn by the generator; nil where each was.
  private mutating func fresh(_ keys: [String]) -> String? {
    let span = buyerCase.limit(.sameLine)
    let free = keys.filter { key in state.said[key].map { state.turn - $0 >= span } ?? true }
    let unused = free.filter { state.said[$0] == nil }
    let choice = unused.isEmpty ? free : unused
    guard !choice.isEmpty else { return nil }
    return choice[state.generator.next(below: choice.count)]
  }

  private func leastRecent(_ keys: [String]) -> String? {
    keys.enumerated().min {
      (state.said[$0.element] ?? -1, $0.offset) < (state.said[$1.element] ?? -1, $1.offset)
    }?.element
  }

  /// An English sentence that begins with words filled in begins with a capital all the same.
  private static func capitalised(_ words: String, _ language: Language) -> String {
    guard language == .en else { return words }
    var result = ""
    var begins = true
    for character in words {
      result += begins && character.isLowercase ? character.uppercased() : String(character)
      if character == "." || character == "!" || character == "?" {
        begins = true
      } else if !character.isWhitespace {
        begins = false
      }
    }
    return result
  }
}
