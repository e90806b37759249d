import Playbook

/// What a call note says beside the customer's and the writer's own words.
public enum NotePhrase: String, PhraseKey {
  /// Words of single facts.
  case unknown = "note-unknown"
  case none = "note-none"
  case quoted = "note-quoted"
  case list = "note-list"
  case facts = "note-facts"
  case labelled = "note-labelled"

  /// The head.
  case title = "note-title"
  case titleNameless = "note-title-nameless"
  case minutes = "note-minutes"
  case minutesUnknown = "note-minutes-unknown"
  case writer = "note-writer"
  case outcome = "note-outcome"
  case outcomeOpen = "note-outcome-open"
  case reasonOrdered = "note-reason-ordered"
  case reasonAdvanced = "note-reason-advanced"
  case reasonRefused = "note-reason-refused"
  case reasonIncomplete = "note-reason-incomplete"
  case reasonNoStep = "note-reason-no-step"
  case reasonOpen = "note-reason-open"

  /// The headings, in their order.
  case needs = "note-needs"
  case objections = "note-objections"
  case next = "note-next"
  case owed = "note-owed"
  case people = "note-people"
  case goal = "note-goal"
  case offers = "note-offers"
  case signals = "note-signals"
  case situation = "note-situation"
  case gates = "note-gates"
  case interruptions = "note-interruptions"
  case turns = "note-turns"
  case sums = "note-sums"
  case notes = "note-notes"
  case flags = "note-flags"
  case marks = "note-marks"
  case unknowns = "note-unknowns"
  case account = "note-account"
  case amendments = "note-amendments"

  /// Needs.
  case needConfirmed = "note-need-confirmed"
  case needUnconfirmed = "note-need-unconfirmed"
  case needAmount = "note-need-amount"
  case needWho = "note-need-who"
  case needLayer = "note-need-layer"
  case needSide = "note-need-side"
  case needShapedBy = "note-need-shaped-by"

  /// Sums and days.
  case sumRead = "note-sum-read"
  case sumAbout = "note-sum-about"
  case sumYuan = "note-sum-yuan"
  case day = "note-day"
  case deadline = "note-deadline"
  case dayRead = "note-day-read"
  case dayUnclear = "note-day-unclear"

  /// Objections.
  case objectionFamily = "note-objection-family"
  case objectionClarified = "note-objection-clarified"
  case objectionKind = "note-objection-kind"
  case objectionAnswer = "note-objection-answer"
  case objectionSteps = "note-objection-steps"
  case objectionUnclarified = "note-objection-unclarified"

  /// Next step, promises, offers, people, goals.
  case nextStep = "note-next-step"
  case actorOurs = "note-actor-ours"
  case actorCustomer = "note-actor-customer"
  case actorUnknown = "note-actor-unknown"
  case nextWhen = "note-next-when"
  case offerNeed = "note-offer-need"
  case offerNoNeed = "note-offer-no-need"
  case personTitle = "note-person-title"
  case personRole = "note-person-role"
  case personInfluence = "note-person-influence"
  case goalObjective = "note-goal-objective"
  case goalBest = "note-goal-best"
  case goalMinimum = "note-goal-minimum"
  case gateReason = "note-gate-reason"
  case turnUnanswered = "note-turn-unanswered"

  /// What is unknown, as a question for the next visit.
  case askNeed = "note-ask-need"
  case askConfirmation = "note-ask-confirmation"
  case askAmount = "note-ask-amount"
  case askOwner = "note-ask-owner"
  case askObjection = "note-ask-objection"
  case askNextStep = "note-ask-next-step"

  /// The short form for a chat.
  case chatTitle = "note-chat-title"
  case chatPeople = "note-chat-people"
  case chatNeeds = "note-chat-needs"
  case chatObjections = "note-chat-objections"
  case chatNext = "note-chat-next"
  case chatStep = "note-chat-step"
  case chatOwed = "note-chat-owed"
  case chatItem = "note-chat-item"
  case chatNeed = "note-chat-need"
  case chatMore = "note-chat-more"
  case chatList = "note-chat-list"
}
