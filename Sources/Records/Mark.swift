/// A mark at the start of a line: what happens too fast for words.
public enum Mark: String, CaseIterable, Codable, Sendable {
  /// `!` objection, `=` need, `@` person, `$` sum, `>` next step, `+` buying signal, `#` this moment.
  case objection, need, person, sum, nextStep, signal, moment

  /// The signs that make the mark: the one of a Latin keyboard first, then those of Chinese input methods.
  public var signs: [Character] {
    switch self {
    case .objection: ["!", "！"]
    case .need: ["=", "＝"]
    case .person: ["@", "＠"]
    case .sum: ["$", "￥", "¥", "＄"]
    case .nextStep: [">", "》", "＞"]
    case .signal: ["+", "＋"]
    case .moment: ["#", "＃"]
    }
  }

  /// The sign on a Latin keyboard.
  public var sign: String { String(signs.prefix(1)) }

  /// The mark of a sign; nil for any other character.
  ///
  /// - Parameter sign: the first character of a line.
  public init?(sign: Character) {
    guard let mark = Mark.allCases.first(where: { $0.signs.contains(sign) }) else { return nil }
    self = mark
  }
}
