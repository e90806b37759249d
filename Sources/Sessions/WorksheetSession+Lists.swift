import AccountModel
import Coaching
import Customer
import Playbook
import Records
import Understanding

/// What else there is: new entries of a list, and those taken up again or given up.
extension WorksheetSession {
  /// The entries that a list shows under its question, by number.
  func shown(_ list: WorksheetList) -> [WorksheetMember] {
    list == .subject ? NegotiationSubject.allCases.map { .subject($0) } : form.members(of: list)
  }

  /// A number takes an entry up again, a number behind a minus gives it up, words add one.
  mutating func answer(
    _ words: String, listOf section: Int, _ line: String, _ now: Moment
  ) -> DeskStep {
    guard let list = worksheet.sections[section].each else { return DeskStep() }
    let members = shown(list)
    let step = WorksheetStep.list(section: section)
    if DeskLine(words, playbook) == .unknown {
      goPast(step)
      return DeskStep()
    }
    if words.first == "-" || words.first == "－",
      let (number, _) = WorksheetLine.number(TypedLine.trimmed(words.dropFirst()))
    {
      guard members.indices.contains(number - 1) else { return DeskStep(say: [say(.noSuchEntry)]) }
      return drop(members[number - 1], line, now)
    }
    if let (number, beside) = WorksheetLine.number(words), beside == nil {
      guard members.indices.contains(number - 1) else { return DeskStep(say: [say(.noSuchEntry)]) }
      return takeUp(members[number - 1], section)
    }
    if let same = members.first(where: { isNamed($0, words, list) }) {
      return takeUp(same, section)
    }
    guard let entries = entries(adding: words, to: list, now) else {
      return DeskStep(say: [say(list == .relation ? .relationHow : .noSuchEntry)])
    }
    return DeskStep(record: CustomerRecord(line: line, day: now.day, did: entries))
  }

  /// All questions about an entry, answered or not, and then again what else there is.
  private mutating func takeUp(_ member: WorksheetMember, _ section: Int) -> DeskStep {
    let steps = form.steps(in: section, about: member)
    guard !steps.isEmpty else { return DeskStep(say: [say(.keptAsTold)]) }
    passed.subtract(steps)
    again = steps
    return DeskStep()
  }

  private func isNamed(_ member: WorksheetMember, _ words: String, _ list: WorksheetList) -> Bool {
    switch member {
    case .person(let name): account.person(name)?.isCalled(words) ?? false
    case .rival(let name), .negotiator(let name): Folded(name) == Folded(words)
    case .subject(let subject):
      Folded(playbook.phrases.text(id: subject.phraseID)) == Folded(words)
    // The same words may be a second view of a point, or a need that is known, which the fold finds.
    case .relation, .need, .view, .value, .addOn: false
    }
  }

  private func entries(
    adding words: String, to list: WorksheetList, _ now: Moment
  ) -> [CustomerEntry]? {
    let key = account.nextKey(for: page.header.writer)
    switch list {
    case .person:
      return reader(now).person(words).map { [.person(told: .named(person: $0))] }
    case .relation:
      return WorksheetLine.relation(words).map {
        [.person(told: .related(relation: Relation(from: $0.from, to: $0.to, words: $0.words)))]
      }
    case .need: return [.need(told: .heard(key: key, need: reader(now).need(words)))]
    case .rival: return [.offer(told: .rival(name: words))]
    case .point: return [.offer(told: .compared(point: point(words)))]
    case .value:
      let product = account.values.last?.row.row.product ?? ""
      let row = ValueRow(FABRow(product: product, feature: words))
      return [.offer(told: .value(key: key, row: row))]
    case .subject: return nil
    case .negotiator:
      let parts = words.split(maxSplits: 1) { ":：".contains($0) }.map { TypedLine.trimmed($0) }
      let role = NegotiatorRole(parts.first ?? words, role: parts.dropFirst().first)
      return [.offer(told: .negotiator(role: role))]
    case .addOn:
      let sum = readers.sums.find(in: words).map(\.sum).first(where: \.isTelling)
      return [.offer(told: .addOn(key: key, words: words, sum: sum))]
    }
  }

  /// A point to compare: where a single competitor is in it, with him; a known one for one more need.
  private func point(_ subject: String) -> ComparedPoint {
    let rival = account.rivals.count == 1 ? account.rivals.first : nil
    let view = PointView(Tie(need: nil), .unknown)
    let same = account.competition.points.last { Folded($0.subject) == Folded(subject) }
    guard var point = same else { return ComparedPoint(subject, rival: rival, views: [view]) }
    point.views.append(view)
    return point
  }

  private func drop(_ member: WorksheetMember, _ line: String, _ now: Moment) -> DeskStep {
    let entry: CustomerEntry
    switch member {
    case .person(let name): entry = .person(told: .removed(name: name))
    case .need(let key): entry = .need(told: .dropped(key: key))
    case .view(let subject, let rival, _):
      entry = .offer(told: .comparisonDropped(subject: subject, rival: rival))
    case .value(let key): entry = .offer(told: .valueDropped(key: key))
    case .addOn(let key): entry = .offer(told: .addOnDropped(key: key))
    case .relation, .rival, .subject, .negotiator: return DeskStep(say: [say(.keptAsTold)])
    }
    return DeskStep(
      record: CustomerRecord(line: line, day: now.day, did: [entry]), say: [say(.dropped)])
  }
}
