/// Words that the understanding looks for, and what they mean.
public struct WordEntry: Hashable, Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The words, any of which means the same.
  public let words: [String]
  /// What they mean; the id where the author gives no value.
  public let value: String

  init(_ item: Item) {
    id = item.id?.text ?? ""
    words = Self.split(item.words.text)
    value = item.value("value") ?? id
  }

  /// Takes apart words that are separated by ` / ` (or the full-width `／`).
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var current: [Substring] = []
    // Blanks come in runs nowhere but around the separator, so that joining the rest with one is exact.
    for piece in text.replacingWideSlash().split(separator: " ") {
      if piece == "/", !current.isEmpty {
        parts.append(current.joined(separator: " "))
        current = []
      } else {
        current.append(piece)
      }
    }
    if !current.isEmpty { parts.append(current.joined(separator: " ")) }
    return parts
  }
}

extension String {
  fileprivate func replacingWideSlash() -> String {
    guard contains("／") else { return self }
    return reduce(into: "") { $0 += $1 == "／" ? " / " : String($1) }
  }
}
