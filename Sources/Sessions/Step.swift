import Records

/// What a typed line leads to: what must be recorded before anything is shown, and what to show.
public struct Step: Sendable {
  /// How a walk ends.
  public enum Leaving: Hashable, Sendable {
    /// For now: it can be resumed.
    case forNow
    /// The visit is over.
    case over
  }

  /// What to record; nil where the line changes nothing.
  public var record: CallRecord?
  /// Lines to show once it is recorded.
  public var say: [String]
  /// The text to put into the next line, for a question gone back to.
  public var restore: String?
  /// Whether the walk ends.
  public var leaving: Leaving?

  static func say(_ lines: String...) -> Step {
    Step(record: nil, say: lines)
  }

  /// Makes a step that records something, or only says something.
  ///
  /// - Parameters:
  ///   - record: what to record; nil where the line changes nothing.
  ///   - say: lines to show once it is recorded.
  public init(record: CallRecord?, say: [String] = []) {
    self.record = record
    self.say = say
  }
}
