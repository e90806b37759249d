/// A way to ask for the commitment (METHOD M30).
public struct ClosingTechnique: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// Its name.
  public let words: String
  /// In which of the method's three lists it stands.
  public let lists: [Int]
  /// How it is done.
  public let how: String
  /// When it fits.
  public let when: String
  /// Sentences as said.
  public let examples: [String]

  init(_ item: Item) {
    id = item.id?.text ?? ""
    words = item.words.text
    lists = item.values("list").compactMap { Int($0) }
    how = item.value("how") ?? ""
    when = item.value("when") ?? ""
    examples = item.values("example")
  }
}
