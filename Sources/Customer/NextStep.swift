/// An action agreed at the end of a visit: who, what, when (METHOD M20, M27).
public struct NextStep: Hashable, Codable, Sendable {
  /// Whose action it is.
  public enum Side: String, CaseIterable, Codable, Sendable {
    /// The customer's or ours.
    case customer, ours
  }

  /// Whose action it is; nil where unknown.
  public var side: Side?
  /// The name of the person who acts; nil where unknown.
  public var actor: String?
  /// What is to be done.
  public var action: String
  /// By when or on which day; nil where unknown.
  public var when: When?

  /// Records a next step; what isn't known stays nil.
  public init(side: Side?, actor: String?, action: String, when: When?) {
    self.side = side
    self.actor = actor
    self.action = action
    self.when = when
  }

  /// What is to be done without the actor's name at its beginning, for places that name the actor beside it.
  ///
  /// "王总下周三来看样机" is 下周三来看样机 where 王总 acts; what he does together with others stays whole.
  public var deed: String {
    guard let actor, !actor.isEmpty, action.hasPrefix(actor) else { return action }
    let rest = action.dropFirst(actor.count)
    let deed = rest.drop(while: \.isWhitespace)
    guard let first = deed.first, !"和跟与同及、,，:：'’".contains(first) else { return action }
    let isOtherWord = rest.startIndex == deed.startIndex && first.isASCII && first.isLetter
    return isOtherWord ? action : String(deed)
  }

  /// Whether it moves the sale: a customer's action, by a person, with a day (METHOD M30).
  public var isAdvance: Bool {
    side == .customer && actor?.isEmpty == false && !action.isEmpty && when?.day != nil
  }
}

/// Something that we said we would do for the customer, owed until it is done.
public struct Promise: Hashable, Codable, Sendable {
  /// What was promised.
  public var words: String
  /// By when; nil where no day was named.
  public var when: When?

  /// Records a promise.
  public init(words: String, when: When? = nil) {
    self.words = words
    self.when = when
  }
}

/// Something of ours that was put before the customer, and the need it answers.
public struct Offer: Hashable, Codable, Sendable {
  /// What was offered.
  public var words: String
  /// The words of the need that it answers; nil where it answers none.
  public var need: String?

  /// Records an offer.
  public init(words: String, need: String? = nil) {
    self.words = words
    self.need = need
  }
}
