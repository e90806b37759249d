import Customer

/// Says back how dates and sums were taken, short and always in the same form (`Fri 4 Dec, 15:00`, `约 30 万元`).
public struct Described: Sendable {
  private let shown: [String: WordList.Entry]

  /// Makes a speaker of one language.
  ///
  /// - Parameter words: the classes of the word files on dates and sums, of the interface's language alone.
  public init(words: WordList) {
    var shown: [String: WordList.Entry] = [:]
    for wordClass in ["date-show", "sum-show"] {
      for entry in words.classes[wordClass] ?? [] { shown[entry.id] = entry }
    }
    self.shown = shown
  }

  /// The day, its time and whether it is a limit; the year where it isn't this one.
  ///
  /// - Parameters:
  ///   - when: a date as it was read.
  ///   - today: the day on which it is shown.
  /// - Returns: for example `Fri 4 Dec, 15:00`; the words as written where the day is unclear.
  public func text(_ when: When, today: Day) -> String {
    let time = when.minuteOfDay.map(clock)
    guard let day = when.day else {
      guard let time else { return phrase("date-show-unclear", ["words": when.written]) }
      return phrase("date-show-time-alone", ["time": time, "words": when.written])
    }
    var text = phrase(
      day.year == today.year ? "date-show-day" : "date-show-day-year",
      [
        "weekday": word("date-show-weekday-\(day.weekday)"),
        "month": word("date-show-month-\(day.month)"),
        "day": String(day.day), "year": String(day.year),
      ])
    if let time { text = phrase("date-show-time", ["date": text, "time": time]) }
    return when.isDeadline ? phrase("date-show-by", ["date": text]) : text
  }

  /// The number with its unit, the stretch of time and whether it is rough.
  ///
  /// - Parameter sum: a sum as it was read.
  /// - Returns: for example `about 12,000 USD a month`; the words as written where the number is unclear.
  public func text(_ sum: Sum) -> String {
    guard let thousandths = sum.thousandths else {
      return phrase("sum-show-unclear", ["words": sum.written])
    }
    var text = counted(sum, thousandths)
    if sum.isApproximate { text = phrase("sum-show-about", ["sum": text]) }
    guard let period = sum.period else { return text }
    return phrase("sum-show-per-\(period.rawValue)", ["sum": text])
  }

  private func counted(_ sum: Sum, _ thousandths: Int) -> String {
    let (number, isLarge) = number(thousandths)
    switch sum.measure {
    case .percent:
      return phrase("sum-show-percent", ["number": number])
    case .money:
      // Behind the mark for sums a number is money, whatever the currency.
      guard let code = sum.unit, !code.isEmpty else { return number }
      let name = shown["sum-show-currency-\(code.asciiLowercased)"]?.words.first ?? code
      return phrase(
        isLarge ? "sum-show-money-large" : "sum-show-money",
        ["number": number, "currency": name])
    case .number, nil:
      guard let unit = sum.unit else { return number }
      return phrase("sum-show-counted", ["number": number, "unit": unit])
    }
  }

  /// The number in the language's large units where two decimals are enough for it, else in full.
  private func number(_ thousandths: Int) -> (text: String, isLarge: Bool) {
    for id in ["sum-show-large-2", "sum-show-large-1"] {
      guard let entry = shown[id], let name = entry.words.first, let size = Int(entry.value),
        size > 0, thousandths.magnitude / 1000 >= UInt(size),
        thousandths % (size * 10) == 0
      else { continue }
      return (decimal(thousandths / size) + " " + name, true)
    }
    return (decimal(thousandths), false)
  }

  /// Groups of three digits from 10,000 on; decimals without trailing zeros.
  private func decimal(_ thousandths: Int) -> String {
    let whole = String(thousandths.magnitude / 1000)
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, whole.count > 4, (whole.count - place) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    var rest = String(1000 + thousandths.magnitude % 1000).dropFirst()
    while rest.last == "0" { rest = rest.dropLast() }
    return (thousandths < 0 ? "-" : "") + grouped + (rest.isEmpty ? "" : "." + rest)
  }

  private func clock(_ minutes: Int) -> String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }

  private func word(_ id: String) -> String {
    shown[id]?.words.first ?? ""
  }

  /// Fills the braces of a phrase; values are put in as they are, never looked into again.
  private func phrase(_ id: String, _ values: [String: String]) -> String {
    var filled = ""
    var name: String?
    for character in word(id) {
      switch (character, name) {
      case ("{", nil): name = ""
      case ("}", let known?):
        filled += values[known] ?? ""
        name = nil
      case (_, let known?): name = known + String(character)
      default: filled.append(character)
      }
    }
    return filled
  }
}

extension String {
  fileprivate var asciiLowercased: String {
    String(map(FoldedText.fold))
  }
}
