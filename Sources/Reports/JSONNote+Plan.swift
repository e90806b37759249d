import AccountModel
import Customer
import Records

extension JSONNote {
  /// What was prepared, with what came of it.
  func plan(_ plan: VisitPlan) -> JSONValue {
    .object([
      "isOnlyPrepared": .bool(note.isOnlyPrepared), "isQuick": .bool(plan.isQuick),
      "day": JSONValue(plan.when?.day?.description),
      "goals": .list(
        plan.goals.map { planned in
          .object([
            "words": .text(planned.goal.words), "reach": JSONValue(planned.reach?.rawValue),
            "gain": JSONValue(planned.goal.gain?.rawValue),
            "failing": texts(planned.goal.failing.map(\.rawValue)),
          ])
        }),
      "questions": .list(
        plan.questions.map { question in
          .object([
            "words": .text(question.words), "id": JSONValue(question.question),
            "isAsked": .bool(VisitPlan.isAsked(question, in: note.turns)),
          ])
        }),
      "objections": .list(plan.objections.map(expected)),
      "idea": JSONValue(plan.idea), "opening": JSONValue(plan.opening?.words),
      "openingKind": JSONValue(plan.opening?.opening), "value": texts(plan.statement),
      "rivalView": JSONValue(plan.rivalView), "references": texts(plan.references),
      "logistics": .object(
        Dictionary(
          uniqueKeysWithValues: LogisticsPart.allCases.map {
            ($0.rawValue, JSONValue(plan.logistics[$0]))
          })),
    ])
  }

  private func expected(_ expected: ExpectedObjection) -> JSONValue {
    .object([
      "words": .text(expected.words), "family": JSONValue(expected.family?.rawValue),
      "answer": JSONValue(expected.answer), "evidence": JSONValue(expected.evidence),
      "came": .bool(expected.came(in: note.facts)),
    ])
  }
}
