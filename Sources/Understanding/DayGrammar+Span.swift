import Customer

extension DayGrammar {
  /// Which one of several weeks, months or days is meant.
  struct Which {
    /// How many stretches from this one.
    var steps = 0
    /// Whether it is this one or, where that has passed, the next.
    var isComing = false
  }

  /// A stretch that words name, or a month whose year is still open.
  struct Named {
    var span: Span?
    var month: Int?
    var year: Int?
  }

  /// `next`, `下下`: repeated words add up.
  func takeWhich(_ cursor: inout Cursor) -> Which? {
    var which: Which?
    // Bounded, so that a line of nothing but such words costs no more than its length.
    for _ in 0..<6 {
      guard let value = cursor.take(.which) else { break }
      var known = which ?? Which()
      if value == "coming" { known.isComing = true }
      known.steps += Int(value) ?? 0
      which = known
    }
    return which
  }

  /// `明年`, `2027年`; a bare `2027` only where asked for.
  func takeYear(_ cursor: inout Cursor, allowsBare: Bool = false) -> Int? {
    var copy = cursor
    if let steps = copy.take(.year).flatMap({ Int($0) }) {
      cursor = copy
      return today.year + steps
    }
    copy = cursor
    let start = copy.next
    guard let number = copy.takeInteger(), let number, (1990...2100).contains(number),
      copy.place - start == 4, copy.take(.yearMark) != nil || allowsBare
    else { return nil }
    cursor = copy
    return number
  }

  /// The week, month, quarter or year so many steps from this one.
  func span(of unit: String, steps: Int) -> Span? {
    switch unit {
    case "week": return Span(weekFrom: vantage.monday(weeks: steps))
    case "month":
      let (year, month) = vantage.month(after: steps)
      return Span(year: year, month: month, months: 1)
    case "quarter":
      let (year, month) = vantage.month(after: 3 * steps)
      return Span(year: year, month: (month - 1) / 3 * 3 + 1, months: 3)
    case "year": return Span(year: today.year + steps, month: 1, months: 12)
    default: return nil
    }
  }

  /// `next week`, `下个月`, `Q1`, `明年一季度`, `12月`, `December 2027`.
  func takeNamed(_ cursor: inout Cursor, allowsBareYear: Bool) -> Named? {
    var copy = cursor
    if let value = copy.take(.span) {
      let parts = value.split(separator: " ")
      guard parts.count == 2, let steps = Int(parts[1]) else { return nil }
      cursor = copy
      return Named(span: span(of: String(parts[0]), steps: steps))
    }
    if let which = takeWhich(&copy) {
      guard let named = named(after: which, &copy) else { return nil }
      cursor = copy
      return named
    }
    copy = cursor
    if let year = takeYear(&copy, allowsBare: true) {
      let isMarked = copy.place > cursor.next + 4 || text[cursor.next]?.isDigit == false
      var rest = copy
      while rest.take(.on) == "glue" {}
      if let named = takeMonths(&rest, year: year) {
        cursor = rest
        return named
      }
      guard isMarked || allowsBareYear else { return nil }
      cursor = copy
      return Named(span: Span(year: year, month: 1, months: 12))
    }
    return takeMonths(&cursor, year: nil)
  }

  private func named(after which: Which, _ cursor: inout Cursor) -> Named? {
    var copy = cursor
    if let unit = copy.take(.unit), let span = span(of: unit, steps: which.steps) {
      cursor = copy
      if unit == "month" {
        return Named(span: span, month: span.first.month, year: span.first.year)
      }
      if unit == "year" { return takeMonths(&cursor, year: span.first.year) ?? Named(span: span) }
      return Named(span: span)
    }
    // "next March" may be the coming one or the one after: no year is made up for it.
    guard let named = takeMonths(&cursor, year: nil) else { return nil }
    return which.steps == 0 ? named : Named()
  }

  /// A month by name or number, a quarter or a half of a year; a year may follow.
  private func takeMonths(_ cursor: inout Cursor, year: Int?) -> Named? {
    if let value = cursor.take(.months) {
      let months = value.split(separator: " ").compactMap { Int($0) }
      guard months.count == 2 else { return nil }
      let known = year ?? takeYearAfter(&cursor)
      let count = months[1] - months[0] + 1
      let spans = (known.map { [$0] } ?? [today.year, today.year + 1])
        .compactMap { Span(year: $0, month: months[0], months: count) }
      return Named(span: spans.first { known != nil || $0.last >= today })
    }
    guard let month = takeMonth(&cursor) else { return nil }
    guard let year = year ?? takeYearAfter(&cursor) else {
      return Named(span: span(month: month), month: month)
    }
    return Named(span: Span(year: year, month: month, months: 1), month: month, year: year)
  }

  /// The year after a month: `Dec 2027`, `December next year`, `Dec 3, 2026`.
  func takeYearAfter(_ cursor: inout Cursor) -> Int? {
    var copy = cursor
    _ = copy.takeMark(",-")
    while copy.take(.on) == "glue" {}
    guard let year = takeYear(&copy, allowsBare: true) else { return nil }
    cursor = copy
    return year
  }

  private func takeMonth(_ cursor: inout Cursor) -> Int? {
    var copy = cursor
    if let month = copy.take(.month).flatMap({ Int($0) }) {
      cursor = copy
      return month
    }
    copy = cursor
    guard let number = copy.takeInteger(), let number, (1...12).contains(number),
      copy.take(.monthMark) != nil
    else { return nil }
    cursor = copy
    return number
  }

  /// A month without a year: the next one that isn't over, or the last one that has begun.
  private func span(month: Int) -> Span? {
    switch vantage.leaning {
    case .future:
      let year = month < today.month ? today.year + 1 : today.year
      return Span(year: year, month: month, months: 1)
    case .past:
      let year = month > today.month ? today.year - 1 : today.year
      return Span(year: year, month: month, months: 1)
    }
  }
}
