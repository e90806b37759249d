import AccountModel
import Customer

/// How competition, FAB and add-ons are read from a case.
extension MethodCaseTests {
  static func competition(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["comparisons", "people", "weSay"])
    let rows = try input.rows("comparisons", keys: ["id", "point", "we", "need", "person"])
    let compared = try rows.map { try Comparison($0) }
    let said = try input.textIfAny("weSay").map { _ in
      try input.looked(up: "weSay", in: ["All makers are the same.": true])
    }
    let analysis = CompetitiveAnalysis(points(of: compared), saysAllTheSame: said ?? false)
    let outlooks = { (outlook: Outlook) -> Answer in
      .names(compared.filter { $0.view.outlook == outlook }.map(\.id))
    }
    let planned = { (actions: [PlannedAction]) -> Answer in
      let ties = actions.map { [$0.subject, $0.tie.need, $0.tie.person] }
      return .names(
        compared.filter { ties.contains([$0.point, $0.view.tie.need, $0.view.tie.person]) }
          .map(\.id))
    }
    let untied = analysis.untied.map(\.subject)
    return [
      "opportunities": outlooks(.opportunity), "threats": outlooks(.threat),
      "untied": .names(compared.filter { untied.contains($0.point) }.map(\.id)),
      "firmUp": planned(analysis.strengths), "remove": planned(analysis.threats),
      "peopleWithout": .names(analysis.unheeded(of: try input.texts("people"))),
      "fault": .flag(analysis.isRefused),
    ]
  }

  /// One comparison of a case, which is one view of a point.
  private struct Comparison {
    let id: String
    let point: String
    let view: PointView

    init(_ row: CaseInput) throws {
      id = try row.text("id")
      point = try row.text("point")
      view = PointView(
        Tie(need: try row.textIfAny("need"), person: try row.text("person")), try row.term("we"))
    }
  }

  /// The same point seen by two people is one point with two views.
  private static func points(of compared: [Comparison]) -> [ComparedPoint] {
    var points: [ComparedPoint] = []
    for comparison in compared {
      if let index = points.firstIndex(where: { $0.subject == comparison.point }) {
        points[index].views.append(comparison.view)
      } else {
        points.append(ComparedPoint(comparison.point, views: [comparison.view]))
      }
    }
    return points
  }

  static func value(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["rows", "demonstration"])
    let rows = try input.rows(
      "rows",
      keys: [
        "feature", "advantage", "benefit", "need", "seenAsDifferent", "seenAsBusinessValue",
      ])
    let needs = try rows.compactMap { try $0.textIfAny("need") }
    let tree = NeedsTree(
      needs.enumerated().map { NeedBranch($0, Need(words: $1, kind: .explicit)) })
    let table = try rows.map { row in
      let need = try row.textIfAny("need").flatMap { needs.firstIndex(of: $0) }
      return FABRow(
        product: "p", feature: try row.text("feature"), advantage: try row.textIfAny("advantage"),
        benefit: try row.textIfAny("benefit"), need: need,
        seenAsDifferent: try row.mark("seenAsDifferent"),
        seenAsValuable: try row.mark("seenAsBusinessValue"))
    }
    let features = { (faults: Set<FABFault>) -> Answer in
      .names(table.filter { !faults.isDisjoint(with: $0.faults(on: tree)) }.compactMap(\.feature))
    }
    return [
      "flagged": features([.noNeed, .needNotOnTree]),
      "incomplete": features([.noFeature, .noAdvantage, .noBenefit]),
      "unique": .names(table.filter { $0.isUniqueValue(on: tree) }.compactMap(\.feature)),
      "demonstrationLacks": try demonstrationLacks(input),
    ]
  }

  private static func demonstrationLacks(_ input: CaseInput) throws -> Answer {
    let checks: [String: DemonstrationCheck] = [
      "decisionMakerPresent": .deciderPresent, "benefitsChosen": .benefitsChosen,
      "pointsClear": .pointsClear, "goodsChecked": .goodsChecked, "rehearsed": .rehearsed,
    ]
    guard let row = try input.rowIfAny("demonstration", keys: Array(checks.keys)) else {
      return .names(checks.keys.sorted())
    }
    let open = Demonstration(
      checks: Sightings(try checks.map { Sighting($1, try row.mark($0)) })
    ).open
    return .names(checks.filter { open.contains($0.value) }.map(\.key))
  }

  static func addOn(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["deal", "addOns", "agreed"])
    let sum = { (number: Int) -> Sum in
      Sum(written: "\(number)", thousandths: number * 1000, measure: .money, unit: "CNY")
    }
    let addOn = AddOn(
      deal: sum(try input.number("deal")), offers: try input.numbers("addOns").map(sum),
      isAgreed: try input.flag("agreed"))
    return [
      "limit": .exactly(addOn.limit.map { .number($0 / 1000) } ?? .null),
      "withinLimit": .exactly(addOn.room.map { .flag($0 >= 0) } ?? .null),
      "offerNow": .flag(addOn.verdict != .notYet),
    ]
  }
}
