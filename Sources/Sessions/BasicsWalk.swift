import AccountModel
import Customer
import Playbook
import Records

/// The short walk through a customer's basics: names, trade, present state, people.
public struct BasicsWalk: DeskWalk {
  /// Everything known.
  private(set) var account: CustomerAccount
  private var page: CustomerPage
  private let playbook: Playbook
  /// The questions still gone through: those about a person are put in when he is taken up.
  private var plan = BasicsQuestion.plan
  private var place = 0

  /// Begins the walk.
  ///
  /// - Parameters:
  ///   - account: everything known.
  ///   - page: the writer's own page.
  ///   - playbook: the content in the language of the screen.
  public init(account: CustomerAccount, page: CustomerPage, playbook: Playbook) {
    self.account = account
    self.page = page
    self.playbook = playbook
  }

  /// The question with what is known of it, and the prompt.
  public var screen: Screen {
    guard let question else { return Screen(lines: [], prompt: "") }
    let asked = say(
      .question, ("number", String(place + 1)), ("count", String(plan.count)),
      ("question", words(of: question)))
    let number = { (index: Int, text: String) in
      say(.choice, ("number", String(index + 1)), ("words", text))
    }
    var lines = [asked]
    if question == .people {
      lines += account.people.enumerated().map { number($0, summary(of: $1)) }
    } else {
      lines.append(
        known(question).map { say(.known, ("words", $0)) }
          ?? say(wasAsked(question) ? .asked : .unknown))
      lines += question.choices.enumerated().map { number($0, playbook.phrases.text(id: $1)) }
    }
    return Screen(lines: lines, prompt: say(.prompt) + " ")
  }

  /// Says what a typed line leads to.
  public mutating func submit(_ line: String, now: Moment) -> DeskStep {
    guard let question else { return DeskStep(leaving: .over) }
    switch DeskLine(line, playbook) {
    case .skip: return goOn(DeskStep())
    case .back: return goBack()
    case .undo: return undo(line, now)
    case .quit: return DeskStep(leaving: .forNow)
    case .help: return DeskStep(say: say(.help).split(separator: "\n").map(String.init))
    case .unknown:
      guard !question.unknown.isEmpty else { return goOn(DeskStep()) }
      return goOn(record(question.unknown, line, now))
    case .choice(let number, let words): return choose(number, words, question, line, now)
    case .words(let words):
      guard question.choices.isEmpty else { return numberWanted(question) }
      return answer(words, question, line, now)
    }
  }

  /// Takes the account in as it is after a record.
  public mutating func take(_ account: CustomerAccount, _ page: CustomerPage) {
    self.account = account
    self.page = page
  }

  private var question: BasicsQuestion? { plan.indices.contains(place) ? plan[place] : nil }

  private func record(_ did: [CustomerEntry], _ line: String, _ now: Moment) -> DeskStep {
    DeskStep(record: CustomerRecord(line: line, day: now.day, did: did))
  }
}

extension BasicsWalk {
  private mutating func goOn(_ step: DeskStep) -> DeskStep {
    var step = step
    if question == .people { removePersonQuestions() }
    place += 1
    if question == nil { step.leaving = .over }
    return step
  }

  private mutating func goBack() -> DeskStep {
    guard place > 0 else { return DeskStep(say: [say(.first)]) }
    place -= 1
    return DeskStep(restore: question.flatMap { $0.choices.isEmpty ? known($0) : nil })
  }

  private mutating func undo(_ line: String, _ now: Moment) -> DeskStep {
    guard let last = page.lastUndoable else { return DeskStep(say: [say(.nothingToUndo)]) }
    var step = DeskStep(
      record: CustomerRecord(line: nil, day: now.day, did: [.undone(seq: last.seq)]),
      say: [say(.undone, ("line", last.record.line ?? ""))])
    if place > 0 { place -= 1 }
    step.restore = last.record.line
    return step
  }

  private mutating func choose(
    _ number: Int, _ words: String, _ question: BasicsQuestion, _ line: String, _ now: Moment
  ) -> DeskStep {
    if question == .people, account.people.indices.contains(number - 1) {
      takeUp(account.people[number - 1].name)
      return DeskStep()
    }
    guard !question.choices.isEmpty else { return answer(words, question, line, now) }
    guard question.choices.indices.contains(number - 1) else { return numberWanted(question) }
    return goOn(record(question.entries(choice: number - 1), line, now))
  }

  private mutating func answer(
    _ words: String, _ question: BasicsQuestion, _ line: String, _ now: Moment
  ) -> DeskStep {
    // What stood there already and was only confirmed changes nothing.
    guard words != known(question) else { return goOn(DeskStep()) }
    let step = record(question.entries(words: words), line, now)
    guard question == .people else { return goOn(step) }
    takeUp(words)
    return step
  }

  private func numberWanted(_ question: BasicsQuestion) -> DeskStep {
    DeskStep(say: [say(.chooseNumber, ("count", String(question.choices.count)))])
  }

  /// Asks about a person next, and then again who else there is.
  private mutating func takeUp(_ name: String) {
    removePersonQuestions()
    plan += BasicsQuestion.ofPerson.map { .person(name, $0) } + [.people]
    place = plan.count - BasicsQuestion.ofPerson.count - 1
  }

  /// Leaves the plan with the question about people at its end.
  private mutating func removePersonQuestions() {
    plan = BasicsQuestion.plan
    place = plan.count - 1
  }
}

extension BasicsWalk {
  private func say(_ key: CustomerWalkPhrase, _ values: (String, String)...) -> String {
    playbook.phrases.text(id: key.rawValue, values)
  }

  private func term(_ term: some AccountTerm) -> String { playbook.phrases.text(id: term.phraseID) }

  private func words(of question: BasicsQuestion) -> String {
    switch question {
    case .name: say(.name)
    case .note: say(.note)
    case .otherName: say(.otherName)
    case .prospect: say(.prospect)
    case .trade: say(.trade)
    case .data(let item): say(.data, ("item", term(item)))
    case .people: say(.people)
    case .person(let name, .role): say(.role, ("name", name))
    case .person(let name, .influence): say(.influence, ("name", name))
    case .person(let name, .level): say(.level, ("name", name))
    case .person(let name, .function): say(.function, ("name", name))
    case .person(let name, .title), .person(let name, .part), .person(let name, .results),
      .person(let name, .wins), .person(let name, .isWon), .person(let name, .believed):
      say(.title, ("name", name))
    }
  }

  /// What is known as the answer; nil where nothing is.
  private func known(_ question: BasicsQuestion) -> String? {
    switch question {
    case .name: account.name
    case .note: account.note
    case .otherName:
      account.otherNames.isEmpty ? nil : list(account.otherNames)
    case .prospect: account.kind.map { term($0) }
    case .trade: account.trade
    case .data(let item):
      account.facts.last { $0.item == item && $0.person == nil }.flatMap {
        $0.words.isEmpty ? nil : $0.words
      }
    case .people: nil
    case .person(let name, let field): account.person(name).flatMap { value(field, of: $0) }
    }
  }

  private func value(_ field: PersonDetail.Field, of person: AccountPerson) -> String? {
    switch field {
    case .title: person.detail.title
    case .role: person.detail.role.map { term($0) }
    case .influence: person.influence.map { term($0) }
    case .function: person.detail.function.map { term($0) }
    case .level: person.detail.level.map { term($0) }
    case .part: person.detail.part
    case .results: person.detail.results
    case .wins: person.detail.wins
    case .isWon: person.detail.isWon.map { term($0) }
    case .believed: person.detail.believed.map { term($0) }
    }
  }

  private func wasAsked(_ question: BasicsQuestion) -> Bool {
    switch question {
    case .data(let item): account.facts.contains { $0.item == item && $0.person == nil }
    case .person(let name, let field): account.person(name)?.unknown.contains(field) ?? false
    case .prospect: account.unknowns.contains { $0.question == ProspectKind.topic }
    case .name, .note, .otherName, .trade, .people: false
    }
  }

  private func summary(of person: AccountPerson) -> String {
    let facts = BasicsQuestion.ofPerson.compactMap { value($0, of: person) }
    return list([person.name] + facts)
  }

  private func list(_ parts: [String]) -> String {
    parts.dropFirst().reduce(parts.first ?? "") { say(.list, ("first", $0), ("second", $1)) }
  }
}
