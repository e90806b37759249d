import AccountModel
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension PrepareWalk {
  /// An answer in words: what concerns this visit goes to its journal, what concerns the customer to his.
  func told(_ item: PlanItem, _ words: String, line: String, now: Moment) -> PrepareStep {
    switch item {
    case .business: return fact(DataEntry(.business, words, source: .research), item, line)
    case .rivals: return fact(DataEntry(.rivalHistory, words, source: .research), item, line)
    case .personal: return fact(DataEntry(.hobbies, words, person: person), item, line)
    case .person: return peopleTold(words, line: line, now: now)
    case .part: return partTold(words, line: line, now: now)
    case .style: return styleTold(words, line: line)
    case .goal(let number): return goalTold(number, words, line: line, now: now)
    case .letter(let number, let letter):
      return letterTold(number, letter, words, line: line, now: now)
    case .best, .minimum:
      return step([done(item, words), .told(event: action(item, words))], line: line)
    case .idea: return planned(.ideaFound(words: words), item, words, line)
    case .opening:
      let opening = PlannedOpening(opening: nil, words: words)
      return planned(.openingChosen(opening: opening), item, words, line)
    case .openingWords:
      let opening = PlannedOpening(opening: plan.opening?.opening, words: words)
      return planned(.openingChosen(opening: opening), item, words, line)
    case .value(let part): return planned(.valueStated(part: part, words: words), item, words, line)
    case .questions: return questionTold(words, line: line)
    case .objection(let number): return objectionTold(number, words, line: line)
    case .answer(let number), .evidence(let number):
      return objectionDetailed(number, item, words, line: line)
    case .rivalView: return planned(.rivalViewFound(words: words), item, words, line)
    case .reference: return referenceTold(words, line: line)
    case .logistics(let part): return logisticsTold(part, words, line: line, now: now)
    }
  }

  private func planned(
    _ entry: PlanEntry, _ item: PlanItem, _ words: String, _ line: String
  ) -> PrepareStep {
    step([done(item, words), .planned(entry: entry)], line: line)
  }

  private func fact(_ data: DataEntry, _ item: PlanItem, _ line: String) -> PrepareStep {
    step([done(item, data.words)], customer: [.answer(told: .fact(data: data))], line: line)
  }

  private func peopleTold(_ words: String, line: String, now: Moment) -> PrepareStep {
    let people = reader(now).people(named(words)).map { told -> Person in
      guard let known = account.person(told.name)?.person else { return told }
      return Person(
        name: known.name, title: told.title ?? known.title, role: told.role ?? known.role,
        influence: told.influence ?? known.influence)
    }
    return step(
      [done(.person, words)] + people.map { .told(event: .personNamed(person: $0)) },
      customer: people.map { .person(told: .named(person: $0)) }, line: line)
  }

  /// The words with the names in place of the numbers under which known people stand: `1; Mr Li:user`.
  private func named(_ words: String) -> String {
    words.split { ";；\n".contains($0) }.map { part in
      let part = TypedLine.trimmed(part)
      guard case .choice(let number) = TypedLine(part), account.people.indices.contains(number - 1)
      else { return part }
      return account.people[number - 1].name
    }.joined(separator: ";")
  }

  private func partTold(_ words: String, line: String, now: Moment) -> PrepareStep {
    guard let person, let told = reader(now).person("\(person):\(words)") else {
      return step([done(.part, words)], line: line)
    }
    return step(
      [done(.part, words), .told(event: .personNamed(person: told))],
      customer: [.person(told: .named(person: told))], line: line)
  }

  private func styleTold(_ words: String, line: String) -> PrepareStep {
    let named = CommunicationStyle.allCases.first {
      phrases.text(id: $0.phraseID).lowercased() == words.lowercased()
    }
    guard let proposal = named.flatMap(style) else {
      return PrepareStep.say(
        say(.chooseNumber, ("count", String(CommunicationStyle.allCases.count))))
    }
    return chosen([proposal], .style, line: line)
  }

  /// A question of the rep's own is heard as it would be in the talk; others can follow.
  private func questionTold(_ words: String, line: String) -> PrepareStep {
    let reading = heard(words, .rep)
    let question = AskedQuestion(
      question: nil, words: words, kind: reading?.spin?.label, step: reading?.eric?.label,
      form: reading?.form?.label?.rawValue, faults: reading?.faults.map(\.rawValue))
    let kind = question.kind.map { phrases.text(id: "question-\($0.identifier)") }
    let remarks = (reading?.faults ?? []).map { phrases.text(id: "remark-\($0.identifier)") }
    return step(
      [.planned(entry: .questionsChosen(questions: [question]))], line: line,
      say: [
        say(
          .questionNoted, ("count", String(plan.questions.count + 1)),
          ("kind", kind ?? common(.kindUnclassified)))
      ] + remarks)
  }

  private func objectionTold(_ number: Int, _ words: String, line: String) -> PrepareStep {
    let objection = prepared(words, family(of: words), kind: nil)
    return planned(
      .objectionExpected(number: number, objection: objection), .objection(number), words, line)
  }

  private func objectionDetailed(
    _ number: Int, _ item: PlanItem, _ words: String, line: String
  ) -> PrepareStep {
    guard var objection = expected(number) else { return step([done(item, words)], line: line) }
    if case .answer = item {
      objection.answer = words
      objection.answerID = nil
    } else {
      objection.evidence = words
    }
    return planned(.objectionExpected(number: number, objection: objection), item, words, line)
  }

  private func referenceTold(_ words: String, line: String) -> PrepareStep {
    let isKnown = account.references.contains { Folded($0.words) == Folded(words) }
    let kept = CustomerEntry.referenceKept(key: account.nextKey(for: writer), words: words)
    return step(
      [done(.reference, words), .planned(entry: .referenceChosen(words: words))],
      customer: isKnown ? [] : [kept], line: line)
  }

  private func logisticsTold(
    _ part: LogisticsPart, _ words: String, line: String, now: Moment
  ) -> PrepareStep {
    let when =
      part == .when
      ? reader(now).days.read(words, today: now.day, minute: now.minuteOfDay) : nil
    let entry = PlanEntry.logisticsSet(part: part, words: words, when: when)
    guard let when else { return planned(entry, .logistics(part), words, line) }
    let described = readers.described(interface).text(when, today: now.day)
    return step(
      [done(.logistics(part), words), .planned(entry: entry)], line: line,
      say: [
        when.day == nil
          ? say(.dayUnclear, ("words", words)) : say(.dayNoted, ("day", described))
      ])
  }

  /// What an objection is about: as heard, else by the longest sign on a card.
  private func family(of words: String) -> ObjectionFamily? {
    let signs = talk.objectionCards.flatMap { card in card.signs.map { (card.family, $0) } }
    let lowered = words.lowercased()
    let signed = signs.filter { lowered.contains($0.1.lowercased()) }
      .max { $0.1.count < $1.1.count }?.0
    return heard(words, .customer)?.objection.label ?? signed
  }
}
