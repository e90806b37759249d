import Playbook
import Understanding
import VisitModel

extension TalkMeasuring {
  func faults(_ fault: QuestionFault) -> Measured {
    let found = facts.questions.filter { $0.faults.contains(fault) }.map(\.spot)
    return .places(found, cases: facts.questions.count)
  }

  func kind(_ kind: QuestionKind, missed: [TalkSpot]) -> Measured {
    let found = facts.questions(kind).map(\.spot).filter { lands($0, kind) }
    var measured = Measured.places(found, missed: missed, cases: facts.questions.count)
    measured.maybe = facts.questions.count { $0.maybe == kind }
    return measured
  }

  /// Whether a question was one of its kind to the customer too: in a rehearsal it is known what he made of it.
  ///
  /// What follows from a problem, and what its solution is worth, can only be asked of a problem that he has told.
  private func lands(_ spot: TalkSpot, _ kind: QuestionKind) -> Bool {
    guard let truth = talk.turns[spot.turn].truth else { return true }
    let fitting: [String]
    switch kind {
    case .situation, .problem: return !truth.moved.contains("askedAbsent")
    case .implication: fitting = ["implicationAsked", "relevantAsked"]
    case .needPayoff: fitting = ["payoffAsked", "relevantAsked"]
    }
    return !truth.opened.isEmpty || truth.moved.contains(where: fitting.contains)
  }

  var situationShare: Measured {
    let told = facts.questions.filter { $0.kind != nil }
    guard !told.isEmpty else { return .nothing(.nothingThere) }
    let found = kindSpots([.situation])
    return .count(found.count * 100 / told.count, found, cases: told.count)
  }

  /// A summary before the first proposal; where nothing was proposed, any summary.
  var confirmations: Measured {
    let firstNeed = facts.firstNeed ?? TalkSpot(turn: 0)
    let limit = facts.solutions.first { firstNeed < $0.spot }?.spot
    let found = facts.agreedSummaries.filter { spot in
      firstNeed < spot && limit.map { spot < $0 } ?? true
    }
    return .places(found, missed: limit.map { [$0] } ?? Array(needSpots.suffix(1)))
  }

  var earlySolutions: Measured {
    let limit = facts.firstNeed
    let early = facts.solutions.map(\.spot).filter { spot in limit.map { spot < $0 } ?? true }
    return .places(early)
  }

  var questionCount: Measured {
    .places(facts.questions.map(\.spot), missed: facts.questions.isEmpty ? [] : [])
  }

  var thinnestThird: Measured {
    let count = facts.questions.count
    guard count > 0 else { return .nothing(.nothingThere) }
    return .count(
      (facts.thirds.min() ?? 0) * 100 / count, facts.questions.prefix(1).map(\.spot), cases: count)
  }

  var openShare: Measured {
    let told = facts.questions.filter { $0.form != nil && !$0.isHandling }
    return .share(
      told.filter { $0.form == .open }.map(\.spot),
      missed: told.filter { $0.form == .closed }.map(\.spot))
  }

  /// Closed questions one after the other, whatever was said between them but another question; one that can't be told ends a run.
  var closedRun: Measured {
    var longest: [TalkSpot] = []
    var run: [TalkSpot] = []
    for question in facts.questions where !question.isHandling {
      if question.form == .closed { run.append(question.spot) } else { run = [] }
      if run.count > longest.count { longest = run }
    }
    return .count(longest.count, longest, cases: facts.questions.count)
  }

  var followUps: Measured {
    let found = facts.questions.filter { $0.traits.contains(.followUp) || takesUp($0.spot) }
    return .places(found.map(\.spot), missed: needSpots, cases: facts.questions.count)
  }

  /// Whether a turn takes the customer's words up: says so, or holds a word or some characters of what he has just said.
  private func takesUp(_ spot: TalkSpot) -> Bool {
    let turn = talk.turns[spot.turn]
    if turn.truth?.moved.contains("wordsTakenUp") == true { return true }
    let isTaken = turn.sentences.contains {
      $0.has("said-said") || $0.reading.traits.contains(.followUp)
    }
    if isTaken { return true }
    guard let before = talk.turns[..<spot.turn].last, before.speaker == .customer else {
      return false
    }
    return Echo(talk.language).isHeard(of: before.text, in: turn.text)
  }

  var finalSummary: Measured {
    let last = talk.turns.count * 2 / 3
    let steps = facts.nextStep.map { $0.isAgreed && $0.parts.count == 3 ? [$0.spot] : [] } ?? []
    let found = (facts.summaries.filter { $0.turn >= last } + steps).sorted()
    let ending = talk.turns.lastIndex { $0.speaker == .rep }.map { [TalkSpot(turn: $0)] } ?? []
    return .yesNo(found, missed: ending)
  }
}
