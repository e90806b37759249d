import VisitModel

/// A next logical action and the sentence that asks for it (METHOD M27).
public struct ActionCard: Hashable, Sendable {
  /// Which action.
  public let action: NextAction
  /// The id in the content, `action-` and the action's name.
  public let id: String
  /// Its name as shown.
  public let words: String
  /// The phases of the customer value method that it fits.
  public let phases: [ValuePhase]
  /// The sentence that asks for it.
  public let ask: String

  /// The id in the content, for example `action-key-leader`.
  ///
  /// - Parameter action: which action.
  /// - Returns: `action-` and the action's name with hyphens.
  public static func id(of action: NextAction) -> String {
    action.rawValue.reduce(into: "action-") { id, letter in
      id += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  init?(_ item: Item) {
    guard let action = NextAction.allCases.first(where: { Self.id(of: $0) == item.id?.text })
    else { return nil }
    self.action = action
    id = Self.id(of: action)
    words = item.words.text
    phases = item.values("phase").compactMap(ValuePhase.init)
    ask = item.value("ask") ?? ""
  }
}
