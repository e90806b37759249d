import Customer

/// A stretch of the calendar that words name: a week, or whole months.
struct Span {
  /// A part of a stretch; the raw values stand in the word files.
  enum Part: String {
    case start, middle, end, firstTen, secondTen
  }

  let first: Day
  let last: Day
  let isWeek: Bool

  /// The Monday-week of a day.
  init(weekFrom monday: Day) {
    first = monday
    last = monday.adding(days: 6)
    isWeek = true
  }

  /// So many whole months, from the first of one.
  init?(year: Int, month: Int, months: Int) {
    guard let first = Day(year: year, month: month, day: 1),
      let start = first.adding(months: months - 1),
      let last = Day(
        year: start.year, month: start.month,
        day: Day.length(ofMonth: start.month, in: start.year))
    else { return nil }
    self.first = first
    self.last = last
    isWeek = false
  }

  /// The last day that counts: Friday for a week, unless it is over already.
  func close(today: Day) -> Day {
    guard isWeek else { return last }
    let friday = first.adding(days: 4)
    return friday < today && today <= last ? last : friday
  }

  /// The day that stands for a part: first for the start, the 15th (or half) for the middle, the last for the end.
  func day(of part: Part, today: Day) -> Day {
    switch part {
    case .start: return first
    case .end: return close(today: today)
    case .firstTen: return first.adding(days: 9)
    case .secondTen: return first.adding(days: 19)
    case .middle:
      if isWeek { return first.adding(days: 2) }
      let days = last.daysSince1970 - first.daysSince1970
      if days < 31 { return first.adding(days: 14) }
      // A year's middle is the end of June, a quarter's the 15th of its middle month.
      let half = days > 300 ? first.adding(months: 6)?.adding(days: -1) : nil
      return half ?? first.adding(months: 1)?.adding(days: 14) ?? last
    }
  }
}
