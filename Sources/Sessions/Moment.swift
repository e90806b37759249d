import Customer

/// A moment as the walk needs it: the clock's seconds and the day and minute that they are here.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970 UTC.
  public let at: Int
  /// The local day.
  public let day: Day
  /// Minutes after local midnight, 0 to 1439.
  public let minuteOfDay: Int

  /// Places a time.
  ///
  /// - Parameters:
  ///   - at: seconds since 1970 UTC.
  ///   - utcOffset: seconds that local time is ahead of UTC.
  public init(at: Int, utcOffset: Int) {
    self.at = at
    let local = at + utcOffset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    day = Day(daysSince1970: days)
    minuteOfDay = (local - days * 86_400) / 60
  }
}
