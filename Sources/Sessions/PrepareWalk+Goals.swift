import AccountModel
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension PrepareWalk {
  /// Goals to choose from: what the account lacks next, each with all five letters (METHOD M20).
  var goals: [PlanProposal] {
    candidates.prefix(3).map { words, gain in
      let signals = GoalSignals(
        gain: gain, namesSomething: true, isAchievable: .yes, endsWithVisit: true)
      return PlanProposal(words: words, did: entries(for: VisitGoal(words, signals), number: 1))
    }
  }

  /// Needs first, since without one nobody buys; then who is missing, what the purchase depends on, what stands in the way.
  private var candidates: [(String, GoalGain)] {
    var found: [(String, GoalGain)] = []
    if account.needs.isEmpty { found.append((say(.goalProblem), .information)) }
    if let need = account.needs.first(where: { !$0.need.isConfirmed })?.need.words {
      found.append((say(.goalNeed, ("need", need)), .decision))
    } else if let need = account.needs.first?.need.words {
      found.append((say(.goalDemonstration, ("need", need)), .decision))
    }
    let missing = account.influencers.influences(.missing)
    let order: [Influence] = [.economicBuyer, .gatekeeper, .user, .coach]
    found += order.filter(missing.contains).prefix(1).map { (say(goal(for: $0)), .information) }
    if let objection = account.standingObjections.first?.objection.words {
      found.append((say(.goalObjection, ("objection", objection)), .information))
    }
    let open = account.opportunity.answers.terms(.unknown)
    if open.contains(.timing) { found.append((say(.goalTiming), .information)) }
    if open.contains(.budget) { found.append((say(.goalBudget), .information)) }
    return found
  }

  private func goal(for influence: Influence) -> PlanPhrase {
    switch influence {
    case .economicBuyer: .goalEconomicBuyer
    case .gatekeeper: .goalGatekeeper
    case .user: .goalUser
    case .coach: .goalCoach
    }
  }

  /// What sets a goal; the first is the visit's objective too.
  func entries(for goal: VisitGoal, number: Int) -> [CallEntry] {
    let objective: [CallEntry] =
      number == 1 ? [.told(event: .objectiveSet(words: goal.words))] : []
    return [.planned(entry: .goalSet(number: number, goal: goal))] + objective
  }

  /// A goal in the rep's own words; getting to know each other is refused with the reason.
  func goalTold(_ number: Int, _ words: String, line: String, now: Moment) -> PrepareStep {
    let goal = GoalReader(reader(now), interface).goal(words)
    guard goal.verdict != .refused else {
      return PrepareStep.say(
        phrases.text(id: GoalVerdict.refused.phraseID),
        phrases.text(id: AccountRule.goalStaircase.phraseID))
    }
    return step(
      [done(.goal(number), words)] + entries(for: goal, number: number), line: line,
      say: remarks(on: goal))
  }

  private func remarks(on goal: VisitGoal) -> [String] {
    guard goal.verdict == .good, let gain = goal.gain else { return [] }
    return [say(.goalGood, ("gain", phrases.text(id: gain.phraseID)))]
  }

  private func planned(_ number: Int) -> VisitGoal? {
    plan.goals.first { $0.number == number }?.goal
  }

  /// What mends a letter by one key.
  func mends(_ letter: SMARTLetter, of number: Int) -> [PlanProposal] {
    guard let goal = planned(number) else { return [] }
    func mended(_ words: String, _ change: (inout GoalSignals) -> Void) -> PlanProposal {
      var goal = goal
      change(&goal.signals)
      return PlanProposal(
        words: words, did: entries(for: goal, number: number), say: remarks(on: goal))
    }
    switch letter {
    case .resultOriented:
      return GoalGain.allCases.map { gain in
        mended(phrases.text(id: gain.phraseID)) { $0.gain = gain }
      }
    case .timeBound: return [mended(say(.letterVisit)) { $0.endsWithVisit = true }]
    case .achievable:
      return [Observation.yes, .no].map { mark in
        mended(phrases.text(id: mark.phraseID)) { $0.isAchievable = mark }
      }
    case .specific, .measurable: return []
    }
  }

  /// Words that mend a letter: they join the goal, which is read anew.
  func letterTold(
    _ number: Int, _ letter: SMARTLetter, _ words: String, line: String, now: Moment
  ) -> PrepareStep {
    let item = PlanItem.letter(number, letter)
    guard let old = planned(number) else { return step([done(item, words)], line: line) }
    if let proposal = named(letter, number, words) {
      return chosen([proposal], item, line: line)
    }
    guard letter != .achievable else {
      return PrepareStep.say(say(.chooseNumber, ("count", String(Observation.allCases.count - 1))))
    }
    let reader = GoalReader(reader(now), interface)
    var goal = reader.goal(say(.goalJoined, ("goal", old.words), ("answer", words)))
    goal.signals.gain = old.signals.gain ?? goal.signals.gain
    goal.signals.isAchievable = old.signals.isAchievable
    goal.signals.endsWithVisit = old.signals.endsWithVisit || goal.signals.endsWithVisit
    goal.signals.when = goal.signals.when ?? old.signals.when
    goal.signals.isAcquaintance = false
    if letter == .specific { goal.signals.namesSomething = true }
    if letter == .timeBound, goal.holds(.timeBound) != .yes {
      return PrepareStep.say(say(.goalNoDay, ("words", words)))
    }
    return step(
      [done(item, words)] + entries(for: goal, number: number), line: line, say: remarks(on: goal))
  }

  /// The proposal that a word means: yes or no, information or decision.
  private func named(_ letter: SMARTLetter, _ number: Int, _ words: String) -> PlanProposal? {
    let proposals = mends(letter, of: number)
    switch letter {
    case .achievable:
      if isOne(of: "no-words", words) { return proposals.last }
      return isOne(of: "yes-words", words) ? proposals.first : nil
    case .resultOriented:
      let value = interface.words(in: "goal-gain").first { entry in
        entry.words.contains { $0.lowercased() == words.lowercased() }
      }?.value
      let index = value.flatMap(GoalGain.init).flatMap { GoalGain.allCases.firstIndex(of: $0) }
      return index.map { proposals[$0] }
    case .specific, .measurable, .timeBound: return nil
    }
  }
}
