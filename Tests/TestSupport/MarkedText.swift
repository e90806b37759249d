/// A sample in which signs like `①` mark places, so that nobody counts columns.
public struct MarkedText: Sendable {
  /// A place in the text without its marks.
  public struct Place: Equatable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The column, 1-based, in characters.
    public let column: Int
  }

  /// The text without its marks.
  public let text: String
  /// The marked places, in the order of the text.
  public let places: [Place]

  /// Takes the marks out of a text.
  ///
  /// - Parameter marked: a text in which each of `①` to `⑨` stands right before a place.
  public init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var (line, column) = (1, 1)
    for character in marked {
      if "①②③④⑤⑥⑦⑧⑨".contains(character) {
        places.append(Place(line: line, column: column))
        continue
      }
      text.append(character)
      column += 1
      if character.isNewline { (line, column) = (line + 1, 1) }
    }
    self.text = text
    self.places = places
  }
}
