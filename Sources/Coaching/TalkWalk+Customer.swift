import Customer
import Playbook
import Understanding
import VisitModel

extension TalkWalk {
  /// What the rep asked last before a turn of the customer's: his last question, if he asked any.
  private func lastAsked(before index: Int) -> SentenceSense? {
    guard let rep = before(index) else { return nil }
    return senses[rep].last { $0.asks || $0.isQuestion }
  }

  /// Takes down the needs of a turn; to a question for problems or what follows from them, less is enough.
  mutating func hearNeeds(_ index: Int) {
    let asked = lastAsked(before: index)
    let isAskedFor =
      asked?.kind == .problem || asked?.kind == .implication || asked?.kind == .needPayoff
    for place in senses[index].indices {
      let sense = senses[index][place]
      guard sense.length >= 3, !sense.objects || sense.need == .explicit else { continue }
      let kind = sense.need ?? (isAskedFor && sense.mayNeed ? .implied : nil)
      guard let kind else { continue }
      needs.append(
        NeedTold(
          spot: TalkSpot(turn: index, sentence: place), words: words(index, place), kind: kind))
    }
  }

  /// Takes down signals: they count once the talk has got beyond its opening.
  mutating func hearSignals(_ index: Int) {
    guard hasOpened, !needs.isEmpty else { return }
    // Of several questions in a turn the first is the signal.
    guard let place = senses[index].firstIndex(where: { $0.signals }) else { return }
    note(signal: TalkSpot(turn: index, sentence: place))
  }

  /// Takes down a signal that waits to be taken up.
  mutating func note(signal spot: TalkSpot) {
    waiting.append((signals.count, 0))
    signals.append(SignalMet(spot: spot, words: words(spot.turn, spot.sentence), taken: nil))
  }

  /// Whether the rep moves on what he was asked: he may answer first, but in his second turn at the latest.
  mutating func takeSignals(_ index: Int) {
    guard !waiting.isEmpty, !isRehearsed else { return }
    if let place = senses[index].firstIndex(where: { $0.close != nil || $0.proposesStep }) {
      for entry in waiting {
        signals[entry.signal].taken = TalkSpot(turn: index, sentence: place)
      }
      waiting = []
      return
    }
    // Who goes on presenting has missed it, whatever he asks for later.
    let goesOn =
      senses[index].contains { $0.showsSolution || $0.presents && !$0.asks }
      || told(index) > Self.longAnswer(language)
    waiting = goesOn ? [] : waiting.map { ($0.signal, $0.repTurns + 1) }.filter { $0.repTurns < 2 }
  }

  /// How many words or characters a turn tells, without its questions.
  private func told(_ index: Int) -> Int {
    senses[index].reduce(0) { $0 + ($1.asks ? 0 : $1.length) }
  }

  /// Up to how many words or characters the rep only answers what he was asked.
  private static func longAnswer(_ language: Language) -> Int {
    switch language {
    case .en: 45
    case .zhHans: 70
    }
  }
}
