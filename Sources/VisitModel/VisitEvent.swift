import Customer

/// One thing told to the machine of a visit.
///
/// Needs and objections carry a number given by the caller, which later events name.
public enum VisitEvent: Hashable, Codable, Sendable {
  /// What we want from this visit (METHOD M20).
  case objectiveSet(words: String)
  /// The best action that the customer could agree to.
  case bestActionSet(words: String)
  /// The least that still counts as success.
  case minimumActionSet(words: String)
  /// Somebody at the customer's was named, or more was learned of him.
  case personNamed(person: Person)
  /// We promised something.
  case promiseMade(promise: Promise)

  /// The visit begins.
  case open
  /// From the opening to the consultation.
  case consult
  /// To the proposal; refused without a confirmed explicit need.
  case propose
  /// To the proposal although no explicit need is confirmed.
  case proposeAnyway(reason: String)
  /// To the close; refused without best and minimum acceptable action.
  case close
  /// To the close although best or minimum action is missing.
  case closeAnyway(reason: String)

  /// A step of ERIC.
  case explore
  /// A step of ERIC.
  case refine
  /// A step of ERIC.
  case influence
  /// A step of ERIC.
  case confirm

  /// Back to the opening.
  case backToOpen
  /// Back to the consultation.
  case backToConsult
  /// Back to the proposal.
  case backToPropose

  /// The visit stops half-way.
  case breakOff(reason: String)
  /// It goes on exactly where it stopped.
  case goOn
  /// The visit is over.
  case finish

  /// A need came up, implied or explicit.
  case needHeard(id: Int, need: Need)
  /// A need shaped by a competitor came up and is redeveloped (METHOD M22).
  case competitorNeedHeard(id: Int, need: Need)
  /// The redevelopment is given up.
  case redevelopmentDropped
  /// The customer said plainly that he wants it changed.
  case needMadeExplicit(id: Int)
  /// The customer agreed to the summary of an explicit need.
  case needConfirmed(id: Int)
  /// More is known of a need: what is nil in `need` stays as it was.
  case needDetailed(id: Int, need: Need)

  /// A sign of readiness to buy (METHOD M29).
  case signalHeard(words: String)
  /// Something of ours was put forward; refused before any need.
  case offer(offer: Offer)
  /// Something of ours was put forward before any need.
  case offerAnyway(offer: Offer, reason: String)

  /// The customer objects (METHOD M28).
  case objectionRaised(id: Int, words: String, family: ObjectionFamily?)
  /// An earlier objection comes up again.
  case objectionReopened(id: Int)
  /// It is clear what he means; the words say it, where they were kept.
  case objectionClarified(words: String?)
  /// Tested: would the rest be settled if this were?
  case objectionTested
  /// It is told which kind it is.
  case objectionKindTold(kind: ObjectionKind)
  /// It was answered.
  case objectionAnswered(words: String?)
  /// The customer agrees that it is settled.
  case objectionResolved
  /// It is put aside and stays in the ledger.
  case objectionParked
  /// It stays open: the talk went on without settling it.
  case objectionLeftOpen

  /// The customer orders; the words say what.
  case orderAgreed(words: String)
  /// A next step was agreed or planned.
  case nextStepAgreed(step: NextStep)
  /// The customer says no; the words say why.
  case saleRefused(words: String)
}
