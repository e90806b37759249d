import Customer
import Playbook

extension Verdict {
  /// Below this chance it isn't said what a line does: an act that is only a little likelier than eighteen others is a guess.
  private static let leastAct = 0.2

  private func isTold(_ chance: Double, _ none: Double) -> Bool {
    chance >= Self.leastAct && none <= chance * Self.noneShare
  }

  /// What the rep does besides asking and closing.
  var act: Judgement<RepAct> {
    guard let result = hearing.result(LearningTask.repActs.rawValue),
      let best = result.best(without: "none")
    else { return Judgement(nil, confidence: 0) }
    let none = result.chance("none")
    guard isTold(best.chance, none), let act = RepAct(rawValue: best.label) else {
      return Judgement(nil, confidence: none)
    }
    return Judgement(act, confidence: best.chance, because: hearing.words(for: best.label, result))
  }

  /// Adds the need that the customer tells, his stance, or a hint of his style: of all of them the likeliest.
  func addCustomersAct(to reading: inout Reading) {
    guard let result = hearing.result(LearningTask.customerActs.rawValue),
      let best = result.best(without: "none")
    else { return }
    let isTold = isTold(best.chance, result.chance("none"))
    func judgement<Label: CaseIterable>(_ name: (Label) -> String) -> Judgement<Label> {
      let own = Label.allCases.first { name($0) == best.label }
      if let own, isTold {
        return Judgement(
          own, confidence: best.chance, because: hearing.words(for: best.label, result))
      }
      let chance = Label.allCases.reduce(0) { $0 + result.chance(name($1)) }
      return Judgement(nil, confidence: 1 - chance)
    }
    reading.need = judgement { $0.rawValue + "Need" }
    reading.stance = judgement(\.rawValue)
    reading.style = judgement(\.rawValue)
  }
}
