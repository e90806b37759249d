import Customer
import Playbook
import Understanding
import VisitModel

extension TalkFacts {
  mutating func countCloses(_ walk: TalkWalk) {
    for turn in walk.turns.indices where walk.turns[turn].speaker == .rep {
      // Several sentences of one turn ask once.
      guard
        let place = walk.senses[turn].lastIndex(where: {
          $0.close != nil || $0.proposesStep && $0.asks
        })
      else { continue }
      let sense = walk.senses[turn][place]
      let after = walk.senses[turn][(place + 1)...]
      closes.append(
        CloseTried(
          spot: TalkSpot(turn: turn, sentence: place), words: walk.words(turn, place),
          technique: sense.close ?? .direct, isSilent: after.allSatisfy { $0.length < 4 },
          asksOrder: sense.close != nil))
    }
  }

  mutating func countShares(_ talk: Talk, _ walk: TalkWalk) {
    let isTimed = talk.isTimed && talk.turns.allSatisfy { ($0.end ?? 0) >= ($0.start ?? 0) }
    shares.basis = isTimed ? .time : talk.language == .en ? .words : .characters
    for (index, turn) in talk.turns.enumerated() {
      let length =
        isTimed
        ? max(0, (turn.end ?? 0) - (turn.start ?? 0)) : turn.sentences.reduce(0) { $0 + $1.length }
      let isConsult = walk.stages[index] == .consult
      switch turn.speaker {
      case .rep:
        shares.rep += length
        if isConsult { shares.repInConsult += length }
        if length > shares.longest {
          shares.longest = length
          shares.longestTurn = index
        }
        if !hasAsked(walk, index) { introduction += length }
      case .customer:
        shares.customer += length
        if isConsult { shares.customerInConsult += length }
      }
    }
  }

  /// Whether the rep has asked something up to a turn.
  private func hasAsked(_ walk: TalkWalk, _ turn: Int) -> Bool {
    questions.first.map { $0.spot.turn < turn } ?? false
  }

  /// Times show pauses only where they say when somebody ended, not only when the next one began.
  mutating func countPauses(_ talk: Talk, _ walk: TalkWalk) {
    switch talk.source {
    case .named, .journal, .rehearsal: return
    case .webVTT, .subRip, .json: break
    }
    guard talk.isTimed else { return }
    let objectedTurns = Set(objections.map(\.raised.turn))
    for turn in talk.turns.indices.dropFirst() {
      let (last, next) = (talk.turns[turn - 1], talk.turns[turn])
      guard last.speaker != next.speaker, let end = last.end, let start = next.start else {
        continue
      }
      let objected = objectedTurns.contains(turn - 1)
      let kind: TalkPause.Kind? =
        switch next.speaker {
        case .rep: objected ? .afterObjection : .afterAnswer
        case .customer: walk.senses[turn - 1].last?.isQuestion == true ? .afterQuestion : nil
        }
      guard let kind else { continue }
      pauses.append(TalkPause(kind: kind, turn: turn, milliseconds: start - end))
    }
    if pauses.allSatisfy({ $0.milliseconds == 0 }) { pauses = [] }
  }
}

/// Finds the next step that was agreed: what the rep proposed last and the customer agreed to, with what both said of it.
struct NextStepFinder {
  private let walk: TalkWalk
  private let reader: StepReader?

  init(_ walk: TalkWalk, reader: StepReader?) {
    self.walk = walk
    self.reader = reader
  }

  /// The next step; nil where none was proposed.
  var step: NextStepHeard? {
    let proposed = walk.turns.indices.filter { turn in
      walk.turns[turn].speaker == .rep && walk.senses[turn].contains { $0.proposesStep }
    }
    let agreed = proposed.last { isAgreed($0) }
    guard let turn = agreed ?? proposed.last else { return nil }
    // A step is often named in two turns: proposed, then said again with its day.
    let first = proposed.last { $0 < turn && turn - $0 <= 4 && isAgreed($0) } ?? turn
    return made(first...turn, isAgreed: agreed != nil)
  }

  private func isAgreed(_ turn: Int) -> Bool {
    if let truth = walk.turns[turn].truth { return truth.agreed != nil }
    let answers = walk.turns.indices.dropFirst(turn + 1).prefix {
      walk.turns[$0].speaker == .customer
    }
    let senses = answers.flatMap { walk.senses[$0] }
    return senses.contains { $0.agrees } && !senses.contains { $0.refuses || $0.objects }
  }

  private func made(_ turns: ClosedRange<Int>, isAgreed: Bool) -> NextStepHeard? {
    var step = NextStep(side: nil, actor: nil, action: "", when: nil)
    var spot: TalkSpot?
    for turn in turns.lowerBound...min(turns.upperBound + 1, walk.turns.count - 1) {
      for place in walk.senses[turn].indices {
        let isRep = walk.turns[turn].speaker == .rep
        guard !isRep || walk.senses[turn][place].proposesStep else { continue }
        let words = walk.words(turn, place)
        // What names the day is the step itself, whatever is proposed besides.
        if isRep, spot == nil || isDated(words) {
          spot = TalkSpot(turn: turn, sentence: place)
          step.action = words
        }
        add(words, isRep: isRep, to: &step)
        let sense = walk.senses[turn][place]
        let isAskedOfHim =
          isRep && sense.asks && walk.turns[turn].sentences[place].has("review-could")
        if !isRep && sense.acts || isAskedOfHim { step.side = .customer }
      }
    }
    guard let spot else { return nil }
    // What a simulated customer agrees to is a whole step.
    if turns.contains(where: { walk.turns[$0].truth?.agreed != nil }) {
      return NextStepHeard(
        spot: spot, words: step.action, step: step, isAgreed: true,
        parts: NextStepHeard.Part.allCases)
    }
    var parts: [NextStepHeard.Part] = [.what]
    if step.side == .customer || step.actor != nil { parts.insert(.who, at: 0) }
    if step.when != nil { parts.append(.when) }
    return NextStepHeard(
      spot: spot, words: step.action, step: step, isAgreed: isAgreed, parts: parts)
  }

  private func isDated(_ words: String) -> Bool { reader?.read(words).when != nil }

  private func add(_ words: String, isRep: Bool, to step: inout NextStep) {
    guard let read = reader?.read(words) else { return }
    if step.when == nil { step.when = read.when }
    // The customer's "I" acts for him, which the reader of the rep's lines can't know.
    guard isRep else { return }
    if step.side != .customer { step.side = read.side ?? step.side }
    if step.actor == nil, read.side == .customer { step.actor = read.actor }
  }
}

/// Classes what came of a talk: order, advance, continuation, no sale (METHOD M30).
struct OutcomeFinder {
  private let walk: TalkWalk
  private let facts: TalkFacts

  init(_ walk: TalkWalk, _ facts: TalkFacts) {
    self.walk = walk
    self.facts = facts
  }

  /// The outcome; nil where nobody said anything.
  var outcome: OutcomeHeard? {
    if let truth = walk.turns.last(where: { $0.truth?.outcome != nil })?.truth?.outcome {
      return OutcomeHeard(outcome: truth, spot: nil)
    }
    guard !walk.turns.isEmpty else { return nil }
    if let spot = ordered { return OutcomeHeard(outcome: .order, spot: spot) }
    if let step = facts.nextStep, step.isAgreed, step.parts.count == 3 {
      return OutcomeHeard(outcome: .advance, spot: step.spot)
    }
    if let spot = refused, facts.nextStep?.isAgreed != true {
      return OutcomeHeard(outcome: .noSale, spot: spot)
    }
    return OutcomeHeard(outcome: .continuation, spot: facts.nextStep?.spot)
  }

  /// Where the customer ordered: in the second half, without a condition.
  private var ordered: TalkSpot? {
    spot(in: walk.turns.count / 2..<walk.turns.count) { $0.orders && !$0.refuses && !$0.objects }
  }

  /// Where the customer refused for good: in one of the last turns.
  private var refused: TalkSpot? {
    spot(in: max(0, walk.turns.count - 6)..<walk.turns.count) {
      $0.refusesForGood && $0.length >= 3
    }
  }

  private func spot(in turns: Range<Int>, _ fits: (SentenceSense) -> Bool) -> TalkSpot? {
    for turn in turns.reversed() where walk.turns[turn].speaker == .customer {
      if let place = walk.senses[turn].firstIndex(where: fits) {
        return TalkSpot(turn: turn, sentence: place)
      }
    }
    return nil
  }
}
