/// The lasting name of something in a customer's file: who numbered it, and its number there.
///
/// Visits number what is said in them, writers what they note; no two of them ever give one name.
public struct ItemKey: Hashable, Sendable, Comparable {
  /// The id of the visit, or the writer's name in file names.
  public let source: String
  /// The number given there, 1 for the first.
  public let number: Int

  /// Names an item.
  public init(_ source: String, _ number: Int) {
    self.source = source
    self.number = number
  }

  /// Whether the left one comes first: by source, then by number.
  public static func < (left: ItemKey, right: ItemKey) -> Bool {
    if left.source != right.source {
      return left.source.utf8.lexicographicallyPrecedes(right.source.utf8)
    }
    return left.number < right.number
  }
}

extension ItemKey: LosslessStringConvertible {
  /// Reads the form `wang#3`; nil for anything else.
  public init?(_ text: String) {
    guard let hash = text.lastIndex(of: "#"), let number = Int(text[text.index(after: hash)...])
    else { return nil }
    self.init(String(text[..<hash]), number)
  }

  /// The written form, for example `wang#3`.
  public var description: String { "\(source)#\(number)" }
}

extension ItemKey: Codable {
  /// Reads the written form from one string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let key = ItemKey(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a name like wang#3")
    }
    self = key
  }

  /// Writes it as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
