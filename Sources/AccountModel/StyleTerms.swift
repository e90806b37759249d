/// The first question about a customer's style (METHOD M12).
public enum Bearing: String, AccountTerm {
  /// Introvert 内向型, extrovert 外向型.
  case introvert, extrovert

  /// What the ids of its sentences go on with.
  public static let topic = "bearing"
}

/// The five communication styles (沟通风格的五种类型, METHOD M12).
public enum CommunicationStyle: String, AccountTerm {
  /// Tiger 老虎, peacock 孔雀, koala 考拉熊, owl 猫头鹰, chameleon 变色龙.
  case tiger, peacock, koala, owl, chameleon

  /// What the ids of its sentences go on with.
  public static let topic = "style"
  /// Each has what shows it.
  public static let facets: [PhraseFacet] = [.signs]

  /// The side that it belongs to; nil for the chameleon, who has parts of all.
  public var bearing: Bearing? {
    switch self {
    case .tiger, .peacock: .extrovert
    case .koala, .owl: .introvert
    case .chameleon: nil
    }
  }

  /// What to do with it.
  public var dos: [StyleAdvice] { StyleAdvice.allCases.filter { $0.style == self && $0.isDo } }

  /// What not to do with it.
  public var donts: [StyleAdvice] { StyleAdvice.allCases.filter { $0.style == self && !$0.isDo } }
}

/// What may be observed of a customer (METHOD M12), which the quiz asks about.
public enum StyleTrait: String, AccountTerm {
  /// Speaks up and goes to people; keeps back and lets others speak.
  case outgoing, reserved
  /// Gives orders: seen in tigers and peacocks, so it tells an extrovert and no more.
  case givesOrders
  /// Driven by the goal, plans, goes for it firmly, organises well.
  case goalDriven, plans, firm, organises
  /// Sociable, playful, impulsive, showy, adventurous.
  case sociable, playful, impulsive, showy, adventurous
  /// Steady, quiet, not insistent, good-tempered, without a firm opinion.
  case steady, quiet, yielding, goodTempered, noFirmOpinion
  /// Keeps to process, analyses data, wants it perfect.
  case process, analysesData, perfection

  /// What the ids of its sentences go on with.
  public static let topic = "style-trait"

  /// The style that it belongs to; nil where it tells no more than the bearing.
  public var style: CommunicationStyle? {
    switch self {
    case .outgoing, .reserved, .givesOrders: nil
    case .goalDriven, .plans, .firm, .organises: .tiger
    case .sociable, .playful, .impulsive, .showy, .adventurous: .peacock
    case .steady, .quiet, .yielding, .goodTempered, .noFirmOpinion: .koala
    case .process, .analysesData, .perfection: .owl
    }
  }

  /// The bearing that it shows.
  public var bearing: Bearing? {
    switch self {
    case .outgoing, .givesOrders: .extrovert
    case .reserved: .introvert
    case .goalDriven, .plans, .firm, .organises, .sociable, .playful, .impulsive, .showy,
      .adventurous, .steady, .quiet, .yielding, .goodTempered, .noFirmOpinion, .process,
      .analysesData, .perfection:
      style?.bearing
    }
  }
}

/// What to do and not to do with each style (METHOD M12).
public enum StyleAdvice: String, AccountTerm {
  /// With a tiger: be brief, bring options, let him decide; no small talk, detours, taking the lead from him.
  case tigerBrief, tigerOptions, tigerDecides, tigerSmallTalk, tigerDetours, tigerLead
  /// With a peacock: warmth, vision, praise and stories, then agreements in writing.
  case peacockWarmth, peacockVision, peacockStories, peacockWriting
  /// With a peacock: no dry detail, ignoring him, contradicting him in public.
  case peacockDetail, peacockIgnoring, peacockContradiction
  /// With a koala: patience, safety, small steps, a clear recommendation, asking for his worries.
  case koalaPatience, koalaSafety, koalaSmallSteps, koalaRecommendation, koalaWorries
  /// With a koala: no pressure, haste, taking silence for a yes.
  case koalaPressure, koalaHaste, koalaSilence
  /// With an owl: data, process, evidence, exact answers, time to check.
  case owlData, owlProcess, owlEvidence, owlExact, owlTime
  /// With an owl: no vague claims, enthusiasm instead of facts, surprises.
  case owlVague, owlEnthusiasm, owlSurprises
  /// With a chameleon: watch today's style, follow it, get firm commitments; don't take his agreement as final.
  case chameleonWatch, chameleonFollow, chameleonCommitment, chameleonAgreement

  /// What the ids of its sentences go on with.
  public static let topic = "style-advice"

  /// The style that it is for.
  public var style: CommunicationStyle {
    switch self {
    case .tigerBrief, .tigerOptions, .tigerDecides, .tigerSmallTalk, .tigerDetours, .tigerLead:
      .tiger
    case .peacockWarmth, .peacockVision, .peacockStories, .peacockWriting, .peacockDetail,
      .peacockIgnoring, .peacockContradiction:
      .peacock
    case .koalaPatience, .koalaSafety, .koalaSmallSteps, .koalaRecommendation, .koalaWorries,
      .koalaPressure, .koalaHaste, .koalaSilence:
      .koala
    case .owlData, .owlProcess, .owlEvidence, .owlExact, .owlTime, .owlVague, .owlEnthusiasm,
      .owlSurprises:
      .owl
    case .chameleonWatch, .chameleonFollow, .chameleonCommitment, .chameleonAgreement: .chameleon
    }
  }

  /// Whether it says what to do; otherwise it says what not to do.
  public var isDo: Bool {
    switch self {
    case .tigerBrief, .tigerOptions, .tigerDecides, .peacockWarmth, .peacockVision, .peacockStories,
      .peacockWriting, .koalaPatience, .koalaSafety, .koalaSmallSteps, .koalaRecommendation,
      .koalaWorries, .owlData, .owlProcess, .owlEvidence, .owlExact, .owlTime, .chameleonWatch,
      .chameleonFollow, .chameleonCommitment:
      true
    case .tigerSmallTalk, .tigerDetours, .tigerLead, .peacockDetail, .peacockIgnoring,
      .peacockContradiction, .koalaPressure, .koalaHaste, .koalaSilence, .owlVague, .owlEnthusiasm,
      .owlSurprises, .chameleonAgreement:
      false
    }
  }
}
