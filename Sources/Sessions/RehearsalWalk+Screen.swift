import Playbook
import Records
import Rehearsal
import VisitModel

extension RehearsalWalk {
  /// What stands on the screen while a line is awaited: nothing but the prompt, as the talk itself is shown line by line.
  ///
  /// - Parameter now: the moment.
  /// - Returns: the prompt.
  public func screen(_ now: Moment) -> Screen { Screen(lines: [], prompt: say(.prompt) + " ") }

  /// What the rep gets to know before the talk: his card, the goals, the limits, what counts.
  public var card: [String] {
    let plan = say(
      .plan, ("difficulty", phrases.text(id: "rehearsal-difficulty-\(buyerCase.difficulty)")),
      ("mode", phrases.text(id: "rehearsal-mode-\(isExam ? "exam" : "train")")),
      ("seed", String(call.header.seed)))
    let lines =
      [scenario.title, plan, scenario.place, ""] + RehearsalCard(scenario, phrases: phrases).lines
    return lines + [say(.rulesShort), say(isExam ? .startExam : .startTrain)]
  }

  /// The rules that move him, each with its numbers.
  var rules: [String] {
    BuyerRule.allCases.compactMap { rule in
      guard let move = buyerCase.content.move(rule) else { return nil }
      return moved(why: interfaceWhy(rule) ?? move.why, move.trust, move.patience, move.value)
    } + leanings + [say(.rulesStyle)]
  }

  /// What changes a rule for this customer.
  private var leanings: [String] {
    BuyerLeaning.allCases.compactMap { leaning in
      guard scenario.people.contains(where: { leaning.holds(for: $0, in: scenario) }),
        let content = interface.buyer.leaning(leaning) ?? buyerCase.content.leaning(leaning)
      else { return nil }
      return say(.leaning, ("why", content.why), ("share", String(content.share)))
    }
  }

  /// Says what the customer does first.
  ///
  /// - Returns: his greeting.
  public var greeting: [String] {
    show(buyer.opening.said.map { .init(name: $0.name, words: $0.words) })
  }

  /// What he said last; the greeting where nothing else was said.
  public var lastSaid: [String] {
    lines.last.map { show($0.said) } ?? greeting
  }

  /// The last exchange, for a rehearsal that is taken up again.
  public var lastExchange: [String] {
    guard let last = lines.last else { return greeting }
    return ["\(say(.prompt)) \(last.words ?? "")"] + show(last.said)
  }

  /// A line as heard, in training, and what was said to it.
  func show(_ line: RehearsedLine) -> [String] { heardLine(line) + show(line.said) }

  /// What was said; what one person says in several sentences stands together.
  func show(_ said: [RehearsedLine.Said]) -> [String] {
    var spoken: [(name: String, words: [String])] = []
    for one in said {
      if spoken.last?.name == one.name {
        spoken[spoken.count - 1].words.append(one.words)
      } else {
        spoken.append((one.name, [one.words]))
      }
    }
    let blank = scenario.language == .en ? " " : ""
    return spoken.map {
      say(.says, ("name", $0.name), ("words", $0.words.joined(separator: blank)))
    }
  }

  private func heardLine(_ line: RehearsedLine) -> [String] { isExam ? [] : heard(line) }

  /// How a line was heard.
  func heard(_ line: RehearsedLine) -> [String] {
    guard let does = line.heard.does.first.flatMap(Heard.Move.init) else { return [] }
    guard does == .question else {
      return ["  " + say(.heardOther, ("what", phrases.text(id: "heard-\(does.identifier)")))]
    }
    guard let kind = line.heard.kind else { return ["  " + say(.heardUnknown)] }
    let name = phrases.text(id: "question-\(kind.identifier)")
    guard let confidence = line.heard.confidence else {
      return ["  " + say(.heardCorrected, ("kind", name))]
    }
    return ["  " + say(.heardQuestion, ("kind", name), ("confidence", String(confidence)))]
  }

  /// What is shown beside what he said: an agreement, and the end.
  func words(for reaction: Reaction) -> [String] {
    var shown: [String] = []
    if let step = reaction.agreed.flatMap(scenario.step) {
      shown.append("  " + say(.agreed, ("step", step.text)))
    }
    if let end = reaction.end {
      shown.append(phrases.text(id: "rehearsal-end-\(end.reason.identifier)"))
    } else if scenario.turns - reaction.turn == Self.lastTurns {
      shown.append("  " + say(.turnsLeft, ("turns", String(Self.lastTurns))))
    }
    return shown
  }

  /// How many lines before the limit it is said.
  private static let lastTurns = 5

  /// A reason in the language of the screen; nil where the talk's own is to be shown.
  func interfaceWhy(_ rule: BuyerRule) -> String? { interface.buyer.move(rule)?.why }

  /// A reason with the numbers that it moves.
  func moved(why: String, _ trust: Int, _ patience: Int, _ value: Int) -> String {
    let numbers: [(RehearsalPhrase, Int)] = [
      (.trustBy, trust), (.patienceBy, patience), (.valueBy, value),
    ]
    let parts = numbers.filter { $0.1 != 0 }.map { key, number in
      say(key, ("number", number > 0 ? "+\(number)" : "−\(-number)"))
    }
    return say(
      .movedLine, ("why", why),
      ("numbers", parts.joined(separator: interface.language == .en ? ", " : "，")))
  }
}
