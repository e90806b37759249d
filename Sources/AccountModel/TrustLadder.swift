import Customer

/// Something that a person did, which shows how far the relation is (METHOD M11).
public struct TrustStep: Hashable, Codable, Sendable {
  /// What kind of sign it is.
  public let sign: TrustSign
  /// What the person did, in words; without them the sign doesn't count.
  public var did: String
  /// The day; nil where unknown.
  public var day: Day?

  /// Keeps what a person did.
  public init(_ sign: TrustSign, did: String, day: Day? = nil) {
    self.sign = sign
    self.did = did
    self.day = day
  }
}

/// One person's way up the trust ladder, each step shown by what the person did (METHOD M11).
public struct TrustLadder: Hashable, Codable, Sendable {
  /// How many days without a step up make a stall.
  ///
  /// METHOD says "months" without a number; two of them are the makers' choice.
  public static let daysToStall = 60

  /// Whose ladder it is.
  public var person: String
  /// What the person did, in the order in which it was told.
  public var steps: [TrustStep]
  /// The rung that the rep believes in; nil where none was named.
  public var believed: TrustRung?
  /// What was spent on the person, in words; it shows nothing by itself.
  public var spent: [String]

  /// Takes what is known of a person.
  public init(
    _ person: String, steps: [TrustStep] = [], believed: TrustRung? = nil, spent: [String] = []
  ) {
    self.person = person
    self.steps = steps
    self.believed = believed
    self.spent = spent
  }

  /// The rung reached without a gap below it; nil where nothing shows even the first.
  public var rung: TrustRung? { TrustRung.allCases.prefix { isShown($0) }.last }

  /// The rung to climb next; nil at the top.
  public var next: TrustRung? { TrustRung.allCases.first { !isShown($0) } }

  /// Rungs that nothing shows, though something shows a higher one.
  public var gaps: [TrustRung] {
    guard let highest = TrustRung.allCases.last(where: isShown) else { return [] }
    return TrustRung.allCases.filter { $0.rank < highest.rank && !isShown($0) }
  }

  /// Whether what the person did shows a rung; the first takes both knowing and liking.
  ///
  /// - Parameter rung: the rung.
  /// - Returns: whether any sign of it has words.
  public func isShown(_ rung: TrustRung) -> Bool {
    let shown = signs.filter { $0.rung == rung }
    // Who likes us knows us; who knows us need not like us.
    return rung == .acquainted ? shown.contains(.likesUs) : !shown.isEmpty
  }

  /// The day of the last step up: the first day on which the highest rung that is shown was shown.
  public var lastStepUp: Day? {
    guard let rung else { return nil }
    return steps.filter { $0.sign.rung == rung && $0.sign != .knowsUs && $0.did.hasWords }
      .compactMap(\.day).min()
  }

  /// What is wrong, in a fixed order.
  ///
  /// - Parameter today: the day from which a stall is counted; nothing is stalled at the top, or without a day to count from.
  /// - Returns: the faults.
  public func faults(on today: Day) -> [TrustFault] {
    TrustFault.allCases.filter { fault in
      switch fault {
      case .misjudged: believed.map { $0.rank > (rung?.rank ?? -1) } ?? false
      case .stalled: isStalled(on: today)
      case .spending:
        spent.contains(where: \.hasWords)
          && !TrustRung.allCases.dropFirst().contains(where: isShown)
      case .notLiked: signs == [.knowsUs]
      }
    }
  }

  private func isStalled(on today: Day) -> Bool {
    guard next != nil else { return false }
    let since = lastStepUp ?? steps.compactMap(\.day).min()
    return since.map { today.daysSince1970 - $0.daysSince1970 >= Self.daysToStall } ?? false
  }

  /// The signs that have words, each once, in their own order.
  private var signs: [TrustSign] {
    TrustSign.allCases.filter { sign in steps.contains { $0.sign == sign && $0.did.hasWords } }
  }
}
