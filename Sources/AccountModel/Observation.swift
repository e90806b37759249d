/// Whether something holds: yes, no, or not known, which is an answer too.
public enum Observation: String, AccountTerm {
  /// It was seen, it was seen not to be so, or nobody has found out.
  case yes, no, unknown

  /// What the ids of its sentences go on with.
  public static let topic = "observation"
}

/// What was seen of one term, with the words or the fact that shows it.
public struct Sighting<Term: AccountTerm>: Hashable, Codable, Sendable {
  /// What was looked for.
  public let term: Term
  /// Whether it holds.
  public var observation: Observation
  /// The customer's words or the fact behind it; nil where none was kept.
  public var words: String?

  /// Keeps what was seen.
  public init(_ term: Term, _ observation: Observation, words: String? = nil) {
    self.term = term
    self.observation = observation
    self.words = words
  }
}

/// What was seen of a whole set of terms; what nobody has looked at is unknown.
public struct Sightings<Term: AccountTerm>: Hashable, Codable, Sendable {
  /// One sighting a term, in the order in which the terms were first noted.
  public private(set) var notes: [Sighting<Term>] = []

  /// Takes sightings in the order in which they were made: a later one of the same term replaces the earlier.
  public init(_ sightings: [Sighting<Term>] = []) {
    sightings.forEach { note($0) }
  }

  /// Whether a term holds; unknown where it was never noted.
  public subscript(term: Term) -> Observation {
    notes.first { $0.term == term }?.observation ?? .unknown
  }

  /// The words kept with a term.
  ///
  /// - Parameter term: the term.
  /// - Returns: the words; nil where there are none.
  public func words(of term: Term) -> String? {
    notes.first { $0.term == term }?.words
  }

  /// Notes a sighting in place of an earlier one of the same term.
  public mutating func note(_ sighting: Sighting<Term>) {
    if let index = notes.firstIndex(where: { $0.term == sighting.term }) {
      notes[index] = sighting
    } else {
      notes.append(sighting)
    }
  }

  /// The terms of which something is so, in their own order.
  ///
  /// - Parameter observation: yes, no or unknown.
  /// - Returns: the terms.
  public func terms(_ observation: Observation) -> [Term] {
    Term.allCases.filter { self[$0] == observation }
  }

  /// The terms said to hold, or not to, without any words to show for it, in their own order.
  public var withoutWords: [Term] {
    Term.allCases.filter { self[$0] != .unknown && !words(of: $0).hasWords }
  }
}
