/// A rule by which a line of the rep's moves the customer; its numbers are content.
///
/// Its id in the content is `rule-` and the name.
public enum BuyerRule: String, CaseIterable, Codable, Sendable {
  /// A turn passes; it passes while he trusts little.
  case turnPasses, turnAtLowTrust
  /// Greeted; small talk with one who likes it, with one who doesn't; praised; told who comes and why.
  case greeted, smallTalkLiked, smallTalkDisliked, praised, introduced
  /// Asked about facts; the third time in a row; asked what is not in the case; asked again; asked what research gives.
  case situationAsked, interrogated, askedAbsent, askedAgain, dataAsked
  /// Asked about a problem; about what follows from one that he told; about the worth of solving it; asked in a fitting order
  /// but with nothing left to tell.
  case problemAsked, implicationAsked, payoffAsked, relevantAsked
  /// Asked for money or politics too early; for what he doesn't trust the rep with yet.
  case deepAskedEarly, notTrustedYet
  /// His words were taken up; summed up rightly; wrongly; without anything of his.
  case wordsTakenUp, summedUp, summedUpWrongly, summedUpEmptily
  /// Asked for leave; a benefit that meets a need; a feature that meets none; a price before value; evidence; the wrong card.
  case leaveAsked, benefitLanded, featureMissed, solutionTooSoon, priceTooSoon, proofGiven
  /// Pressed; insulted; met by silence; by a line that means nothing to him; by faults of asking.
  case pressed, insulted, silent, unclear, faultyQuestion
  /// An objection heard out and clarified; tested; acknowledged; answered well; answered unclarified; without what settles it;
  /// settled; talked over.
  case objectionClarified, objectionTested, objectionAcknowledged, objectionAnswered
  case objectionAnsweredTooSoon, objectionUnproven, objectionSettled, objectionTalkedOver
  /// An honest admission; a promise; something given for nothing; exchanged.
  case admitted, promised, givenForNothing, exchanged
  /// His signal was taken up; missed; asked for a step too early, too vaguely; a step agreed.
  case signalTaken, signalMissed, closedTooEarly, stepVague, stepAgreed
  /// A step that isn't one of his.
  case stepUnfitting

  /// The id of the item with its numbers and its reason.
  public var itemID: String { "rule-" + identifier }
}

/// A number that the customer goes by; its id in the content is `limit-` and the name.
public enum BuyerLimit: String, CaseIterable, Sendable {
  /// The trust at which the talk begins, by rung of the trust ladder.
  case trustAcquainted, trustDating, trustTrust, trustAlliance
  /// The patience at the beginning.
  case patience
  /// The trust from which facts of a tier are told.
  case tierOne, tierTwo, tierThree, tierFour
  /// The trust below which patience falls faster; the trusts at which the mood turns cool and warm.
  case lowTrust, coolMood, warmMood
  /// The patience below which he warns.
  case warning
  /// The value from which he gives signals, and from which a price isn't too early.
  case signal, priceReady
  /// How many turns a signal waits to be taken up; how many questions about facts in a row he bears.
  case signalWaits, situationsBorne
  /// How many turns within which no line is said again.
  case sameLine
  /// How much of what is done to one reaches the others in the room, out of 100; how much less trust criteria and rivals want
  /// while offers are compared; how many facts on who decides an order wants told by who doesn't decide.
  case byStander, lateStageEase, orderNeedsDecider

  /// The id of the item.
  public var itemID: String { "limit-" + identifier }
}
