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
      return answers.prefix(Self.limit).map {
        Suggestion(
          id: $0.id, words: $0.words, listen: [$0.evidence].filter { !$0.isEmpty }, act: .answer,
          rule: .objectionAnswer)
      }
    case .answered:
      return Suggestion.Settlement.allCases.map {
        Suggestion(id: nil, words: "", act: .settle($0), rule: .objectionCheck)
      }
    }
  }

  private func ask(_ sentence: Sentence, handles step: ObjectionStep, rule: NextRule) -> Suggestion
  {
    Suggestion(
      id: sentence.id, words: sentence.words,
      act: .ask(.init(kind: nil, step: nil, handles: step)), rule: rule)
  }
}
