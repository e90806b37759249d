import AccountModel
import Customer

/// How data, organisation, influencers and trust are read from a case.
extension MethodCaseTests {
  static func customerData(_ fields: [String: Plain]) throws -> [String: Answer] {
    let input = try CaseInput(fields, keys: ["item", "askedOf"])
    let table: [String: [DataItem]] = [
      "size and kind of the customer's business": [.size, .kind],
      "brand and quantity of the related products in use": [.usedBrand, .usedQuantity],
      "address and phone of the company": [.address, .phone],
      "departments that matter to the purchase": [.departments],
      "the role of each person in the purchase": [.roles],
      "hobbies and favourite sports of the person": [.hobbies, .sports],
      "relations between people inside the customer": [.relations],
      "the competitor's history with this customer": [.rivalHistory],
      "names and style of the competitor's reps": [.rivalReps],
      // A need is no item of data.
      "what the customer needs next": [],
    ]
    let sources: [String: DataSource] = [
      "keyCustomerInVisit": .askedKeyPerson, "guide": .guide, "research": .research,
    ]
    let source = try input.textIfAny("askedOf").map { _ in
      try input.looked(up: "askedOf", in: sources)
    }
    let items = try input.looked(up: "item", in: table)
    let data = CustomerData(items.map { DataEntry($0, "known", source: source) }, guide: "G")
    let classes = Set(items.map(\.dataClass))
    guard classes.count <= 1 else { throw Unmapped("\(items) are of several classes") }
    let number = classes.first.flatMap { DataClass.allCases.firstIndex(of: $0) }
    let lasting =
      try data.entries.first?.lasting ?? Need(words: input.text("item"), kind: .implied).lasting
    return [
      "kind": .exactly(.text(items.isEmpty ? "need" : "data")),
      "class": .exactly(number.map { .number($0 + 1) } ?? .null),
      "changes": .flag(lasting == .changing),
      "fault": .flag(data.faults.contains(.askedKeyPerson)),
    ]
  }

  static func organisation(_ fields: [String: Plain]) throws -> [String: Answer] {
    let rows = try CaseInput(fields, keys: ["people"])
      .rows("people", keys: ["name", "function", "level", "role"])
    let organisation = Organisation(
      try rows.map {
        Member(
          try $0.text("name"), function: try $0.termIfAny("function"),
          level: try $0.termIfAny("level"), role: try $0.termIfAny("role"))
      })
    let names = { (has: (BuyingLevel) -> Bool) -> Answer in
      .names(organisation.members.filter { $0.level.map(has) ?? false }.map(\.name))
    }
    return [
      "singleContact": .flag(organisation.warnings.contains(.singleContact)),
      "missingFunctions": .terms(organisation.missingFunctions),
      "missingLevels": .terms(organisation.missingLevels),
      "missingRoles": .terms(organisation.missingRoles),
      "leader": .names(organisation.members(on: .decision).map(\.name)),
      "mayVeto": names(\.mayVeto),
      "finalSayOnEvaluation": names(\.hasFinalSay),
      "fiveDecisions": names { $0.decisions.count == 5 },
      "toPlace": .exactly(toPlace(organisation)),
    ]
  }

  private static func toPlace(_ organisation: Organisation) -> Plain {
    let open = organisation.unplaced.map { member in
      let dimensions = [
        member.function == nil ? "function" : nil, member.level == nil ? "level" : nil,
        member.role == nil ? "role" : nil,
      ]
      return (member.name, Plain.texts(dimensions.compactMap { $0 }))
    }
    return .fields(Dictionary(open) { first, _ in first })
  }

  static func influencers(_ fields: [String: Plain]) throws -> [String: Answer] {
    let rows = try CaseInput(fields, keys: ["people"])
      .rows("people", keys: ["name", "influencer", "won"])
    let deal = Influencers(
      try rows.map {
        Influencer(
          try $0.text("name"), try $0.term("influencer"), isWon: try $0.mark("won"))
      })
    return [
      "missing": .terms(deal.influences(.missing)),
      "notWon": .names(deal.notYetWon.map(\.name)),
      "supported": .flag(deal.isSupported),
    ]
  }

  static func trust(_ fields: [String: Plain]) throws -> [String: Answer] {
    let rows = try CaseInput(fields, keys: ["people"])
      .rows("people", keys: ["name", "claimed", "likedBothWays", "did", "monthsWithoutStep"])
    let start = Day(daysSince1970: 20_000)
    let people = try rows.map { row in
      let today = start.adding(days: try row.number("monthsWithoutStep") * 30)
      return (ladder: try ladder(row, on: start), today: today)
    }
    let names = { (fault: TrustFault) -> Answer in
      .names(people.filter { $0.ladder.faults(on: $0.today).contains(fault) }.map(\.ladder.person))
    }
    let rungs = people.map { ($0.ladder.person, Plain.text(orNull: $0.ladder.rung?.rawValue)) }
    return [
      "stage": .amongFields(Dictionary(uniqueKeysWithValues: rungs)),
      "misjudged": names(.misjudged),
      "stuck": names(.stalled),
      "oneIsNotEnough": .flag(TrustCircle(people.map(\.ladder)) == .oneAlly),
    ]
  }

  private static func ladder(_ row: CaseInput, on day: Day) throws -> TrustLadder {
    let deeds: [String: TrustSign] = [
      "accepted a meal": .acceptsInvitation, "came to a product exchange": .joinsExchange,
      "shared a family event": .sharesFamily, "promised support": .givesPromise,
      "introduced us to another": .introduces, "spoke for us": .speaksForUs,
      "advised us": .advises,
    ]
    let liking: [TrustSign] = try row.flag("likedBothWays") ? [.likesUs] : []
    let signs = [.knowsUs] + liking + (try row.allLooked(up: "did", in: deeds))
    return TrustLadder(
      try row.text("name"), steps: signs.map { TrustStep($0, did: "did it", day: day) },
      believed: try row.term("claimed"))
  }
}
