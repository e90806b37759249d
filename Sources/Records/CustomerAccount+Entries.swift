import AccountModel
import Customer

extension CustomerAccount {
  /// Takes in one thing that a writer told.
  mutating func apply(_ entry: CustomerEntry, _ origin: Origin) {
    switch entry {
    case .named(let name): rename(name)
    case .alsoCalled(let name): addOther(name)
    case .toldApart(let note): self.note = note
    case .tradeTold(let trade): self.trade = trade
    case .person(let told): apply(told, origin)
    case .need(let told): apply(told, origin)
    case .answer(let told): apply(told, origin)
    case .offer(let told): apply(told)
    case .objectionSettled(let key, let isResolved): settle(key, isResolved, origin.day)
    case .promiseMade(let key, let promise):
      promises.append(AccountPromise(key: key, promise: promise, made: origin.day))
    case .promiseKept(let key, let isKept): keep(key, isKept, origin.day)
    case .goalSet(let key, let goal): set(goal, key, origin)
    case .goalSettled(let key, let isReached):
      if let index = goals.firstIndex(where: { $0.key == key }) {
        goals[index].isReached = isReached
      }
    case .markReached(let mark):
      marksTold.removeAll { $0.mark == mark.mark }
      marksTold.append(mark)
      marksWithdrawn.removeAll { $0 == mark.mark }
    case .markWithdrawn(let mark):
      marksTold.removeAll { $0.mark == mark }
      if !marksWithdrawn.contains(mark) { marksWithdrawn.append(mark) }
    case .stepWorkedAt(let step): stepWorkedAt = step
    case .referenceKept(_, let words):
      references.append(DatedWords(words: words, day: origin.day, source: origin.writer))
    case .noted(let words):
      notes.append(DatedWords(words: words, day: origin.day, source: origin.writer))
    case .worksheetBegan(let name):
      worksheets.append(
        WorksheetWalk(name: name, day: origin.day, writer: origin.writer, isWhole: false))
    case .worksheetEnded(let name): endWorksheet(name, origin)
    // Which visits belong here is settled before the fold, and what was taken back isn't in it.
    case .visitAssigned, .undone: break
    }
  }

  private mutating func rename(_ name: String) {
    guard Folded(name) != Folded(self.name) else {
      self.name = name
      return
    }
    let former = self.name
    self.name = name
    otherNames.removeAll { Folded($0) == Folded(name) }
    if !Folded(former).text.isEmpty { addOther(former) }
  }

  private mutating func addOther(_ name: String) {
    let folded = Folded(name)
    guard folded != Folded(self.name), !otherNames.contains(where: { Folded($0) == folded })
    else { return }
    otherNames.append(name)
  }

  private mutating func set(_ goal: VisitGoal, _ key: ItemKey, _ origin: Origin) {
    guard let index = goals.firstIndex(where: { $0.key == key }) else {
      goals.append(AccountGoal(key: key, goal: goal, set: origin.day))
      return
    }
    goals[index].goal = goal
  }

  private mutating func endWorksheet(_ name: String, _ origin: Origin) {
    guard
      let index = worksheets.lastIndex(where: { $0.name == name && $0.writer == origin.writer })
    else { return }
    worksheets[index].isWhole = true
  }
}

extension CustomerAccount {
  /// Takes in an answer to a question of the method.
  private mutating func apply(_ entry: AnswerEntry, _ origin: Origin) {
    switch entry {
    case .prospect(let kind):
      self.kind = kind
      if kind == nil { note(unknown: ProspectKind.topic) }
    case .fact(let data): learn(data)
    case .seen(let sighting): sightings.append(sighting.on(origin.day))
    case .quickTest(let use, let trait, let means):
      quickTest.use = use ?? quickTest.use
      quickTest.trait = trait ?? quickTest.trait
      quickTest.means = means ?? quickTest.means
    case .project(let observation, let words):
      project = observation
      projectWords = words
    case .purchase(let process):
      purchase.purpose = process.purpose ?? purchase.purpose
      purchase.stage = process.stage ?? purchase.stage
      purchase.entered = process.entered ?? purchase.entered
    case .selling(let mark): selling.marks.append(mark)
    case .decision(let point):
      decisions.append(DatedDecision(point: point, day: origin.day))
    case .behaviour(let risk, let help, let played):
      behaviour.risk = risk ?? behaviour.risk
      behaviour.help = help ?? behaviour.help
      behaviour.played = played ?? behaviour.played
    case .unknown(let question, let person):
      note(unknown: question, of: person)
    }
  }

  private mutating func note(unknown question: String, of person: String? = nil) {
    let unknown = UnknownQuestion(question: question, person: person)
    if !unknowns.contains(unknown) { unknowns.append(unknown) }
  }

  /// The last word on an item holds, for the customer or for each person.
  mutating func learn(_ data: DataEntry) {
    facts = facts.filter { $0.item != data.item || !isSame($0.person, data.person) } + [data]
  }

  private func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == right }
    return Folded(person(left)?.name ?? left) == Folded(person(right)?.name ?? right)
  }
}
