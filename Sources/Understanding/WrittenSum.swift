import Customer

/// Reads sums as people write them, in English and Chinese (`12k a month`, `三十来万`, `1.2亿`, `两成`).
///
/// How doubtful words are taken; each reading is shown back to the writer:
/// - A range (`20-30万`, 两三千) is its lower end, as about: a middle would be made up.
/// - 一万二 is 12 000, 两千五 is 2 500, `3.5w` is 35 000.
/// - Shares (`half`, 三分之一, 两成, `1 in 3`) are per cent, cut after the third decimal.
/// - `几十万` and `a few hundred` keep their words and have no number; so does a number too long to hold.
/// - `¥` is Chinese money. 一个月 beside another number says for how long it is; alone it is one month.
public struct WrittenSum: Sendable {
  /// A sum found within a text.
  public struct Found: Hashable, Sendable {
    /// Where the words stand in the text.
    public let range: Range<String.Index>
    /// What they were taken to mean.
    public let sum: Sum
  }

  private let lexicon: Lexicon
  private let days: WrittenDay

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - words: the classes of the word files on dates, sums and numbers, of all languages understood.
  ///   - days: the reader of dates, whose numbers are no sums.
  public init(words: WordList, days: WrittenDay) {
    lexicon = Lexicon(words, classes: WordClass.ofSums)
    self.days = days
  }

  /// Reads an answer that is a sum as a whole; words beside it are left alone.
  ///
  /// - Parameter text: what was typed.
  /// - Returns: the words, and the number where they hold exactly one sum, or one sum of money among others.
  public func read(_ text: String) -> Sum {
    let folded = FoldedText(text, lexicon: lexicon)
    let all = phrases(in: folded, isField: true, without: [])
    let money = all.filter { $0.measure == .money }
    let written = text.trimmed
    guard let only = all.count == 1 ? all.first : money.first, all.count == 1 || money.count == 1
    else { return Sum(written: written, thousandths: nil, measure: nil) }
    return only.sum(written: written)
  }

  /// Finds the sums within a sentence, in the order in which they stand; numbers within dates are left out.
  ///
  /// - Parameter text: the sentence, or a whole account.
  /// - Returns: each sum with the range of its words; the ranges don't overlap.
  public func find(in text: String) -> [Found] {
    let folded = FoldedText(text, lexicon: lexicon)
    return phrases(in: folded, isField: false, without: days.places(in: text)).map { phrase in
      Found(
        range: folded.range(phrase.places),
        sum: phrase.sum(written: folded.written(phrase.places)))
    }
  }

  private func phrases(
    in text: FoldedText, isField: Bool, without dates: [Range<Int>]
  ) -> [SumPhrase] {
    let grammar = SumGrammar(text: text, lexicon: lexicon, isField: isField)
    var found: [SumPhrase] = []
    var dates = dates[...]
    var place = 0
    var lastEnd = 0
    while place < text.count {
      while let date = dates.first, date.upperBound <= place { dates = dates.dropFirst() }
      if let date = dates.first, date.contains(place) {
        place = date.upperBound
      } else if !text.isStart(place, lexicon: lexicon)
        || (place != lastEnd && isInsideNumber(place, of: text))
      {
        place += 1
      } else if let phrase = grammar.phrase(at: place), phrase.places.upperBound > place,
        !(dates.first?.overlaps(phrase.places) ?? false)
      {
        found.append(phrase)
        place = phrase.places.upperBound
        lastEnd = place
      } else if let match = text.longest(at: place),
        match.value(in: .noSum) != nil
      {
        place = match.end
      } else {
        place += 1
      }
    }
    return SumPhrase.joined(found, in: text)
  }

  private func isInsideNumber(_ place: Int, of text: FoldedText) -> Bool {
    if text.isInsideWord(place) { return true }
    guard let before = text[place - 1], let here = text[place] else { return false }
    if here.isDigit || here.isLatinLetter {
      return before.isDigit || before.isLatinLetter
        || (before == "." || before == "/") && text[place - 2]?.isDigit == true
    }
    return lexicon.isHanNumber(before) && lexicon.isHanNumber(here)
  }
}
