import Customer
import Playbook
import Understanding

/// Reads people, needs, sums and next steps out of short lines, by word lists of both languages.
struct FactReader {
  let days: WrittenDay
  let sums: WrittenSum
  let roles: [WordEntry]
  let wishes: [String]
  let ours: [String]
  let theirs: [String]
  let titles: [String]
  let today: Day
  let minute: Int?

  init(days: WrittenDay, sums: WrittenSum, playbook: Playbook, moment: Moment) {
    self.days = days
    self.sums = sums
    roles = playbook.words(in: "roles")
    wishes = playbook.words(in: "wishes").flatMap(\.words)
    ours = playbook.words(in: "ours").flatMap(\.words)
    theirs = playbook.words(in: "theirs").flatMap(\.words)
    titles = playbook.words(in: "titles").flatMap(\.words)
    today = moment.day
    minute = moment.minuteOfDay
  }

  /// Reads `NAME`, `NAME:ROLE` or `NAME, TITLE`; a role that isn't known is kept as a title.
  func person(_ text: String) -> Person? {
    let parts = text.split(maxSplits: 1) { ":：,，".contains($0) }.map { TypedLine.trimmed($0) }
    guard let name = parts.first, !name.isEmpty else { return nil }
    guard parts.count > 1, !parts[1].isEmpty else { return Person(name: name) }
    var person = Person(name: name)
    let word = parts[1].lowercased()
    guard let entry = roles.first(where: { $0.words.contains { $0.lowercased() == word } }) else {
      person.title = parts[1]
      return person
    }
    for value in entry.value.split(separator: " ") {
      if value.hasPrefix("role:") {
        person.role = PurchaseRole(rawValue: String(value.dropFirst(5)))
      }
      if value.hasPrefix("influence:") {
        person.influence = Influence(rawValue: String(value.dropFirst(10)))
      }
    }
    if person.role == nil, person.influence == nil { person.title = parts[1] }
    return person
  }

  /// Several people, separated by semicolons, `、` or `and`.
  func people(_ text: String) -> [Person] {
    text.split { ";；、\n".contains($0) }.compactMap { person(TypedLine.trimmed($0)) }
  }

  /// A need as heard: explicit where the words hold a wish, with the sum that stands in them.
  func need(_ words: String) -> Need {
    let lowered = " \(words.lowercased()) "
    let isWish = wishes.contains { lowered.contains(Self.padded($0)) }
    var need = Need(words: words, kind: isWish ? .explicit : .implied)
    need.amount = sums.find(in: words).map(\.sum).first(where: \.isTelling)
    return need
  }

  /// A next step: who, what, when, as far as the words say.
  func step(_ words: String, people: [Person]) -> NextStep {
    let when = days.find(in: words, today: today, minute: minute).first?.when
    var step = NextStep(side: nil, actor: nil, action: action(words), when: when)
    let lowered = " \(words.lowercased()) "
    if let person = people.first(where: { lowered.contains($0.name.lowercased()) }) {
      step.side = .customer
      step.actor = person.name
    } else if let name = leadingName(words) {
      step.side = .customer
      step.actor = name
    }
    if let first = firstSide(lowered) {
      if first == .ours {
        step.side = .ours
        step.actor = nil
      } else if step.side == nil {
        step.side = .customer
      }
    }
    return step
  }

  /// What is to be done, without the name that was set before it with a colon.
  private func action(_ words: String) -> String {
    guard leadingName(words) != nil, let colon = words.firstIndex(where: { ":：".contains($0) })
    else { return words }
    let action = TypedLine.trimmed(words[words.index(after: colon)...])
    return action.isEmpty ? words : action
  }

  /// Whether an answer to "who does it?" means ourselves.
  func isOurs(_ words: String) -> Bool { firstSide(words.lowercased()[...].description) == .ours }

  /// Which side a line names first at its beginning: "we send …" is ours although a name follows.
  private func firstSide(_ lowered: String) -> NextStep.Side? {
    let start = lowered.drop { $0 == " " }
    if ours.contains(where: { start.hasPrefix($0.lowercased()) }) { return .ours }
    if theirs.contains(where: { start.hasPrefix($0.lowercased()) }) { return .customer }
    return nil
  }

  /// A Chinese name with its title, or a name set off by a colon, at the beginning.
  private func leadingName(_ words: String) -> String? {
    if let colon = words.firstIndex(where: { ":：".contains($0) }) {
      let name = TypedLine.trimmed(words[..<colon])
      return name.isEmpty || name.count > 20 ? nil : name
    }
    for title in titles where words.dropFirst().hasPrefix(title) {
      return String(words.prefix(1 + title.count))
    }
    return nil
  }

  /// Latin words are looked for as whole words, Chinese ones anywhere.
  private static func padded(_ word: String) -> String {
    word.unicodeScalars.allSatisfy(\.isASCII) ? " \(word.lowercased()) " : word
  }
}

extension Sum {
  /// Whether it tells how much hangs on something: money, a share, so much in a stretch of time, or a large number.
  var isTelling: Bool {
    guard let thousandths else { return false }
    return measure == .money || measure == .percent || period != nil || thousandths >= 1_000_000
  }
}
