import Customer
import Records
import VisitModel

/// Marks among the questions of the end: what comes to mind there is caught as it is in a talk.
extension VisitWalk {
  /// What a line says in answer to a question of the end; nil where it is a mark for something else.
  func answer(_ line: String, _ typed: TypedLine, to item: WrapUpItem) -> String? {
    switch typed {
    case .mark(let mark, let words):
      if item.takesAside(mark) || (item.isAnswered(by: mark) && words.isEmpty) { return nil }
      return item.isAnswered(by: mark) ? words : TypedLine.trimmed(line[...])
    case .words(let words): return words
    case .command, .choice, .back, .empty: return TypedLine.trimmed(line[...])
    }
  }

  /// Records what a mark says and leaves the question standing.
  func aside(_ typed: TypedLine, line: String, now: Moment) -> Step {
    guard case .mark(let mark, let words) = typed else { return Step(record: nil) }
    if words.isEmpty, mark != .moment { return record([.marked(mark: mark)], line: line) }
    let begin = beginning(for: mark)
    var entries = entries(for: mark, words, now: now, after: begin)
    if entries.isEmpty { entries = [.noted(words: words)] }
    if mark == .objection { entries.append(.told(event: .objectionLeftOpen)) }
    return record(begin.map { .told(event: $0) } + entries, line: line)
  }
}

extension WrapUpItem {
  /// Whether the words beside a mark are just what is asked for.
  func isAnswered(by mark: Mark) -> Bool {
    switch self {
    case .mark(let owed): mark == owed
    case .need: mark == .need
    case .objection: mark == .objection
    case .people, .needOwner, .stepActor: mark == .person
    case .step: mark == .nextStep
    case .outcome, .order, .refusal, .stepWhen, .needState, .needAmount, .objectionState,
      .objectionKind, .customer, .promise, .offer, .present, .timing, .goal:
      false
    }
  }

  /// Whether a mark is something other than the answer: an answer in words may well begin with a sum or a sign.
  func takesAside(_ mark: Mark) -> Bool {
    if isAnswered(by: mark) { return false }
    if choices > 0 { return true }
    if case .needAmount = self { return false }
    return switch mark {
    case .objection, .need, .person, .nextStep: true
    case .sum, .signal, .moment: false
    }
  }
}
