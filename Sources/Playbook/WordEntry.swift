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

  /// Takes apart words that are separated by ` / ` (or by the full-width `／`, with or without blanks).
  static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    func close(_ end: Int) {
      var (first, last) = (start, end)
      while first < last, bytes[first] == Byte.space { first += 1 }
      while last > first, bytes[last - 1] == Byte.space { last -= 1 }
      if first < last { parts.append(String(decoding: bytes[first..<last], as: UTF8.self)) }
    }
    for index in bytes.indices {
      if let length = separatorLength(at: index, in: bytes) {
        close(index)
        start = index + length
      }
    }
    close(bytes.count)
    return parts
  }

  /// How long the separator is that begins at an index; nil where none does.
  private static func separatorLength(at index: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[index] {
    case 0x2F:
      let isSetOff =
        index > 0 && bytes[index - 1] == Byte.space && index + 1 < bytes.count
        && bytes[index + 1] == Byte.space
      return isSetOff ? 1 : nil
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x8F:
      return 3
    default: return nil
    }
  }
}
