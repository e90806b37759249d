import AccountModel
import Playbook

/// What a line typed in a worksheet begins with, and what follows it.
enum WorksheetLine {
  /// Reads yes, no or not known with the words behind it; nil where the line begins with none of them.
  ///
  /// - Parameters:
  ///   - line: the line as typed.
  ///   - playbook: for the words that mean them.
  /// - Returns: the observation and the words; no words are nil.
  static func seen(_ line: String, _ playbook: Playbook) -> (Observation, words: String?)? {
    let lists: [(Observation, String)] = [
      (.unknown, "seen-unknown"), (.no, "seen-no"), (.yes, "seen-yes"),
    ]
    let found = lists.flatMap { observation, list in
      playbook.words(in: list).flatMap(\.words).compactMap { word in
        rest(of: line, after: word).map { (observation, word.count, $0) }
      }
    }
    // The longest word wins: 不知道 before 不.
    guard let best = found.max(by: { $0.1 < $1.1 }) else { return nil }
    return (best.0, best.2.isEmpty ? nil : best.2)
  }

  /// A number at the start and the words behind it; nil where the line begins with no number.
  static func number(_ line: String) -> (Int, words: String?)? {
    let digits = line.prefix { $0.wholeNumberValue != nil }
    guard !digits.isEmpty, digits.count < 3 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    let behind = line.dropFirst(digits.count)
    guard behind.first.map({ $0.isWhitespace || separators.contains($0) }) ?? true else {
      return nil
    }
    let words = trimmed(behind)
    return (number, words.isEmpty ? nil : words)
  }

  /// Whether a line is one of the words of a list.
  static func isOne(of list: String, _ line: String, _ playbook: Playbook) -> Bool {
    let line = line.lowercased()
    return playbook.words(in: list).contains { entry in
      entry.words.contains { $0.lowercased() == line }
    }
  }

  /// Two names and what the one is to the other, as in `Li > Wang: reports to him`.
  static func relation(_ line: String) -> (from: String, to: String, words: String)? {
    let sides = line.split(maxSplits: 1) { ">＞》→".contains($0) }
    guard sides.count == 2 else { return nil }
    let right = sides[1].split(maxSplits: 1) { ":：".contains($0) }
    guard right.count == 2 else { return nil }
    let parts = [sides[0], right[0], right[1]].map(trimmed)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return (parts[0], parts[1], parts[2])
  }

  private static let separators = ",，.。、:：;；-—"

  /// What stands behind a word at the start of a line, without what parts them; nil where the line begins otherwise.
  static func rest(of line: String, after word: String) -> String? {
    let lowered = line.lowercased()
    guard lowered.hasPrefix(word.lowercased()) else { return nil }
    let behind = line.dropFirst(word.count)
    let isSign = word.allSatisfy { !$0.isLetter }
    guard isSign || behind.first.map({ $0.isWhitespace || separators.contains($0) }) ?? true else {
      return nil
    }
    return trimmed(behind)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace || separators.contains(first) {
      text.removeFirst()
    }
    return TypedLine.trimmed(text)
  }
}
