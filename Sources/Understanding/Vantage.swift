import Customer

/// Where somebody stands who writes a date: today, the time of day if known, and which way he looks.
struct Vantage {
  let today: Day
  let minute: Int?
  var leaning: WrittenDay.Leaning

  /// The Monday of the week that lies `weeks` after this one.
  func monday(weeks: Int) -> Day {
    today.adding(days: 1 - today.weekday + 7 * weeks)
  }

  /// The day of the week nearest in the direction of the leaning; today counts only when looking back.
  func nearest(weekday: Int) -> Day {
    switch leaning {
    case .future:
      let ahead = (weekday - today.weekday + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    case .past:
      return today.adding(days: -((today.weekday - weekday + 7) % 7))
    }
  }

  /// The next day that comes (today counts) among candidates in order; the last one of three weeks when looking back.
  func nearest(of candidates: [Day]) -> Day? {
    if leaning == .past,
      let recent = candidates.last(where: { $0 <= today && today.adding(days: -21) <= $0 })
    {
      return recent
    }
    return candidates.first { today <= $0 && $0 <= today.adding(days: 366) }
  }

  func nearest(month: Int, day: Int) -> Day? {
    nearest(
      of: (-1...1).compactMap { Day(year: today.year + $0, month: month, day: day) })
  }

  func nearest(dayOfMonth: Int) -> Day? {
    nearest(
      of: (-1...3).compactMap { step in
        let (year, month) = self.month(after: step)
        return Day(year: year, month: month, day: dayOfMonth)
      })
  }

  /// The month that lies `steps` after this one.
  func month(after steps: Int) -> (year: Int, month: Int) {
    let number = today.year * 12 + today.month - 1 + steps
    return (number / 12, number % 12 + 1)
  }
}

extension Day {
  /// The same day of the month `number` months later, or that month's last day.
  func adding(months number: Int) -> Day? {
    let months = year * 12 + month - 1 + number
    let (year, month) = (months / 12, months % 12 + 1)
    guard (1...9999).contains(year) else { return nil }
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
  }

  /// The day after so many working days, Monday to Friday; holidays are not known here.
  func adding(workdays number: Int) -> Day {
    var day = self
    var left = abs(number)
    while left > 0 {
      day = day.adding(days: number < 0 ? -1 : 1)
      if day.weekday < 6 { left -= 1 }
    }
    return day
  }

  /// The day itself where it lies in the years that can be written, else nil.
  var writable: Day? { (1...9999).contains(year) ? self : nil }
}
