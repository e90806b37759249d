import Playbook
import Understanding
import VisitModel

/// Measures a talk: one number for each measure, with the places that it comes from.
struct TalkMeasuring {
  let talk: Talk
  let facts: TalkFacts

  /// Measures one thing.
  func measured(_ measure: TalkMeasure) -> Measured {
    if measure.needsTimes, facts.pauses.isEmpty { return .nothing(.noTimes) }
    switch measure {
    case .stagesInOrder: return stagesInOrder
    case .openingParts: return openingParts
    case .openingHook: return openingHook
    case .purposeTold: return opening([.whyHere])
    case .introductionSeconds: return introduction
    case .dataAsked: return faults(.dataAsked)
    case .leaveAsked: return opening([.leave])
    case .ericSteps: return .places(facts.eric.map(\.spot), missed: [])
    case .figures: return .places(facts.figures, missed: needSpots)
    case .confirmations: return confirmations
    case .situationShare: return situationShare
    case .problemQuestions: return kind(.problem, missed: kindSpots([.situation]))
    case .implicationQuestions: return kind(.implication, missed: needSpots)
    case .payoffQuestions: return kind(.needPayoff, missed: needSpots)
    case .earlySolutions: return earlySolutions
    case .questions: return questionCount
    case .thinnestThird: return thinnestThird
    case .openShare: return openShare
    case .closedRun: return closedRun
    case .stackedQuestions: return faults(.stacked)
    case .leadingQuestions: return faults(.leading)
    case .selfAnswered: return faults(.selfAnswered)
    case .challengingWhys: return faults(.whyChallenge)
    case .followUps: return followUps
    case .talkShare: return share(facts.shares.repShare)
    case .consultShare: return consultShare
    case .longestMonologue: return longestMonologue
    case .interruptions: return interruptions
    case .pauseAfterAnswers: return pause(.afterAnswer)
    case .pauseAfterObjections: return pause(.afterObjection)
    case .finalSummary: return finalSummary
    case .nextStepParts: return nextStepParts
    case .benefitShare: return benefitShare
    case .objectionsClarified: return objectionsClarified
    case .objectionsTested: return objections { $0.has(.tested) }
    case .objectionsAcknowledged: return objections { $0.has(.acknowledged) }
    case .objectionsChecked: return objections { $0.has(.checked) || $0.has(.settled) }
    case .objectionsReturned: return objectionsReturned
    case .signalsTaken: return signalsTaken
    case .closes: return closes
    case .earlyCloses: return earlyCloses
    case .silentCloses: return silentCloses
    case .outcome: return outcome
    }
  }

  var needSpots: [TalkSpot] { facts.needs.map(\.spot) }

  func kindSpots(_ kinds: [QuestionKind]) -> [TalkSpot] {
    facts.questions.filter { question in question.kind.map(kinds.contains) ?? false }.map(\.spot)
  }

  /// Of the stages that came, the share that came after all those that stand before it: what is put forward before anything
  /// is asked is out of order, even within one turn.
  private var stagesInOrder: Measured {
    let opened = talk.turns.firstIndex { $0.speaker == .rep }.map { TalkSpot(turn: $0) }
    let asked = facts.questions.filter { $0.kind != nil }
    let reached: [TalkSpot?] = [
      opened, asked.count > 1 ? asked.first?.spot : nil, facts.firstSolution,
      facts.closes.first?.spot ?? facts.nextStep?.spot,
    ]
    var inOrder: [TalkSpot] = []
    var out: [TalkSpot] = []
    for (place, spot) in reached.enumerated() {
      guard let spot else { continue }
      // A talk may do without a proposal, but not without a consultation.
      let isAfter = reached[..<place].enumerated().allSatisfy { earlier, other in
        other.map { $0 <= spot } ?? (earlier == 2)
      }
      if isAfter { inOrder.append(spot) } else { out.append(spot) }
    }
    return .share(inOrder, missed: out)
  }

  /// The first sentence of the rep's: where an opening lacks something.
  private var beginning: [TalkSpot] {
    talk.turns.firstIndex { $0.speaker == .rep }.map { [TalkSpot(turn: $0)] } ?? []
  }

  private func opening(_ kinds: [OpeningMove.Kind]) -> Measured {
    .yesNo(
      facts.opening.filter { kinds.contains($0.kind) }.map(\.spot),
      unsure: facts.openingHints.filter { kinds.contains($0.kind) }.map(\.spot), missed: beginning)
  }

  private var openingHook: Measured { opening([.fact, .referral, .tool, .question]) }

  private var openingParts: Measured {
    let parts: [OpeningMove.Kind] = [.whoWeAre, .whyHere, .whyTime]
    let found = facts.opening.filter { parts.contains($0.kind) }.map(\.spot)
    let maybe = facts.openingHints.filter { hint in
      parts.contains(hint.kind) && !facts.opening.contains { $0.kind == hint.kind }
    }
    // A part that may be there is neither counted nor missed.
    if found.count < 2, found.count + maybe.count >= 2 { return .nothing(.unsure) }
    return .places(found, missed: beginning)
  }

  private var introduction: Measured {
    guard !facts.questions.isEmpty else { return .nothing(.nothingThere) }
    var measured = Measured.count(facts.shares.seconds(facts.introduction), beginning)
    measured.basis = facts.shares.basis
    return measured
  }

  private func share(_ share: Int?) -> Measured {
    guard let share else { return .nothing(.nothingThere) }
    let longest = facts.shares.longestTurn.map { [talk.longestSentence($0)] } ?? []
    var measured = Measured.count(share, longest)
    measured.basis = facts.shares.basis
    return measured
  }

  /// The consultation says something only where it is one: with at least four turns of the customer's.
  private var consultShare: Measured {
    let answers = talk.turns.count { $0.speaker == .customer && $0.stage == .consult }
    guard answers >= 4 else { return .nothing(.tooFew(found: answers, enough: 4)) }
    var measured = share(facts.shares.repShareInConsult)
    let longest = talk.turns.indices.filter {
      talk.turns[$0].speaker == .rep && talk.turns[$0].stage == .consult
    }.max { talk.length($0) < talk.length($1) }
    measured.shown = longest.map { [talk.longestSentence($0)] } ?? []
    return measured
  }

  private var longestMonologue: Measured {
    guard let turn = facts.shares.longestTurn else { return .nothing(.nothingThere) }
    var measured = Measured.count(
      facts.shares.seconds(facts.shares.longest), [TalkSpot(turn: turn)])
    measured.basis = facts.shares.basis
    return measured
  }

  private var interruptions: Measured {
    let broken = facts.pauses.filter { $0.kind != .afterQuestion && $0.milliseconds < -500 }
    return .places(broken.map { TalkSpot(turn: $0.turn) })
  }

  private func pause(_ kind: TalkPause.Kind) -> Measured {
    let found = facts.pauses.filter { $0.kind == kind }.sorted {
      ($0.milliseconds, $0.turn) < ($1.milliseconds, $1.turn)
    }
    guard !found.isEmpty else { return .nothing(.nothingThere) }
    let middle = found[(found.count - 1) / 2].milliseconds
    return .count(middle, found.map { TalkSpot(turn: $0.turn) }, cases: found.count)
  }
}

extension Talk {
  /// How many words or characters a turn has.
  func length(_ turn: Int) -> Int { turns[turn].sentences.reduce(0) { $0 + $1.length } }

  /// The longest sentence of a turn: what stands for it.
  func longestSentence(_ turn: Int) -> TalkSpot {
    let sentences = turns[turn].sentences
    let longest = sentences.indices.max { sentences[$0].length < sentences[$1].length }
    return TalkSpot(turn: turn, sentence: longest ?? 0)
  }
}
