import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// What is read in the account, for the writer to keep or drop.
  func drafts(_ now: Moment) -> [Draft] {
    guard !state.account.isEmpty else { return [] }
    let reader = AccountReader(
      facts: reader(now), playbook: interface, other: talk,
      hear: heard, signs: signedFamily)
    return reader.drafts(in: state.account.joined(separator: "\n"))
  }

  /// A line while a draft waits: Enter keeps it, `n` drops it, other words take the place of its own.
  func settleDraft(_ line: String, _ typed: TypedLine, now: Moment) -> Step {
    guard let draft = state.drafts.first else { return Step(record: nil) }
    let words = TypedLine.trimmed(line[...])
    if isAnswer(words, "no-words") {
      return record([.draftSettled(kept: false)], line: line)
    }
    // A number is meant for a question that isn't asked yet, and no words of a customer.
    if case .choice = typed { return Step.say(say(.draftHow)) }
    let kept = words.isEmpty || isAnswer(words, "yes-words") ? draft : reworded(draft, words, now)
    return record([.draftSettled(kept: true)] + entries(for: kept), line: line)
  }

  func isAnswer(_ words: String, _ list: String) -> Bool {
    interface.words(in: list).contains { entry in
      entry.words.contains { $0.lowercased() == words.lowercased() }
    }
  }

  private func reworded(_ draft: Draft, _ words: String, _ now: Moment) -> Draft {
    let reader = reader(now)
    switch draft {
    case .need: return .need(need: reader.need(words))
    case .objection(_, let family):
      return .objection(words: words, family: self.family(of: words) ?? family)
    case .person(let person): return .person(person: reader.person(words) ?? person)
    case .step: return .step(step: reader.step(words, people: visit.facts.people))
    case .promise:
      let when = reader.days.find(in: words, today: now.day).first?.when
      return .promise(promise: Promise(words: words, when: when))
    case .signal: return .signal(words: words)
    case .circumstance(let circumstance):
      return .circumstance(circumstance: Circumstance(topic: circumstance.topic, words: words))
    }
  }

  private func entries(for draft: Draft) -> [CallEntry] {
    let facts = visit.facts
    switch draft {
    case .need(let need): return [.told(event: .needHeard(id: facts.nextNeedID, need: need))]
    case .objection(let words, let family):
      let id = facts.nextObjectionID
      return [
        .told(event: .objectionRaised(id: id, words: words, family: family)),
        .told(event: .objectionLeftOpen),
      ]
    case .person(let person): return [.told(event: .personNamed(person: person))]
    case .step(let step):
      // What the account leaves open of the step is asked like any other missing part.
      return step.lacksActor || step.lacksDay
        ? [.wrapUp(item: WrapUpItem.step.name, words: step.action), .stepDrafted(step: step)]
        : [.told(event: .nextStepAgreed(step: step))]
    case .promise(let promise): return [.told(event: .promiseMade(promise: promise))]
    case .signal(let words): return [.told(event: .signalHeard(words: words))]
    case .circumstance(let circumstance): return [.learned(circumstance: circumstance)]
    }
  }

  /// The screen of a draft.
  func draftScreen(_ draft: Draft) -> Screen {
    let number = state.draftCount - state.drafts.count + 1
    return Screen(
      lines: [
        say(
          .draftHead, ("number", String(number)), ("count", String(state.draftCount)),
          ("what", described(draft)))
      ], prompt: prompt(.draftPrompt))
  }

  private func described(_ draft: Draft) -> String {
    switch draft {
    case .need(let need):
      let amount = need.amount.map { " · \(described($0))" } ?? ""
      return say(
        .draftNeed, ("kind", phrases.text(id: "need-\(need.kind.rawValue)")),
        ("words", need.words), ("amount", amount))
    case .objection(let words, let family):
      return say(
        .draftObjection, ("words", words),
        ("family", family.map { phrases.text(id: "family-\($0.rawValue)") } ?? say(.unknown)))
    case .person(let person):
      let role =
        person.role.map { phrases.text(id: "role-\($0.rawValue)") }
        ?? person.influence.map { phrases.text(id: "influence-\($0.identifier)") }
      return say(
        .draftPerson, ("name", person.name), ("role", role ?? person.title ?? say(.unknown)))
    case .step(let step): return say(.draftStep, ("step", stepWords(step)))
    case .promise(let promise):
      return say(
        .draftPromise, ("words", promise.words),
        ("when", promise.when.map(described) ?? say(.unknown)))
    case .signal(let words): return say(.draftSignal, ("words", words))
    case .circumstance(let circumstance):
      return say(
        .draftCircumstance, ("words", circumstance.words),
        ("topic", phrases.text(id: "note-topic-\(circumstance.topic.rawValue)")))
    }
  }
}
