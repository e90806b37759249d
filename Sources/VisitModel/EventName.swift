/// The names of everything that the machine of a visit can be told.
///
/// The rep's own moves are imperatives, what happened is in the past tense. The names are those of
/// the exported chart (`ridealong model`).
public enum EventName: String, CaseIterable, Sendable {
  /// What is settled beforehand, or as soon as it is known.
  case objectiveSet, bestActionSet, minimumActionSet, personNamed, promiseMade
  /// The stages.
  case open, consult, propose, proposeAnyway, close, closeAnyway
  /// The steps of ERIC.
  case explore, refine, influence, confirm
  /// Going back to an earlier stage.
  case backToOpen, backToConsult, backToPropose
  /// Breaking off, going on, and the end.
  case breakOff, goOn, finish
  /// Needs.
  case impliedNeedHeard, explicitNeedHeard, needMadeExplicit, needConfirmed, needDetailed
  /// A need that a competitor has shaped.
  case competitorNeedHeard, redevelopmentDropped
  /// Buying signals and offers.
  case signalHeard, offer, offerAnyway
  /// Objections.
  case objectionRaised, objectionReopened, objectionClarified, objectionTested, objectionKindTold
  case objectionAnswered, objectionResolved, objectionParked, objectionLeftOpen
  /// What decides the outcome.
  case orderAgreed, advanceAgreed, ownStepPlanned, saleRefused
}
