import Customer

extension DayGrammar {
  /// `3 Dec`, `the 3rd of December 2026`, `the 10th of next month`.
  func dayOfNamedMonth(_ cursor: inout Cursor) -> Reckoned? {
    guard let number = takeDayNumber(&cursor) else { return nil }
    let isRange = takeRangeTail(&cursor)
    let ordinal = cursor.place
    if text[ordinal] == "-" { cursor.place += 1 }
    while cursor.take(.on) == "glue" {}
    guard let named = takeNamed(&cursor, allowsBareYear: false), named.month != nil,
      text[cursor.place - 1]?.isASCII == true || cursor.place > ordinal + 3
    else { return nil }
    return isRange ? .unclear : reckon(named, day: number)
  }

  /// `12月3日`, `Dec 3rd, 2026`, `下个月10号`, `end of next week`, `mid-December`, `下周中`, `月底`, `Q1`.
  func spanDay(_ cursor: inout Cursor) -> Reckoned? {
    if let found = partFirst(&cursor) { return found }
    if let found = bareUnit(&cursor) { return found }
    guard let named = takeNamed(&cursor, allowsBareYear: false) else { return nil }
    var copy = cursor
    if named.month != nil {
      if text[copy.place] == "-" { copy.place += 1 }
      while copy.take(.on) != nil {}
      if let number = takeDayNumber(&copy), !isClock(after: copy) {
        let isRange = takeRangeTail(&copy)
        var dated = named
        if named.year == nil { dated.year = takeYearAfter(&copy) }
        cursor = copy
        return isRange ? .unclear : reckon(dated, day: number)
      }
    }
    guard let span = named.span else { return .unclear }
    return rest(of: span, &cursor)
  }

  /// What may follow a stretch: its day of the week, its part; else its end is the limit.
  private func rest(of span: Span, _ cursor: inout Cursor) -> Reckoned {
    var copy = cursor
    if span.isWeek {
      _ = copy.takeMark(",")
      while copy.take(.on) != nil {}
      if let number = copy.take(.weekday).flatMap({ Int($0) }) {
        cursor = copy
        return Reckoned(span.first.adding(days: number - 1))
      }
    }
    copy = cursor
    while copy.take(.on) == "glue" {}
    // 今年年底, 下个月月底: the unit may stand again before its part.
    var again = copy
    if again.take(.unit) != nil, again.sees(.part) { copy = again }
    if let part = copy.take(.part).flatMap({ Span.Part(rawValue: $0) }) {
      cursor = copy
      return reckon(part, of: span)
    }
    // What is over can't be a limit any more, and names no day.
    guard span.last >= today else { return .unclear }
    return Reckoned(span.close(today: today), isLimit: true)
  }

  /// `end of the month`, `mid-December`, `early next month`.
  private func partFirst(_ cursor: inout Cursor) -> Reckoned? {
    var copy = cursor
    guard let part = copy.take(.part).flatMap({ Span.Part(rawValue: $0) }) else { return nil }
    while copy.take(.on) != nil {}
    var bare = copy
    if let named = takeNamed(&copy, allowsBareYear: true) {
      cursor = copy
      return named.span.map { reckon(part, of: $0) } ?? .unclear
    }
    guard let unit = bare.take(.unit), let found = reckon(part, ofThis: unit) else { return nil }
    cursor = bare
    return found
  }

  /// `月底`, `年初`, `within the month`, `年内`.
  private func bareUnit(_ cursor: inout Cursor) -> Reckoned? {
    var copy = cursor
    let isWithin = copy.take(.within) != nil
    guard let unit = copy.take(.unit), let span = span(of: unit, steps: 0) else { return nil }
    if isWithin || copy.sees(.withinAfter) {
      cursor = copy
      return Reckoned(span.close(today: today), isLimit: true)
    }
    guard let part = copy.take(.part).flatMap({ Span.Part(rawValue: $0) }) else { return nil }
    cursor = copy
    return reckon(part, ofThis: unit)
  }

  /// A part of this week, month or year, or of the next one where it has passed.
  private func reckon(_ part: Span.Part, ofThis unit: String) -> Reckoned? {
    guard let this = span(of: unit, steps: 0) else { return nil }
    let found = reckon(part, of: this)
    guard vantage.leaning == .future, let day = found.day, day < today,
      let next = span(of: unit, steps: 1)
    else { return found }
    return reckon(part, of: next)
  }

  private func reckon(_ part: Span.Part, of span: Span) -> Reckoned {
    let day = span.day(of: part, today: today)
    return Reckoned(day, isLimit: part != .start && part != .middle && day >= today)
  }

  private func reckon(_ named: Named, day: Int) -> Reckoned {
    guard let month = named.month else { return .unclear }
    return Reckoned(
      named.year.map { Day(year: $0, month: month, day: day) }
        ?? vantage.nearest(month: month, day: day))
  }

  /// The day of a month: `3`, `3rd`, `3号`, `third`.
  private func takeDayNumber(_ cursor: inout Cursor) -> Int? {
    var copy = cursor
    if let ordinal = copy.take(.ordinal).flatMap({ Int($0) }) {
      cursor = copy
      return ordinal
    }
    copy = cursor
    let start = copy.next
    guard let number = copy.takeInteger(), let number, copy.place - start < 4,
      (1...99).contains(number)
    else { return nil }
    _ = copy.take(.dayMark)
    cursor = copy
    return number
  }

  /// `3-5 Dec`: several days, so that none of them is the one.
  private func takeRangeTail(_ cursor: inout Cursor) -> Bool {
    var copy = cursor
    guard copy.takeMark("-~/") || copy.take(.between) != nil, takeDayNumber(&copy) != nil else {
      return false
    }
    cursor = copy
    return true
  }

  /// In `Dec 3pm` and `12月3点` the number is an hour.
  func isClock(after cursor: Cursor) -> Bool {
    if text[cursor.place - 1]?.isDigit != true { return cursor.sees(.clockMark) }
    return text[cursor.place] == ":" || text[cursor.next] == "%" || cursor.sees(.clockMark)
      || (cursor.next == cursor.place && cursor.sees(.daypart)
        && text[cursor.place]?.isASCII == true)
  }
}
