import Customer
import Playbook
import Understanding
import VisitModel

extension TalkFacts {
  /// Counts everything that rules look at.
  ///
  /// - Parameters:
  ///   - talk: the talk, read and followed.
  ///   - steps: reads who does what by when out of a sentence; nil where that is of no interest.
  public init(_ talk: Talk, steps: StepReader? = nil) {
    self.init()
    let walk = TalkWalk(talk.turns, language: talk.language)
    needs = walk.needs
    objections = walk.objections
    signals = walk.signals
    repTurns = talk.turns.count { $0.speaker == .rep }
    customerTurns = talk.turns.count - repTurns
    countStages(walk)
    countQuestions(walk)
    countOpening(walk, rep: talk.rep)
    countSolutions(walk)
    countSummaries(walk)
    countFigures(walk)
    countSteps(walk)
    countCloses(walk)
    countShares(talk, walk)
    countPauses(talk, walk)
    nextStep = NextStepFinder(walk, reader: steps).step
    outcome = OutcomeFinder(walk, self).outcome
  }

  private mutating func countStages(_ walk: TalkWalk) {
    for (turn, stage) in walk.stages.enumerated()
    where !stages.contains(where: { $0.stage == stage }) {
      stages.append(StageReached(stage: stage, turn: turn))
    }
  }

  private mutating func countQuestions(_ walk: TalkWalk) {
    let count = walk.turns.count
    for turn in walk.turns.indices where walk.turns[turn].speaker == .rep {
      let asked = walk.senses[turn].indices.filter { walk.senses[turn][$0].isQuestion }
      let stacked = TalkFacts.stacked(asked, walk.senses[turn])
      for place in asked {
        let sense = walk.senses[turn][place]
        var faults = sense.faults
        if place == stacked, !faults.contains(.stacked) { faults.append(.stacked) }
        questions.append(
          TalkQuestion(
            spot: TalkSpot(turn: turn, sentence: place), words: walk.words(turn, place),
            kind: sense.kind, step: sense.step, form: sense.form,
            traits: walk.turns[turn].sentences[place].reading.traits, faults: faults,
            maybe: sense.maybe, isHandling: walk.stages[turn] == .objection))
        thirds[min(2, turn * 3 / count)] += 1
        if let kind = sense.kind, let column = QuestionKind.allCases.firstIndex(of: kind) {
          kindsByTenth[min(9, turn * 10 / count)][column] += 1
        }
      }
    }
  }

  /// The first of two or more real questions that follow each other without a word between them; nil where none do.
  ///
  /// An open question made closed at once ("How do you do it? By hand?") asks one thing, and so does what asks for agreement.
  private static func stacked(_ asked: [Int], _ senses: [SentenceSense]) -> Int? {
    for (first, second) in zip(asked, asked.dropFirst()) where second == first + 1 {
      let pair = [senses[first], senses[second]]
      if pair.allSatisfy({ $0.length >= 3 && $0.asks && !$0.tests && !$0.clarifies }) {
        return first
      }
    }
    return nil
  }

  /// The rep's turns that open the talk: up to the one with his first question of a kind, at most four.
  private func openingTurns(_ walk: TalkWalk) -> [Int] {
    var turns: [Int] = []
    for turn in walk.turns.indices where walk.turns[turn].speaker == .rep {
      turns.append(turn)
      if turns.count == 4 || walk.senses[turn].contains(where: { $0.kind != nil }) { break }
    }
    return turns
  }

  private mutating func countOpening(_ walk: TalkWalk, rep: String) {
    let names = rep.split { $0 == " " || $0 == "," }.filter { $0.count > 1 }
    for turn in openingTurns(walk) {
      // Who says his own name says who he is, in whatever form.
      let isNamed = names.contains { walk.turns[turn].text.contains($0) }
      if isNamed, !opening.contains(where: { $0.kind == .whoWeAre }) {
        let place = walk.turns[turn].sentences.firstIndex { sentence in
          names.contains { sentence.text.contains($0) }
        }
        opening.append(
          OpeningMove(kind: .whoWeAre, spot: TalkSpot(turn: turn, sentence: place ?? 0)))
      }
      for (place, sense) in walk.senses[turn].enumerated() {
        let spot = TalkSpot(turn: turn, sentence: place)
        for kind in sense.openings where !opening.contains(where: { $0.kind == kind }) {
          opening.append(OpeningMove(kind: kind, spot: spot))
        }
        for kind in sense.mayOpen where !openingHints.contains(where: { $0.kind == kind }) {
          openingHints.append(OpeningMove(kind: kind, spot: spot))
        }
      }
    }
    // Leave to ask may be asked for wherever a question is explained, not at the beginning alone.
    if !opening.contains(where: { $0.kind == .leave }),
      let question = questions.first(where: { $0.traits.contains(.framing) })
    {
      openingHints.append(OpeningMove(kind: .leave, spot: question.spot))
    }
  }

  private mutating func countSolutions(_ walk: TalkWalk) {
    for turn in walk.turns.indices {
      guard let place = walk.senses[turn].firstIndex(where: { $0.showsSolution }) else { continue }
      solutions.append(
        SolutionShown(
          spot: TalkSpot(turn: turn, sentence: place), words: walk.words(turn, place),
          isBenefit: walk.senses[turn].contains { $0.showsBenefit }))
    }
  }

  private mutating func countSummaries(_ walk: TalkWalk) {
    for turn in walk.turns.indices where walk.turns[turn].speaker == .rep {
      let senses = walk.senses[turn]
      guard walk.stages[turn] != .objection,
        let place = senses.firstIndex(where: { $0.sumsUp })
          ?? senses.firstIndex(where: { $0.asksAgreement })
      else { continue }
      let spot = TalkSpot(turn: turn, sentence: place)
      summaries.append(spot)
      let answer = walk.turns.indices.contains(turn + 1) ? walk.senses[turn + 1] : []
      if !answer.contains(where: { $0.refuses || $0.objects }), !answer.isEmpty {
        agreedSummaries.append(spot)
      }
    }
  }

  /// Figures count where they are about a need: asked for after one was told, or told with one.
  private mutating func countFigures(_ walk: TalkWalk) {
    let told = Set(needs.map(\.spot))
    for turn in walk.turns.indices {
      for (place, sense) in walk.senses[turn].enumerated() {
        let spot = TalkSpot(turn: turn, sentence: place)
        switch walk.turns[turn].speaker {
        case .rep:
          let traits = walk.turns[turn].sentences[place].reading.traits
          let isAfterNeed = firstNeed.map { $0 < spot } ?? false
          if sense.isQuestion, traits.contains(.quantifying), isAfterNeed,
            !sense.faults.contains(.dataAsked)
          {
            figures.append(spot)
          }
        case .customer:
          if sense.holdsFigure, told.contains(spot) { figures.append(spot) }
        }
      }
    }
  }

  private mutating func countSteps(_ walk: TalkWalk) {
    for turn in walk.turns.indices where walk.turns[turn].speaker == .rep {
      for (place, sense) in walk.senses[turn].enumerated() {
        guard let step = TalkFacts.step(sense, walk.turns[turn].sentences[place].reading) else {
          continue
        }
        ericSpots.append(EricReached(step: step, spot: TalkSpot(turn: turn, sentence: place)))
      }
    }
    var earliest = TalkSpot(turn: -1)
    for step in ERICStep.allCases {
      if let found = ericSpots.first(where: { $0.step == step && earliest < $0.spot }) {
        eric.append(found)
        earliest = found.spot
      }
    }
  }

  /// The step of ERIC that a sentence of the rep's belongs to: what it was heard to be, else what its kind stands for.
  private static func step(_ sense: SentenceSense, _ reading: Reading) -> ERICStep? {
    if sense.sumsUp || sense.asksAgreement { return .confirm }
    guard sense.isQuestion else { return nil }
    // Facts of today are explored, however exactly they are asked for.
    if sense.kind == .situation { return .explore }
    if let step = sense.step, step != .confirm { return step }
    if reading.traits.contains(.quantifying) { return .refine }
    switch sense.kind {
    case .situation, .problem: return .explore
    case .implication: return .refine
    case .needPayoff: return .influence
    case nil: return nil
    }
  }
}
