import Coaching
import Customer
import Playbook
import Understanding
import VisitModel

extension JSONReview {
  private var facts: TalkFacts { review.facts }

  var factsObject: JSONValue {
    .object([
      "repTurns": .whole(facts.repTurns), "customerTurns": .whole(facts.customerTurns),
      "questions": .list(facts.questions.map(question)),
      "questionsByThird": .list(facts.thirds.map(JSONValue.whole)),
      "kindsByTenth": .list(
        facts.kindsByTenth.map { .list($0.map(JSONValue.whole)) }),
      "openShare": JSONValue(facts.openShare), "shares": shares,
      "firstNeed": JSONValue(facts.firstNeed), "firstSolution": JSONValue(facts.firstSolution),
      "needs": .list(
        facts.needs.map {
          said($0.spot, $0.words, ["kind": .text($0.kind.rawValue)])
        }),
      "solutions": .list(
        facts.solutions.map { said($0.spot, $0.words, ["benefit": .bool($0.isBenefit)]) }),
      "opening": .list(
        facts.opening.map {
          .object(["kind": .text($0.kind.rawValue), "turn": JSONValue($0.spot)])
        }),
      "summaries": .list(facts.summaries.map { JSONValue($0) }),
      "eric": .list(
        facts.eric.map { .object(["step": .text($0.step.rawValue), "turn": JSONValue($0.spot)]) }),
      "stages": .list(
        facts.stages.map {
          .object(["stage": .text($0.stage.rawValue), "turn": .whole($0.turn + 1)])
        }),
      "objections": .list(facts.objections.map(objection)),
      "signals": .list(
        facts.signals.map { said($0.spot, $0.words, ["taken": JSONValue($0.taken)]) }),
      "closes": .list(
        facts.closes.map {
          said(
            $0.spot, $0.words,
            [
              "technique": .text($0.technique.rawValue), "silent": .bool($0.isSilent),
              "order": .bool($0.asksOrder),
            ])
        }),
      "nextStep": nextStep, "outcome": JSONValue(facts.outcome?.outcome.rawValue),
      "pauses": .list(
        facts.pauses.map {
          .object([
            "kind": .text($0.kind.rawValue), "turn": .whole($0.turn + 1),
            "milliseconds": .whole($0.milliseconds),
          ])
        }),
    ])
  }

  private func said(
    _ spot: TalkSpot, _ words: String, _ more: [String: JSONValue]
  ) -> JSONValue {
    .object(["turn": JSONValue(spot), "words": .text(words)].merging(more) { _, new in new })
  }

  private func question(_ question: TalkQuestion) -> JSONValue {
    said(
      question.spot, question.words,
      [
        "kind": JSONValue(question.kind?.rawValue), "step": JSONValue(question.step?.rawValue),
        "form": JSONValue(question.form?.rawValue),
        "traits": .list(question.traits.map { .text($0.rawValue) }),
        "faults": .list(question.faults.map { .text($0.rawValue) }),
      ])
  }

  private var shares: JSONValue {
    let shares = facts.shares
    return .object([
      "basis": .text(shares.basis.rawValue), "rep": JSONValue(shares.repShare),
      "repInConsult": JSONValue(shares.repShareInConsult),
      "longestTurn": JSONValue(shares.longestTurn.map { $0 + 1 }),
      "longestSeconds": .whole(shares.seconds(shares.longest)),
    ])
  }

  private func objection(_ objection: ObjectionMet) -> JSONValue {
    said(
      objection.raised, objection.words,
      [
        "family": JSONValue(objection.family?.rawValue),
        "answeredFirst": .bool(objection.isAnsweredFirst),
        "steps": .list(
          objection.steps.map {
            .object(["step": .text($0.kind.rawValue), "turn": JSONValue($0.spot)])
          }),
      ])
  }

  private var nextStep: JSONValue {
    guard let step = facts.nextStep else { return .null }
    return said(
      step.spot, step.words,
      [
        "agreed": .bool(step.isAgreed), "parts": .list(step.parts.map { .text($0.rawValue) }),
        "actor": JSONValue(step.step.actor), "when": JSONValue(step.step.when?.written),
      ])
  }
}
