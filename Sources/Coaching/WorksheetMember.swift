import AccountModel
import Playbook
import Records

/// An entry of a list that a worksheet goes through.
public enum WorksheetMember: Hashable, Sendable {
  /// A person, by name; two people who stand to each other somehow.
  case person(String), relation(String, String)
  /// A need, by its lasting name; a competitor.
  case need(ItemKey), rival(String)
  /// How a point looks for one need, to one person: the views of a point count from 0.
  case view(subject: String, rival: String?, number: Int)
  /// A row of FAB, by its lasting name; a subject of the negotiation.
  case value(ItemKey), subject(NegotiationSubject)
  /// One of us at the table; an add-on, by its lasting name.
  case negotiator(String), addOn(ItemKey)

  /// What names it where a question about it was asked and nobody knew.
  public var name: String {
    switch self {
    case .person(let name), .rival(let name), .negotiator(let name): name
    case .relation(let from, let to): "\(from) > \(to)"
    case .need(let key), .value(let key), .addOn(let key): key.description
    case .view(let subject, let rival, let number): "\(subject) / \(rival ?? "") / \(number)"
    case .subject(let subject): subject.rawValue
    }
  }
}

/// A question of a worksheet as it is put: about the customer, about an entry of a list, or who and what else there is.
public enum WorksheetStep: Hashable, Sendable {
  /// The question of these places in the worksheet, about the customer or an entry.
  case question(section: Int, number: Int, member: WorksheetMember?)
  /// What else there is on the list of this section.
  case list(section: Int)
}

/// What is known as the answer to a question.
public struct WorksheetAnswer: Hashable, Sendable {
  /// Whether anybody knows it.
  public enum Standing: Hashable, Sendable {
    /// Nobody has asked; it was asked and isn't known; it is known.
    case missing, unknown, known
  }

  /// What is known.
  public enum Value: Hashable, Sendable {
    /// A term of the method, by the id of its words in the content.
    case term(String)
    /// Words.
    case words(String)
  }

  /// Whether anybody knows it.
  public var standing: Standing
  /// What is known; nil where nothing is.
  public var value: Value?
  /// The words behind it, or heard beside it; nil where there are none.
  public var words: String?

  static let missing = WorksheetAnswer(standing: .missing)

  init(standing: Standing, value: Value? = nil, words: String? = nil) {
    self.standing = standing
    self.value = value
    self.words = words
  }

  /// What a term says; nil isn't known, and missing unless it was asked.
  init<Term: AccountTerm>(_ term: Term?, wasAsked: Bool, words: String? = nil) {
    standing = term != nil ? .known : wasAsked ? .unknown : .missing
    value = term.map { .term($0.phraseID) }
    self.words = words
  }

  /// What an observation says; not known is missing unless it was asked.
  init(seen observation: Observation?, wasAsked: Bool, words: String? = nil) {
    let known = observation == .unknown ? nil : observation
    self.init(known, wasAsked: wasAsked, words: words)
  }

  /// What words say; none are missing unless it was asked.
  init(words: String?, wasAsked: Bool) {
    guard let words, words.contains(where: { !$0.isWhitespace }) else {
      self.init(standing: wasAsked ? .unknown : .missing)
      return
    }
    self.init(standing: .known, value: .words(words))
  }
}
