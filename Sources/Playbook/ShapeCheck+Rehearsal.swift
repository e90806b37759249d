import AccountModel
import Customer
import VisitModel

extension ShapeCheck {
  /// An id that a detail names stands in one of the sections that it may name.
  mutating func checkReference(_ value: Piece, _ field: Field) {
    let ids = field.refersTo.flatMap { name in
      document.sections.filter { $0.isCalled(name) }.flatMap { $0.items.compactMap(\.id?.text) }
        + (name == Scenario.Objection.admission ? [name] : [])
    }
    guard !value.text.isEmpty, !ids.contains(value.text), document.hasAllIDs else { return }
    var values = ["saw": value.text, "list": field.refersTo.joined(separator: ", ")]
    values["near"] = Nearest.name(to: value.text, among: ids)
    diagnostics.add(.unknownReference, at: value.place, in: document, values)
  }

  private func items(_ name: String) -> [Item] {
    document.sections.filter { $0.isCalled(name) }.flatMap(\.items)
  }

  private mutating func contradict(_ saw: String, _ expected: String, at place: Place) {
    diagnostics.add(.contradiction, at: place, in: document, ["saw": saw, "list": expected])
  }

  /// What has to go together in a scenario.
  mutating func checkScenario() {
    guard !document.isDamaged else { return }
    for item in items("facts") where !item.isDamaged { checkFact(item) }
    for item in items("goals") where !item.isDamaged {
      let keys = ["fact", "objection", "step", "result"]
      guard !item.details.contains(where: { keys.contains($0.key.text) }) else { continue }
      diagnostics.add(
        .missingDetail, at: item.words.place, in: document,
        ["expected": keys.joined(separator: ", "), "list": keys.joined(separator: ", ")])
    }
    checkResults()
  }

  /// A fact below the surface has a model question; what comes before it lies no deeper, and the chain has no ring.
  private mutating func checkFact(_ item: Item) {
    guard let tier = item.value("tier").flatMap({ Int($0) }) else { return }
    if tier > 0, item.values("ask").isEmpty {
      diagnostics.add(
        .missingDetail, at: item.words.place, in: document, ["expected": "ask", "list": "ask"])
    }
    let facts = items("facts")
    guard let after = item.details.last(where: { $0.key.text == "after" }) else {
      if tier == 3 {
        diagnostics.add(
          .missingDetail, at: item.words.place, in: document,
          ["expected": "after", "list": "after"])
      }
      return
    }
    guard let parent = facts.first(where: { $0.id?.text == after.value.text }),
      let depth = parent.value("tier").flatMap({ Int($0) })
    else { return }
    let isBefore =
      (facts.firstIndex { $0.id == parent.id } ?? 0) < (facts.firstIndex(of: item) ?? 0)
    if depth > tier || !isBefore {
      contradict(after.value.text, "after: tier ≤ \(tier), ↑", at: after.value.place)
    }
  }

  /// A winnable scenario has a step to agree to, an unwinnable one none; each result that it can have has its last words.
  private mutating func checkResults() {
    guard let winnable = document.settings.last(where: { $0.key.text == "winnable" }) else {
      return
    }
    let steps = items("steps")
    if winnable.value.text == "yes", steps.isEmpty {
      contradict("winnable: yes", "## … {#…-steps}", at: winnable.value.place)
    }
    if winnable.value.text == "no", let step = steps.first {
      contradict("winnable: no", "0 × {#…-steps}", at: step.words.place)
    }
    let needed =
      Set(steps.compactMap { $0.value("result") }).sorted()
      + [OutcomeClass.continuation, .noSale].map(\.rawValue)
    let told = items("endings").compactMap { $0.value("result") }
    guard let section = document.sections.first(where: { $0.isCalled("endings") }) else { return }
    for result in needed where !told.contains(result) {
      diagnostics.add(
        .missingDetail, at: section.name.place, in: document,
        ["expected": "result: \(result)", "list": "result: \(result)"])
    }
  }

  /// Each section is something that a customer may do.
  mutating func checkBuyerLines() {
    let allowed = BuyerAct.allCases.map(\.sectionID)
    for section in document.sections {
      guard let id = section.id, !id.text.isEmpty, !allowed.contains(id.text) else { continue }
      var values = ["saw": id.text, "list": allowed.joined(separator: ", ")]
      values["near"] = Nearest.name(to: id.text, among: allowed)
      diagnostics.add(.unknownSection, at: id.place, in: document, values)
    }
  }

  /// Each rule, style, difficulty and limit is one that the customer goes by.
  mutating func checkBuyerRules() {
    for (name, allowed) in Self.ruleIDs {
      for item in items(name) {
        guard let id = item.id, !id.text.isEmpty, !allowed.contains(id.text) else { continue }
        var values = ["saw": id.text, "list": name]
        values["near"] = Nearest.name(to: id.text, among: allowed)
        diagnostics.add(.unknownReference, at: id.place, in: document, values)
      }
    }
  }

  /// The ids of the items of each section of the rules.
  static let ruleIDs: [(section: String, ids: [String])] = [
    ("moves", BuyerRule.allCases.map(\.itemID)),
    ("styles", CommunicationStyle.allCases.map { "style-" + $0.identifier }),
    ("difficulties", Scenario.Difficulty.allCases.map { "difficulty-" + $0.identifier }),
    ("limits", BuyerLimit.allCases.map(\.itemID)),
    ("leanings", BuyerLeaning.allCases.map(\.itemID)),
  ]
}
