/// The classes of words that the readers of dates and sums look for; the raw value is the section's id in `prompts/`.
enum WordClass: String, CaseIterable, Sendable {
  case weekday = "date-weekday"
  case month = "date-month"
  case day = "date-day"
  case which = "date-which"
  case year = "date-year"
  case span = "date-span"
  case unit = "date-unit"
  case part = "date-part"
  case end = "date-end"
  case weekend = "date-weekend"
  case months = "date-months"
  case holiday = "date-holiday"
  case dayMark = "date-day-mark"
  case monthMark = "date-month-mark"
  case yearMark = "date-year-mark"
  case ordinal = "date-ordinal"
  case count = "date-count"
  case between = "date-to"
  case on = "date-on"
  case at = "date-at"
  case by = "date-by"
  case byAfter = "date-by-after"
  case after = "date-after"
  case afterAfter = "date-after-after"
  case since = "date-since"
  case within = "date-within"
  case withinAfter = "date-within-after"
  case inside = "date-in"
  case later = "date-later"
  case from = "date-from"
  case ago = "date-ago"
  case every = "date-every"
  case ruledOut = "date-not"
  case ruledOutAfter = "date-not-after"
  case clockMark = "date-clock-mark"
  case minuteMark = "date-minute-mark"
  case clockPart = "date-clock-part"
  case daypart = "date-daypart"
  case noon = "date-noon"
  case shy = "date-shy"
  case never = "date-never"
  case number = "number-word"
  case magnitude = "number-magnitude"
  case more = "number-more"
  case indefinite = "number-indefinite"
  case round = "number-round"
  case joint = "number-and"
  case point = "number-point"
  case about = "sum-about"
  case aboutAfter = "sum-about-after"
  case currency = "sum-currency"
  case fraction = "sum-fraction"
  case fractionOf = "sum-fraction-of"
  case percent = "sum-percent"
  case tenth = "sum-tenth"
  case period = "sum-period"
  case times = "sum-times"
  case unitCounted = "sum-unit"
  case noUnit = "sum-no-unit"
  case noSum = "sum-never"
}

extension WordClass {
  /// The classes with which dates are written.
  static let ofDates = allCases.filter {
    $0.rawValue.hasPrefix("date-") || [.number, .unitCounted].contains($0)
  }

  /// The classes with which sums are written.
  static let ofSums =
    allCases.filter { !$0.rawValue.hasPrefix("date-") } + [.count, .between]
}
