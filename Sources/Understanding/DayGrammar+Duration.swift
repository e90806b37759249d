import Customer

extension DayGrammar {
  /// `in 10 days`, `两周后`, `三天之内`, `3 weeks ago`, `a week from Friday`.
  func duration(_ cursor: inout Cursor) -> Reckoned? {
    var isWithin = false
    var isLed = false
    if cursor.take(.within) != nil {
      isWithin = true
      isLed = true
    } else if cursor.take(.inside) != nil {
      isLed = true
    }
    guard let count = takeCount(&cursor), let unit = cursor.take(.unit) else { return nil }
    var thousandths = count
    if takeRange(&cursor) { thousandths = nil }
    if cursor.take(.later) != nil {
      return shift(today, thousandths, unit)
    } else if cursor.take(.withinAfter) != nil || isWithin {
      return limit(shift(today, thousandths, unit))
    } else if !isLed, cursor.take(.ago) != nil {
      return shift(today, thousandths.map { -$0 }, unit)
    }
    var copy = cursor
    var grammar = self
    grammar.isBase = true
    if !isBase, copy.take(.from) != nil, let base = grammar.day(&copy) {
      cursor = copy
      return base.day.map { shift($0, thousandths, unit) } ?? .unclear
    }
    return isLed ? shift(today, thousandths, unit) : nil
  }

  private func limit(_ found: Reckoned) -> Reckoned {
    var found = found
    found.isLimit = true
    found.minute = nil
    return found
  }

  /// How many, in thousandths; nil inside where it is a range (`两三`, `2-3`).
  private func takeCount(_ cursor: inout Cursor) -> Int?? {
    var copy = cursor
    if let value = copy.take(.count), let thousandths = Numeral.thousandths(value) {
      cursor = copy
      return .some(thousandths)
    }
    guard let number = cursor.takeInteger() else { return nil }
    if takeRange(&cursor) { return .some(nil) }
    guard let number, number <= 3000 else { return .some(nil) }
    copy = cursor
    if let half = copy.take(.count), half.hasPrefix("+"),
      let thousandths = Numeral.thousandths(String(half.dropFirst()))
    {
      cursor = copy
      return .some(number * 1000 + thousandths)
    }
    return .some(number * 1000)
  }

  private func takeRange(_ cursor: inout Cursor) -> Bool {
    var copy = cursor
    guard copy.takeMark("-~") || copy.take(.between) != nil, copy.takeInteger() != nil else {
      return false
    }
    cursor = copy
    return true
  }

  /// The day so much later; half a month is 15 days, half a year six months, half a week no day.
  private func shift(_ base: Day, _ thousandths: Int?, _ unit: String) -> Reckoned {
    guard let thousandths else { return .unclear }
    let whole = thousandths % 1000 == 0 ? thousandths / 1000 : nil
    switch unit {
    case "day": return Reckoned(whole.map { base.adding(days: $0) })
    case "workday": return Reckoned(whole.map { base.adding(workdays: $0) })
    case "week": return Reckoned(whole.map { base.adding(days: 7 * $0) })
    case "fortnight": return Reckoned(whole.map { base.adding(days: 14 * $0) })
    case "month":
      let half = thousandths % 1000 == 0 ? 0 : (thousandths < 0 ? -15 : 15)
      return Reckoned(base.adding(months: thousandths / 1000)?.adding(days: half))
    case "quarter": return Reckoned(whole.flatMap { base.adding(months: 3 * $0) })
    case "year": return Reckoned(base.adding(months: thousandths * 12 / 1000))
    case "hour": return shift(minutes: thousandths * 60 / 1000)
    case "minute": return shift(minutes: thousandths / 1000)
    default: return .unclear
    }
  }

  /// Minutes from now: without a clock the day is today, as long as it is no more than a few hours.
  private func shift(minutes: Int) -> Reckoned {
    guard let now = vantage.minute else {
      return abs(minutes) < 720 ? Reckoned(today) : .unclear
    }
    let total = now + minutes
    let days = total >= 0 ? total / 1440 : -((1439 - total) / 1440)
    var found = Reckoned(today.adding(days: days))
    found.minute = total - days * 1440
    return found
  }
}
