import Customer

/// Reads out of a line that the rep says to the customer who does what by when.
///
/// Whoever is named first acts: "if you send me the plans by Friday" is the customer's step, "I'll send you the plans" ours.
/// Only Chinese names with their title are known as names; nobody is guessed.
public struct StepReader: Sendable {
  private let days: WrittenDay
  private let today: Day
  private let minute: Int?
  private let ours: [String]
  private let customers: [String]
  private let titles: [String]
  private let surnames: Set<Character>

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - words: the words of the content, of every language that is understood.
  ///   - today: the day on which the line is said.
  ///   - minute: minutes after midnight at which it is said, where known.
  public init(words: WordList, today: Day, minute: Int? = nil) {
    func all(_ wordClass: String) -> [String] {
      (words.classes[wordClass] ?? []).flatMap(\.words)
    }
    days = WrittenDay(words: words)
    self.today = today
    self.minute = minute
    ours = all("ours")
    customers = all(GrammarClass.hearer.id) + all("theirs")
    titles = all("titles")
    surnames = Set(all("surnames").joined())
  }

  /// Reads a line.
  ///
  /// - Parameter text: the line as it was said.
  /// - Returns: the step; what the line doesn't say stays nil.
  public func read(_ text: String) -> NextStep {
    let when = days.find(in: text, today: today, minute: minute).first?.when
    var step = NextStep(side: nil, actor: nil, action: text.trimmed, when: when)
    let lowered = text.lowercased()
    let bytes = Array(lowered.utf8)
    // Lower-casing keeps the number of characters, so that places can be compared.
    func first(_ words: [String]) -> Int? {
      words.filter { Self.mayHold($0, bytes) }
        .compactMap { WholeWord.place(of: $0, in: lowered) }
        .map { lowered.distance(from: lowered.startIndex, to: $0.lowerBound) }.min()
    }
    let (own, other, named) = (first(ours), first(customers), name(in: text))
    if let named, named.place <= min(own ?? .max, other ?? .max) {
      step.side = .customer
      step.actor = named.name
    } else if let own, own <= other ?? .max {
      step.side = .ours
    } else if other != nil {
      step.side = .customer
    }
    return step
  }

  /// Whether a word's bytes stand somewhere in a text's: most words don't, and this is told in far less time than a place.
  private static func mayHold(_ word: String, _ bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, word.count <= bytes.count else { return false }
    return (0...(bytes.count - word.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + word.count)].elementsEqual(word)
    }
  }

  /// The first surname with a title that isn't merely called: 王总，我们周五见 names nobody who acts.
  private func name(in text: String) -> (name: String, place: Int)? {
    let characters = Array(text)
    for place in characters.indices where surnames.contains(characters[place]) {
      let rest = characters[(place + 1)...]
      let title = titles.filter { rest.starts(with: Array($0)) }.max { $0.count < $1.count }
      guard let title else { continue }
      let after = rest.dropFirst(title.count).first
      if let after, ",，、:：".contains(after) { continue }
      return (String(characters[place]) + title, place)
    }
    return nil
  }
}
