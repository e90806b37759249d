import AccountModel
import Playbook
import VisitModel

extension Buyer {
  /// Answers a question: tells the fact that it opens, or says why it opens none.
  mutating func answerQuestion(_ heard: Heard) {
    guard heard.isSure, let kind = heard.kind else { return askBack(heard) }
    if let absent = absent(heard) { return answerAbsent(absent) }
    let subjects = self.subjects(of: heard, kind)
    let fact = opened(by: kind, subjects) ?? nextTrouble(heard, kind)
    guard fact != nil || !subjects.isEmpty else {
      move(.askedAbsent)
      return speak(.notInCase)
    }
    if let fact {
      focus = fact.who
      if takesUpWords(heard) { move(.wordsTakenUp) }
      note(kind, fact.subjects)
      state.topic = fact.subjects.contains(where: subjects.contains) ? subjects : fact.subjects
      tell(fact, by: rule(for: kind))
      raiseNatural(about: fact.subjects)
      return
    }
    answerWithoutNews(kind, subjects)
  }

  /// "What gives you most trouble?" names no subject: he goes on with the next that he would tell.
  private func nextTrouble(_ heard: Heard, _ kind: QuestionKind) -> Scenario.Fact? {
    guard kind == .problem, heard.subjects.isEmpty, heard.facts.isEmpty,
      toldNeeds.isEmpty || heard.does(.broad)
    else { return nil }
    return scenario.facts.first { $0.tier == 2 && isOpen($0, to: kind) }
  }

  private func rule(for kind: QuestionKind) -> BuyerRule {
    switch kind {
    case .situation: .situationAsked
    case .problem: .problemAsked
    case .implication: .implicationAsked
    case .needPayoff: .payoffAsked
    }
  }

  /// What the line is about: what it names, then what it quotes, and what was being talked about where it goes on with that.
  func subjects(of heard: Heard, _ kind: QuestionKind) -> [String] {
    var subjects = heard.subjects
    let quoted = heard.facts.compactMap(scenario.fact).filter { state.hasTold($0.id) }
    let goesOn = heard.does(.followUp) || heard.does(.broad)
    var all = subjects.isEmpty || goesOn && kind != .situation ? quoted.flatMap(\.subjects) : []
    if goesOn, subjects.isEmpty || kind != .situation { all += state.topic }
    for subject in all where !subjects.contains(subject) { subjects.append(subject) }
    return subjects
  }

  private func absent(_ heard: Heard) -> Scenario.Absent? {
    guard heard.subjects.isEmpty, heard.facts.isEmpty else { return nil }
    return heard.absent.first.flatMap { id in scenario.absent.first { $0.id == id } }
  }

  private mutating func answerAbsent(_ absent: Scenario.Absent) {
    move(.askedAbsent)
    if absent.says.isEmpty { speak(.notInCase) } else { say(absent.says, key: absent.id, by: nil) }
  }

  /// A question that holds the words of something that he told.
  private func takesUpWords(_ heard: Heard) -> Bool {
    heard.kind != .situation
      && heard.facts.contains { id in state.hasTold(id) && (scenario.fact(id)?.tier ?? 0) > 1 }
  }

  /// Says that he doesn't know what was meant, and names what he understood.
  mutating func askBack(_ heard: Heard) {
    let names = heard.subjects.prefix(2).map { name(ofSubject: $0) }
    guard !names.isEmpty else {
      move(.unclear)
      return speak(.puzzled)
    }
    let joint = scenario.language == .en ? " or " : "还是"
    state.topic = Array(heard.subjects.prefix(2))
    speak(.asksBack, ["subject": names.joined(separator: joint)])
  }

  mutating func note(_ kind: QuestionKind, _ subjects: [String]) {
    for subject in subjects {
      state.asked.append(.init(kind: kind, subject: subject, turn: state.turn))
    }
  }

  /// Nothing new to tell: asked again, not trusted yet, turned away, or simply all said.
  private mutating func answerWithoutNews(_ kind: QuestionKind, _ subjects: [String]) {
    let near = nearest(kind, subjects)
    // Asked once he told what there was, and once there was nothing new: by the third time he notices.
    let wasAsked = state.asked.count { $0.kind == kind && subjects.first == $0.subject } > 1
    note(kind, Array(subjects.prefix(1)))
    let isWornOut = tooManySituations(kind)
    let about = ["subject": name(ofSubject: subjects.first)]
    if let near { reaction.withheld.append(near) }
    switch near?.reason {
    case .early:
      move(.deepAskedEarly)
      speak(.deflects, about)
    case .trust:
      move(.notTrustedYet)
      if kind == .situation { state.wonderedAt = state.turn }
      speak(kind == .situation ? .wonders : .notYet, about)
    case .order where kind == .needPayoff && !wasAsked:
      move(.relevantAsked)
      speak(.notYet, about)
    case .kind, .order, nil:
      if wasAsked {
        move(.askedAgain)
        speak(.repeated, about)
      } else if isWornOut {
        speak(.interrogated, about)
      } else {
        move(.relevantAsked)
        speak(hasToldAbout(subjects) ? .nothingMore : .notYet, about)
      }
    }
    state.topic = subjects
  }

  private func hasToldAbout(_ subjects: [String]) -> Bool {
    scenario.facts.contains { fact in
      fact.subjects.contains { subjects.first == $0 } && state.hasTold(fact.id)
    }
  }

  /// Whether he has had enough of questions about facts; then that moves him.
  mutating func tooManySituations(_ kind: QuestionKind) -> Bool {
    guard kind == .situation, state.situationsInRow > buyerCase.limit(.situationsBorne) else {
      return false
    }
    move(.interrogated)
    return true
  }

  /// Tells a fact, with a few words before it when he likes the question or doesn't.
  mutating func tell(_ fact: Scenario.Fact, by rule: BuyerRule?) {
    focus = fact.who ?? focus
    if let rule { move(rule) }
    if rule == .situationAsked, tooManySituations(.situation) {
      speak(.interrogated, by: fact.who)
    } else if fact.tier > 1, state.generator.next(below: 3) == 0 {
      switch mood(of: speaker) {
      case .warm: speak(.leadsWarm, by: fact.who)
      case .cool: speak(.leadsCool, by: fact.who)
      case .neutral: break
      }
    }
    say(fact.says, key: fact.id, by: fact.who)
    state.told.append(.init(fact: fact.id, turn: state.turn))
    reaction.opened.append(fact.id)
  }
}
