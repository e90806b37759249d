/// What the room says under a key of a case, and how that is held against what the case expects.
enum Answer {
  /// Exactly this.
  case exactly(Plain)
  /// These, in any order.
  case inAnyOrder([Plain])
  /// These in this order.
  case inOrder([Plain])
  /// All that holds, of which a case names what it asserts.
  case among([Plain])
  /// Each field that holds, of which a case names what it asserts.
  case amongFields([String: Plain])
  /// Every spelling that the verdict agrees with.
  case anyOf([Plain])

  /// Terms under their own names, in any order.
  static func terms(_ terms: [some RawRepresentable<String>]) -> Answer {
    .inAnyOrder(terms.map { .text($0.rawValue) })
  }

  /// Names, in any order.
  static func names(_ names: [String]) -> Answer { .inAnyOrder(names.map(Plain.text)) }

  /// A term under its own name, or null.
  static func term(_ term: (some RawRepresentable<String>)?) -> Answer {
    .exactly(.text(orNull: term?.rawValue))
  }

  /// Yes or no.
  static func flag(_ flag: Bool) -> Answer { .exactly(.flag(flag)) }

  /// Whether it is what a case expects.
  func agrees(with expected: Plain) -> Bool {
    switch self {
    case .exactly(let value): return value == expected
    case .inOrder(let values): return .list(values) == expected
    case .anyOf(let spellings): return spellings.contains(expected)
    case .inAnyOrder(let values):
      guard case .list(let wanted) = expected else { return false }
      return values.count == wanted.count && Set(values) == Set(wanted)
    case .among(let values):
      guard case .list(let wanted) = expected else { return false }
      return Set(wanted).isSubset(of: values)
    case .amongFields(let values):
      guard case .fields(let wanted) = expected else { return false }
      return wanted.allSatisfy { key, value in values[key] == value }
    }
  }
}
