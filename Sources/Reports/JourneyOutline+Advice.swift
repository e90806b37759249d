import AccountModel
import Coaching
import Customer
import Records

extension JourneyOutline {
  /// Something to do next, as a sentence.
  func advice(_ advice: JourneyAdvice) -> String {
    switch advice {
    case .finishSkipped(let step):
      text(
        .adviceSkipped, ("step", term(step)), ("work", facet(.work, of: step)),
        ("ask", facet(.ask, of: step.endMark)))
    case .showEvidence(let mark):
      text(.adviceEvidence, ("mark", term(mark)), ("ask", facet(.ask, of: mark)))
    case .winDecision(let phase, let isKnown):
      text(
        isKnown ? .adviceWinDecision : .adviceAskDecision, ("phase", term(phase)),
        ("question", facet(.decision, of: phase)), ("ask", facet(.ask, of: phase)))
    case .qualify(let verdict): term(verdict)
    case .wait: term(OpportunityVerdict.wait)
    case .findGuide:
      text(
        .adviceGuide, ("ask", facet(.ask, of: Influence.coach)),
        ("rule", term(AccountRule.guideFirst)))
    case .askOpportunity(let question):
      unknown(term(question), ask: facet(.ask, of: question))
    case .work(let step): labelled(term(step), facet(.work, of: step))
    case .value(let fault): term(fault)
    case .needs(let verdict, let layer):
      sentences([term(verdict)] + (layer.map { [facet(.ask, of: $0)] } ?? []))
    case .keepPromise(let promise, let isLate):
      text(
        isLate ? .adviceLate : .advicePromise, ("words", words.known(promise.promise.words)),
        ("day", words.shortWhen(promise.promise.when)))
    case .settleObjection(let objection): settle(objection)
    case .agreed(let step):
      text(
        step.when?.day.map { $0 < history.today } ?? false ? .adviceAgreedPast : .adviceAgreed,
        ("step", words.step(step)), ("day", words.shortWhen(step.when)))
    case .influence(let influence, let standing, let people): win(influence, standing, people)
    case .climb(let person, let rung):
      text(
        .adviceClimb, ("name", words.known(person)), ("rung", term(rung)),
        ("earn", facet(.earn, of: rung)), ("signs", facet(.signs, of: rung)))
    }
  }

  private func settle(_ objection: AccountObjection) -> String {
    text(
      objection.objection.steps.contains(.clarified) ? .adviceObjection : .adviceClarify,
      ("words", words.quoted(objection.objection.words)), ("day", day(objection.raised)))
  }

  private func win(
    _ influence: Influence, _ standing: InfluenceStanding, _ people: [String]
  ) -> String {
    guard !people.isEmpty else { return unknown(term(influence), ask: facet(.ask, of: influence)) }
    return text(
      .adviceInfluence, ("influence", term(influence)),
      ("names", words.list(people.map { words.known($0) })), ("standing", term(standing)))
  }

  /// Several sentences in a row, as the language sets them.
  private func sentences(_ parts: [String]) -> String {
    guard var row = parts.first else { return "" }
    for part in parts.dropFirst() { row = text(.sentences, ("first", row), ("second", part)) }
    return row
  }

  /// What shows that the account stands still, and the method's way out.
  func stall(_ sign: StallSign) -> [String] {
    switch sign {
    case .refused(let words):
      return [text(.stallRefused, ("words", self.words.quoted(words)))]
    case .noAdvance(let visits):
      return [text(.stallVisits, ("count", "\(visits)"))]
    case .relation(let person, let since):
      return [
        text(.stallRelation, ("name", words.known(person)), ("day", since.description))
      ]
    case .decision(let diagnosis): return stall(diagnosis)
    }
  }

  private func stall(_ diagnosis: StallDiagnosis) -> [String] {
    let (begins, shows) = (diagnosis.begins, diagnosis.shows)
    let answer = term(account.valueJourney[shows])
    var lines: [String] = []
    if diagnosis.beganEarlier {
      lines.append(
        text(
          diagnosis.isSuspected ? .stallSuspected : .stallEarlier, ("shows", term(shows)),
          ("answer", answer), ("begins", term(begins))))
    } else {
      let isSlow = account.valueJourney[shows] == .maybe
      lines.append(
        text(isSlow ? .stallSlow : .stallHere, ("shows", term(shows)), ("answer", answer)))
    }
    lines.append(
      text(
        .stallWin, ("phase", term(begins)), ("question", facet(.decision, of: begins)),
        ("aim", facet(.aim, of: begins)), ("yields", facet(.yields, of: begins))))
    let looks = begins.looks.map { term($0) }
    lines.append(text(.stallLook, ("looks", sentences(looks))))
    return lines
  }
}
