/// A quantity as a person wrote it ($, # or %, METHOD M22), beside the number it was taken to mean.
///
/// What stays unclear keeps its words and has no number.
public struct Sum: Hashable, Codable, Sendable {
  /// What the number counts.
  public enum Measure: String, CaseIterable, Codable, Sendable {
    /// Money; the currency stands beside it where it was named.
    case money
    /// A number of things, people, times or hours.
    case number
    /// Per cent.
    case percent
  }

  /// The stretch of time that the sum is for.
  public enum Period: String, CaseIterable, Codable, Sendable {
    /// The sum is per hour, day, week, month, quarter or year.
    case hour, day, week, month, quarter, year
  }

  /// The words as written, for example `三十来万` or `12k a month`.
  public let written: String
  /// The number in thousandths (35 000 is 35 000 000), so that equal sums are equal byte for byte; nil where unclear.
  public let thousandths: Int?
  /// What the number counts; nil where the words don't say.
  public let measure: Measure?
  /// The unit as written: a currency code (`CNY`, `USD`, `EUR`) for money, else the word counted (`tons`, `次`).
  public let unit: String?
  /// The stretch of time the sum is for; nil where none was named.
  public let period: Period?
  /// Whether the words said "about" (`三十来万`, `roughly`, `~`).
  public let isApproximate: Bool

  /// Keeps the words beside what they were taken to mean.
  public init(
    written: String, thousandths: Int?, measure: Measure?, unit: String? = nil,
    period: Period? = nil, isApproximate: Bool = false
  ) {
    self.written = written
    self.thousandths = thousandths
    self.measure = measure
    self.unit = unit
    self.period = period
    self.isApproximate = isApproximate
  }
}
