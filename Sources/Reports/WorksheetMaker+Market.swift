import AccountModel
import Customer
import Playbook
import Records

/// MAN, desire and ability, opportunity.
extension WorksheetMaker {
  var man: [Section] {
    let qualification = account.qualification
    let quick = account.quickTest.verdict
    let isNoProspect = quick == .noUse
    let isQuickOpen =
      !qualification.conditions.terms(.unknown).isEmpty && quick != .goOn && !isNoProspect
    var because = [
      plain(text(.man, ("letters", letters(of: qualification))))
    ]
    because += QualificationCondition.allCases.map { seen($0, qualification.conditions) }
    if let trait = account.quickTest.trait, account.quickTest.use == .yes {
      because.append(plain(text(.trait, ("words", words.quoted(trait)))))
    }
    if let kind = account.kind { because.insert(line(kind), at: 0) }
    let possible = qualification.possibleVerdicts
    var steps: [Line] = []
    if !isNoProspect {
      if isQuickOpen { steps.append(line(quick)) }
      steps += qualification.firstToAsk.map { [line($0, .ask)] } ?? []
    }
    let open =
      possible.count > 1 && possible.count < 6 && !isNoProspect
      ? possible.map { line($0) } : []
    return [
      verdict(isNoProspect ? [line(quick)] : [line(qualification.verdict)]), why(because),
      next(steps), lines(.drawing, .possible, open),
    ]
  }

  /// The three marks as the method writes them: a capital for what is there, a small letter for what isn't.
  private func letters(of qualification: Qualification) -> String {
    let marks: [(QualificationCondition, String)] = [
      (.money, "M"), (.authority, "A"), (.need, "N"),
    ]
    return marks.map { condition, letter in
      switch qualification.conditions[condition] {
      case .yes: letter
      case .no: letter.lowercased()
      case .unknown: "?"
      }
    }.joined(separator: " ")
  }

  var desire: [Section] {
    let judgement = account.buyingJudgement
    let fed = account.qualification
    let marks = text(
      .feeds, ("need", term(judgement.need)), ("money", term(judgement.money)))
    var steps: [Line] = []
    if let desire = judgement.nextDesire { steps.append(line(desire, .ask)) }
    if let ability = judgement.nextAbility { steps.append(line(ability, .ask)) }
    return [
      verdict([plain(marks), line(fed.verdict)]),
      why(
        DesireAspect.allCases.map { seen($0, judgement.desire) }
          + AbilityAspect.allCases.map { seen($0, judgement.ability) }), next(steps),
    ]
  }

  var opportunity: [Section] {
    let opportunity = account.opportunity
    let parts = OpportunityPart.allCases.map { part in
      plain(text(.seen, ("term", term(part)), ("mark", term(opportunity.holds(part)))))
    }
    let answers = OpportunityQuestion.allCases.map { seen($0, opportunity.answers) }
    var steps = opportunity.remarks.map { line($0) }
    if let question = opportunity.next {
      steps.append(line(question, .ask))
      let keys = question.keyWords.map { term($0) }
      steps.append(plain(text(.lookFor, ("words", words.list(keys)))))
    }
    return [
      verdict([line(opportunity.verdict)]), why(parts + answers), next(steps),
    ]
  }
}
