/// Everything that the screen says, by id.
public struct Phrases: Sendable {
  private let texts: [String: String]

  /// Takes the phrases as the author wrote them, with words in braces and bars for line breaks.
  ///
  /// - Parameter texts: the phrases by their ids.
  public init(_ texts: [String: String]) {
    // Blanks before a bar and the one after it only set it off in the file.
    self.texts = texts.mapValues { text in
      guard text.utf8.contains(0x7C) else { return text }
      let lines = text.split(separator: "|", omittingEmptySubsequences: false)
      return lines.enumerated().map { number, line in
        let begun = number > 0 && line.first == " " ? line.dropFirst() : line
        guard number < lines.count - 1, let last = begun.lastIndex(where: { $0 != " " }) else {
          return number < lines.count - 1 ? "" : String(begun)
        }
        return String(begun[...last])
      }.joined(separator: "\n")
    }
  }

  /// The ids of all phrases, sorted.
  public var ids: [String] { texts.keys.sorted() }

  /// A phrase with its words filled in.
  ///
  /// - Parameters:
  ///   - key: which phrase.
  ///   - values: name and text for each word in braces; control characters in a text are made harmless.
  /// - Returns: the phrase, of several lines where the author set bars; the id in brackets where the content lacks it.
  public func text(_ key: some PhraseKey, _ values: (String, String)...) -> String {
    text(id: key.rawValue, values)
  }

  /// A phrase by its id, with its words filled in.
  ///
  /// - Parameters:
  ///   - id: the id in the content.
  ///   - values: name and text for each word in braces; control characters in a text are made harmless.
  /// - Returns: the phrase; the id in brackets where the content lacks it.
  public func text(id: String, _ values: [(String, String)] = []) -> String {
    guard let text = texts[id] else { return "[\(id)]" }
    return Template.filled(text) { name in
      values.first { $0.0 == name }.map { Template.cleaned($0.1) }
    }
  }

  /// Whether the content holds a phrase.
  ///
  /// - Parameter id: the id in the content.
  /// - Returns: false where `text` would give the id in brackets.
  public func holds(id: String) -> Bool { texts[id] != nil }
}
