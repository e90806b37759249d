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
  let surnames: Set<Character>
  let honorifics: Set<String>
  let aboutUs: [String]
  let meeting: [String]
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
    surnames = Set(playbook.words(in: "surnames").flatMap(\.words).joined())
    honorifics = Set(playbook.words(in: "honorifics").flatMap(\.words))
    meeting = playbook.words(in: "account-met").flatMap(\.words)
    aboutUs = playbook.words(in: "about-us").flatMap(\.words)
    today = moment.day
    minute = moment.minuteOfDay
  }

  /// Whether the words hold a wish.
  func isWish(_ lowered: String) -> Bool { wishes.contains { Self.holds($0, lowered) } }

  /// Whether the words speak of us and what is ours.
  func isAboutUs(_ lowered: String) -> Bool {
    aboutUs.contains { Self.holds($0, lowered) }
  }

  /// A need as heard: explicit where the words hold a wish, with the sum that stands in them.
  func need(_ words: String) -> Need {
    var need = Need(words: words, kind: isWish(words.lowercased()) ? .explicit : .implied)
    need.amount = amount(in: words)
    return need
  }

  /// How much hangs on something, as far as the words say: money before a count.
  func amount(in words: String) -> Sum? {
    let telling = sums.find(in: words).map(\.sum).filter(\.isTelling)
    return telling.first { $0.saysMore(than: telling.first) } ?? telling.first
  }

  /// A next step: who, what, when, as far as the words say.
  func step(_ words: String, people: [Person]) -> NextStep {
    let when = days.find(in: words, today: today, minute: minute).first?.when
    var step = NextStep(side: nil, actor: nil, action: action(words), when: when)
    let lowered = words.lowercased()
    if let person = people.first(where: { Self.place(of: $0.name, in: lowered) != nil }) {
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
  func isOurs(_ words: String) -> Bool { firstSide(words.lowercased()) == .ours }

  /// Which side a line names first at its beginning: "we send …" is ours although a name follows.
  private func firstSide(_ lowered: String) -> NextStep.Side? {
    func begins(with word: String) -> Bool {
      Self.place(of: word, in: lowered)?.lowerBound
        == lowered.firstIndex { !$0.isWhitespace }
    }
    if ours.contains(where: begins) { return .ours }
    if theirs.contains(where: begins) { return .customer }
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

  /// Whether a word stands in a text in small letters.
  static func holds(_ word: String, _ lowered: String) -> Bool {
    place(of: word, in: lowered) != nil
  }

  /// Where a word stands first in a text in small letters; a Latin one only as a whole word.
  static func place(of word: String, in lowered: String) -> Range<String.Index>? {
    WholeWord.place(of: word, in: lowered)
  }
}

extension Sum {
  /// Whether it tells how much hangs on something: money, a share, so much in a stretch of time, or a large number.
  var isTelling: Bool {
    guard let thousandths else { return false }
    return measure == .money || measure == .percent || period != nil || thousandths >= 1_000_000
  }

  /// Whether it should take the place of what is known: money says more of a need than a count in its words.
  func saysMore(than known: Sum?) -> Bool {
    guard let known else { return true }
    return isMoneyLike && known.measure != .money
  }

  private var isMoneyLike: Bool {
    measure == .money || (measure == nil && thousandths ?? 0 >= 1_000_000)
  }
}
