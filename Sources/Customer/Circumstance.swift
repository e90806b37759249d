/// Something about the customer's situation that is no need, and yet decides the sale.
public struct Circumstance: Hashable, Codable, Sendable {
  /// What it is about.
  public enum Topic: String, CaseIterable, Codable, Sendable {
    /// What he uses or does today, and has tried (现状); when he wants to decide and what that hangs on (时机);
    /// what may be spent (预算); whom else he looks at (竞争). METHOD M07, M10, M15.
    case present, timing, budget, competition
  }

  /// What it is about.
  public var topic: Topic
  /// What was learned, in the words in which it was told.
  public var words: String

  /// Records a circumstance.
  public init(topic: Topic, words: String) {
    self.topic = topic
    self.words = words
  }
}
