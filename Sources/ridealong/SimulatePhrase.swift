import Playbook

/// What the command that simulates visits says.
enum SimulatePhrase: String, PhraseKey {
  case scenario = "simulate-scenario"
  case policy = "simulate-policy"
  case difficulty = "simulate-difficulty"
  case order = "simulate-order"
  case advance = "simulate-advance"
  case continuation = "simulate-continuation"
  case noSale = "simulate-no-sale"
  case score = "simulate-score"
  case trust = "simulate-trust"
  case needs = "simulate-needs"
  case turns = "simulate-turns"
  case policyUnknown = "simulate-policy-unknown"
  case scenarioUnknown = "simulate-scenario-unknown"
  case runsOutside = "simulate-runs-outside"
}
