import Customer
import Playbook
import Understanding
import VisitModel

/// A conversation between a rep and a customer, read sentence by sentence and followed through its stages.
public struct Talk: Hashable, Sendable {
  /// Where a talk comes from.
  public enum Source: String, CaseIterable, Sendable {
    /// A transcript of one of these formats; a visit's journal; a rehearsal, whose customer says the truth about himself.
    case webVTT, subRip, json, named, journal, rehearsal
  }

  /// The language that was spoken.
  public let language: Language
  /// Where it comes from.
  public let source: Source
  /// The name of the rep.
  public let rep: String
  /// The names of those who speak for the customer, in the order in which they first speak.
  public let customers: [String]
  /// What was said, in its order.
  public let turns: [TalkTurn]

  /// Makes a talk.
  ///
  /// - Parameters:
  ///   - language: the language that was spoken.
  ///   - source: where it comes from.
  ///   - rep: the name of the rep.
  ///   - turns: what was said, in its order.
  public init(language: Language, source: Source, rep: String, turns: [TalkTurn]) {
    self.language = language
    self.source = source
    self.rep = rep
    self.turns = turns
    customers = turns.reduce(into: []) { names, turn in
      if turn.speaker == .customer, !names.contains(turn.name) { names.append(turn.name) }
    }
  }

  /// Whether every turn says when it began and ended.
  public var isTimed: Bool {
    !turns.isEmpty && turns.allSatisfy { $0.start != nil && $0.end != nil }
  }

  /// The words of a sentence.
  ///
  /// - Parameter spot: where it stands.
  /// - Returns: nil where the talk has no such sentence.
  public func sentence(at spot: TalkSpot) -> TalkSentence? {
    guard turns.indices.contains(spot.turn) else { return nil }
    let sentences = turns[spot.turn].sentences
    return sentences.indices.contains(spot.sentence) ? sentences[spot.sentence] : nil
  }
}

/// What one person said until another spoke.
public struct TalkTurn: Hashable, Sendable {
  /// Which side speaks.
  public let speaker: Speaker
  /// Who speaks, as the transcript names him.
  public let name: String
  /// What was said, whole.
  public let text: String
  /// What was said, sentence by sentence; never empty.
  public let sentences: [TalkSentence]
  /// When it began, in milliseconds from the start; nil where unknown.
  public let start: Int?
  /// When it ended, in milliseconds from the start; nil where unknown.
  public let end: Int?
  /// The line of the file where it begins, 1 for the first; nil where it comes from no file.
  public let line: Int?
  /// The stage in which the talk was.
  public let stage: ReviewStage
  /// What the simulated customer made of the rep's turn; nil for other turns and in real talks.
  public let truth: CustomerTruth?

  /// Makes a turn.
  public init(
    speaker: Speaker, name: String, text: String, sentences: [TalkSentence], start: Int? = nil,
    end: Int? = nil, line: Int? = nil, stage: ReviewStage = .open, truth: CustomerTruth? = nil
  ) {
    self.speaker = speaker
    self.name = name
    self.text = text
    self.sentences = sentences
    self.start = start
    self.end = end
    self.line = line
    self.stage = stage
    self.truth = truth
  }

  /// The same turn in another stage.
  func placed(in stage: ReviewStage) -> TalkTurn {
    TalkTurn(
      speaker: speaker, name: name, text: text, sentences: sentences, start: start, end: end,
      line: line, stage: stage, truth: truth)
  }
}

/// A sentence with what it was heard to be.
public struct TalkSentence: Hashable, Sendable {
  /// The words.
  public let text: String
  /// What it was heard to be.
  public let reading: Reading
  /// The lists of words that stand in it, by their ids, sorted; an id once for each place where one of its words stands.
  public let cues: [String]
  /// How long it is: words in English, characters in Chinese.
  public let length: Int
  /// What it is taken to do, where that was told when it was read: lines that come again are taken once.
  var sense: SentenceSense?

  /// Makes a sentence.
  public init(text: String, reading: Reading, cues: [String] = [], length: Int) {
    self.text = text
    self.reading = reading
    self.cues = cues
    self.length = length
  }
}

/// Where a sentence stands in a talk.
public struct TalkSpot: Hashable, Comparable, Sendable {
  /// The place of the turn, 0 for the first; people count from 1.
  public let turn: Int
  /// The place of the sentence in its turn, 0 for the first.
  public let sentence: Int

  /// Names a place.
  public init(turn: Int, sentence: Int = 0) {
    self.turn = turn
    self.sentence = sentence
  }

  /// Whether a place comes before another.
  public static func < (left: TalkSpot, right: TalkSpot) -> Bool {
    (left.turn, left.sentence) < (right.turn, right.sentence)
  }
}
