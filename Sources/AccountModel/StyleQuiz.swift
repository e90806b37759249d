/// What the style quiz comes to (METHOD M12).
public enum StyleGuess: Hashable, Sendable {
  /// One style leads, by at least two of its own traits.
  case style(CommunicationStyle)
  /// One style leads by a single trait: watch for more before you build on it.
  case leaning(CommunicationStyle)
  /// It may be any of these, and what tells them apart has to be watched for.
  case between([CommunicationStyle])
  /// Nothing observed tells a style.
  case open

  /// The style to go by, where one leads.
  public var style: CommunicationStyle? {
    switch self {
    case .style(let style), .leaning(let style): style
    case .between, .open: nil
    }
  }

  /// How sure the guess is, as a sentence of the content.
  public var certainty: StyleCertainty {
    switch self {
    case .style: .clear
    case .leaning: .leaning
    case .between: .between
    case .open: .open
    }
  }
}

extension StyleGuess: Codable {
  private enum Key: String, CodingKey {
    case certainty, styles
  }

  /// Reads a guess as it was kept.
  ///
  /// - Parameter decoder: what it is read from.
  /// - Throws: where the certainty is unknown, or goes with another number of styles.
  public init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: Key.self)
    let certainty = try kept.decode(StyleCertainty.self, forKey: .certainty)
    let styles = try kept.decode([CommunicationStyle].self, forKey: .styles)
    switch (certainty, styles.count) {
    case (.clear, 1): self = .style(styles[0])
    case (.leaning, 1): self = .leaning(styles[0])
    case (.between, 2...): self = .between(styles)
    case (.open, 0): self = .open
    case (.clear, _), (.leaning, _), (.between, _), (.open, _):
      throw DecodingError.dataCorruptedError(
        forKey: .styles, in: kept,
        debugDescription: "\(certainty.rawValue) goes with another number of styles")
    }
  }

  /// Keeps the guess: how sure it is, and the styles that it may be.
  ///
  /// - Parameter encoder: what it is written to.
  /// - Throws: where it can't be written.
  public func encode(to encoder: any Encoder) throws {
    var kept = encoder.container(keyedBy: Key.self)
    try kept.encode(certainty, forKey: .certainty)
    try kept.encode(styles, forKey: .styles)
  }

  private var styles: [CommunicationStyle] {
    switch self {
    case .style(let style), .leaning(let style): [style]
    case .between(let styles): styles
    case .open: []
    }
  }
}

/// How sure a guess is.
public enum StyleCertainty: String, AccountTerm {
  /// Clear, leaning on a single trait, between several styles, open.
  case clear, leaning, between, open

  /// What the ids of its sentences go on with.
  public static let topic = "style-certainty"
}

/// The quiz that guesses a customer's style from what was observed (METHOD M12).
public struct StyleQuiz: Hashable, Codable, Sendable {
  /// What was looked for in the customer, and whether it was seen.
  public var traits: Sightings<StyleTrait>

  /// Takes what was observed.
  public init(_ traits: Sightings<StyleTrait> = Sightings()) {
    self.traits = traits
  }

  /// Takes the traits that were seen.
  public init(seen traits: [StyleTrait]) {
    self.traits = Sightings(traits.map { Sighting($0, .yes) })
  }

  /// The side that most observations speak for; nil where none or as many speak for the other.
  public var bearing: Bearing? {
    let seen = traits.terms(.yes).compactMap(\.bearing)
    let outward = seen.filter { $0 == .extrovert }.count
    let inward = seen.count - outward
    if outward == inward { return nil }
    return outward > inward ? .extrovert : .introvert
  }

  /// How many of a style's own traits were seen.
  ///
  /// - Parameter style: the style; a chameleon has no traits of its own.
  /// - Returns: the number.
  public func count(of style: CommunicationStyle) -> Int {
    traits.terms(.yes).filter { $0.style == style }.count
  }

  /// The guess: introvert or extrovert first, then the style on that side with most traits.
  ///
  /// Parts of all four types, none of them with more than half of what was seen, make a chameleon.
  public var guess: StyleGuess {
    let counts = CommunicationStyle.allCases.map { (style: $0, count: count(of: $0)) }
    let own = counts.filter { $0.style.bearing != nil }
    let all = own.reduce(0) { $0 + $1.count }
    if own.allSatisfy({ $0.count > 0 && $0.count * 2 <= all }) { return .style(.chameleon) }
    let side = bearing
    let candidates = own.filter { side == nil || $0.style.bearing == side }
    let most = candidates.map(\.count).max() ?? 0
    let leaders = candidates.filter { $0.count == most }
    guard most > 0 else { return side == nil ? .open : .between(candidates.map(\.style)) }
    guard let leader = leaders.first, leaders.count == 1 else {
      return .between(leaders.map(\.style))
    }
    return most > 1 ? .style(leader.style) : .leaning(leader.style)
  }

  /// The trait to watch for next; nil where the guess is clear or everything was looked for.
  public var next: StyleTrait? {
    let unknown = traits.terms(.unknown)
    switch guess {
    case .style: return nil
    case .leaning(let style): return unknown.first { $0.style == style }
    case .between(let styles): return unknown.first { $0.style.map(styles.contains) ?? false }
    case .open: return unknown.first
    }
  }
}

/// In what else customers differ (METHOD M12): to be judged early.
public enum CustomerDifference: String, AccountTerm {
  /// Age and experience; technical depth (some know our product better than we do).
  case experience, technicalDepth
  /// Region and its manners; education.
  case region, education

  /// What the ids of its sentences go on with.
  public static let topic = "difference"
}
