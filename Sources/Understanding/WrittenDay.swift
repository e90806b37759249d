import Customer

/// Reads dates as people write them, in English and Chinese (`next Tue`, `3 Dec 3pm`, `下周三`, `月底前`).
///
/// How doubtful words are taken; each reading is shown back to the writer:
/// - Weeks begin on Monday. `next Tue` and `下周二` are the Tuesday of the next such week, `last Fri` and `上周五` the
///   Friday of the last one. `本周五` stays in this week even where it has passed; `this Fri` is the coming one.
/// - A day of the week alone is the next one to come, today left out, unless a time of day later than now is named.
/// - A date without a year, or a month, is the next one to come, today included.
/// - A stretch (`next week`, `Q1`, `月底`) names no day: its last day is kept as a limit, Friday for a week. The start
///   of a stretch is its first day, the middle of a month the 15th.
/// - `3/12` has no day, unless a part is above 12 or a day of the week settles it. `after Friday`, `国庆后`, `一两周后`
///   have no day either, and neither has a date whose day of the week is another.
/// - Hours 1 to 6 without morning or afternoon are in the afternoon (`3:30`), unless written `03:30`.
public struct WrittenDay: Sendable {
  /// Which way a date without a year or a week is looked for.
  public enum Leaning: Sendable {
    /// The next one to come.
    case future
    /// The last one within three weeks, for the day of a visit written up afterwards; else the next one.
    case past
  }

  /// A date found within a text.
  public struct Found: Hashable, Sendable {
    /// Where the words stand in the text.
    public let range: Range<String.Index>
    /// What they were taken to mean.
    public let when: When
  }

  let lexicon: Lexicon

  /// Makes a reader.
  ///
  /// - Parameter words: the classes of the word files on dates, sums and numbers, of all languages understood.
  public init(words: WordList) {
    lexicon = Lexicon(words, classes: WordClass.ofDates)
  }

  /// Reads an answer that is a date as a whole; words beside the date (`Fri at his office`) are left alone.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - today: the day on which it was typed.
  ///   - minute: minutes after midnight at which it was typed, where known.
  ///   - leaning: which way to look.
  /// - Returns: the words, and the day where they name exactly one.
  public func read(
    _ text: String, today: Day, minute: Int? = nil, leaning: Leaning = .future
  ) -> When {
    let vantage = Vantage(today: today, minute: minute, leaning: leaning)
    let phrases = phrases(in: FoldedText(text, lexicon: lexicon), from: vantage, isField: true)
    let written = text.trimmed
    var days = phrases.filter(\.namesDay)
    let clocks = phrases.filter { !$0.namesDay }
    if days.isEmpty, clocks.count == 1 {
      return When(
        written: written, day: nil, minuteOfDay: clocks[0].minute, isDeadline: clocks[0].isDeadline)
    }
    guard days.count == 1, clocks.count < 2, var only = days.popLast() else {
      return When(written: written, day: nil)
    }
    if only.minute == nil, let clock = clocks.first {
      only.minute = clock.minute
      only.isDeadline = only.isDeadline || clock.isDeadline
    }
    return only.when(written: written)
  }

  /// Finds the dates within a sentence, in the order in which they stand; days that it rules out are left out.
  ///
  /// - Parameters:
  ///   - text: the sentence, or a whole account.
  ///   - today: the day on which it was written.
  ///   - minute: minutes after midnight at which it was written, where known.
  ///   - leaning: which way to look.
  /// - Returns: each date with the range of its words; the ranges don't overlap.
  public func find(
    in text: String, today: Day, minute: Int? = nil, leaning: Leaning = .future
  ) -> [Found] {
    let folded = FoldedText(text, lexicon: lexicon)
    let vantage = Vantage(today: today, minute: minute, leaning: leaning)
    return phrases(in: folded, from: vantage, isField: false).map { phrase in
      Found(
        range: folded.range(phrase.places),
        when: phrase.when(written: folded.written(phrase.places)))
    }
  }

  /// Where dates stand in a text, whatever they mean.
  func places(in text: String) -> [Range<Int>] {
    let anyDay = Vantage(today: Day(daysSince1970: 20_000), minute: nil, leaning: .future)
    return phrases(
      in: FoldedText(text, lexicon: lexicon), from: anyDay, isField: false
    ).map(\.places)
  }

  private func phrases(
    in text: FoldedText, from vantage: Vantage, isField: Bool
  ) -> [DayPhrase] {
    let grammar = DayGrammar(text: text, lexicon: lexicon, vantage: vantage, isField: isField)
    var found: [DayPhrase] = []
    var place = 0
    var lastEnd = 0
    while place < text.count {
      if !text.isStart(place, lexicon: lexicon)
        || (place != lastEnd && grammar.isInsideNumber(place))
      {
        place += 1
      } else if let phrase = grammar.phrase(at: place) {
        if !phrase.isRuledOut { found.append(phrase) }
        place = max(phrase.places.upperBound, place + 1)
        lastEnd = place
      } else if let match = text.longest(at: place), match.value(in: .never) != nil {
        place = match.end
      } else {
        place += 1
      }
    }
    return found
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
