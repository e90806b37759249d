import AccountModel
import Playbook

extension Buyer {
  /// The facts of the needs tree that he has told.
  var toldNeeds: [Scenario.Fact] {
    state.told.compactMap { scenario.fact($0.fact) }.filter { $0.tier > 1 }
  }

  /// Answers something that the rep puts on the table.
  mutating func answerOffer(_ heard: Heard) {
    if namesPriceTooSoon(heard) { return }
    if !heard.trades.isEmpty { return answerTrade(heard) }
    if heard.does(.concession) {
      move(.givenForNothing)
      return speak(.pocketed)
    }
    if heard.move == .proof, heard.products.isEmpty { return takeProof(heard) }
    if heard.move == .price { return speak(.onlyPrice(mood(of: speaker))) }
    judge(heard)
  }

  /// A price before he sees a value brings up that it is dear.
  private mutating func namesPriceTooSoon(_ heard: Heard) -> Bool {
    guard heard.does(.price),
      state.value < buyerCase.limit(.priceReady) + buyerCase.threshold
    else { return false }
    move(.priceTooSoon)
    if !raise(.price) { speak(.unproven) }
    return true
  }

  private mutating func takeProof(_ heard: Heard) {
    let isNew = heard.proofs.contains { !state.landed.contains($0) }
    guard isNew, !toldNeeds.isEmpty else {
      if toldNeeds.isEmpty { move(.solutionTooSoon) }
      return speak(isNew ? .shrugs : .repeated)
    }
    state.landed += heard.proofs
    move(.proofGiven)
    speak(.takesProof)
    raiseNaturalAtOffer()
  }

  /// Judges what the rep has by what he has told himself.
  private mutating func judge(_ heard: Heard) {
    let needs = toldNeeds.map(\.id)
    if needs.isEmpty {
      move(.solutionTooSoon)
      if !raise(.pitch) { speak(.shrugs) }
      return
    }
    let products = heard.products.compactMap { id in scenario.products.first { $0.id == id } }
    let fitting = products.filter { $0.answers.contains(where: needs.contains) }
    guard let product = fitting.first else {
      if state.openSignal != nil { return speak(.understood) }
      move(.featureMissed)
      if !raise(.feature) { speak(.shrugs) }
      return
    }
    let isTied =
      heard.isBenefit || heard.facts.contains { needs.contains($0) && product.answers.contains($0) }
    guard isTied else { return speak(state.openSignal == nil ? .shrugs : .understood) }
    if state.landed.contains(product.id) { return speak(.repeated) }
    state.landed.append(product.id)
    move(.benefitLanded)
    if !heard.proofs.isEmpty { move(.proofGiven) }
    state.landed += heard.proofs
    speak(.seesGood)
    raiseNaturalAtOffer()
  }

  /// Answers what is put into or taken out of the bargain.
  private mutating func answerTrade(_ heard: Heard) {
    let trades = heard.trades.compactMap { id in scenario.trades.first { $0.id == id } }
    let fresh = trades.filter { !state.traded.contains($0.id) }
    guard let wanted = fresh.first(where: { $0.side == .wants }) else {
      if let given = fresh.first {
        state.traded.append(given.id)
        return say(given.says, key: given.id, by: nil)
      }
      return speak(.agreedAlready)
    }
    guard isEnough(heard.numbers, for: wanted) else { return speak(.noExchange) }
    if !toldNeeds.isEmpty, heard.proofs.contains(where: { !state.landed.contains($0) }) {
      state.landed += heard.proofs
      move(.proofGiven)
    }
    state.traded.append(wanted.id)
    if heard.does(.exchange) || trades.contains(where: { $0.side == .gives }) {
      state.traded += fresh.filter { $0.side == .gives }.map(\.id)
      move(.exchanged)
      speak(.exchanged)
    } else {
      move(.givenForNothing)
      say(wanted.says, key: wanted.id, by: nil)
    }
  }

  /// Whether a number holds against his bottom line: at most that for a price, at least that for anything else.
  private func isEnough(_ numbers: [Int], for trade: Scenario.Trade) -> Bool {
    guard let bottom = trade.bottom, let number = numbers.first else { return true }
    return trade.subject == .price ? number <= bottom : number >= bottom
  }
}

extension BuyerAct {
  /// What he says to a price that isn't too early.
  static func onlyPrice(_ mood: Mood) -> BuyerAct { mood == .cool ? .unproven : .understood }
}
