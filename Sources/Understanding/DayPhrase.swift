import Customer

/// A date that stands in a text, and what it comes to.
struct DayPhrase {
  let places: Range<Int>
  /// Whether a day was spoken of at all, clear or not.
  let namesDay: Bool
  let day: Day?
  var minute: Int?
  var isDeadline: Bool
  /// Whether the text says that it is not this day.
  let isRuledOut: Bool

  func when(written: String) -> When {
    When(
      written: written, day: day?.writable, minuteOfDay: minute,
      isDeadline: isDeadline && day != nil)
  }
}

/// The day that words name, before the rest of the phrase has been read.
struct Reckoned {
  /// The days that the words may mean: one where they are clear, none where they name no single day.
  var options: [Day]
  /// Whether the words name a stretch whose end this day is.
  var isLimit = false
  /// Whether the words are the end of a day, which another word may name (`EOD Friday`).
  var isDayEnd = false
  /// Whether the words are a day of the week and nothing else.
  var isBareWeekday = false
  /// The part of the day that the word contains (`tonight`).
  var daypart: String?
  /// The minute that the words come to (`in two hours`).
  var minute: Int?
  /// Whether within a sentence the words count only after `on`, `by` and the like, or beside a time.
  var needsCompany = false

  init(_ day: Day?, isLimit: Bool = false) {
    options = day.map { [$0] } ?? []
    self.isLimit = isLimit
  }

  init(options: [Day]) {
    self.options = options
  }

  static var unclear: Reckoned { Reckoned(options: []) }

  var day: Day? { options.count == 1 ? options[0] : nil }
}

/// A time of day as written, before it is known which half of the day it belongs to.
struct Clock {
  var hour: Int
  var minute: Int
  var daypart: String?
  /// Whether it was written with 24 hours (`03:30`, `15:30`), or is noon.
  var isExact = false
  /// Whether it is a time even without a day beside it.
  var isFirm = true

  /// Minutes after midnight; nil where the words contradict each other or leave the night open (`晚上12点`).
  func minuteOfDay(daypart outer: String?) -> Int? {
    guard (0...24).contains(hour), (0...59).contains(minute) || minute < 0 else { return nil }
    var hour = hour
    switch daypart ?? outer {
    case "am": hour = hour == 12 ? 0 : hour
    case "pm": hour = hour < 12 ? hour + 12 : hour
    case "noon": hour = hour < 4 ? hour + 12 : hour
    case "evening":
      guard (5...11).contains(hour) || (17...23).contains(hour) else { return nil }
      hour = hour < 12 ? hour + 12 : hour
    case nil where !isExact && (1...6).contains(hour): hour += 12
    default: break
    }
    let total = hour * 60 + minute
    return (0..<1440).contains(total) ? total : nil
  }
}
