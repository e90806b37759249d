import Playbook

/// What an account's page says beside the method's terms and the customer's own words.
public enum AccountTextPhrase: String, PhraseKey {
  /// The head.
  case title = "customer-title"
  case noted = "customer-noted"
  case trade = "customer-trade"
  case otherNames = "customer-other-names"
  case noFile = "customer-no-file"

  /// The headings, in their order.
  case standing = "customer-standing"
  case open = "customer-open"
  case people = "customer-people"
  case needs = "customer-needs"
  case known = "customer-known"
  case situation = "customer-situation"
  case rivals = "customer-rivals"
  case offer = "customer-offer"
  case goals = "customer-goals"
  case references = "customer-references"
  case signals = "customer-signals"
  case notes = "customer-notes"
  case visits = "customer-visits"

  /// Where it stands.
  case gate = "customer-gate"
  case gateDone = "customer-gate-done"
  case skipped = "customer-skipped"
  case unshown = "customer-unshown"
  case qualification = "customer-qualification"
  case opportunity = "customer-opportunity"
  case decisions = "customer-decisions"
  case purchase = "customer-purchase"
  case behaviour = "customer-behaviour"
  case labelled = "customer-labelled"

  /// Single facts.
  case objection = "customer-objection"
  case promise = "customer-promise"
  case nextStep = "customer-next-step"
  case nothingOpen = "customer-nothing-open"
  case nobody = "customer-nobody"
  case missingInfluences = "customer-missing-influences"
  case won = "customer-won"
  case rung = "customer-rung"
  case results = "customer-results"
  case wins = "customer-wins"
  case alias = "customer-alias"
  case relation = "customer-relation"
  case burning = "customer-burning"
  case noLayer = "customer-no-layer"
  case missing = "customer-missing"
  case dated = "customer-dated"
  case better = "customer-better"
  case worse = "customer-worse"
  case reached = "customer-reached"
  case notReached = "customer-not-reached"
}
