/// A set of phrases that a room shows: each case names one, its raw value is the id in the content.
public protocol PhraseKey: RawRepresentable<String>, CaseIterable, Sendable {}

extension PhraseKey {
  /// The ids of all phrases of the set, which the content has to hold.
  public static var allIDs: [String] { allCases.map(\.rawValue) }
}
