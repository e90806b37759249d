import AccountModel

/// A line that any customer may say.
public struct BuyerLine: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The words, with names in braces to be filled in.
  public let words: String
  /// What it does.
  public let act: BuyerAct
  /// The styles that speak so; empty for all.
  public let styles: [CommunicationStyle]
  /// The moods in which it is said; empty for all.
  public let moods: [Mood]

  init(_ item: Item, _ act: BuyerAct) {
    id = item.id?.text ?? ""
    words = item.words.text
    self.act = act
    styles = item.values("style").compactMap(CommunicationStyle.init)
    moods = item.values("mood").compactMap(Mood.init)
  }

  /// Fills names in braces.
  ///
  /// - Parameters:
  ///   - text: a line with names in braces.
  ///   - values: text for each name.
  /// - Returns: the line; a name without a text stays.
  public static func filled(_ text: String, _ values: [String: String]) -> String {
    Template.filled(text) { values[String($0)] }
  }
}
