import Customer

extension DayGrammar {
  /// The day that the words at the cursor name, clear or not; nil where they name none.
  func day(_ cursor: inout Cursor) -> Reckoned? {
    attempt(numericDay, &cursor) ?? attempt(relativeDay, &cursor) ?? attempt(weekday, &cursor)
      ?? attempt(duration, &cursor) ?? attempt(dayOfNamedMonth, &cursor)
      ?? attempt(holiday, &cursor) ?? attempt(spanDay, &cursor) ?? attempt(dayOfMonth, &cursor)
  }

  /// Reads in one way; the cursor stays where it is unless something was found.
  private func attempt(
    _ way: (inout Cursor) -> Reckoned?, _ cursor: inout Cursor
  ) -> Reckoned? {
    var copy = cursor
    guard let found = way(&copy) else { return nil }
    cursor = copy
    return found
  }

  /// `2026-12-03`, `3/12`, `24.12.2026`.
  private func numericDay(_ cursor: inout Cursor) -> Reckoned? {
    cursor.place = cursor.next
    guard let first = cursor.takeDigits() else { return nil }
    if first.length == 8, isField, let value = first.value {
      return Day(year: value / 10000, month: value / 100 % 100, day: value % 100)
        .map { Reckoned($0) }
    }
    guard let separator = text[cursor.place], "-/.".contains(separator), let a = first.value else {
      return nil
    }
    cursor.place += 1
    guard let second = cursor.takeDigits(), second.length < 3, let b = second.value else {
      return nil
    }
    var third: Int?
    if text[cursor.place] == separator {
      var copy = cursor
      copy.place += 1
      if let digits = copy.takeDigits() {
        guard let value = digits.value, digits.length != 3, digits.length < 5,
          digits.length > 1 || first.length == 4, text[copy.place] != separator
        else { return nil }
        third = digits.length == 2 && first.length < 3 ? 2000 + value : value
        cursor = copy
      }
    }
    if first.length == 4 {
      guard let third else { return nil }
      // Without the rest of it, 13-01 of 2026-13-01 would pass for a day of another year.
      return Day(year: a, month: b, day: third).map { Reckoned($0) } ?? (isField ? .unclear : nil)
    }
    guard first.length < 3 else { return nil }
    return numericDay(a, b, year: third, separator: separator, &cursor)
  }

  private func numericDay(
    _ a: Int, _ b: Int, year: Int?, separator: Character, _ cursor: inout Cursor
  ) -> Reckoned? {
    guard year != nil || separator == "/" || isField, !isClock(after: cursor) else { return nil }
    var options: [Day] = []
    for (day, month) in [(a, b), (b, a)] {
      let option =
        year.map { Day(year: $0, month: month, day: day) }
        ?? vantage.nearest(month: month, day: day)
      if let option, !options.contains(option) { options.append(option) }
    }
    guard !options.isEmpty else { return nil }
    var found = Reckoned(options: options)
    let follows = text[cursor.next]
    found.needsCompany =
      year == nil
      && (options.count != 1 || (follows.map { !$0.isPunctuation } ?? false)
        || follows == "%" || follows == "-")
    return found
  }

  /// `tomorrow`, `大后天`, `eod`.
  private func relativeDay(_ cursor: inout Cursor) -> Reckoned? {
    if let end = cursor.take(.end) {
      let span = end == "day" ? nil : span(of: end, steps: 0)
      var found = Reckoned(span?.close(today: today) ?? today, isLimit: true)
      found.isDayEnd = span == nil
      return found
    }
    guard let value = cursor.take(.day) else { return nil }
    let parts = value.split(separator: " ")
    guard let days = parts.first.flatMap({ Int($0) }) else { return nil }
    var found = Reckoned(today.adding(days: days))
    if parts.count > 1 { found.daypart = String(parts[1]) }
    return found
  }

  /// `Fri`, `next Tue`, `下下周一`, `Tuesday week`, `Thursday of next week`.
  private func weekday(_ cursor: inout Cursor) -> Reckoned? {
    let which = takeWhich(&cursor)
    guard let number = cursor.take(.weekday).flatMap({ Int($0) }) else {
      return which.flatMap { weekend(&cursor, which: $0) } ?? weekend(&cursor, which: nil)
    }
    if let which {
      var day = vantage.monday(weeks: which.steps).adding(days: number - 1)
      if which.isComing, vantage.leaning == .future, day < today { day = day.adding(days: 7) }
      return Reckoned(day)
    }
    var copy = cursor
    if copy.take(.unit) == "week", text[cursor.next]?.isASCII == true {
      cursor = copy
      let ahead = (number - today.weekday + 7) % 7
      return Reckoned(today.adding(days: ahead + 7))
    }
    copy = cursor
    while copy.take(.on) == "glue" {}
    if let span = takeNamed(&copy, allowsBareYear: false)?.span, span.isWeek {
      cursor = copy
      return Reckoned(span.first.adding(days: number - 1))
    }
    var found = Reckoned(vantage.nearest(weekday: number))
    found.isBareWeekday = true
    return found
  }

  /// A weekend is no day; before the weekend is before its Friday is over.
  private func weekend(_ cursor: inout Cursor, which: Which?) -> Reckoned? {
    guard cursor.take(.weekend) != nil else { return nil }
    guard cursor.sees(.byAfter) || isLedByLimit(cursor) else { return .unclear }
    let span = Span(weekFrom: vantage.monday(weeks: which?.steps ?? 0))
    return Reckoned(span.close(today: today), isLimit: true)
  }

  private func isLedByLimit(_ cursor: Cursor) -> Bool {
    var place = cursor.place - 1
    while place >= 0, cursor.place - place < 24 {
      if let match = text.longest(at: place), match.value(in: .by) != nil {
        return true
      }
      place -= 1
    }
    return false
  }

  /// `Christmas`, `春节`, `明年元旦`.
  private func holiday(_ cursor: inout Cursor) -> Reckoned? {
    let year = takeYear(&cursor)
    if year != nil { while cursor.take(.on) == "glue" {} }
    guard let value = cursor.take(.holiday) else { return nil }
    let parts = value.split(separator: "-").compactMap { Int($0) }
    if parts.count == 2 {
      return Reckoned(
        year.map { Day(year: $0, month: parts[0], day: parts[1]) }
          ?? vantage.nearest(month: parts[0], day: parts[1]))
    }
    let table = value.split(separator: " ").compactMap { Day(String($0)) }
    return Reckoned(
      year.map { year in table.first { $0.year == year } } ?? vantage.nearest(of: table))
  }

  /// `10号`, `the 15th`: the day of this month, or of the next one that has it.
  private func dayOfMonth(_ cursor: inout Cursor) -> Reckoned? {
    let start = cursor.next
    guard let number = cursor.takeInteger(), let number else { return nil }
    let mark = cursor.next
    guard cursor.take(.dayMark) != nil, (1...31).contains(number) else { return nil }
    var found = Reckoned(vantage.nearest(dayOfMonth: number))
    if text[mark]?.isASCII == true {
      guard isField || text[start - 1] == " " else { return nil }
      found.needsCompany = true
      if !isField, text[cursor.next]?.isLatinLetter == true,
        ![WordClass.on, .at, .by, .byAfter, .daypart, .afterAfter, .which, .between]
          .contains(where: { cursor.sees($0) })
      {
        return nil
      }
    }
    return found
  }
}
