import AccountModel
import Customer
import Playbook
import Records

extension WorksheetForm {
  /// Whether a question makes sense with what is known: a worksheet asks no more than it must.
  func isSensible(
    _ field: WorksheetField, _ member: WorksheetMember?, _ step: WorksheetStep
  ) -> Bool {
    switch field {
    // Who can't use it is no prospect, whatever else holds.
    case .condition: return account.quickTest.verdict != .noUse
    case .trait(let trait): return isWorthWatching(trait, member, step)
    case .look(let look):
      return account.valueJourney.verdict != .findOut && look.phase == account.valueJourney.phase
    case .check: return account.demonstrationPurpose != nil
    case .part(let part):
      guard part == .inExchange, case .subject(let subject)? = member else { return true }
      return account.negotiation.points.first { $0.subject == subject }?[.concession] != nil
    case .plain(let part): return isSensible(part, member)
    case .desire, .ability, .opportunity, .row, .decision, .degree: return true
    }
  }

  private func isSensible(_ part: WorksheetPart, _ member: WorksheetMember?) -> Bool {
    switch part {
    case .quickTestUse: isWanted(account.quickTest.use)
    case .quickTestTrait: account.quickTest.use == .yes && isWanted(.unknown)
    case .quickTestMeans: account.quickTest.use != .no && isWanted(account.quickTest.means)
    case .purchasePurpose, .purchaseEntered: account.purchase.stage != .use
    case .behaviourPlayed: account.behaviour.behaviour != nil
    case .personPart, .personResults, .personWins, .personWon: person(member)?.influence != nil
    case .needLayer, .needServes, .needSide, .needActivity, .needBurning, .needAmount:
      isSensible(part, of: need(member))
    case .pointCriterion: view(member)?.relative == .better
    case .valueWorth: row(member)?.row.seenAsDifferent != .no
    case .prospect, .project, .guide, .purchaseStage, .allTheSame, .demonstration, .deal,
      .dealAgreed, .personFunction, .personLevel, .personRole, .personInfluence, .personSigns,
      .personBelieved, .personSpent, .pointRival, .pointNeed, .pointPerson, .pointRelative,
      .valueProduct, .valueAdvantage, .valueBenefit, .valueNeed, .valueRival, .valueDifferent,
      .negotiatorRole, .addOnSum:
      true
    }
  }

  /// The quick test stands before MAN: once the three conditions are known it is asked no more.
  private func isWanted(_ observation: Observation) -> Bool {
    observation != .unknown || !account.qualification.conditions.terms(.unknown).isEmpty
  }

  private func isSensible(_ part: WorksheetPart, of need: AccountNeed?) -> Bool {
    guard let need else { return false }
    let isDeep = need.need.layer?.isDeep ?? false
    return switch part {
    case .needServes: need.need.layer?.above != nil
    case .needSide, .needActivity, .needAmount: isDeep
    case .needBurning: need.need.layer == .problem
    default: true
    }
  }

  /// Of the traits only the one that tells most is asked for, and those that were watched already.
  private func isWorthWatching(
    _ trait: StyleTrait, _ member: WorksheetMember?, _ step: WorksheetStep
  ) -> Bool {
    guard case .person(let name)? = member else { return false }
    var quiz = account.style(of: name)
    if quiz.traits[trait] != .unknown { return true }
    guard case .question(let section, _, _) = step else { return false }
    let questions = worksheet.sections[section].questions
    for (number, question) in questions.enumerated() {
      guard case .trait(let other) = question.fills else { continue }
      let isPassed = passed.contains(.question(section: section, number: number, member: member))
      // What nobody could tell is not waited for.
      if quiz.traits[other] == .unknown, isPassed || wasAsked(other, name) {
        quiz.traits.note(Sighting(other, .no))
      }
    }
    return next(of: quiz) == trait
  }

  /// The trait to ask for: where several styles are open, one of the style looked at least, so that none is asked through to its end first.
  private func next(of quiz: StyleQuiz) -> StyleTrait? {
    guard case .between(let styles) = quiz.guess else { return quiz.next }
    let open = StyleTrait.allCases.filter { trait in
      quiz.traits[trait] == .unknown && trait.style.map(styles.contains) ?? false
    }
    let looks = { (trait: StyleTrait) in
      quiz.traits.notes.filter { $0.term.style == trait.style && $0.observation != .unknown }.count
    }
    return open.min { looks($0) < looks($1) }
  }

  private func wasAsked(_ trait: StyleTrait, _ name: String) -> Bool {
    account.sightings(of: StyleTrait.self, person: name).notes.contains { $0.term == trait }
  }

  func person(_ member: WorksheetMember?) -> AccountPerson? {
    guard case .person(let name)? = member else { return nil }
    return account.person(name)
  }

  func need(_ member: WorksheetMember?) -> AccountNeed? {
    guard case .need(let key)? = member else { return nil }
    return account.need(key)
  }

  func row(_ member: WorksheetMember?) -> ValueRow? {
    guard case .value(let key)? = member else { return nil }
    return account.values.first { $0.key == key }?.row
  }

  /// The point of a view; nil where it isn't compared any more.
  public func point(_ member: WorksheetMember?) -> ComparedPoint? {
    guard case .view(let subject, let rival, _)? = member else { return nil }
    return account.competition.points.first { $0.subject == subject && $0.rival == rival }
  }

  func view(_ member: WorksheetMember?) -> PointView? {
    guard case .view(_, _, let number)? = member, let point = point(member),
      point.views.indices.contains(number)
    else { return nil }
    return point.views[number]
  }
}
