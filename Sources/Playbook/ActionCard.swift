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
    action.rawValue.utf8.reduce(into: "action-") { id, letter in
      let isUpper = (0x41...0x5A).contains(letter)
      if isUpper { id += "-" }
      id.unicodeScalars.append(Unicode.Scalar(isUpper ? letter + 0x20 : letter))
    }
  }

  /// The actions by their ids, in the order of the method.
  static let ids = NextAction.allCases.map { (action: $0, id: id(of: $0)) }

  init?(_ item: Item) {
    guard let known = Self.ids.first(where: { $0.id == item.id?.text }) else { return nil }
    action = known.action
    id = known.id
    words = item.words.text
    phases = item.values("phase").compactMap(ValuePhase.init)
    ask = item.value("ask") ?? ""
  }
}
