import AccountModel
import Coaching
import Customer
import Playbook
import Records

extension WorksheetSession {
  /// The question with what is known of it, and the prompt.
  public var screen: Screen {
    let form = form
    switch place(in: form) {
    case nil: return Screen(lines: [], prompt: "")
    case .review?: return review(form)
    case .step(.list(let section))?: return list(section, form)
    case .step(let step)?: return question(step, form)
    }
  }

  private func question(_ step: WorksheetStep, _ form: WorksheetForm) -> Screen {
    guard case .question(_, _, let member) = step, let question = form.question(of: step),
      let answer = form.answer(to: step)
    else { return Screen(lines: [], prompt: "") }
    let left = form.steps.filter {
      !passed.contains($0) && form.answer(to: $0)?.standing != .known
        && form.question(of: $0) != nil
    }.count
    var words = question.words
    if let member { words = say(.about, ("name", name(of: member)), ("question", words)) }
    var lines = [say(.question, ("question", words), ("left", String(max(1, left, again.count))))]
    if let hint = question.hint { lines.append(hint) }
    let known = known(answer)
    switch answer.standing {
    case .known: lines.append(say(.soFar, ("words", known)))
    case .unknown: lines.append(say(.asked))
    case .missing: break
    }
    if answer.standing != .known, let heard = answer.words {
      lines.append(say(.heard, ("words", heard)))
    }
    // One more sign of the same person: the list still stands above.
    let isGoingOn = question.fills.kind == .signs && history.last?.place == .step(step)
    if isGoingOn { return Screen(lines: lines + [say(.signsHow)], prompt: say(.promptWords) + " ") }
    return Screen(
      lines: lines + choices(question.fills, member), prompt: prompt(question.fills.kind))
  }

  private func choices(_ field: WorksheetField, _ member: WorksheetMember?) -> [String] {
    switch field.kind {
    case .choice(let ids): numbered(ids.map { playbook.phrases.text(id: $0) })
    case .signs:
      numbered(TrustSign.allCases.map { playbook.phrases.text(id: $0.phraseID) }) + [say(.signsHow)]
    case .need: numbered(account.needs.map(\.need.words))
    case .needAbove: numbered(needsAbove(member).map(\.need.words))
    case .rival: numbered(account.rivals)
    case .person: numbered(account.people.map(\.name))
    case .seen, .words, .sum: []
    }
  }

  /// Entries with their numbers, as many side by side as a line holds.
  private func numbered(_ texts: [String]) -> [String] {
    let entries = texts.enumerated().map {
      say(.entry, ("number", String($0 + 1)), ("words", $1))
    }
    return entries.reduce(into: []) { lines, entry in
      guard let last = lines.last, columns(of: last) + columns(of: entry) + 2 <= 78 else {
        lines.append(entry)
        return
      }
      lines[lines.count - 1] = last + "  " + entry
    }
  }

  private func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
  }

  private func list(_ section: Int, _ form: WorksheetForm) -> Screen {
    let part = worksheet.sections[section]
    guard let list = part.each else { return Screen(lines: [], prompt: "") }
    let isEmpty = shown(list).isEmpty
    var lines = [say(isEmpty ? .listBegins : .listEnds, ("question", part.ask))]
    lines += form.hints(for: list).map {
      say(.missing, ("question", playbook.phrases.text(id: $0)))
    }
    let entries = shown(list).map { member in
      ([name(of: member)] + summary(of: member, in: section, form)).joined(separator: " · ")
    }
    lines += entries.enumerated().map { say(.entry, ("number", String($0 + 1)), ("words", $1)) }
    return Screen(lines: lines, prompt: say(.promptWords) + " ")
  }

  /// What is known of an entry, as far as it says something without its question.
  private func summary(
    of member: WorksheetMember, in section: Int, _ form: WorksheetForm
  ) -> [String] {
    if case .subject = member {
      // Eight answers are too long for a line of a list.
      let answers = form.steps(in: section, about: member).compactMap { form.answer(to: $0) }
      let known = answers.filter { $0.standing == .known }.count
      return known == 0 ? [] : ["\(known)/\(answers.count)"]
    }
    return form.steps(in: section, about: member).compactMap { step in
      guard let question = form.question(of: step), question.fills.kind != .seen,
        question.fills != .plain(.pointRival), let answer = form.answer(to: step),
        answer.standing == .known
      else { return nil }
      return value(answer)
    }
  }

  private func review(_ form: WorksheetForm) -> Screen {
    let entries = reviewed(in: form).enumerated().map { index, step in
      let question = form.question(of: step)?.words ?? ""
      let known = form.answer(to: step).map(self.known) ?? ""
      return say(
        .entry, ("number", String(index + 1)),
        ("words", say(.withWords, ("value", question), ("words", known))))
    }
    return Screen(
      lines: [say(.review)] + entries + [say(.reviewEnds)], prompt: say(.promptWords) + " ")
  }

  private func prompt(_ kind: WorksheetKind) -> String {
    switch kind {
    case .seen: say(.promptSeen) + " "
    case .choice(let ids): say(.promptChoice, ("count", String(ids.count))) + " "
    case .words, .sum, .signs, .need, .needAbove, .rival, .person: say(.promptWords) + " "
    }
  }

  /// The words of what is known, with those behind it.
  private func known(_ answer: WorksheetAnswer) -> String {
    let value = value(answer)
    guard let words = answer.words, !words.isEmpty else { return value }
    return value.isEmpty ? words : say(.withWords, ("value", value), ("words", words))
  }

  private func value(_ answer: WorksheetAnswer) -> String {
    switch answer.value {
    case .term(let id)?: playbook.phrases.text(id: id)
    case .words(let words)?: words
    case nil: ""
    }
  }

  /// What an entry of a list is called.
  func name(of member: WorksheetMember) -> String {
    switch member {
    case .person(let name), .rival(let name), .negotiator(let name): name
    case .relation(let from, let to):
      "\(from) > \(to)"
    case .need(let key): account.need(key)?.need.words ?? ""
    case .view(let subject, let rival, _):
      rival.map { "\(subject) / \($0)" } ?? subject
    case .value(let key): account.values.first { $0.key == key }?.row.row.feature ?? ""
    case .subject(let subject): playbook.phrases.text(id: subject.phraseID)
    case .addOn(let key): account.addOns.first { $0.key == key }?.words ?? ""
    }
  }
}
