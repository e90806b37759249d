import AccountModel
import Customer

/// What was seen of one term of the method, whichever list it stands on (METHOD M01 to M33).
///
/// It keeps the names of list and term, so that a list that grows needs no new kind of entry.
public struct TermSeen: Hashable, Codable, Sendable {
  /// The list, by the topic of its terms, for example `man-condition`.
  public let topic: String
  /// The term, by its name in the list.
  public let term: String
  /// Whether it holds; unknown is an answer too.
  public let observation: Observation
  /// The customer's words or the fact behind it; nil where none was kept.
  public let words: String?
  /// Whom it is about; nil for the customer as a whole.
  public let person: String?
  /// The day on which it was seen; nil where that isn't told.
  public let day: Day?

  /// Keeps what was seen.
  ///
  /// - Parameters:
  ///   - term: what was looked for.
  ///   - observation: whether it holds.
  ///   - words: the customer's words or the fact behind it.
  ///   - person: whom it is about.
  ///   - day: when it was seen.
  public init<Term: AccountTerm>(
    _ term: Term, _ observation: Observation, words: String? = nil, person: String? = nil,
    day: Day? = nil
  ) {
    topic = Term.topic
    self.term = term.rawValue
    self.observation = observation
    self.words = words
    self.person = person
    self.day = day
  }

  /// The term as one of a list; nil where it stands on another, or the list no longer has it.
  ///
  /// - Parameter list: the list.
  /// - Returns: the term.
  public func term<Term: AccountTerm>(of list: Term.Type) -> Term? {
    topic == list.topic ? list.init(rawValue: term) : nil
  }

  /// The same, with a day where it has none of its own.
  func on(_ other: Day?) -> TermSeen {
    TermSeen(copying: self, day: day ?? other)
  }

  private init(copying seen: TermSeen, day: Day?) {
    topic = seen.topic
    term = seen.term
    observation = seen.observation
    words = seen.words
    person = seen.person
    self.day = day
  }
}
