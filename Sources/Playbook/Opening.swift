/// A way to open the talk (METHOD M21).
public struct Opening: Hashable, Sendable {
  /// The kinds of opening and approach.
  public enum Kind: String, CaseIterable, Sendable {
    /// Fact 事实, question 问题, referral 推荐, tool 工具; statement 陈述式, demonstration 演示式, asking 提问式; value statement.
    case fact, question, referral, tool, statement, demonstration, ask, value
  }

  /// The id, the same in every language.
  public let id: String
  /// What it is.
  public let words: String
  /// The kind; nil only where the content has a mistake.
  public let kind: Kind?
  /// For which relation and position it fits.
  public let when: String
  /// Sentences as said.
  public let examples: [String]

  init(_ item: Item) {
    id = item.id?.text ?? ""
    words = item.words.text
    kind = item.value("kind").flatMap(Kind.init)
    when = item.value("when") ?? ""
    examples = item.values("example")
  }
}
