import AccountModel
import Customer
import Playbook
import Records
import VisitModel

extension PrepareWalk {
  /// How long a preparation is to last, in minutes: the quick way and the whole one.
  public var limit: Int { plan.isQuick ? 5 : 15 }

  /// The screen for the moment: one question, with what one key takes as its answer.
  ///
  /// - Parameter now: the moment.
  /// - Returns: at most ``VisitWalk/lineLimit`` lines and a prompt.
  public func screen(_ now: Moment) -> Screen {
    let isFirst = !call.records.contains { $0.record.line != nil }
    var lines: [String] = []
    if isFirst { lines += split(plan.isQuick ? say(.welcomeQuick) : welcome) }
    guard let item = pending else {
      return Screen(lines: lines + [say(.askedOut)], prompt: "> ")
    }
    let minutes = state.elapsed(at: now.at) / 60
    if minutes >= limit { lines.append(say(.timeUp, ("limit", String(limit)))) }
    let question = split(question(for: item))
    lines.append(
      say(
        .head, ("minutes", String(minutes)), ("limit", String(limit)),
        ("question", question.first ?? "")))
    lines += question.dropFirst()
    if let hint = hint(for: item) { lines.append(hint) }
    let proposals = proposals(for: item, now: now)
    let taken = item == .questions && plan.questions.isEmpty ? Self.standardQuestions : 1
    lines += proposals.enumerated().map { index, proposal in
      let isTaken = takesStandard(item) && index < taken
      return say(
        isTaken && (item != .questions || plan.questions.isEmpty) ? .standard : .proposal,
        ("number", String(index + 1)), ("words", proposal.words))
    }
    return Screen(lines: lines, prompt: "> ")
  }

  func time(_ now: Moment) -> String {
    say(
      .time, ("minutes", String(state.elapsed(at: now.at) / 60)), ("limit", String(limit)))
  }

  /// Sentences in a row, as the language sets them apart.
  func sentences(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(first) { say(.sentences, ("left", $0), ("right", $1)) }
  }

  private var welcome: String { say(.welcome, ("customer", account.name)) }

  private func split(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private func question(for item: PlanItem) -> String {
    let person = person ?? common(.them)
    switch item {
    case .business: return say(.business)
    case .rivals: return say(.rivals)
    case .person: return say(.person)
    case .part: return say(.part, ("person", person))
    case .style: return say(.style, ("person", person))
    case .personal: return say(.personal, ("person", person))
    case .goal(1): return say(.goal)
    case .goal(let number): return say(.goalMore, ("number", String(number)))
    case .letter(let number, let letter): return question(for: letter, of: number)
    case .best: return say(.best)
    case .minimum: return say(.minimum)
    case .idea: return say(.idea)
    case .opening: return say(.opening)
    case .openingWords: return say(.openingWords, ("example", example))
    case .value(let part):
      switch part {
      case .who: return say(.valueWho)
      case .what: return say(.valueWhat)
      case .why: return say(.valueWhy, ("person", person))
      }
    case .questions:
      return plan.questions.isEmpty
        ? say(.questions) : say(.questionsMore, ("count", String(plan.questions.count)))
    case .objection(1): return say(.objection)
    case .objection(let number): return say(.objectionMore, ("number", String(number)))
    case .answer(let number): return say(.answer, ("words", expected(number)?.words ?? ""))
    case .evidence(let number): return say(.evidence, ("words", expected(number)?.words ?? ""))
    case .rivalView: return say(.rivalView)
    case .reference: return say(.reference)
    case .logistics(let part):
      switch part {
      case .when: return say(.when)
      case .place: return say(.place)
      case .who: return say(.who)
      case .what: return say(.what)
      }
    }
  }

  private func question(for letter: SMARTLetter, of number: Int) -> String {
    let goal = plan.goals.first { $0.number == number }?.goal
    return say(
      .letter, ("letter", phrases.text(id: letter.phraseID)), ("goal", goal?.words ?? ""),
      ("question", phrases.text(id: letter.phraseID(.ask))))
  }

  /// A sentence of the chosen kind of opening, as said in another trade.
  private var example: String {
    let chosen = talk.openings.first { $0.id == plan.opening?.opening }
    return chosen?.examples.first ?? ""
  }

  /// How this person wants to be met, where the words are chosen for him (METHOD M12).
  private func hint(for item: PlanItem) -> String? {
    switch item {
    case .opening, .value(.why):
      guard let style = person.flatMap({ account.style(of: $0).guess.style }) else { return nil }
      let advice = (style.dos.prefix(2) + style.donts.prefix(1)).map {
        phrases.text(id: $0.phraseID)
      }
      return say(
        .hintDo, ("style", phrases.text(id: style.phraseID)),
        ("advice", sentences(advice)))
    case .business, .rivals, .person, .part, .style, .personal, .goal, .letter, .best, .minimum,
      .idea, .openingWords, .value, .questions, .objection, .answer, .evidence, .rivalView,
      .reference, .logistics:
      return nil
    }
  }
}
