import AccountModel

/// How MAN, desire and ability, and the opportunity are read from a case.
extension MethodCaseTests {
  static func qualification(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["money", "authority", "need"])
    let prospect = Qualification(
      money: try input.mark("money"), authority: try input.mark("authority"),
      need: try input.mark("need"))
    return [
      "verdict": .exactly(spelled(prospect.verdict)),
      "missing": .terms(prospect.conditions.terms(.no)),
      "ask": .terms(prospect.conditions.terms(.unknown)),
      "possible": .inAnyOrder(prospect.possibleVerdicts.map(spelled)),
    ]
  }

  private static func spelled(_ verdict: QualificationVerdict) -> Plain {
    switch verdict {
    case .sellSkilfully: .text("contactSkilled")
    case .arrangeFinancing: .text("credit")
    case .findOut: .text("ask")
    case .hopeful, .findAuthority, .cultivate, .stop: .text(verdict.rawValue)
    }
  }

  static func buying(_ fields: [String: Plain]) throws -> [String: Answer] {
    let desire = DesireAspect.allCases
    let ability = AbilityAspect.allCases
    let input = try CaseInput(fields, keys: desire.map(\.rawValue) + ability.map(\.rawValue))
    let notes = ["seen": Observation.yes, "notSeen": .no, "unknown": .unknown]
    let judgement = BuyingJudgement(
      desire: Sightings(
        try desire.map { Sighting($0, try input.looked(up: $0.rawValue, in: notes)) }),
      ability: Sightings(
        try ability.map { Sighting($0, try input.looked(up: $0.rawValue, in: notes)) }))
    return [
      "need": .exactly(spelled(judgement.need)),
      "money": .exactly(spelled(judgement.money)),
      "ask": .names(
        judgement.desire.terms(.unknown).map(\.rawValue)
          + judgement.ability.terms(.unknown).map(\.rawValue)),
    ]
  }

  private static func spelled(_ observation: Observation) -> Plain {
    switch observation {
    case .yes: .flag(true)
    case .no: .flag(false)
    case .unknown: .null
    }
  }

  static func opportunity(_ fields: [String: Plain]) throws -> [String: Answer] {
    let questions: [String: OpportunityQuestion] = [
      "plannedPurchase": .budget, "near": .timing, "advantage": .advantage, "worthwhile": .worth,
      "canWin": .winnable,
    ]
    let input = try CaseInput(fields, keys: questions.keys + ["formalProject"])
    let opportunity = Opportunity(
      formalProject: try input.mark("formalProject"),
      answers: Sightings(try questions.map { Sighting($1, try input.mark($0)) }))
    let asked = opportunity.answers.terms(.unknown)
    let verdict: [Plain] =
      switch opportunity.verdict {
      case .invest: [.text("invest")]
      case .wait: [.text("wait"), .text("notInvest")]
      // Without full force, and not yet given up.
      case .findOut: [.text("notInvest")]
      }
    return [
      "verdict": .anyOf(verdict),
      "ask": .names(questions.filter { asked.contains($0.value) }.map(\.key)),
    ]
  }
}
