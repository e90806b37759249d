import Customer
import Understanding
import VisitModel

extension TalkWalk {
  /// From this sureness on, in per cent, an objection counts though the customer only answers what he was asked.
  private static let sureAnswer = 85
  /// After how many turns of the rep's an objection that nobody speaks of any more is left behind.
  private static let longest = 4

  /// Takes down the objections of a turn of the customer's.
  mutating func hearObjections(_ index: Int) {
    let rep = before(index)
    let last = rep.flatMap { senses[$0].last { $0.asks } }
    let isAnswer = last.map { $0.isQuestion || $0.tests } ?? false
    let isTelling = last?.kind == .problem || last?.kind == .implication
    let isLate = isOffered
    var isRaised = false
    for place in senses[index].indices {
      let sense = senses[index][place]
      // Who answers a question of ours objects only in so many words, and not at all where he tells of troubles and what follows.
      let isSaid = sense.isNamed && sense.objectionSureness >= Self.sureAnswer && !isTelling
      let isWorried = isLate && sense.worries && !isAnswer
      guard isAnswer ? isSaid : sense.objects || isWorried else { continue }
      // One turn raises one objection, in however many sentences.
      if isRaised { continue }
      isRaised = true
      raise(TalkSpot(turn: index, sentence: place), sense.family)
    }
    guard !isRaised, let open = handling else { return }
    guard objections[open].has(.answered) || objections[open].has(.checked) else { return }
    // A nod settles only what he was asked about; without that he has to say it himself.
    let wasChecked = objections[open].steps.suffix(8).contains {
      $0.kind == .checked && $0.spot.turn == rep
    }
    let isRefusing = senses[index].contains { $0.refuses }
    let place = senses[index].firstIndex { sense in
      !sense.asks && (sense.settles || wasChecked && (sense.agrees || sense.setsCondition))
    }
    if let place, !isRefusing {
      note(.settled, TalkSpot(turn: index, sentence: place), open)
      handling = nil
    } else if senses[index].contains(where: { $0.signals }) {
      handling = nil
    }
  }

  private mutating func raise(_ spot: TalkSpot, _ family: ObjectionFamily?) {
    if let open = handling {
      // In answer to what he was asked about it he explains it; after an answer of ours it has come back.
      let isExplained = !objections[open].has(.answered)
      if objections[open].family == family || family == nil || isExplained {
        if !isExplained { note(.again, spot, open) }
        return
      }
    } else if let earlier = objections.lastIndex(where: { $0.family == family && family != nil }) {
      note(.again, spot, earlier)
      handling = earlier
      repTurnsSince = 0
      return
    }
    handling = objections.count
    repTurnsSince = 0
    objections.append(
      ObjectionMet(
        raised: spot, words: words(spot.turn, spot.sentence), family: family, steps: []))
  }

  /// Notes a step of handling an objection.
  mutating func note(_ kind: ObjectionMet.Step.Kind, _ spot: TalkSpot, _ objection: Int) {
    objections[objection].steps.append(.init(kind: kind, spot: spot))
  }

  /// Takes down what a turn of the rep's does about the objection that stands.
  mutating func handleObjection(_ index: Int) {
    guard let open = handling, !isRehearsed else { return }
    repTurnsSince += 1
    for place in senses[index].indices {
      let sense = senses[index][place]
      let spot = TalkSpot(turn: index, sentence: place)
      if sense.acknowledges { note(.acknowledged, spot, open) }
      if sense.tests || sense.checks { senses[index][place].kind = nil }
      if sense.tests {
        note(.tested, spot, open)
      } else if sense.checks, objections[open].has(.answered) {
        note(.checked, spot, open)
      } else if sense.clarifies || isAsking(sense), !objections[open].has(.answered) {
        note(.clarified, spot, open)
        // What clarifies belongs to no kind of question.
        senses[index][place].kind = nil
      } else if sense.asksAgreement, objections[open].has(.answered) {
        note(.checked, spot, open)
      } else if sense.tells, !objections[open].has(.answered) {
        note(.answered, spot, open)
      }
    }
    if repTurnsSince >= Self.longest { handling = nil }
  }

  /// Any question about an objection, before it is answered, asks what is meant.
  private func isAsking(_ sense: SentenceSense) -> Bool {
    sense.isQuestion && !sense.faults.contains(.leading)
  }
}
