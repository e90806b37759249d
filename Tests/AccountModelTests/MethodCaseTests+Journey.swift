import AccountModel
import Customer

/// How the six steps, the needs tree and the purchase are read from a case.
extension MethodCaseTests {
  static func journey(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(
      fields,
      keys: [
        "target", "opportunity", "trust", "needs", "buyingSignals", "contract", "result",
        "workingAt",
      ])
    let steps = JourneyStep.allCases
    let workedAt = try input.numberIfAny("workingAt").map { number in
      guard steps.indices.contains(number - 1) else { throw Unmapped("\(number) is no step") }
      return steps[number - 1]
    }
    let journey = Journey(
      try marks(input).map { ReachedMark($0, evidence: "seen") }, workedAt: workedAt)
    let unfinished = steps.first { journey.standing(of: $0) != .finished }
    let number = { (step: JourneyStep) -> Plain in
      steps.firstIndex(of: step).map { .number($0 + 1) } ?? .null
    }
    return [
      "earliestUnfinishedStep": .exactly(unfinished.map(number) ?? .null),
      "unfinishedGate": .exactly(.text(orNull: unfinished.map { gate($0.endMark) })),
      "skipped": .inOrder(journey.skipped.map(number)),
      "step1Started": .flag(journey.isOpen(.analyse)),
    ]
  }

  private static func marks(_ input: CaseInput) throws -> [JourneyMark] {
    var marks: [JourneyMark] = []
    if try input.flag("target") { marks.append(.targetFixed) }
    if try isFound(input) { marks.append(.opportunityFound) }
    if try input.flag("trust") { marks.append(.keyPeopleTrust) }
    if try isComplete(input) { marks.append(.needsComplete) }
    if try input.flag("buyingSignals") { marks.append(.signalsShown) }
    if try input.flag("contract") { marks.append(.contractSigned) }
    // The room has one mark for the three keys of the last step.
    if Set(try input.texts("result")) == ["money", "satisfied", "recommends"] {
      marks.append(.customerRecommends)
    }
    return marks
  }

  private static func isFound(_ input: CaseInput) throws -> Bool {
    let parts: [OpportunityPart] = try input.allLooked(
      up: "opportunity",
      in: Dictionary(uniqueKeysWithValues: OpportunityPart.allCases.map { ($0.rawValue, $0) }))
    let answers = OpportunityQuestion.allCases.map {
      Sighting($0, parts.contains($0.part) ? .yes : .no)
    }
    return Opportunity(answers: Sightings(answers)).verdict == .invest
  }

  private static func isComplete(_ input: CaseInput) throws -> Bool {
    let layers: [NeedLayer] = try input.allLooked(
      up: "needs",
      in: Dictionary(uniqueKeysWithValues: NeedLayer.allCases.map { ($0.rawValue, $0) }))
    return NeedsTree(
      layers.enumerated().map { NeedBranch($0, Need(words: "w", kind: .explicit, layer: $1)) }
    ).isComplete
  }

  private static func gate(_ mark: JourneyMark) -> String {
    switch mark {
    case .targetFixed: "target"
    case .opportunityFound: "opportunity"
    case .keyPeopleTrust: "trust"
    case .needsComplete: "needs"
    case .signalsShown: "buyingSignals"
    case .contractSigned: "contract"
    case .customerRecommends: "used"
    }
  }

  static func needs(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["needs"])
    let rows = try input.rows(
      "needs",
      keys: ["text", "layer", "kind", "customerKnows", "wantsToAct", "serious", "urgent"])
    let tree = NeedsTree(try rows.enumerated().map { try branch($0, $1) })
    let words = { (branches: [NeedBranch]) -> Answer in .names(branches.map(\.need.words)) }
    return [
      "missingLayers": .terms(tree.missingLayers),
      "complete": .flag(tree.isComplete),
      "surfaceOnly": .flag(tree.verdict == .surfaceOnly),
      "burning": words(tree.burningProblems),
      "willSpend": .flag(!tree.burningProblems.isEmpty),
      "active": words(tree.branches.filter { $0.activity == .active }),
      "latent": words(tree.branches.filter { $0.activity == .latent }),
      "missingKinds": .terms(tree.missingSides),
      "moves": moves(tree),
      "noNeedNoSale": .flag(tree.verdict == .noNeed),
    ]
  }

  /// What the needs make people do, where all of them do the same.
  private static func moves(_ tree: NeedsTree) -> Answer {
    let acts = Set(tree.branches.compactMap { $0.need.side?.makesAct })
    return .exactly(acts.count == 1 ? .text(acts == [true] ? "act" : "think") : .null)
  }

  private static func branch(_ id: Int, _ row: CaseInput) throws -> NeedBranch {
    let need = Need(
      words: try row.text("text"), kind: .implied, layer: try row.term("layer"),
      side: try row.term("kind"))
    let activity = NeedActivity(
      known: try row.mark("customerKnows"), wantsToAct: try row.mark("wantsToAct"))
    let burns = try row.flag("serious") || row.flag("urgent")
    return NeedBranch(
      id, need, activity: activity, isBurning: burns ? .yes : .no)
  }

  static func purchase(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["yields", "enteredAt", "buying"])
    let yields: [String: PurchaseStage] = [
      "request raised": .needFound, "purchase plan fixed": .brewing,
      "plan and criteria with our features": .design, "our plan preferred": .evaluation,
      "contract": .commitment,
    ]
    let yielded = try input.allLooked(up: "yields", in: yields)
    let stage = PurchaseStage.reached(after: yielded)
    let names: [String: PurchaseStage] = [
      "needFound": .needFound, "internalBrewing": .brewing, "design": .design,
      "evaluation": .evaluation, "commitment": .commitment, "useAndSpread": .use,
    ]
    let entered = try input.textIfAny("enteredAt").map { _ in
      try input.looked(up: "enteredAt", in: names)
    }
    let verdict = PurchaseProcess(purpose: "p", stage: stage, entered: entered).verdict
    let fits = [
      "simple product": SellingWay.product, "complex product": .consultative,
      "service": .consultative,
    ]
    let sold = try input.textIfAny("buying").map { _ in try input.looked(up: "buying", in: fits) }
    return [
      "stage": .exactly(.text(orNull: names.first { $0.value == stage }?.key)),
      "person": .term(stage?.role),
      "period": .term(stage?.period),
      "shapesCriteria": .flag(verdict == .shapeCriteria || verdict == .compete),
      "selling": .term(SellingComparison([SellingMark(.fits, sold)]).recommended),
    ]
  }
}
