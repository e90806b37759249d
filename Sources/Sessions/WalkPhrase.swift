import Playbook

/// What the walk says; the raw value is the phrase's id in the playbook.
public enum WalkPhrase: String, CaseIterable, PhraseKey {
  /// Each case names one phrase; the content says what it is for.
  case welcome = "walk-welcome"
  case prepareObjective = "walk-prepare-objective"
  case prepareBest = "walk-prepare-best"
  case prepareMinimum = "walk-prepare-minimum"
  case readyToOpen = "walk-ready"
  case noted = "walk-noted"
  case markKept = "walk-mark-kept"
  case accountAsk = "walk-account-ask"
  case accountKept = "walk-account-kept"
  case accountSkipped = "walk-account-skipped"
  case noSuchNumber = "walk-no-such-number"
  case unknownCommand = "walk-unknown-command"
  case unknownCommandNearest = "walk-unknown-command-nearest"
  case noteNeedsWords = "walk-note-needs-words"
  case offerNeedsWords = "walk-offer-needs-words"
  case factHow = "walk-fact-how"
  case offerNoted = "walk-offer-noted"
  case languageUnknown = "walk-language-unknown"
  case quietOff = "walk-quiet-off"
  case nothingToUndo = "walk-nothing-to-undo"
  case undone = "walk-undone"
  case paused = "walk-paused"
  case pausedLine = "walk-paused-line"
  case ending = "walk-ending"
  case endingAlready = "walk-ending-already"
  case needConfirmed = "walk-need-confirmed"
  case chooseKind = "walk-choose-kind"
  case chooseNumber = "walk-choose-number"
  case visitIsOver = "walk-visit-is-over"
  case noWayBack = "walk-no-way-back"
  case unknownStage = "walk-unknown-stage"
  case noSuchNeed = "walk-no-such-need"
  case needHow = "walk-need-how"
  case noNeeds = "walk-no-needs"
  case needLine = "walk-need-line"
  case noObjections = "walk-no-objections"
  case objectionLine = "walk-objection-line"
  case offeredBeforeNeed = "walk-offered-before-need"
  case asked = "walk-asked"
  case listenFor = "walk-listen-for"
  case answerPrompt = "walk-answer-prompt"
  case signalHint = "walk-signal-hint"
  case timeHint = "walk-time-hint"
  case brokenOffLine = "walk-broken-off-line"
  case brokenOff = "walk-broken-off"
  case position = "walk-position"
  case positionObjection = "walk-position-objection"
  case redeveloping = "walk-redeveloping"
  case coverage = "walk-coverage"
  case missingNeed = "walk-missing-need"
  case missingConfirmation = "walk-missing-confirmation"
  case missingAmount = "walk-missing-amount"
  case missingDecider = "walk-missing-decider"
  case missingActions = "walk-missing-actions"
  case missingStep = "walk-missing-step"
  case missingNothing = "walk-missing-nothing"
  case listPair = "walk-list-pair"
  case timeSpent = "walk-time-spent"
  case timeOfPlan = "walk-time-of-plan"
  case itemHead = "walk-item-head"
  case choicePrompt = "walk-choice-prompt"
  case itemPrompt = "walk-item-prompt"
  case entered = "walk-entered"
  case returned = "walk-returned"
  case gatePassed = "walk-gate-passed"
  case answeredUnclarified = "walk-answered-unclarified"
  case refusedGateOpen = "walk-refused-gate-open"
  case refusedNotHere = "walk-refused-not-here"
  case refusedAlreadyThere = "walk-refused-already-there"
  case refusedNotBegun = "walk-refused-not-begun"
  case refusedStopped = "walk-refused-stopped"
  case refusedStepSkipped = "walk-refused-step-skipped"
  case refusedNoObjection = "walk-refused-no-objection"
  case refusedObjectionFirst = "walk-refused-objection-first"
  case refusedNotAnswered = "walk-refused-not-answered"
  case refusedOneRedevelopment = "walk-refused-one-redevelopment"
  case instead = "walk-instead"
  case sumNoted = "walk-sum-noted"
  case momentNoted = "walk-moment-noted"
  case needNoted = "walk-need-noted"
  case amountNoted = "walk-amount-noted"
  case personNoted = "walk-person-noted"
  case objectionNoted = "walk-objection-noted"
  case signalNoted = "walk-signal-noted"
  case promiseNoted = "walk-promise-noted"
  case stepNoted = "walk-step-noted"
  case us = "walk-us"
  case them = "walk-them"
  case unknown = "walk-unknown"
  case whyLine = "walk-why-line"
  case whyNothing = "walk-why-nothing"
  case reminder = "walk-reminder"
  case statusObjective = "walk-status-objective"
  case statusBest = "walk-status-best"
  case statusMinimum = "walk-status-minimum"
  case marksOwed = "walk-marks-owed"
  case helpLine = "walk-help-line"
  case helpMarks = "walk-help-marks"
  case wrapMark = "walk-wrap-mark"
  case wrapOutcome = "walk-wrap-outcome"
  case wrapOrder = "walk-wrap-order"
  case wrapRefusal = "walk-wrap-refusal"
  case wrapStep = "walk-wrap-step"
  case wrapStepActor = "walk-wrap-step-actor"
  case wrapStepWhen = "walk-wrap-step-when"
  case wrapNeed = "walk-wrap-need"
  case wrapNeedState = "walk-wrap-need-state"
  case wrapNeedAmount = "walk-wrap-need-amount"
  case wrapNeedOwner = "walk-wrap-need-owner"
  case wrapObjection = "walk-wrap-objection"
  case wrapObjectionState = "walk-wrap-objection-state"
  case wrapObjectionKind = "walk-wrap-objection-kind"
  case wrapPeople = "walk-wrap-people"
  case wrapPromise = "walk-wrap-promise"
  case wrapPresent = "walk-wrap-present"
  case wrapTiming = "walk-wrap-timing"
  case wrapOffer = "walk-wrap-offer"
}

extension WalkPhrase {
  /// The phrases named by the model's own words, such as the steps and kinds.
  public static let named = [
    "wrap-outcome-1",
    "wrap-outcome-2",
    "wrap-outcome-3",
    "wrap-outcome-4",
    "wrap-need-state-1",
    "wrap-need-state-2",
    "wrap-need-state-3",
    "wrap-objection-state-1",
    "wrap-objection-state-2",
    "wrap-objection-state-3",
    "wrap-objection-kind-1",
    "wrap-objection-kind-2",
    "wrap-objection-kind-3",
    "wrap-objection-kind-4",
    "kind-drawback",
    "kind-misunderstanding",
    "kind-hidden-intent",
    "kind-our-mistake",
    "settle-resolved",
    "settle-notyet",
    "settle-parked",
    "step-explore",
    "step-refine",
    "step-influence",
    "step-confirm",
    "handling-raised",
    "handling-clarified",
    "handling-tested",
    "handling-kind-told",
    "handling-answered",
    "outcome-order",
    "outcome-advance",
    "outcome-continuation",
    "outcome-no-sale",
    "gate-offer-before-need",
    "gate-propose-without-confirmed-need",
    "gate-close-without-actions",
    "shut-offer-before-need",
    "shut-propose-without-confirmed-need",
    "shut-close-without-actions",
    "need-implied",
    "need-explicit",
    "need-confirmed",
    "state-open",
    "state-parked",
    "state-resolved",
    "family-price",
    "family-need",
    "family-trust",
    "family-timing",
    "family-authority",
    "family-competitor",
    "family-other",
    "role-initiator",
    "role-decider",
    "role-designer",
    "role-evaluator",
    "role-user",
    "influence-economic-buyer",
    "influence-gatekeeper",
    "influence-user",
    "influence-coach",
    "mark-objection",
    "mark-need",
    "mark-person",
    "mark-sum",
    "mark-next-step",
    "mark-signal",
    "mark-moment",
    "move-open",
    "move-consult",
    "move-propose",
    "move-close",
    "move-propose-anyway",
    "move-close-anyway",
    "move-explore",
    "move-refine",
    "move-influence",
    "move-confirm",
    "move-back-to-open",
    "move-back-to-consult",
    "move-back-to-propose",
    "move-go-on",
    "move-objection-raised",
    "move-objection-left-open",
    "move-implied-need-heard",
    "move-finish",
    "help-next",
    "help-back",
    "help-stage",
    "help-objection",
    "help-need",
    "help-signal",
    "help-ask",
    "help-offer",
    "help-fact",
    "help-note",
    "help-hint",
    "help-why",
    "help-status",
    "help-time",
    "help-help",
    "help-undo",
    "help-lang",
    "help-quiet",
    "help-pause",
    "help-stop",
    "help-end",
    "help-quit",
  ]
}
