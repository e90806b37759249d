import AccountModel
import Customer
import Playbook
import Rehearsal
import VisitModel

/// A value of JSON, for objects whose keys stand there even where the value is null.
indirect enum JSONItem: Encodable {
  case null
  case bool(Bool)
  case whole(Int)
  case share(Double)
  case text(String)
  case list([JSONItem])
  case object([String: JSONItem])

  init(_ text: String?) { self = text.map(JSONItem.text) ?? .null }
  init(_ number: Int?) { self = number.map(JSONItem.whole) ?? .null }
  init(_ texts: [String]) { self = .list(texts.map(JSONItem.text)) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .whole(let value): try container.encode(value)
    case .share(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}

extension Scenario {
  private func members(isOwn: Bool) -> [String: JSONItem] {
    [
      "id": .text(id), "language": .text(language.rawValue), "title": .text(title),
      "trade": .text(trade), "difficulty": .text(difficulty.rawValue),
      "stage": .text(stage.rawValue), "styles": JSONItem(people.map(\.style.rawValue)),
      "winnable": .bool(isWinnable), "own": .bool(isOwn),
    ]
  }

  /// What the list says of it.
  func listed(isOwn: Bool) -> JSONItem { .object(members(isOwn: isOwn)) }

  /// The rep's card, and for a trainer what the customer keeps to himself.
  func shown(isOwn: Bool, all isTrainer: Bool) -> JSONItem {
    var members = members(isOwn: isOwn)
    members["version"] = .whole(1)
    members["place"] = .text(place)
    members["turns"] = .whole(turns)
    members["minutes"] = .whole(minutes)
    members["brief"] = JSONItem(brief.map(\.words))
    members["people"] = .list(
      people.map { .object(["name": .text($0.name), "title": .text($0.title)]) })
    members["products"] = .list(
      products.map { .object(["feature": .text($0.feature), "price": JSONItem($0.price)]) })
    members["proofs"] = JSONItem(proofs.map(\.text))
    members["goals"] = .list(
      goals.map { .object(["goal": .text($0.text), "required": .bool($0.isRequired)]) })
    if isTrainer { members["trainer"] = trainers }
    return .object(members)
  }

  private var trainers: JSONItem {
    .object([
      "behaviour": .text(behaviour.rawValue), "rung": .text(rung.rawValue),
      "people": .list(people.map(Self.person)), "facts": .list(facts.map(Self.fact)),
      "objections": .list(objections.map(Self.objection)),
      "signals": .list(
        signals.map { .object(["id": .text($0.id), "signal": .text($0.text)]) }),
      "trades": .list(
        trades.map { trade in
          .object([
            "id": .text(trade.id), "trade": .text(trade.text), "side": .text(trade.side.rawValue),
            "about": .text(trade.subject.rawValue), "bottom": JSONItem(trade.bottom),
          ])
        }),
      "steps": .list(steps.map(Self.step)),
      "endings": .list(
        endings.map { .object(["ending": .text($0.text), "result": .text($0.result.rawValue)]) }),
      "lessons": JSONItem(lessons.map(\.words)),
    ])
  }

  private static func person(_ person: Character) -> JSONItem {
    .object([
      "id": .text(person.id), "name": .text(person.name), "style": .text(person.style.rawValue),
      "influence": .text(person.influence.rawValue), "role": .text(person.role.rawValue),
      "function": JSONItem(person.function?.rawValue), "about": JSONItem(person.about),
      "likes": JSONItem(person.likes),
    ])
  }

  private static func fact(_ fact: Fact) -> JSONItem {
    .object([
      "id": .text(fact.id), "fact": .text(fact.text), "tier": .whole(fact.tier),
      "kind": .text(fact.kind.rawValue), "subjects": JSONItem(fact.subjects),
      "after": JSONItem(fact.after), "who": JSONItem(fact.who), "amount": JSONItem(fact.amount),
      "opens": JSONItem(fact.tier > 0 ? Buyer.kind(for: fact.tier).rawValue : nil),
      "asks": JSONItem(fact.asks),
    ])
  }

  private static func objection(_ objection: Objection) -> JSONItem {
    .object([
      "id": .text(objection.id), "objection": .text(objection.text),
      "cause": .text(objection.cause.rawValue), "family": .text(objection.family.rawValue),
      "is": .text(objection.kind.rawValue), "subjects": JSONItem(objection.subjects),
      "who": JSONItem(objection.who), "means": JSONItem(objection.means),
      "settle": JSONItem(objection.settle), "answers": JSONItem(objection.answers),
    ])
  }

  private static func step(_ step: Step) -> JSONItem {
    .object([
      "id": .text(step.id), "step": .text(step.text), "result": .text(step.result.rawValue),
      "trust": .whole(step.trust), "value": .whole(step.value), "facts": JSONItem(step.facts),
      "objections": JSONItem(step.objections), "asks": JSONItem(step.asks),
    ])
  }
}
