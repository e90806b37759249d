import AccountModel
import Coaching
import Customer
import Playbook
import Records
import Understanding

/// What an answer was taken to mean, before it is recorded.
enum WorksheetTold {
  /// Seen or not, with the customer's words.
  case seen(Observation, words: String?)
  /// The choice of this place, counted from 0, with words beside it.
  case choice(Int, words: String?)
  /// Words; a sum.
  case words(String), sum(Sum)
  /// A need that is known, or a new one in these words.
  case need(ItemKey), newNeed(String)
  /// Nobody knows.
  case unknown
}

extension WorksheetSession {
  /// Takes an answer at a place.
  mutating func answer(_ words: String, at place: Place, _ line: String, _ now: Moment) -> DeskStep
  {
    switch place {
    case .review: return takeUpAgain(words)
    case .step(.list(let section)): return answer(words, listOf: section, line, now)
    case .step(let step):
      guard case .question(_, _, let member) = step, let question = form.question(of: step) else {
        return DeskStep()
      }
      let field = question.fills
      if field.kind == .signs { return sign(words, step, member, line, now) }
      guard let told = told(words, field, member, now) else {
        return DeskStep(say: [how(field.kind)])
      }
      let answer = form.answer(field, about: member)
      if case .unknown = told, answer.standing == .known, !field.mayBeTakenBack {
        return DeskStep(say: [say(.stays)])
      }
      let entries = entries(told, field, member, now) + note(told, question, member)
      goPast(step)
      return DeskStep(record: CustomerRecord(line: line, day: now.day, did: entries))
    }
  }

  /// The words beside an answer that has no place for them are kept as a note.
  private func note(
    _ told: WorksheetTold, _ question: WorksheetQuestion, _ member: WorksheetMember?
  ) -> [CustomerEntry] {
    guard case .seen(let observation, let words?) = told, case .plain(let part) = question.fills,
      part != .project
    else { return [] }
    let asked =
      member.map { say(.about, ("name", name(of: $0)), ("question", question.words)) }
      ?? question.words
    let mark = playbook.phrases.text(id: observation.phraseID)
    let answer = say(.withWords, ("value", mark), ("words", words))
    return [.noted(words: "\(asked) \(answer)")]
  }

  /// What a line means as the answer to a field's question; nil where it says nothing of the kind.
  private func told(
    _ words: String, _ field: WorksheetField, _ member: WorksheetMember?, _ now: Moment
  ) -> WorksheetTold? {
    if field.kind == .seen {
      return WorksheetLine.seen(words, playbook).map { .seen($0.0, words: $0.words) }
    }
    if case .choice(let ids) = field.kind { return choice(words, ids) }
    if DeskLine(words, playbook) == .unknown || isUnknown(words) { return .unknown }
    switch field.kind {
    case .sum: return sum(words)
    case .need: return need(words, among: form.account.needs)
    case .needAbove: return need(words, among: needsAbove(member))
    case .rival: return named(words, among: account.rivals).map { .words($0) }
    case .person: return named(words, among: account.people.map(\.name)).map { .words($0) }
    case .words, .seen, .choice, .signs: return .words(words)
    }
  }

  /// A sum; words without one are none.
  private func sum(_ words: String) -> WorksheetTold? {
    let sum = readers.sums.read(words)
    guard sum.thousandths == nil else { return .sum(sum) }
    let found = readers.sums.find(in: words).map(\.sum)
    return (found.first { $0.measure == .money } ?? found.first).map { .sum($0) }
  }

  private func isUnknown(_ words: String) -> Bool {
    guard let seen = WorksheetLine.seen(words, playbook) else { return false }
    return seen.0 == .unknown && seen.words == nil
  }

  private func choice(_ words: String, _ ids: [String]) -> WorksheetTold? {
    if let (number, beside) = WorksheetLine.number(words) {
      return ids.indices.contains(number - 1) ? .choice(number - 1, words: beside) : nil
    }
    let names = ids.map { Folded(playbook.phrases.text(id: $0)).text }
    let typed = Folded(words).text
    if let index = names.firstIndex(where: { $0 == typed }) ?? onlyOne(names, from: typed) {
      return .choice(index, words: nil)
    }
    if let named = begun(words, ids) { return named }
    guard let seen = WorksheetLine.seen(words, playbook) else { return nil }
    switch seen.0 {
    case .unknown: return .unknown
    case .yes: return place(ofYes: true, in: ids).map { .choice($0, words: seen.words) }
    case .no: return place(ofYes: false, in: ids).map { .choice($0, words: seen.words) }
    }
  }

  /// The choice whose name the line begins with, the longest of them, as "not sure" is no "no"; the rest are the words.
  private func begun(_ words: String, _ ids: [String]) -> WorksheetTold? {
    let found = ids.indices.compactMap { place in
      let name = playbook.phrases.text(id: ids[place])
      return WorksheetLine.rest(of: words, after: name).map { (place, name.count, $0) }
    }
    return found.max { $0.1 < $1.1 }.map { .choice($0.0, words: $0.2.isEmpty ? nil : $0.2) }
  }

  /// Which choice a yes or a no means, where it means one: people answer a decision point so, and whether they want to act.
  private func place(ofYes isYes: Bool, in ids: [String]) -> Int? {
    let meant =
      isYes
      ? [DecisionAnswer.yes.phraseID, NeedActivity.active.phraseID]
      : [DecisionAnswer.no.phraseID, NeedActivity.latent.phraseID]
    return ids.firstIndex(where: meant.contains)
  }

  private func onlyOne(_ names: [String], from typed: String) -> Int? {
    let begun = names.indices.filter { names[$0].hasPrefix(typed) && typed.count > 2 }
    return begun.count == 1 ? begun.first : nil
  }

  private func need(_ words: String, among needs: [AccountNeed]) -> WorksheetTold? {
    if let (number, beside) = WorksheetLine.number(words), beside == nil {
      return needs.indices.contains(number - 1) ? .need(needs[number - 1].key) : nil
    }
    let same = account.needs.first { Folded($0.need.words) == Folded(words) }
    return same.map { .need($0.key) } ?? .newNeed(words)
  }

  private func named(_ words: String, among names: [String]) -> String? {
    guard let (number, beside) = WorksheetLine.number(words), beside == nil else {
      return names.first { Folded($0) == Folded(words) } ?? words
    }
    return names.indices.contains(number - 1) ? names[number - 1] : nil
  }

  /// The needs on the layer above a need's, which it may serve.
  func needsAbove(_ member: WorksheetMember?) -> [AccountNeed] {
    guard case .need(let key)? = member, let layer = account.need(key)?.need.layer else {
      return []
    }
    return account.needs.filter { $0.need.layer == layer.above }
  }

  /// What to type instead of what couldn't be read.
  private func how(_ kind: WorksheetKind) -> String {
    switch kind {
    case .seen: say(.beginWith)
    case .sum: say(.noSum)
    case .choice(let ids): say(.chooseNumber, ("count", String(ids.count)))
    case .signs: say(.signNeedsWords)
    case .words, .need, .needAbove, .rival, .person: say(.noSuchEntry)
    }
  }

  /// What a person did: a number of a sign with what it was; more may follow.
  private mutating func sign(
    _ words: String, _ step: WorksheetStep, _ member: WorksheetMember?, _ line: String,
    _ now: Moment
  ) -> DeskStep {
    guard case .person(let name)? = member else { return DeskStep() }
    if isUnknown(words) || DeskLine(words, playbook) == .unknown {
      goPast(step)
      let entry = unknown(.plain(.personSigns), member)
      return DeskStep(record: CustomerRecord(line: line, day: now.day, did: [entry]))
    }
    let signs = TrustSign.allCases
    guard let (number, did) = WorksheetLine.number(words), signs.indices.contains(number - 1),
      let did
    else { return DeskStep(say: [say(.signNeedsWords)]) }
    let told = readers.days.find(in: did, today: now.day, minute: now.minuteOfDay, leaning: .past)
    let day = told.compactMap(\.when.day).first.flatMap { past($0, now.day) }
    let seen = TermSeen(signs[number - 1], .yes, words: did, person: name, day: day)
    if again.first != step { again.insert(step, at: 0) }
    return DeskStep(
      record: CustomerRecord(line: line, day: now.day, did: [.answer(told: .seen(sighting: seen))])
    )
  }

  /// What a person did lies in the past: a day to come that was named without its year is last year's.
  private func past(_ day: Day, _ today: Day) -> Day? {
    if day <= today { return day }
    let earlier = Day(year: day.year - 1, month: day.month, day: day.day)
    return earlier.flatMap { $0 <= today ? $0 : nil }
  }

  /// A number typed at what is known already asks that question again.
  private mutating func takeUpAgain(_ words: String) -> DeskStep {
    let known = reviewed(in: form)
    guard let (number, _) = WorksheetLine.number(words), known.indices.contains(number - 1) else {
      return DeskStep(say: [say(.chooseNumber, ("count", String(known.count)))])
    }
    again = [known[number - 1]]
    return DeskStep()
  }
}

extension WorksheetField {
  /// Whether what was told can be taken back by saying that nobody knows.
  fileprivate var mayBeTakenBack: Bool {
    switch self {
    case .condition, .desire, .ability, .opportunity, .trait, .look, .check, .row, .decision,
      .degree, .part:
      true
    case .plain(let part):
      switch part {
      case .purchasePurpose, .purchaseStage, .purchaseEntered, .quickTestTrait, .allTheSame, .deal,
        .dealAgreed, .behaviourPlayed, .needLayer, .needServes, .needSide, .needAmount,
        .personSigns, .personSpent, .valueProduct:
        false
      case .prospect, .quickTestUse, .quickTestMeans, .project, .guide, .demonstration,
        .personFunction, .personLevel, .personRole, .personInfluence, .personPart, .personResults,
        .personWins, .personWon, .personBelieved, .needActivity, .needBurning, .pointRival,
        .pointNeed, .pointPerson, .pointRelative, .pointCriterion, .valueAdvantage, .valueBenefit,
        .valueNeed, .valueRival, .valueDifferent, .valueWorth, .negotiatorRole, .addOnSum:
        true
      }
    }
  }
}
