/// A term of the method whose sentences stand in the content, under ids that are the same in every language.
public protocol AccountTerm: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {
  /// What the ids of its sentences go on with after `account-`.
  static var topic: String { get }
  /// What is said of each term beside its own name or sentence.
  static var facets: [PhraseFacet] { get }
}

/// What the content says of a term beside its name.
public enum PhraseFacet: String, CaseIterable, Codable, Sendable {
  /// The question that finds it out, what to do or to attend to, what comes of it.
  case ask, work, yields
  /// What it is for.
  case aim
  /// What earns it and what shows that it is there.
  case earn, signs
  /// What the customer decides in it.
  case decision
  /// What stands first in the contract and what such a customer wants.
  case contract, wants
  /// The product seller's way and the consultative seller's way.
  case product, consultative
}

extension AccountTerm {
  /// Nothing beside the term itself, unless it says otherwise.
  public static var facets: [PhraseFacet] { [] }

  /// The id of the term's name or sentence, for example `account-man-verdict-hopeful`.
  public var phraseID: String { "account-\(Self.topic)-\(Self.hyphenated(rawValue))" }

  /// The id of what is said of the term beside its name.
  ///
  /// - Parameter facet: one of the term's facets.
  /// - Returns: the id, for example `account-man-condition-need-ask`.
  public func phraseID(_ facet: PhraseFacet) -> String {
    precondition(Self.facets.contains(facet), "\(Self.topic) has nothing under \(facet.rawValue)")
    return "\(phraseID)-\(facet.rawValue)"
  }

  /// The ids of all sentences of all terms of the kind.
  public static var phraseIDs: [String] {
    allCases.flatMap { term in [term.phraseID] + facets.map { term.phraseID($0) } }
  }

  /// Where the term stands among those of its kind, 0 for the first.
  var rank: Int { Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0 }

  private static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { id, letter in
      id += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

extension Optional where Wrapped == String {
  /// Whether there is anything but white space in it.
  var hasWords: Bool { self?.hasWords ?? false }
}

extension String {
  /// Whether there is anything but white space in it.
  var hasWords: Bool { contains { !$0.isWhitespace } }
}
