@testable import Coaching
import Customer
import Playbook
import TestSupport
import Understanding

/// Talks for tests, read with the ears and words as they ship.
enum TalkSample {
  /// A talk out of lines: `R` and `C` before the colon say who speaks.
  static func talk(
    _ text: String, _ language: Language = .en, source: Talk.Source = .named,
    times: [(Int, Int)] = []
  ) throws -> Talk {
    let lines = text.split(separator: "\n").enumerated().map { index, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let time = times.indices.contains(index) ? times[index] : nil
      return TalkReader.Line(
        speaker: parts[0] == "R" ? .rep : .customer, name: parts[0] == "R" ? "Rep" : "Lund",
        text: String(parts[1].drop(while: \.isWhitespace)), start: time?.0, end: time?.1,
        line: index + 1)
    }
    return try reader(language).talk(lines, source: source, rep: "Rep")
  }

  /// What reads talks of a language.
  static func reader(_ language: Language) throws -> TalkReader {
    guard let classifier = ShippedEars.classifier(language) else { throw Missing.weights }
    return TalkReader(
      try ShippedContent.playbook(language, parts: [.words]), read: { classifier.read($0) })
  }

  /// The rules as they ship.
  static func rules(_ language: Language = .en) throws -> [ScoringRule] {
    try ShippedContent.playbook(language, parts: [.rules]).scoringRules
  }

  /// The finding of a rule in a talk, however short.
  static func value(_ measure: TalkMeasure, _ talk: Talk) throws -> Int? {
    TalkMeasuring(talk: talk, facts: TalkFacts(talk, steps: try steps(talk.language)))
      .measured(measure).value
  }

  /// Reads next steps.
  static func steps(_ language: Language) throws -> StepReader? {
    guard let day = Day("2001-01-01") else { return nil }
    let playbook = try ShippedContent.playbook(language, parts: [.words])
    let classes = playbook.wordListIDs.reduce(into: [String: [WordList.Entry]]()) { classes, id in
      classes[id] = playbook.words(in: id).map {
        WordList.Entry(id: $0.id, words: $0.words, value: $0.value)
      }
    }
    return StepReader(words: WordList(classes: classes), today: day)
  }

  enum Missing: Error { case weights }
}
