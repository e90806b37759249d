import Coaching
import Playbook
import Understanding
import VisitModel

/// A review as the tree of its JSON.
struct JSONReview {
  let review: Review

  private var talk: Talk { review.talk }
  private var facts: TalkFacts { review.facts }
  private var card: Scorecard { review.card }

  var object: JSONValue {
    .object([
      "version": .whole(ReviewJSON.version), "talk": talkObject, "score": scoreObject,
      "facts": factsObject, "findings": .list(card.findings.map(finding)),
      "strengths": ids(card.strengths), "changes": ids(card.changes),
      "focus": JSONValue(card.focus?.rule.id), "turns": .list(talk.turns.indices.map(turn)),
    ])
  }

  private func ids(_ findings: [Finding]) -> JSONValue {
    .list(findings.map { .text($0.rule.id) })
  }

  private var talkObject: JSONValue {
    .object([
      "language": .text(talk.language.rawValue), "source": .text(talk.source.rawValue),
      "rep": .text(talk.rep), "customers": .list(talk.customers.map(JSONValue.text)),
      "turns": .whole(talk.turns.count), "timed": .bool(talk.isTimed),
    ])
  }

  private var scoreObject: JSONValue {
    let why = card.reason.map { reason in
      switch reason {
      case .tooFewRepTurns: "tooFewRepTurns"
      case .tooFewCustomerTurns: "tooFewCustomerTurns"
      case .tooFewRules: "tooFewRules"
      }
    }
    return .object([
      "total": JSONValue(card.total), "notScored": JSONValue(why),
      "rules": .whole(card.ruleCount), "rulesVersion": .text(card.version),
      "skills": .list(
        card.skills.map { points($0.part.rawValue, $0.earned, $0.of, $0.total) }),
      "stages": .list(
        card.stages.map { points($0.part?.rawValue ?? "whole", $0.earned, $0.of, $0.total) }),
    ])
  }

  private func points(_ name: String, _ earned: Int, _ of: Int, _ total: Int?) -> JSONValue {
    .object([
      "name": .text(name), "earned": .number(Double(earned) / 100),
      "of": .number(Double(of) / 100), "total": JSONValue(total),
    ])
  }

  private func finding(_ finding: Finding) -> JSONValue {
    var reason: String?
    let result: String
    switch finding.result {
    case .passed: result = "passed"
    case .partly: result = "partly"
    case .lost: result = "lost"
    case .notScored(let why):
      result = "notScored"
      reason = Self.name(why)
    }
    return .object([
      "rule": .text(finding.rule.id), "words": .text(finding.rule.words),
      "measure": .text(finding.rule.measure.rawValue), "value": JSONValue(finding.value),
      "basis": JSONValue(finding.basis?.rawValue), "result": .text(result),
      "reason": JSONValue(reason), "earned": .number(Double(finding.earned) / 100),
      "of": .number(Double(finding.of) / 100), "better": JSONValue(finding.better),
      "source": .text(finding.rule.source), "strength": .text(finding.rule.strength.rawValue),
      "evidence": .list(
        finding.evidence.map {
          .object(["turn": JSONValue($0.spot), "words": .text($0.words)])
        }),
    ])
  }

  private static func name(_ reason: Finding.Reason) -> String {
    switch reason {
    case .noTimes: "noTimes"
    case .nothingThere: "nothingThere"
    case .tooFew: "tooFew"
    case .tooShort: "tooShort"
    case .unsure: "unsure"
    }
  }

  private func turn(_ index: Int) -> JSONValue {
    let turn = talk.turns[index]
    return .object([
      "turn": .whole(index + 1), "speaker": .text(turn.speaker.rawValue), "name": .text(turn.name),
      "text": .text(turn.text), "stage": .text(turn.stage.rawValue),
      "start": JSONValue(turn.start), "end": JSONValue(turn.end), "line": JSONValue(turn.line),
      "trust": JSONValue(turn.truth?.trust), "patience": JSONValue(turn.truth?.patience),
      "value": JSONValue(turn.truth?.value),
    ])
  }
}
