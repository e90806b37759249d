/// What one clause of a summary says of the customer.
public struct Claim: Hashable, Codable, Sendable {
  /// The ids of the facts whose words stand in it.
  public var facts: [String]
  /// The ids of other facts in the telling of which the same is said, so that either will bear it out.
  public var elsewhere: [String]
  /// The numbers in it.
  public var numbers: [Int]

  init(facts: [String], elsewhere: [String] = [], numbers: [Int] = []) {
    self.facts = facts
    self.elsewhere = elsewhere
    self.numbers = numbers
  }

  /// The claim as one word, to be kept.
  public var text: String {
    [facts, elsewhere, numbers.map(String.init)].map { $0.joined(separator: ",") }
      .joined(separator: ";")
  }

  /// Reads a claim that was kept.
  ///
  /// - Parameter text: the claim as one word.
  public init(text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(separator: ",").map(String.init)
    }
    facts = parts.first ?? []
    elsewhere = parts.count > 1 ? parts[1] : []
    numbers = parts.count > 2 ? parts[2].compactMap { Int($0) } : []
  }
}
