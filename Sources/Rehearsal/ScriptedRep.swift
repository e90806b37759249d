import Playbook
import Understanding
import VisitModel

/// The scripted reps that try a customer out.
public enum Policy: String, CaseIterable, Codable, Sendable {
  /// Asks in the order of ERIC, listens, confirms, then proposes and asks for a fitting step; puts features first; asks for facts
  /// in a row; closes early and often; says nothing; says anything.
  case consultative, pitcher, interrogator, closer, silent, random
}

/// A rep who speaks the sentences of the banks: he knows his card and what was said to him, and nothing else.
public struct ScriptedRep: Sendable {
  /// How he sells.
  public let policy: Policy
  let card: RepCard
  let bank: RepBank
  /// Hears the customer's lines.
  let listen: @Sendable (String) -> Reading
  var generator: SplitMix64
  /// How often each list has been drawn from, so that nothing is said twice before everything was said once.
  private var drawn: [String: [Int]] = [:]
  /// What the consultative rep has learnt and wants next.
  var notes = RepNotes()
  /// How many lines he has said.
  public private(set) var turn = 0

  /// Puts a rep before a customer.
  ///
  /// - Parameters:
  ///   - policy: how he sells.
  ///   - card: what he knows before.
  ///   - bank: the sentences that he speaks.
  ///   - seed: the same seed and the same answers give the same lines.
  ///   - listen: what he makes of a sentence of the customer's.
  public init(
    _ policy: Policy, card: RepCard, bank: RepBank, seed: UInt64,
    listen: @escaping @Sendable (String) -> Reading
  ) {
    self.policy = policy
    self.card = card
    self.bank = bank
    self.listen = listen
    generator = SplitMix64(seed: seed)
  }

  /// The next line.
  ///
  /// - Parameter said: what was said to him since his last one.
  /// - Returns: the line; empty where he says nothing.
  public mutating func line(after said: [String]) -> String {
    defer { turn += 1 }
    switch policy {
    case .consultative: return consult(after: said)
    case .pitcher: return pitch()
    case .interrogator: return interrogate()
    case .closer: return close()
    case .silent: return ""
    case .random: return anything()
    }
  }

  /// Draws a sentence, without saying one twice before all were said.
  mutating func draw(_ sentences: [String], from list: String) -> String {
    guard !sentences.isEmpty else { return "" }
    var left = drawn[list] ?? []
    if left.isEmpty { left = Array(sentences.indices) }
    let place = left.remove(at: generator.next(below: left.count))
    drawn[list] = left
    return sentences[min(place, sentences.count - 1)]
  }

  /// A phrase of the bank with its words filled in.
  mutating func say(_ phrase: RepPhrase, _ values: [String: String] = [:]) -> String {
    BuyerLine.filled(draw(bank.ways(phrase), from: phrase.rawValue), values)
  }

  mutating func question(_ kind: QuestionKind) -> String {
    draw(bank.questions(kind), from: kind.rawValue)
  }

  /// Words of the rep's own for one of his offers.
  mutating func words(for offer: Int) -> String {
    let words = card.offers.isEmpty ? card.people : card.offers[offer % card.offers.count].words
    var chosen: [String] = []
    for _ in 0..<3 {
      let word = draw(words, from: "words\(offer)")
      if !chosen.contains(word) { chosen.append(word) }
    }
    return chosen.joined(separator: card.language == .en ? ", " : "、")
  }

  private mutating func pitch() -> String {
    if turn == 0 { return say(.openingPitch) }
    let offers = card.offers
    guard !offers.isEmpty else { return say(.press) }
    let offer = offers[(turn - 1) % offers.count]
    let round = (turn - 1) / offers.count
    switch round {
    case 0:
      return say(.feature, ["feature": offer.feature, "benefit": offer.benefits.first ?? ""])
    case 1:
      let proof = card.proofs.isEmpty ? offer.feature : card.proofs[turn % card.proofs.count]
      return say(.answer, ["proof": proof])
    case 2:
      if let price = offers.compactMap(\.price).first {
        return say(.price, ["price": String(price)])
      }
      return say(.feature, ["feature": offer.feature, "benefit": offer.benefits.last ?? ""])
    default: return turn.isMultiple(of: 2) ? draw(bank.closings, from: "closings") : proposal()
    }
  }

  private mutating func interrogate() -> String {
    if turn == 0 { return say(.opening) }
    // He asks whatever stands next on his list, and never goes into an answer.
    if turn > 16 { return turn.isMultiple(of: 2) ? proposal() : say(.goodbye) }
    let words = words(for: generator.next(below: max(1, card.offers.count)))
    return say(.about, ["words": words, "question": question(.situation)])
  }

  private mutating func close() -> String {
    if turn == 0 { return say(.openingCloser) }
    switch turn % 4 {
    case 0: return say(.press)
    case 1: return draw(bank.closings, from: "closings")
    case 2: return proposal()
    default: return say(.order, ["words": words(for: turn)])
    }
  }

  private mutating func anything() -> String {
    switch generator.next(below: 8) {
    case 0: return question(.situation)
    case 1: return question(.problem)
    case 2: return question(.implication)
    case 3: return question(.needPayoff)
    case 4: return draw(bank.closings, from: "closings")
    case 5:
      let offer = card.offers.isEmpty ? "" : card.offers[turn % card.offers.count].feature
      return say(.feature, ["feature": offer, "benefit": ""])
    case 6: return proposal()
    default: return say(.clarify)
    }
  }

  /// Proposes a next logical action, with what the rep has to show for it.
  mutating func proposal() -> String {
    let action = draw(bank.actions, from: "actions")
    let joint = card.language == .en ? " " : ""
    let shown = [draw(offers, from: "offered"), draw(card.proofs, from: "proposed")]
    return say(
      .propose,
      ["action": action, "words": shown.filter { !$0.isEmpty }.joined(separator: joint)])
  }
}
