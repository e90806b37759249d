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
  public static func id(of action: NextAction) -> String { "action-\(action.identifier)" }

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
