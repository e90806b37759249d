import AccountModel
import Customer

/// Somebody at the customer's, with everything that visits and writers told of him.
public struct AccountPerson: Hashable, Sendable {
  /// The name by which he is known.
  public let name: String
  /// Other names that mean him.
  public internal(set) var aliases: [String] = []
  /// What is known of him.
  public internal(set) var detail: PersonDetail
  /// What was asked of him and isn't known.
  public internal(set) var unknown: [PersonDetail.Field] = []
  /// What was spent on him.
  public internal(set) var spent: [String] = []
  /// The day on which he was first named; nil where unknown.
  public internal(set) var firstNamed: Day?
  /// The visits in which he was named, in time's order.
  public internal(set) var visits: [String] = []

  init(_ name: String, detail: PersonDetail = PersonDetail(), firstNamed: Day? = nil) {
    self.name = name
    self.detail = detail
    self.firstNamed = firstNamed
  }

  /// The person as a visit's machine takes him.
  public var person: Person {
    Person(name: name, title: detail.title, role: detail.role, influence: detail.influence)
  }

  /// His influence: as told, else the one that goes with his role in the purchase.
  public var influence: Influence? { detail.influence ?? detail.role.flatMap(CallNote.influence) }

  /// Whether a name means him.
  public func isCalled(_ other: String) -> Bool {
    let other = Folded(other)
    return Folded(name) == other || aliases.contains { Folded($0) == other }
  }

  mutating func tell(_ later: PersonDetail) {
    detail.merge(later)
    unknown = unknown.filter { !isKnown($0) }
  }

  mutating func clear(_ field: PersonDetail.Field) {
    detail.clear(field)
    if !unknown.contains(field) { unknown.append(field) }
  }

  private func isKnown(_ field: PersonDetail.Field) -> Bool {
    switch field {
    case .title: detail.title != nil
    case .role: detail.role != nil
    case .influence: detail.influence != nil
    case .function: detail.function != nil
    case .level: detail.level != nil
    case .part: detail.part != nil
    case .results: detail.results != nil
    case .wins: detail.wins != nil
    case .isWon: detail.isWon != nil
    case .believed: detail.believed != nil
    }
  }
}
