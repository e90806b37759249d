import AccountModel
import Coaching
import Customer
import FoundationEssentials
import Playbook
import Records

/// An account over its visits as one JSON object whose keys are always there; what isn't known is null.
public struct JourneyJSON: Sendable {
  /// The version of the keys and their meaning.
  public static let version = 1

  /// The object, without a line break at its end.
  public let text: String

  /// Writes an account's journey.
  ///
  /// - Parameters:
  ///   - history: the account over its visits.
  ///   - phrases: the words of what to do next, in the reader's language.
  /// - Throws: what the encoder throws; it has no reason to.
  public init(_ history: JourneyHistory, phrases: Phrases) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let tree = JSONJourney(history: history, outline: JourneyOutline(history, phrases))
    text = NoteJSON.harmless(String(decoding: try encoder.encode(tree.object), as: UTF8.self))
  }
}

/// An account over its visits as the tree of its JSON.
struct JSONJourney {
  let history: JourneyHistory
  let outline: JourneyOutline

  private var account: CustomerAccount { history.account }

  var object: JSONValue {
    let journey = account.journey
    let value = account.valueJourney
    return .object([
      "version": .whole(JourneyJSON.version), "id": JSONValue(account.id),
      "name": .text(account.name), "today": .text(history.today.description),
      "moments": .list(history.moments.map(moment)),
      "step": JSONValue(journey.step?.rawValue),
      "mark": JSONValue(journey.earliestUnfinished?.rawValue),
      "steps": .list(JourneyStep.allCases.map(step)), "gates": .list(history.gates.map(gate)),
      "needs": .list(history.needs.map(need)), "people": .list(history.people.map(person)),
      "influences": .list(Influence.allCases.map(influence)),
      "objections": .list(history.objections.map(objection)),
      "promises": .list(account.promises.map(promise)),
      "phase": JSONValue(value.phase?.rawValue), "verdict": .text(value.verdict.rawValue),
      "decisions": .list(
        CVMPhase.allCases.map {
          .object(["phase": .text($0.rawValue), "answer": .text(value[$0].rawValue)])
        }),
      "stall": .list(history.stall.flatMap(outline.stall).map(JSONValue.text)),
      "next": .list(
        history.advice.map {
          .object(["method": .text($0.method), "words": .text(outline.advice($0))])
        }),
    ])
  }

  private func day(_ day: Day?) -> JSONValue { JSONValue(day?.description) }

  private func moment(_ moment: AccountMoment) -> JSONValue {
    .object([
      "visit": JSONValue(moment.visit?.id), "day": day(moment.day),
      "outcome": JSONValue(moment.visit?.note.outcomeName),
    ])
  }

  private func step(_ step: JourneyStep) -> JSONValue {
    .object([
      "step": .text(step.rawValue),
      "standings": .list(history.standings(of: step).map { .text($0.rawValue) }),
    ])
  }

  private func gate(_ gate: JourneyGate) -> JSONValue {
    .object([
      "mark": .text(gate.mark.rawValue), "state": .text(gate.state.rawValue),
      "evidence": JSONValue(gate.evidence?.evidence), "day": day(gate.evidence?.day),
      "since": gate.since.map(JSONValue.whole) ?? .null,
    ])
  }

  private func need(_ growth: NeedGrowth) -> JSONValue {
    .object([
      "key": .text(growth.need.key.description), "words": .text(growth.need.need.words),
      "layer": JSONValue(growth.need.need.layer?.rawValue),
      "stages": .list(growth.stages.map { stage in JSONValue(stage.map { "\($0)" }) }),
    ])
  }

  private func person(_ growth: TrustGrowth) -> JSONValue {
    .object([
      "name": .text(growth.person.name), "influence": JSONValue(growth.person.influence?.rawValue),
      "rung": JSONValue(growth.ladder.rung?.rawValue),
      "steps": .list(
        growth.ladder.steps.map {
          .object([
            "sign": .text($0.sign.rawValue), "did": .text($0.did), "day": day($0.day),
          ])
        }),
      "rungs": .list(growth.rungs.map { JSONValue($0?.rung?.rawValue) }),
      "faults": .list(growth.ladder.faults(on: history.today).map { .text($0.rawValue) }),
    ])
  }

  private func influence(_ influence: Influence) -> JSONValue {
    let people = account.influencers.people.filter { $0.influence == influence }
    return .object([
      "influence": .text(influence.rawValue),
      "standing": .text(account.influencers.standing(of: influence).rawValue),
      "people": .list(people.map { .text($0.name) }),
    ])
  }

  private func objection(_ course: ObjectionCourse) -> JSONValue {
    let one = course.objection
    return .object([
      "words": .text(one.objection.words), "family": JSONValue(one.objection.family?.rawValue),
      "state": .text(one.objection.state.rawValue), "raised": day(one.raised),
      "resolved": day(one.resolved),
      "states": .list(course.states.map { JSONValue($0?.rawValue) }),
    ])
  }

  private func promise(_ promise: AccountPromise) -> JSONValue {
    .object([
      "words": .text(promise.promise.words), "made": day(promise.made),
      "due": day(promise.promise.when?.day), "isKept": .bool(promise.isKept),
      "kept": day(promise.kept), "isLate": .bool(history.isLate(promise)),
    ])
  }
}
