import AccountModel
import Customer
import Playbook
import Understanding

/// Reads out of a goal's words what it is held against the five letters by (METHOD M20).
struct GoalReader {
  /// A class of words, by its list in the content.
  private enum List: String, CaseIterable {
    case information = "goal-information"
    case decision = "goal-decision"
    case acquaintance = "goal-acquaintance"
    case noAcquaintance = "goal-no-acquaintance"
    case vague = "goal-vague"
    case filler = "goal-filler"
    case visit = "goal-visit"
  }

  let facts: FactReader
  private let lists: [List: [String]]

  init(_ facts: FactReader, _ playbook: Playbook) {
    self.facts = facts
    lists = List.allCases.reduce(into: [:]) { lists, list in
      // The longest first, so that a part of a word doesn't take the place of the whole.
      lists[list] = playbook.words(in: list.rawValue).flatMap(\.words)
        .sorted { ($1.count, $0) < ($0.count, $1) }
    }
  }

  /// Takes a goal with what its words show; whether it is achievable, words don't.
  ///
  /// - Parameter words: the goal as written.
  /// - Returns: the goal.
  func goal(_ words: String) -> VisitGoal {
    let lowered = words.lowercased()
    let when = facts.days.find(in: words, today: facts.today, minute: facts.minute).first?.when
    let dateless = when.map { lowered.replacing($0.written.lowercased(), with: " ") } ?? lowered
    let told = without(.acquaintance, in: without(.noAcquaintance, in: dateless))
    let isAcquainting = told != without(.noAcquaintance, in: dateless)
    let gain = gain(told)
    let signals = GoalSignals(
      gain: gain, namesSomething: namesSomething(told, gain),
      hasNumber: facts.sums.find(in: dateless).contains { $0.sum.thousandths != nil },
      when: when?.day == nil ? nil : when, isAcquaintance: isAcquainting && gain == nil,
      endsWithVisit: lists[.visit, default: []].contains { FactReader.holds($0, lowered) })
    return VisitGoal(words, signals)
  }

  /// The first verb decides: "find out who decides" wants to know, "agree to tell us" wants a decision.
  private func gain(_ lowered: String) -> GoalGain? {
    let found = [(List.information, GoalGain.information), (.decision, .decision)].flatMap {
      list, gain in
      lists[list, default: []].compactMap { word in
        FactReader.place(of: word, in: lowered).map { (place: $0, gain: gain) }
      }
    }
    return found.min { left, right in
      (left.place.lowerBound, right.place.upperBound) < (
        right.place.lowerBound, left.place.upperBound
      )
    }?.gain
  }

  /// Whether anything is left once its verbs, small words and words for nothing in particular are gone.
  ///
  /// In a goal that wants to know, a verb of deciding is what one wants to know: who decides.
  private func namesSomething(_ lowered: String, _ gain: GoalGain?) -> Bool {
    var rest = lowered
    let verbs: List = gain == .information ? .information : .decision
    // The longest word of all lists goes first: 了解 before 了.
    let words = [verbs, .vague, .filler, .visit]
      .flatMap { lists[$0, default: []] }.sorted { ($1.count, $0) < ($0.count, $1) }
    for word in words { rest = without(word, in: rest) }
    let letters = rest.filter(\.isLetter)
    let isHan = letters.unicodeScalars.contains { $0.value >= 0x2E80 }
    return isHan || letters.count > 1
  }

  private func without(_ list: List, in lowered: String) -> String {
    lists[list, default: []].reduce(lowered) { without($1, in: $0) }
  }

  private func without(_ word: String, in lowered: String) -> String {
    var rest = lowered
    while let place = FactReader.place(of: word, in: rest) {
      rest.replaceSubrange(place, with: " ")
    }
    return rest
  }
}
