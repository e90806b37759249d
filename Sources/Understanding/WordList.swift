/// The words that a reader looks for, class by class, as they stand in the `words` files of the playbook.
///
/// A class is a section of such a file, by its id (`date-weekday`); the order of entries is the file's.
public struct WordList: Hashable, Sendable {
  /// One item of a class: words that mean the same.
  public struct Entry: Hashable, Sendable {
    /// The item's lasting id, for example `date-weekday-1`.
    public let id: String
    /// The words, the first of them the usual one.
    public let words: [String]
    /// What the words stand for: the item's detail `value`, empty where it has none.
    public let value: String

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - id: the item's lasting id.
    ///   - words: words that mean the same.
    ///   - value: what they stand for.
    public init(id: String, words: [String], value: String = "") {
      self.id = id
      self.words = words
      self.value = value
    }
  }

  /// The entries of each class, by the class's id.
  public var classes: [String: [Entry]]

  /// Makes a list.
  ///
  /// - Parameter classes: the entries of each class, by the class's id.
  public init(classes: [String: [Entry]] = [:]) {
    self.classes = classes
  }

  /// This list with another language's words after its own: people mix languages in one line.
  ///
  /// - Parameter other: the other language's list.
  /// - Returns: a list that knows the words of both.
  public func joined(with other: WordList) -> WordList {
    WordList(classes: classes.merging(other.classes) { $0 + $1 })
  }

  /// The first word of an item, for showing it on the screen.
  ///
  /// - Parameters:
  ///   - id: the item's lasting id.
  ///   - wordClass: the class in which it stands.
  /// - Returns: the word, or nil where the list has no such item.
  public func word(_ id: String, in wordClass: String) -> String? {
    classes[wordClass]?.first { $0.id == id }?.words.first
  }
}
