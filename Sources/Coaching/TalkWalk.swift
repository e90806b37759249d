import Customer
import Playbook
import Understanding
import VisitModel

/// Goes through a talk once, turn by turn, and follows stages, needs, objections and signals.
struct TalkWalk {
  let turns: [TalkTurn]
  let language: Language
  /// What each sentence is taken to do.
  var senses: [[SentenceSense]]
  /// The stage of each turn.
  private(set) var stages: [ReviewStage] = []
  var needs: [NeedTold] = []
  var objections: [ObjectionMet] = []
  var signals: [SignalMet] = []
  /// The place in `objections` of the one that is being handled; nil where none is.
  var handling: Int?
  /// In a rehearsal the ids of the objections, in the order of `objections`.
  var objectionIDs: [String] = []
  /// How many turns the rep has said since that one was raised.
  var repTurnsSince = 0
  /// Signals that wait to be taken up: their places in `signals`, and how many turns of the rep's have gone by.
  var waiting: [(signal: Int, repTurns: Int)] = []
  /// The stage without objections.
  private var stage = ReviewStage.open
  private var turnedBack = 0
  private var repTurns = 0
  let isRehearsed: Bool

  init(_ turns: [TalkTurn], language: Language) {
    self.turns = turns
    self.language = language
    let marked = turns.contains { $0.text.contains { $0 == "?" || $0 == "？" } }
    let reader = SenseReader(hasMarks: marked, language: language)
    senses = turns.map { turn in
      turn.sentences.map { $0.sense ?? reader.sense($0, turn.speaker) }
    }
    isRehearsed = turns.contains { $0.truth != nil }
    stages.reserveCapacity(turns.count)
    for index in turns.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    let isHandled = handling != nil
    switch turns[index].speaker {
    case .rep:
      repTurns += 1
      if turns[index].truth != nil { applyTruth(index) }
      placeSolutions(index)
      handleObjection(index)
      takeSignals(index)
      follow(index)
      stages.append(handling != nil || isHandled && !leaves(index) ? .objection : stage)
    case .customer:
      if isRehearsed {
        hearTruth(index)
      } else {
        hearNeeds(index)
        hearObjections(index)
        hearSignals(index)
      }
      stages.append(handling != nil ? .objection : stage)
    }
  }

  /// Whether a turn of the rep's has left an objection behind for something else.
  private func leaves(_ index: Int) -> Bool {
    senses[index].contains { $0.kind != nil || $0.close != nil || $0.proposesStep }
  }

  /// Moves on to the stage that a turn of the rep's belongs to; going back takes two turns, as one may be a slip.
  private mutating func follow(_ index: Int) {
    let own = senses[index]
    let asks = own.contains { $0.kind != nil }
    let shows = own.contains { $0.showsSolution }
    let closes = own.contains { $0.close != nil || $0.proposesStep }
    let earlier = stage
    switch stage {
    case .open:
      if closes, repTurns > 3 {
        stage = .close
      } else if asks {
        stage = .consult
      } else if shows, repTurns > 1 {
        stage = .propose
      }
    case .consult:
      if closes { stage = .close } else if shows, !asks { stage = .propose }
    case .propose:
      if closes { stage = .close } else { turnBack(to: .consult, if: asks && !shows) }
    case .close:
      turnBack(to: shows ? .propose : .consult, if: !closes && (shows || asks))
    case .objection: break
    }
    if stage != earlier { turnedBack = 0 }
  }

  private mutating func turnBack(to earlier: ReviewStage, if isSo: Bool) {
    turnedBack = isSo ? turnedBack + 1 : 0
    if turnedBack >= 2 { stage = earlier }
  }

  /// A benefit counts where something is shown in the same turn; in the proposal it shows something by itself.
  private mutating func placeSolutions(_ index: Int) {
    if senses[index].contains(where: { $0.isOurs && !$0.asks }) {
      for place in senses[index].indices where senses[index][place].mayShow {
        senses[index][place].showsSolution = true
      }
    }
    let shows = senses[index].contains { $0.showsSolution }
    for place in senses[index].indices where senses[index][place].showsBenefit {
      let isHeard = turns[index].sentences[place].isAct(.benefit, 0.6)
      if isHeard, stage != .open { senses[index][place].showsSolution = true }
      if !shows, !senses[index][place].showsSolution { senses[index][place].showsBenefit = false }
    }
  }

  /// The turn of the other side before this one; nil where there is none.
  func before(_ index: Int) -> Int? {
    turns[..<index].lastIndex { $0.speaker != turns[index].speaker }
  }

  /// Whether something has been put forward or proposed: before that a worry is a need.
  var isOffered: Bool { stage == .propose || stage == .close }

  /// Whether the stage has gone beyond the opening.
  var hasOpened: Bool { stage != .open }

  /// The words of a sentence.
  func words(_ index: Int, _ place: Int) -> String { turns[index].sentences[place].text }
}

/// Puts the stages into the turns of a talk.
enum StageFollower {
  static func followed(_ turns: [TalkTurn], _ language: Language) -> [TalkTurn] {
    let walk = TalkWalk(turns, language: language)
    return zip(turns, walk.stages).map { $0.placed(in: $1) }
  }
}
