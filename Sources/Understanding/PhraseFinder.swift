import Playbook

/// Finds phrases of an author's in a line, as the classes of words are found: in all their forms, in either script of Chinese.
public struct PhraseFinder: Sendable {
  /// A list of phrases that was found.
  public struct Hit: Hashable, Sendable {
    /// The id of the list.
    public let id: String
    /// The words or characters that it covers, by their places in the line.
    public let units: Range<Int>
  }

  private static let prefix = "class-"
  private let language: Language
  private let book: ClassBook

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - language: the language of the phrases and the lines.
  ///   - lists: phrases that mean the same, by the id of their list.
  public init(_ language: Language, _ lists: [(id: String, words: [String])]) {
    self.language = language
    book = ClassBook(language, lists.map { (id: Self.prefix + $0.id, words: $0.words) })
  }

  /// Finds the phrases of a line.
  ///
  /// - Parameter text: the line.
  /// - Returns: every list at every place where one of its phrases stands, the longest phrase of a list.
  public func hits(in text: String) -> [Hit] {
    book.hits(in: Line(text, language: language)).map { hit in
      Hit(id: String(book.ids[hit.wordClass].dropFirst(Self.prefix.count)), units: hit.units)
    }
  }

  /// How many words or characters a line has.
  ///
  /// - Parameter text: the line.
  /// - Returns: 0 for an empty line, and for one of nothing but marks.
  public func length(of text: String) -> Int { Line(text, language: language).units.count }
}
