import AccountModel
import Customer
import Playbook
import Records

/// An account as headings and lines, before it takes a form.
struct AccountOutline {
  /// A heading with its lines.
  struct Section {
    let title: String
    let lines: [String]
  }

  let account: CustomerAccount
  let words: NoteWords

  init(_ account: CustomerAccount, _ phrases: Phrases) {
    self.account = account
    words = NoteWords(phrases: phrases)
  }

  /// The name, and the word that tells the customer from another.
  var title: String {
    guard let note = account.note, !note.isEmpty else {
      return text(.title, ("name", words.known(account.name)))
    }
    return text(.noted, ("name", words.known(account.name)), ("note", words.known(note)))
  }

  /// What the customer is: trade, what he was to us, other names.
  var head: [String] {
    var parts: [String] = []
    if let trade = account.trade { parts.append(text(.trade, ("trade", words.known(trade)))) }
    if let kind = account.kind { parts.append(term(kind)) }
    if !account.otherNames.isEmpty {
      let names = words.list(account.otherNames.map { words.known($0) })
      parts.append(text(.otherNames, ("names", names)))
    }
    if account.id.isEmpty { parts.append(text(.noFile)) }
    return parts.isEmpty ? [] : [words.facts(parts)]
  }

  /// All sections that say something; the first five always stand there, what they don't know is said.
  var sections: [Section] {
    let always = [
      Section(title: text(.standing), lines: standing), Section(title: text(.open), lines: open),
      Section(title: text(.people), lines: people), Section(title: text(.needs), lines: needs),
      Section(title: text(.known), lines: known),
    ]
    let rest = [
      Section(title: text(.situation), lines: situation),
      Section(title: text(.rivals), lines: rivals), Section(title: text(.offer), lines: offer),
      Section(title: text(.goals), lines: goals),
      Section(title: text(.references), lines: account.references.map { words.known($0.words) }),
      Section(title: text(.signals), lines: account.signals.map(dated)),
      Section(title: text(.notes), lines: account.notes.map(dated)),
      Section(title: text(.visits), lines: visits),
    ]
    return always + rest.filter { !$0.lines.isEmpty }
  }

  func text(_ key: AccountTextPhrase, _ values: (String, String)...) -> String {
    words.phrases.text(id: key.rawValue, values)
  }

  func term(_ term: some AccountTerm) -> String { words.phrases.text(id: term.phraseID) }

  func labelled(_ label: String, _ value: String) -> String {
    text(.labelled, ("label", label), ("value", value))
  }

  func dated(_ words: DatedWords) -> String { dated(words.words, words.day) }

  func dated(_ text: String, _ day: Day?) -> String {
    guard let day else { return words.known(text) }
    return self.text(.dated, ("words", words.known(text)), ("day", day.description))
  }
}

extension AccountOutline {
  /// The earliest unfinished mark and the verdicts of the method.
  private var standing: [String] {
    let journey = account.journey
    var lines = [
      journey.earliestUnfinished.map { text(.gate, ("mark", term($0))) } ?? text(.gateDone)
    ]
    if !journey.skipped.isEmpty {
      lines.append(text(.skipped, ("steps", words.list(journey.skipped.map { term($0) }))))
    }
    if !journey.withoutEvidence.isEmpty {
      let marks = words.list(journey.withoutEvidence.map { term($0) })
      lines.append(text(.unshown, ("marks", marks)))
    }
    let qualification = account.qualification
    let conditions = QualificationCondition.allCases.map {
      labelled(term($0), term(qualification.conditions[$0]))
    }
    lines.append(
      text(
        .qualification, ("conditions", words.facts(conditions)),
        ("verdict", term(qualification.verdict))))
    let opportunity = account.opportunity
    let parts = OpportunityPart.allCases.map { labelled(term($0), term(opportunity.holds($0))) }
    lines.append(
      text(
        .opportunity, ("parts", words.facts(parts)), ("verdict", term(opportunity.verdict))))
    if let stage = account.purchase.stage {
      lines.append(
        text(
          .purchase, ("stage", term(stage)), ("verdict", term(account.purchase.verdict))))
    }
    if !account.decisions.isEmpty {
      lines.append(text(.decisions, ("verdict", term(account.valueJourney.verdict))))
    }
    if let behaviour = account.behaviour.behaviour {
      lines.append(text(.behaviour, ("behaviour", term(behaviour))))
    }
    return lines
  }

  /// Objections, promises, the last next step.
  private var open: [String] {
    var lines = account.standingObjections.map { one in
      dated(text(.objection, ("words", words.quoted(one.objection.words))), one.raised)
    }
    lines += account.openPromises.map { one in
      let when = one.promise.when.map { words.when($0) }
      return text(
        .promise,
        ("words", words.facts([words.known(one.promise.words)] + [when].compactMap(\.self))))
    }
    if let step = account.visits.last?.note.nextStep {
      let said = words.facts([words.step(step), words.shortWhen(step.when)])
      lines.append(text(.nextStep, ("step", said)))
    }
    return lines.isEmpty ? [text(.nothingOpen)] : lines
  }

  private var visits: [String] {
    account.visits.reversed().map { visit in
      let note = visit.note
      return words.facts([
        String(note.start.prefix(10)), words.outcomeClass(note.decided), note.id,
      ])
    }
  }

  private var situation: [String] {
    account.circumstances.map { one in
      let topic = words.text(ValuePhrase(one.circumstance.topic))
      return dated(labelled(topic, words.known(one.circumstance.words)), one.day)
    }
  }

  private var rivals: [String] {
    var lines = account.rivals.isEmpty ? [] : [words.list(account.rivals.map { words.known($0) })]
    let facts = account.data.known(of: .competition)
    lines += facts.map { labelled(term($0.item), words.known($0.words)) }
    lines += account.competition.strengths.map { plan(.better, $0) }
    lines += account.competition.threats.map { plan(.worse, $0) }
    return lines
  }

  private func plan(_ key: AccountTextPhrase, _ action: PlannedAction) -> String {
    let tie = [action.tie.need, action.tie.person].compactMap(\.self).map { words.known($0) }
    return text(key, ("subject", words.known(action.subject)), ("tie", words.list(tie)))
  }

  private var offer: [String] {
    account.values.map { value in
      let row = value.row.row
      let parts = [row.feature, row.advantage, row.benefit].map { words.known($0) }
      let need = value.row.need.flatMap { account.need($0) }.map { words.quoted($0.need.words) }
      return labelled(
        words.known(row.product), words.facts(parts + [need].compactMap(\.self)))
    }
  }

  private var goals: [String] {
    account.goals.map { goal in
      guard let isReached = goal.isReached else { return words.known(goal.goal.words) }
      return labelled(text(isReached ? .reached : .notReached), words.known(goal.goal.words))
    }
  }
}
