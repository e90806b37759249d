import Playbook
import Understanding
import VisitModel

extension ScriptedRep {
  /// A sentence of the customer's and what it was heard to be.
  typealias Told = (words: String, reading: Reading)

  /// How many troubles are enough to sum up; how often he proposes; how many lines that takes.
  private static let enoughTroubles = 6
  private static let mostProposals = 5
  private static let linesToClose = 14

  /// Asks in the order of ERIC, answers objections in their order, takes signals up, and asks for a step.
  mutating func consult(after said: [String]) -> String {
    if turn == 0 {
      notes.greeting = said.flatMap(Self.sentences)
      return say(.opening)
    }
    let told = said.flatMap(Self.sentences).map { (words: $0, reading: listen($0)) }
    if notes.objection == nil, gaveSignal(told), notes.troubles.count > 1,
      notes.proposals < Self.mostProposals
    {
      return ask()
    }
    if let line = handle(told) { return line }
    if turn == 1 { return quoted(notes.greeting, .situation) }
    if notes.isConsulting, turn > card.turns - Self.linesToClose { finishConsulting() }
    if notes.isConsulting, let line = explore(told) { return line }
    return goOn()
  }

  private func gaveSignal(_ told: [Told]) -> Bool {
    told.contains {
      $0.reading.buyingSignal.label == true && $0.reading.buyingSignal.confidence > 0.5
    }
  }

  /// Deals with an objection: what is meant, whether it is all, what answers it, whether it is settled.
  private mutating func handle(_ told: [Told]) -> String? {
    guard let stage = notes.objection else {
      // What he tells of his own troubles sounds like an objection, and is none.
      let asked = notes.isConsulting && notes.hasAsked
      let least = asked ? 0.85 : 0.65
      let isObjection = told.contains {
        $0.reading.objection.label != nil && $0.reading.objection.confidence > least
      }
      guard isObjection, turn > 2, turn > notes.objectionTurn + 2 else { return nil }
      notes.objection = 1
      notes.objectionTurn = turn
      notes.answers = 0
      return say(.clarify)
    }
    notes.objectionTurn = turn
    switch stage {
    case 1:
      // Who has nothing to explain had nothing against it.
      guard told.contains(where: { $0.words.count > (card.language == .en ? 45 : 14) }) else {
        notes.objection = nil
        return nil
      }
      notes.objection = 2
      return say(.test)
    case 2:
      notes.objection = 3
      return evidence()
    case 3:
      notes.objection = 4
      return say(.check)
    default:
      guard !isContent(told), notes.answers < 3 else {
        notes.objection = nil
        return nil
      }
      notes.objection = 3
      return evidence()
    }
  }

  /// Whether what he says after an answer leaves nothing open.
  private func isContent(_ told: [Told]) -> Bool {
    !told.contains {
      $0.reading.objection.label != nil && $0.reading.objection.confidence > 0.5
        || $0.reading.stance.label == .hesitation && $0.reading.stance.confidence > 0.5
        || $0.reading.stance.label == .refusal && $0.reading.stance.confidence > 0.5
    }
  }

  /// What answers an objection: something to show, what he may offer, what he was told, or the admission that it is so.
  private mutating func evidence() -> String {
    notes.answers += 1
    let proof = draw(card.proofs, from: "proofs")
    let allowed = draw(offers, from: "allowed")
    let told = notes.troubles.isEmpty ? "" : draw(notes.troubles.map(\.words), from: "told")
    let joint = card.language == .en ? " " : ""
    let words = [proof, allowed, notes.answers > 1 ? told : ""].filter { !$0.isEmpty }
    return say(
      notes.answers == 2 ? .admit : .answer, ["proof": words.joined(separator: joint)])
  }

  /// What his card allows him to offer.
  var offers: [String] {
    card.brief.filter { sentence in bank.ways(.allowed).contains { sentence.contains($0) } }
  }

  /// Problem, implication and need-payoff of one offer after the other.
  private mutating func explore(_ told: [Told]) -> String? {
    if notes.hasAsked, let answer = answer(in: told) {
      notes.troubles.append((notes.offer, answer))
      notes.step = notes.implications < 2 ? .implication : .worth
    } else if notes.step == .implication {
      notes.step = .worth
    }
    notes.hasAsked = false
    switch notes.step {
    case .problem:
      let isDone =
        notes.troubles.count >= Self.enoughTroubles || notes.offer >= max(1, card.offers.count)
      if isDone {
        finishConsulting()
        return nil
      }
      notes.tries += 1
      if notes.tries > 3 {
        next()
        return explore([])
      }
      notes.hasAsked = true
      return about(.problem)
    case .implication:
      notes.implications += 1
      notes.hasAsked = true
      return quoted([notes.troubles.last?.words ?? ""], .implication)
    case .worth: return worth()
    }
  }

  private mutating func about(_ kind: QuestionKind) -> String {
    say(.about, ["words": words(for: notes.offer), "question": question(kind)])
  }

  /// Takes up what he said, the fullest sentence of it.
  private mutating func quoted(_ sentences: [String], _ kind: QuestionKind) -> String {
    let fullest = sentences.max { $0.count < $1.count } ?? ""
    return say(.quote, ["words": fullest, "question": question(kind)])
  }

  private mutating func worth() -> String {
    let offer = card.offers[notes.offer % card.offers.count]
    next()
    return say(
      .worth, ["benefit": offer.benefits.first ?? offer.feature, "question": question(.needPayoff)])
  }

  private mutating func next() {
    notes.offer += 1
    notes.step = .problem
    notes.tries = 0
    notes.implications = 0
  }

  /// The fullest sentence of an answer that says something; nil where it says nothing new, or asks back.
  private func answer(in told: [Told]) -> String? {
    let empty = bank.ways(.empty)
    let full = told.filter { one in
      one.words.count > (card.language == .en ? 14 : 6)
        && one.words.last != "?" && one.words.last != "？"
        && !empty.contains { one.words.lowercased().contains($0) }
        && !notes.troubles.contains { $0.words == one.words }
    }
    return full.max { $0.words.count < $1.words.count }?.words
  }

  private mutating func finishConsulting() {
    notes.isConsulting = false
    guard !notes.troubles.isEmpty else {
      notes.rest = [.honest, .goodbye]
      return
    }
    notes.rest = [.summary, .decision]
    var places: [Int] = []
    for trouble in notes.troubles where !places.contains(trouble.offer) {
      places.append(trouble.offer)
    }
    notes.rest += places.map { .offer($0) }
    notes.rest += [.propose, .more, .propose, .proof, .propose, .propose, .goodbye]
  }

  private mutating func goOn() -> String {
    guard !notes.rest.isEmpty else { return say(.goodbye) }
    switch notes.rest.removeFirst() {
    case .summary:
      let joint = card.language == .en ? " " : ""
      return say(.summary, ["words": notes.troubles.map(\.words).joined(separator: joint)])
    case .decision: return say(.decision)
    case .offer(let place): return offer(place)
    case .proof: return say(.answer, ["proof": draw(card.proofs, from: "proofs")])
    case .propose: return ask()
    case .more: return askMore()
    case .goodbye: return say(.goodbye)
    case .honest: return say(.honest)
    }
  }

  /// Not far enough yet: asks once more where nothing was told.
  private mutating func askMore() -> String {
    let found = notes.troubles.map(\.offer)
    guard let place = card.offers.indices.first(where: { !found.contains($0) }) else {
      return goOn()
    }
    notes.offer = place
    return about(.problem)
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
}
