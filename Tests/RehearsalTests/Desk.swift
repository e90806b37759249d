import Playbook
import Rehearsal
import TestSupport
import Understanding
import VisitModel

/// The customers as they ship, with ears.
enum Desk {
  private static let playbooks: [Language: Playbook] = Language.allCases.reduce(into: [:]) {
    books, language in
    guard let files = try? ShippedContent.files(language) else { return }
    let parts = PlaybookPart.rehearsal + [.words]
    books[language] = Playbook.load(language, files: files, parts: parts).playbook
  }

  static func playbook(_ language: Language) -> Playbook? { playbooks[language] }

  /// The scenarios of a language.
  static func scenarios(_ language: Language) -> [Scenario] { playbook(language)?.scenarios ?? [] }

  /// A case as it ships.
  static func buyerCase(
    _ id: String, _ language: Language, _ difficulty: Scenario.Difficulty? = nil
  ) -> BuyerCase? {
    guard let playbook = playbook(language), let scenario = playbook.scenario(id: id) else {
      return nil
    }
    return BuyerCase(scenario, playbook.buyer, difficulty: difficulty)
  }

  /// The ears of a scenario.
  static func ears(_ scenario: Scenario) -> Ears? {
    guard let playbook = playbook(scenario.language),
      let classifier = ShippedEars.classifier(scenario.language)
    else { return nil }
    return Ears(scenario, classifier: classifier, playbook: playbook)
  }
}

/// A talk as a reader sees it.
struct Talk {
  var buyer: Buyer
  let ears: Ears
  var text: String

  init(_ buyerCase: BuyerCase, _ ears: Ears, seed: UInt64) {
    buyer = Buyer(buyerCase, seed: seed)
    self.ears = ears
    text = ""
    text = Talk.lines(buyer.opening)
  }

  /// Says a line.
  @discardableResult mutating func say(_ line: String) -> Reaction {
    let reaction = buyer.respond(to: ears.hear(line))
    let heard = reaction.heard
    let doing = ([heard.move] + heard.also).map(\.rawValue).joined(separator: "+")
    text += "> \(line)\n  [\(doing) \(heard.kind?.rawValue ?? "–") \(heard.subjects.prefix(2))]\n"
    text += Talk.lines(reaction)
    for move in reaction.moves where move.rule != .turnPasses {
      text += "  \(move.rule.rawValue) \(move.trust) \(move.patience) \(move.value)\n"
    }
    if let refused = reaction.refused { text += "  \(refused)\n" }
    for one in reaction.withheld { text += "  withheld \(one.fact) \(one.reason)\n" }
    let state = buyer.state
    text += "  = \(state.trust) \(state.patience) \(state.value)"
    text +=
      "  \(reaction.opened) \(reaction.objections.map { "\($0.objection):\($0.kind.rawValue)" })\n"
    return reaction
  }

  static func lines(_ reaction: Reaction) -> String {
    reaction.said.map { "\($0.name): \($0.words)\n" }.joined()
      + (reaction.end.map { "== \($0.reason.rawValue) \($0.outcome.rawValue)\n" } ?? "")
  }
}
