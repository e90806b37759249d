/// A date as a person wrote it, beside the day that it was taken to mean.
///
/// What stays unclear keeps its words and has no day: nothing is invented.
public struct When: Hashable, Codable, Sendable {
  /// The words as written, for example `下周三` or `Fri 3pm`.
  public let written: String
  /// The day that the words name, seen from the day on which they were written; nil where unclear.
  public let day: Day?
  /// Minutes after midnight, 0 to 1439; nil where no time of day was named.
  public let minuteOfDay: Int?
  /// Whether the words set a limit (`by Friday`, `月底前`) instead of naming the day itself.
  public let isDeadline: Bool

  /// Keeps the words beside what they were taken to mean.
  public init(written: String, day: Day?, minuteOfDay: Int? = nil, isDeadline: Bool = false) {
    self.written = written
    self.day = day
    self.minuteOfDay = minuteOfDay
    self.isDeadline = isDeadline
  }
}
