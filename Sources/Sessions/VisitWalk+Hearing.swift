import Coaching
import Customer
import Playbook
import Records
import Understanding
import VisitModel

extension VisitWalk {
  /// A free line that is heard to be a question of the rep's; nil where it isn't.
  func asking(_ words: String, line: String) -> Step? {
    switch visit.place {
    case .open, .consult, .propose, .close, .objection: break
    case .prepare, .brokenOff, .finished: return nil
    }
    guard let reading = heard(words, .rep), reading.isQuestion else { return nil }
    return asked(words, reading, line: line)
  }

  /// Records a question in the rep's own words under the kind that it was heard to be.
  func asked(_ words: String, _ reading: Reading?, line: String) -> Step {
    let step = reading?.eric?.label
    let question = AskedQuestion(
      question: nil, words: words, kind: reading?.spin?.label, step: step,
      form: reading?.form?.label?.rawValue, faults: reading?.faults.map(\.rawValue))
    let begin: [VisitEvent] = visit.place == .prepare ? [.open] : []
    let remarks = state.isQuiet ? [] : remarks(on: question)
    // The path to where the question belongs is gone only where the machine lets it be gone.
    let moves = begin + (step.map(path(toStep:)) ?? [])
    if case .success = trial(moves) {
      return tell(moves, after: [.asked(question: question)], line: line, say: remarks)
    }
    return tell(begin, after: [.asked(question: question)], line: line, say: remarks)
  }

  /// One key says which kind the question really was, as long as its answer hasn't come.
  func correction(_ words: String, line: String) -> Step? {
    guard let question = state.pendingQuestion, question.question == nil else { return nil }
    let value = interface.words(in: "kind-keys").first { entry in
      entry.words.contains { $0.lowercased() == words.lowercased() }
    }?.value
    guard let kind = value.flatMap(QuestionKind.init) else { return nil }
    return Step(record: CallRecord(line: line, did: [.kindCorrected(kind: kind)]))
  }

  /// What a coach would say about a question, from itself and from the ones before it.
  private func remarks(on question: AskedQuestion) -> [String] {
    var remarks = (question.faults ?? []).compactMap(QuestionFault.init).map {
      phrases.text(id: "remark-\($0.identifier)")
    }
    let earlier = state.turns.map(\.question)
    if earlier.contains(where: { $0.words.lowercased() == question.words.lowercased() }) {
      remarks.append(say(.remarkRepeated))
    }
    let run = earlier.suffix(Self.closedRun - 1) + [question]
    if run.count == Self.closedRun, run.allSatisfy({ $0.form == "closed" }) {
      remarks.append(say(.remarkClosedRun, ("count", String(Self.closedRun))))
    }
    let kinds = earlier.suffix(Self.situationRun - 1).map(\.kind) + [question.kind]
    if kinds.count == Self.situationRun, kinds.allSatisfy({ $0 == .situation }) {
      remarks.append(say(.remarkSituationRun, ("count", String(Self.situationRun))))
    }
    return remarks
  }

  /// From how many closed questions in a row they feel like an interrogation (METHOD M24).
  private static let closedRun = 3
  /// From how many situation questions in a row the customer tires (METHOD M23).
  private static let situationRun = 3

  private func path(toStep step: ERICStep) -> [VisitEvent] {
    path(to: .init(kind: nil, step: step, handles: nil))
  }
}
