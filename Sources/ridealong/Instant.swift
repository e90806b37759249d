import Customer
import Sessions

/// A moment with the local time that belongs to it.
struct Instant: Hashable, Sendable {
  /// Seconds since 1970 UTC.
  var at: Int
  /// Seconds that local time is ahead of UTC.
  var utcOffset: Int

  /// The moment as a walk needs it.
  var moment: Moment { Moment(at: at, utcOffset: utcOffset) }

  /// The local day.
  var day: Day { moment.day }

  /// Minutes after local midnight, 0 to 1439.
  var minuteOfDay: Int { moment.minuteOfDay }

  /// The local time as journals keep it, `2026-11-24T09:30`.
  var written: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(day)T\(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
  }
}

extension Instant {
  /// Reads `2026-11-24T09:30`, with seconds or without, with `Z`, an offset like `+08:00` or neither, which means UTC.
  ///
  /// It is nil for anything else.
  ///
  /// - Parameter text: the text, as `RIDEALONG_NOW` holds it.
  init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(String(parts[0])) else { return nil }
    let mark = parts[1].firstIndex { "Z+-".contains($0) } ?? parts[1].endIndex
    guard let seconds = Self.seconds(parts[1][..<mark], fewest: 2, most: 3),
      let offset = Self.offset(parts[1][mark...])
    else { return nil }
    self.init(at: day.daysSince1970 * 86_400 + seconds - offset, utcOffset: offset)
  }

  /// Reads `09:30` or `09:30:15`.
  private static func seconds(_ text: Substring, fewest: Int, most: Int) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (fewest...most).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, limit) in zip(parts, [23, 59, 59]) {
      guard part.count == 2, part.allSatisfy({ $0.isASCII && $0.isNumber }),
        let number = Int(part), number <= limit
      else { return nil }
      numbers.append(number)
    }
    return zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func offset(_ text: Substring) -> Int? {
    guard let sign = text.first else { return 0 }
    if sign == "Z" { return text.count == 1 ? 0 : nil }
    guard let seconds = seconds(text.dropFirst(), fewest: 2, most: 2) else { return nil }
    return sign == "-" ? -seconds : seconds
  }
}
