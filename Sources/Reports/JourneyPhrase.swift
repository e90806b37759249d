import Playbook

/// What an account's journey says beside the method's terms and the customer's own words.
public enum JourneyPhrase: String, PhraseKey {
  /// The head and what lines are made of.
  case title = "journey-title"
  case span = "journey-span"
  case spanOne = "journey-span-one"
  case noVisits = "journey-no-visits"
  case complete = "journey-complete"
  case noTarget = "journey-no-target"
  case stands = "journey-stands"
  case labelled = "journey-labelled"
  case sentences = "journey-sentences"
  case unknown = "journey-unknown"
  case noDay = "journey-no-day"

  /// The headings, in their order.
  case next = "journey-next"
  case stall = "journey-stall"
  case steps = "journey-steps"
  case needs = "journey-needs"
  case trust = "journey-trust"
  case influencers = "journey-influencers"
  case objections = "journey-objections"
  case promises = "journey-promises"
  case value = "journey-value"
  case visits = "journey-visits"

  /// Steps and marks.
  case markReached = "journey-mark-reached"
  case stepFinished = "journey-step-finished"
  case stepUnderWay = "journey-step-under-way"
  case stepSkipped = "journey-step-skipped"
  case stepAhead = "journey-step-ahead"
  case stepEarly = "journey-step-early"
  case gateReached = "journey-gate-reached"
  case gateEarly = "journey-gate-early"
  case gateSkipped = "journey-gate-skipped"
  case gateUnshown = "journey-gate-unshown"
  case gateNext = "journey-gate-next"
  case gateAhead = "journey-gate-ahead"

  /// Needs.
  case need = "journey-need"
  case stageDay = "journey-stage-day"
  case layerUnknown = "journey-layer-unknown"
  case burning = "journey-burning"
  case notHeard = "journey-not-heard"

  /// People.
  case nobody = "journey-nobody"
  case notKnownYet = "journey-not-known-yet"
  case noRung = "journey-no-rung"
  case rung = "journey-rung"
  case rungUnknown = "journey-rung-unknown"
  case sign = "journey-sign"
  case influence = "journey-influence"

  /// Objections, promises, decisions, visits.
  case numbered = "journey-numbered"
  case notRaised = "journey-not-raised"
  case raised = "journey-raised"
  case resolved = "journey-resolved"
  case clarified = "journey-clarified"
  case kept = "journey-kept"
  case owed = "journey-owed"
  case late = "journey-late"
  case decision = "journey-decision"
  case decisionUnknown = "journey-decision-unknown"
  case verdict = "journey-verdict"
  case doubtAnswered = "journey-doubt-answered"
  case visit = "journey-visit"

  /// What to do next.
  case adviceSkipped = "journey-advice-skipped"
  case adviceEvidence = "journey-advice-evidence"
  case adviceGuide = "journey-advice-guide"
  case adviceWinDecision = "journey-advice-win-decision"
  case adviceAskDecision = "journey-advice-ask-decision"
  case adviceLate = "journey-advice-late"
  case advicePromise = "journey-advice-promise"
  case adviceObjection = "journey-advice-objection"
  case adviceClarify = "journey-advice-clarify"
  case adviceAgreed = "journey-advice-agreed"
  case adviceAgreedPast = "journey-advice-agreed-past"
  case adviceInfluence = "journey-advice-influence"
  case adviceClimb = "journey-advice-climb"

  /// Why it stands still.
  case stallRefused = "journey-stall-refused"
  case stallVisits = "journey-stall-visits"
  case stallRelation = "journey-stall-relation"
  case stallHere = "journey-stall-here"
  case stallSlow = "journey-stall-slow"
  case stallEarlier = "journey-stall-earlier"
  case stallSuspected = "journey-stall-suspected"
  case stallWin = "journey-stall-win"
  case stallLook = "journey-stall-look"

  /// Plots and tables.
  case legend = "journey-legend"
  case legendBetween = "journey-legend-between"
  case before = "journey-before"
  case cut = "journey-cut"
  case visitNumber = "journey-visit-number"
  case visitDay = "journey-visit-day"
  case beforeFirst = "journey-before-first"
  case drawing = "journey-drawing"
  case drawingSteps = "journey-drawing-steps"
  case tableOf = "journey-table-of"
  case row = "journey-row"
  case contents = "journey-contents"
}
