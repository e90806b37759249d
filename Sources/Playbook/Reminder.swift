/// A reminder how to listen, or what keeps one from listening (METHOD M25).
public struct Reminder: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// What to do, in one sentence.
  public let words: String
  /// By which signs one notices that it is needed.
  public let signs: [String]

  init(_ item: Item) {
    id = item.id?.text ?? ""
    words = item.words.text
    signs = item.value("signs").map(WordEntry.split) ?? []
  }
}
