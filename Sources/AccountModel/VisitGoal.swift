import Customer

/// The five letters of a goal (METHOD M20).
public enum SMARTLetter: String, AccountTerm {
  /// Specific 明确的, measurable 可量化, achievable 可行的, result-oriented 以结果为导向, time-bound 时间性.
  case specific, measurable, achievable, resultOriented, timeBound

  /// What the ids of its sentences go on with.
  public static let topic = "smart"
  /// Each has the question that mends it.
  public static let facets: [PhraseFacet] = [.ask]
}

/// What a step of the ladder brings (METHOD M20).
public enum GoalGain: String, AccountTerm {
  /// Gains information 搜集信息; triggers a decision 引发决定.
  case information, decision

  /// What the ids of its sentences go on with.
  public static let topic = "goal-gain"
}

/// What the wording of a goal shows; whoever reads the words takes it from them.
public struct GoalSignals: Hashable, Codable, Sendable {
  /// What a verb of result in it brings; nil where there is none.
  public var gain: GoalGain?
  /// Whether it names what it is about: a person, a thing, a fact, an event.
  public var namesSomething: Bool
  /// Whether there is a number in it.
  public var hasNumber: Bool
  /// The day or limit named; nil where there is none.
  public var when: When?
  /// Whether it comes to no more than getting to know each other.
  public var isAcquaintance: Bool
  /// Whether it can be done in this visit: the rep says so, words don't.
  public var isAchievable: Observation
  /// Whether the day was left to the visit itself: what is to be had in the visit ends with it.
  public var endsWithVisit: Bool

  /// Takes what the wording shows.
  public init(
    gain: GoalGain? = nil, namesSomething: Bool = false, hasNumber: Bool = false,
    when: When? = nil, isAcquaintance: Bool = false, isAchievable: Observation = .unknown,
    endsWithVisit: Bool = false
  ) {
    self.gain = gain
    self.namesSomething = namesSomething
    self.hasNumber = hasNumber
    self.when = when
    self.isAcquaintance = isAcquaintance
    self.isAchievable = isAchievable
    self.endsWithVisit = endsWithVisit
  }
}

/// What to do with a goal (METHOD M20).
public enum GoalVerdict: String, AccountTerm {
  /// All five letters hold.
  case good
  /// A letter fails: say it again so that it holds.
  case mend
  /// No letter fails, but whether it is achievable isn't known.
  case findOut
  /// Getting to know each other is no goal.
  case refused

  /// What the ids of its sentences go on with.
  public static let topic = "goal-verdict"
}

/// A goal of a visit held against the five letters (METHOD M20).
public struct VisitGoal: Hashable, Codable, Sendable {
  /// The goal as written.
  public var words: String
  /// What its wording shows.
  public var signals: GoalSignals

  /// Takes a goal and what its wording shows.
  public init(_ words: String, _ signals: GoalSignals) {
    self.words = words
    self.signals = signals
  }

  /// What it brings; nil where it brings neither information nor a decision, or is refused.
  public var gain: GoalGain? { signals.isAcquaintance ? nil : signals.gain }

  /// Whether a letter holds.
  ///
  /// Specific: names what it is about. Measurable: has a number, or names a thing of which one can
  /// say afterwards whether one has it. Result-oriented: gains information or triggers a decision.
  ///
  /// - Parameter letter: the letter.
  /// - Returns: unknown only for what the words can't show.
  public func holds(_ letter: SMARTLetter) -> Observation {
    let names = signals.namesSomething && !signals.isAcquaintance && words.hasWords
    switch letter {
    case .specific: return names ? .yes : .no
    case .measurable: return signals.hasNumber || (names && gain != nil) ? .yes : .no
    case .achievable: return signals.isAchievable
    case .resultOriented: return gain == nil ? .no : .yes
    case .timeBound: return signals.when?.day != nil || signals.endsWithVisit ? .yes : .no
    }
  }

  /// The letters that fail, in their order.
  public var failing: [SMARTLetter] { SMARTLetter.allCases.filter { holds($0) == .no } }

  /// The letters of which it isn't known.
  public var open: [SMARTLetter] { SMARTLetter.allCases.filter { holds($0) == .unknown } }

  /// The verdict.
  public var verdict: GoalVerdict {
    if signals.isAcquaintance { return .refused }
    if !failing.isEmpty { return .mend }
    return open.isEmpty ? .good : .findOut
  }
}
