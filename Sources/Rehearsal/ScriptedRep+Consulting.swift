import Playbook
import Understanding
import VisitModel

/// What the consultative rep has noted.
struct RepNotes: Sendable {
  /// What he does about the offer that he asks about.
  enum Step: Sendable { case situation, problem, implication, worth }

  /// Troubles that he was told, with the offer that he asked about.
  var troubles: [(offer: Int, words: String)] = []
  var offer = 0
  var step = Step.situation
  /// How often he has asked for a trouble of the offer.
  var tries = 0
  /// How far he is with an objection: 0 clarify, 1 test, 2 answer, 3 check; nil where there is none.
  var objection: Int?
  /// How many answers he has tried to the objection.
  var answers = 0
  /// What is still to be said once he has consulted.
  var rest: [Rest] = []
  var isConsulting = true
  var proposals = 0

  /// What comes after the questions.
  enum Rest: Sendable {
    case summary, personal, decision, deadline, budget
    case offer(Int)
    case proof, propose, order, goodbye, honest
  }
}

extension ScriptedRep {
  /// How many troubles are enough to sum up, and how often he proposes.
  private static let enoughTroubles = 3

  /// Asks in the order of ERIC, answers objections in their order, takes signals up, and asks for a step.
  mutating func consult(after said: [String]) -> String {
    if turn == 0 { return say(.opening) }
    let sentences = said.flatMap(Self.sentences)
    let readings = sentences.map { ($0, listen($0)) }
    if let line = handle(readings) { return line }
    if readings.contains(where: {
      $0.1.buyingSignal.label == true && $0.1.buyingSignal.confidence > 0.6
    }),
      !notes.troubles.isEmpty, notes.proposals < 4
    {
      return ask()
    }
    if notes.isConsulting, turn > card.turns - 12 { finishConsulting() }
    if notes.isConsulting, let line = explore(readings) { return line }
    return goOn()
  }

  /// Deals with an objection: what is meant, whether it is all, what answers it, whether it is settled.
  private mutating func handle(_ readings: [(String, Reading)]) -> String? {
    let objects = readings.contains {
      $0.1.objection.label != nil && $0.1.objection.confidence > 0.5
    }
    guard let stage = notes.objection else {
      guard objects, turn > 1 else { return nil }
      notes.objection = 1
      notes.answers = 0
      return say(.clarify)
    }
    switch stage {
    case 1:
      notes.objection = 2
      return say(.test)
    case 2:
      notes.objection = 3
      return evidence()
    case 3:
      notes.objection = 4
      return say(.check)
    default:
      guard objects, notes.answers < 3 else {
        notes.objection = nil
        return nil
      }
      notes.objection = 3
      return evidence()
    }
  }

  /// What answers an objection: something to show, what he was told, what he may offer, or the admission that it is so.
  private mutating func evidence() -> String {
    notes.answers += 1
    let proof = draw(card.proofs, from: "proofs")
    let allowed = draw(card.brief, from: "brief")
    let told = notes.troubles.isEmpty ? "" : draw(notes.troubles.map(\.words), from: "told")
    let joint = card.language == .en ? " " : ""
    let words = [proof, allowed, notes.answers > 1 ? told : ""].filter { !$0.isEmpty }
    return say(
      notes.answers == 2 ? .admit : .answer, ["proof": words.joined(separator: joint)])
  }

  /// Situation, problem, implication and need-payoff of one offer after the other.
  private mutating func explore(_ readings: [(String, Reading)]) -> String? {
    if notes.step == .implication || notes.step == .worth {
      if notes.step == .implication { return deepen(readings) }
      return worth()
    }
    if let trouble = trouble(in: readings) {
      notes.troubles.append((notes.offer, trouble))
      notes.step = .worth
      return quoted(trouble, .implication)
    }
    if notes.troubles.count >= Self.enoughTroubles || notes.offer >= max(1, card.offers.count) {
      finishConsulting()
      return nil
    }
    if notes.step == .situation {
      notes.step = .problem
      notes.tries = 0
      return about(.situation)
    }
    notes.tries += 1
    if notes.tries > 2 {
      next()
      return explore([])
    }
    return about(.problem)
  }

  private mutating func about(_ kind: QuestionKind) -> String {
    say(.about, ["words": words(for: notes.offer), "question": question(kind)])
  }

  private mutating func quoted(_ words: String, _ kind: QuestionKind) -> String {
    say(.quote, ["words": words, "question": question(kind)])
  }

  private mutating func deepen(_ readings: [(String, Reading)]) -> String {
    notes.step = .worth
    return quoted(notes.troubles.last.map(\.words) ?? "", .implication)
  }

  private mutating func worth() -> String {
    let offer = card.offers[notes.offer % card.offers.count]
    next()
    return say(
      .worth, ["benefit": offer.benefits.first ?? offer.feature, "question": question(.needPayoff)])
  }

  private mutating func next() {
    notes.offer += 1
    notes.step = .situation
    notes.tries = 0
  }

  /// The sentence in which a trouble was told; nil where none was.
  private func trouble(in readings: [(String, Reading)]) -> String? {
    let told = readings.filter { sentence, reading in
      reading.objection.label == nil && sentence.count > 8 && !sentence.hasSuffix("?")
        && !sentence.hasSuffix("？")
        && !notes.troubles.contains { $0.words == sentence }
    }
    let needs = told.filter { $0.1.need.label != nil }
    return
      (needs.max { $0.1.need.confidence < $1.1.need.confidence }
      ?? told.first { $0.0.contains(where: \.isNumber) })?.0
  }

  private mutating func finishConsulting() {
    notes.isConsulting = false
    guard !notes.troubles.isEmpty else {
      notes.rest = [.honest, .goodbye]
      return
    }
    notes.rest = [.summary, .decision, .personal]
    notes.rest += notes.troubles.map { .offer($0.offer) }
    notes.rest += [.proof, .propose, .propose, .order, .propose, .goodbye]
  }

  private mutating func goOn() -> String {
    guard !notes.rest.isEmpty else { return say(.goodbye) }
    switch notes.rest.removeFirst() {
    case .summary:
      let joint = card.language == .en ? " " : ""
      return say(.summary, ["words": notes.troubles.map(\.words).joined(separator: joint)])
    case .personal: return say(.personal)
    case .decision: return say(.decision)
    case .deadline: return say(.deadline)
    case .budget: return say(.budget)
    case .offer(let place): return offer(place)
    case .proof: return say(.answer, ["proof": draw(card.proofs, from: "proofs")])
    case .propose, .order: return ask()
    case .goodbye: return say(.goodbye)
    case .honest: return say(.honest)
    }
  }

  /// Ties an offer to the trouble that he was told while asking about it.
  private mutating func offer(_ place: Int) -> String {
    let offer = card.offers[place % card.offers.count]
    let told = notes.troubles.first { $0.offer == place }?.words ?? ""
    return say(
      .offer,
      ["words": told, "feature": offer.feature, "benefit": offer.benefits.first ?? ""])
  }

  private mutating func ask() -> String {
    notes.proposals += 1
    return proposal()
  }

  /// The sentences of something that was said.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for character in text {
      current.append(character)
      if ".!?。！？".contains(character) {
        sentences.append(current)
        current = ""
      }
    }
    sentences.append(current)
    return sentences.map { $0.trimmingBlanks }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
