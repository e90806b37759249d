import Customer
import Playbook
import Records
import VisitModel

extension NextQuestions {
  /// The way through an objection: clarify, test, tell the kind, answer, check (METHOD M28).
  func objectionSuggestions(at step: ObjectionStep) -> [Suggestion] {
    guard let id = state.visit.handledObjection, let objection = state.visit.facts.objection(id),
      let card = playbook.objectionCard(for: objection.family ?? .other)
    else { return [] }
    switch step {
    case .raised:
      return card.clarify.prefix(Self.limit).map {
        ask($0, handles: .clarified, rule: .objectionClarify)
      }
    case .clarified:
      return card.test.prefix(Self.limit).map { ask($0, handles: .tested, rule: .objectionTest) }
    case .tested:
      return ObjectionKind.allCases.map {
        Suggestion(id: nil, words: "", act: .tellKind($0), rule: .objectionKind)
      }
    case .kindTold:
      let answers = card.answers.filter { $0.kind == objection.kind }
      let usual = answers.map {
        Suggestion(
          id: $0.id, words: $0.words, listen: [$0.evidence].filter { !$0.isEmpty }, act: .answer,
          rule: .objectionAnswer)
      }
      let own = prepared(for: objection)
      return Array((own + usual.filter { $0.id != own.first?.id }).prefix(Self.limit))
    case .answered:
      return Suggestion.Settlement.allCases.map {
        Suggestion(id: nil, words: "", act: .settle($0), rule: .objectionCheck)
      }
    }
  }

  /// The answer that was prepared for an objection of this family.
  private func prepared(for objection: Objection) -> [Suggestion] {
    guard let expected = state.plan?.expected(objection.family), let answer = expected.answer
    else { return [] }
    return [
      Suggestion(
        id: expected.answerID, words: answer, listen: [expected.evidence].compactMap(\.self),
        act: .answer, rule: .planned)
    ]
  }

  private func ask(_ sentence: Sentence, handles step: ObjectionStep, rule: NextRule) -> Suggestion
  {
    Suggestion(
      id: sentence.id, words: sentence.words,
      act: .ask(.init(kind: nil, step: nil, handles: step)), rule: rule)
  }
}
