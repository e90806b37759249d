extension Shape {
  /// The stages that a scoring rule may belong to; `whole` is the talk as a whole.
  static let scoredStages = ReviewStage.allCases.map(\.rawValue) + ["whole"]

  static let scoring = Shape(
    details: [
      .tag("measure", TalkMeasure.allCases.map(\.rawValue), isRequired: true),
      .number("least"), .number("most"), .number("floor"), .number("ceiling"), .number("enough"),
      .number("weight", isRequired: true),
      .tag("stage", scoredStages, isRequired: true),
      .tag("skill", SellingSkill.allCases.map(\.rawValue), isRequired: true),
      .tag("method", (1...34).map { $0 < 10 ? "M0\($0)" : "M\($0)" }, isMany: true),
      .required("source"),
      .tag("strength", ScoringRule.Strength.allCases.map(\.rawValue), isRequired: true),
      Field(key: "try", isRequired: true, isMany: true),
    ])
}

extension ShapeCheck {
  /// A rule says from where to where all points are given, and where they end lies outside of it; a better line may quote the talk.
  mutating func checkScoring() {
    for item in document.allItems where !item.isDamaged {
      func number(_ key: String) -> Int? { item.value(key).flatMap { Int($0) } }
      let (least, most) = (number("least"), number("most"))
      if least == nil, most == nil, item.value("least") == nil, item.value("most") == nil {
        diagnostics.add(
          .missingDetail, at: item.words.place, in: document,
          ["expected": "least, most", "list": "least, most"])
      }
      if let least, let most, least > most { contradict("most", "most ≥ least", item) }
      if let floor = number("floor"), least.map({ floor >= $0 }) ?? true {
        contradict("floor", "floor < least", item)
      }
      if let ceiling = number("ceiling"), most.map({ ceiling <= $0 }) ?? true {
        contradict("ceiling", "ceiling > most", item)
      }
      if let weight = number("weight"), weight < 0 { contradict("weight", "weight ≥ 0", item) }
      checkSlots(of: item)
    }
  }

  private mutating func contradict(_ key: String, _ expected: String, _ item: Item) {
    guard let pair = item.details.last(where: { $0.key.text == key }) else { return }
    diagnostics.add(
      .contradiction, at: pair.value.place, in: document,
      ["saw": "\(key): \(pair.value.text)", "list": expected])
  }

  private mutating func checkSlots(of item: Item) {
    for pair in item.details where pair.key.text == "try" {
      let slots = Template.placeholders(in: pair.value.text)
      guard slots.mistake != nil || slots.names.contains(where: { $0 != "words" }) else { continue }
      diagnostics.add(
        .valueNotAllowed, at: pair.value.place, in: document,
        ["saw": pair.value.text, "list": "{words}"])
    }
  }
}
