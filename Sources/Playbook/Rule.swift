/// A rule that the coach goes by, and where it comes from.
public struct Rule: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The rule.
  public let words: String
  /// Where it comes from.
  public let source: String
  /// How well it is supported; empty where the author doesn't say.
  public let strength: String
  /// Why it holds.
  public let why: String

  init(_ item: Item) {
    id = item.id?.text ?? ""
    words = item.words.text
    source = item.value("source") ?? ""
    strength = item.value("strength") ?? ""
    why = item.value("why") ?? ""
  }
}
