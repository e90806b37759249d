import AccountModel
import Customer
import FoundationEssentials
import Records

/// An account as one JSON object whose keys are always there; what isn't known is null.
public struct AccountJSON: Sendable {
  /// The version of the keys and their meaning.
  public static let version = 1

  /// The object, without a line break at its end.
  public let text: String

  /// Writes an account.
  ///
  /// - Parameter account: what is known of the customer.
  /// - Throws: what the encoder throws; it has no reason to.
  public init(_ account: CustomerAccount) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let data = try encoder.encode(AccountJSON.object(account))
    text = NoteJSON.harmless(String(decoding: data, as: UTF8.self))
  }

  private static func object(_ account: CustomerAccount) -> JSONValue {
    .object([
      "version": .whole(version), "id": JSONValue(account.id), "name": JSONValue(account.name),
      "note": JSONValue(account.note), "trade": JSONValue(account.trade),
      "otherNames": .list(account.otherNames.map { JSONValue($0) }),
      "prospect": JSONValue(account.kind?.rawValue),
      "journey": journey(account), "people": .list(account.people.map { person($0, account) }),
      "needs": .list(account.needs.map(need)),
      "objections": .list(account.objections.map(objection)),
      "promises": .list(account.promises.map(promise)),
      "data": .list(account.data.entries.map(fact)),
      "circumstances": .list(account.circumstances.map(circumstance)),
      "rivals": .list(account.rivals.map { JSONValue($0) }),
      "signals": .list(account.signals.map(dated)), "notes": .list(account.notes.map(dated)),
      "visits": .list(account.visits.map(visit)),
    ])
  }

  private static func journey(_ account: CustomerAccount) -> JSONValue {
    let journey = account.journey
    return .object([
      "gate": JSONValue(journey.earliestUnfinished?.rawValue),
      "step": JSONValue(journey.step?.rawValue),
      "skipped": .list(journey.skipped.map { JSONValue($0.rawValue) }),
      "reached": .list(
        journey.reached.map { mark in
          .object([
            "mark": JSONValue(mark.mark.rawValue), "evidence": JSONValue(mark.evidence),
            "day": JSONValue(mark.day?.description),
          ])
        }),
      "qualification": JSONValue(account.qualification.verdict.rawValue),
      "opportunity": JSONValue(account.opportunity.verdict.rawValue),
      "value": JSONValue(account.valueJourney.verdict.rawValue),
    ])
  }

  private static func person(_ person: AccountPerson, _ account: CustomerAccount) -> JSONValue {
    let ladder = account.ladders.first { $0.person == person.name }
    return .object([
      "name": JSONValue(person.name), "aliases": .list(person.aliases.map { JSONValue($0) }),
      "title": JSONValue(person.detail.title), "role": JSONValue(person.detail.role?.rawValue),
      "influence": JSONValue(person.influence?.rawValue),
      "function": JSONValue(person.detail.function?.rawValue),
      "level": JSONValue(person.detail.level?.rawValue),
      "isWon": JSONValue(person.detail.isWon?.rawValue),
      "trust": JSONValue(ladder?.rung?.rawValue),
      "style": JSONValue(account.style(of: person.name).guess.style?.rawValue),
    ])
  }

  private static func need(_ need: AccountNeed) -> JSONValue {
    .object([
      "key": JSONValue(need.key.description), "words": JSONValue(need.need.words),
      "kind": JSONValue(need.need.kind.rawValue), "layer": JSONValue(need.need.layer?.rawValue),
      "side": JSONValue(need.need.side?.rawValue), "isConfirmed": .bool(need.need.isConfirmed),
      "amount": JSONValue(need.need.amount?.written), "who": JSONValue(need.need.who),
      "serves": JSONValue(need.serves?.description),
      "isBurning": JSONValue(need.isBurning.rawValue),
      "days": .list(need.moments.map { JSONValue($0.day?.description) }),
    ])
  }

  private static func objection(_ one: AccountObjection) -> JSONValue {
    .object([
      "key": JSONValue(one.key.description), "words": JSONValue(one.objection.words),
      "family": JSONValue(one.objection.family?.rawValue),
      "state": JSONValue(one.objection.state.rawValue),
      "raised": JSONValue(one.raised?.description),
      "resolved": JSONValue(one.resolved?.description),
    ])
  }

  private static func promise(_ one: AccountPromise) -> JSONValue {
    .object([
      "key": JSONValue(one.key.description), "words": JSONValue(one.promise.words),
      "due": JSONValue(one.promise.when?.day?.description), "isKept": .bool(one.isKept),
      "made": JSONValue(one.made?.description),
    ])
  }

  private static func fact(_ entry: DataEntry) -> JSONValue {
    .object([
      "item": JSONValue(entry.item.rawValue), "words": JSONValue(entry.words),
      "person": JSONValue(entry.person), "source": JSONValue(entry.source?.rawValue),
    ])
  }

  private static func circumstance(_ one: DatedCircumstance) -> JSONValue {
    .object([
      "topic": JSONValue(one.circumstance.topic.rawValue),
      "words": JSONValue(one.circumstance.words), "day": JSONValue(one.day?.description),
    ])
  }

  private static func dated(_ words: DatedWords) -> JSONValue {
    .object(["words": JSONValue(words.words), "day": JSONValue(words.day?.description)])
  }

  private static func visit(_ visit: AccountVisit) -> JSONValue {
    .object([
      "id": JSONValue(visit.id), "start": JSONValue(visit.note.start),
      "outcome": JSONValue(visit.note.outcomeName),
    ])
  }
}
