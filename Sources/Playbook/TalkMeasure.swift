/// What a rule may count in a talk; `prompts/FORMAT.md` tells authors what each of them is.
public enum TalkMeasure: String, CaseIterable, Sendable {
  /// Of the stages that came, the share that came after all those before it (METHOD M18).
  case stagesInOrder
  /// Things that the opening says: who, why here, what it is worth (METHOD M21); whether it begins with a fact, a question, a
  /// referral or something to look at; whether the reason of the visit is said; how long the rep speaks before he first asks.
  case openingParts, openingHook, purposeTold, introductionSeconds
  /// Questions for what research should give (METHOD M07, M19); whether leave to ask was asked for, or a question explained.
  case dataAsked, leaveAsked
  /// How many steps of ERIC came up in their order (METHOD M22); figures asked for or told; needs agreed by a summary before the
  /// first proposal.
  case ericSteps, figures, confirmations
  /// Kinds of question (METHOD M23): the share of situation questions; how many of each other kind.
  case situationShare, problemQuestions, implicationQuestions, payoffQuestions
  /// How often something of the rep's own is put forward before the customer has told a need.
  case earlySolutions
  /// How many questions; the share of the third of the talk that has the fewest; the share of open ones; the longest run of
  /// closed ones (METHOD M24).
  case questions, thinnestThird, openShare, closedRun
  /// Faults of asking (METHOD M24): two at once; wording that pushes; asked and answered; a why that challenges.
  case stackedQuestions, leadingQuestions, selfAnswered, challengingWhys
  /// Questions that take the customer's words up.
  case followUps
  /// The rep's share of the talk; of the consultation alone; his longest monologue (METHOD M25).
  case talkShare, consultShare, longestMonologue
  /// How often the rep begins before the customer has ended; how long he usually waits after an answer.
  case interruptions, pauseAfterAnswers
  /// Whether what was said is summed up in the last third (METHOD M26).
  case finalSummary
  /// Of who, what and when, how many a next step has (METHOD M27); the share of what is put forward that says its benefit.
  case nextStepParts, benefitShare
  /// Of the objections the share that was clarified first, tested, acknowledged, checked (METHOD M28).
  case objectionsClarified, objectionsTested, objectionsAcknowledged, objectionsChecked
  /// How many objections came again; how long the rep usually waits before he answers one.
  case objectionsReturned, pauseAfterObjections
  /// Of the buying signals the share that was taken up (METHOD M29).
  case signalsTaken
  /// How often the rep asked for a commitment; how often before a need was told; the share of these after which he kept silent
  /// (METHOD M30).
  case closes, earlyCloses, silentCloses
  /// What came of it: no sale 0, continuation 1, advance 2, order 3 (METHOD M30).
  case outcome

  /// What the numbers of a measure mean.
  public enum Unit: String, CaseIterable, Sendable {
    /// How many; per cent; yes (1) or no (0); seconds; thousandths of a second; a class of outcome.
    case count, perCent, yesNo, seconds, milliseconds, outcome
  }

  /// What its numbers mean.
  public var unit: Unit {
    switch self {
    case .openingHook, .purposeTold, .leaveAsked, .finalSummary: .yesNo
    case .stagesInOrder, .situationShare, .thinnestThird, .openShare, .talkShare, .consultShare,
      .benefitShare,
      .objectionsClarified, .objectionsTested, .objectionsAcknowledged, .objectionsChecked,
      .signalsTaken, .silentCloses:
      .perCent
    case .introductionSeconds, .longestMonologue: .seconds
    case .pauseAfterAnswers, .pauseAfterObjections: .milliseconds
    case .outcome: .outcome
    case .openingParts, .dataAsked, .ericSteps, .figures, .confirmations,
      .problemQuestions, .implicationQuestions, .payoffQuestions, .earlySolutions, .questions,
      .closedRun, .stackedQuestions, .leadingQuestions, .selfAnswered, .challengingWhys,
      .followUps, .interruptions, .nextStepParts, .objectionsReturned, .closes, .earlyCloses:
      .count
    }
  }

  /// Whether it can be told only where the talk has times.
  public var needsTimes: Bool {
    switch self {
    case .interruptions, .pauseAfterAnswers, .pauseAfterObjections: true
    case .stagesInOrder, .openingParts, .openingHook, .purposeTold, .introductionSeconds,
      .dataAsked, .leaveAsked, .ericSteps, .figures, .confirmations, .situationShare,
      .problemQuestions, .implicationQuestions, .payoffQuestions, .earlySolutions, .questions,
      .thinnestThird, .openShare, .closedRun, .stackedQuestions, .leadingQuestions,
      .selfAnswered, .challengingWhys, .followUps, .talkShare, .consultShare, .longestMonologue,
      .finalSummary, .nextStepParts, .benefitShare, .objectionsClarified, .objectionsTested,
      .objectionsAcknowledged, .objectionsChecked, .objectionsReturned, .signalsTaken, .closes,
      .earlyCloses, .silentCloses, .outcome:
      false
    }
  }
}
