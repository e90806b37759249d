import Coaching
import Customer
import Playbook
import TestSupport
import Understanding
import VisitModel

/// A rehearsed talk whose customer says what each line was to him, so that nothing hangs on what ears make of it.
enum SampleTalk {
  /// A turn of the rep's with what it did, and the answer.
  private struct Exchange {
    let said: String
    let answer: String
    let does: String
    var kind: QuestionKind?
    var needs: [NeedKind] = []
    var objections: [(id: String, kind: String)] = []
    var signals: [(id: String, kind: String)] = []
    var trust = 40
  }

  private static let exchanges = [
    Exchange(said: "Good morning, we look after nine stores.", answer: "Hm.", does: "introduction"),
    Exchange(
      said: "How do you cool today?", answer: "Four old machines.", does: "question",
      kind: .situation),
    Exchange(
      said: "What gives you trouble?", answer: "They trip when it is hot.", does: "question",
      kind: .problem, needs: [.implied], trust: 45),
    Exchange(
      said: "What did that cost?", answer: "A third of the stock.", does: "question",
      kind: .implication, needs: [.implied, .implied], trust: 52),
    Exchange(
      said: "What would it be worth if they held?", answer: "I want that before summer.",
      does: "question", kind: .needPayoff, needs: [.explicit], trust: 60),
    Exchange(said: "So they trip, and it costs you a third.", answer: "Yes.", does: "summary"),
    Exchange(
      said: "Our twin circuit keeps one half running.", answer: "That is a lot of money.",
      does: "offer", objections: [("money", "raised")], trust: 58),
    Exchange(
      said: "What do you compare it with?", answer: "With a fifth machine.", does: "clarify",
      objections: [("money", "clarified")]),
    Exchange(
      said: "It trips with the others.", answer: "Good. How long would it take?", does: "proof",
      objections: [("money", "answered"), ("money", "settled")], signals: [("time", "given")],
      trust: 70),
    Exchange(
      said: "Six nights. Shall we see one on Thursday?", answer: "Thursday is fine.",
      does: "proposal", signals: [("time", "taken")], trust: 78),
  ]

  /// The lines of the talk.
  ///
  /// - Parameters:
  ///   - count: how many times each speaks.
  ///   - words: words that are said in place of the customer's; nil for his own.
  ///   - name: what the customer is called.
  /// - Returns: the lines.
  static func lines(
    _ count: Int = exchanges.count, words: String? = nil, name: String = "Mr Lund"
  ) -> [TalkReader.Line] {
    (0..<count).flatMap { index in
      let exchange = exchanges[index % exchanges.count]
      var truth = CustomerTruth(
        trust: exchange.trust, patience: 90 - index % 90, value: index % 100)
      truth.does = [exchange.does]
      truth.kind = exchange.kind
      truth.needs = exchange.needs
      truth.objections = exchange.objections.map { .init(id: $0.id, kind: $0.kind) }
      truth.signals = exchange.signals.map { .init(id: $0.id, kind: $0.kind) }
      let start = index * 20_000
      return [
        TalkReader.Line(
          speaker: .rep, name: "You", text: exchange.said, start: start, end: start + 6000,
          truth: truth),
        TalkReader.Line(
          speaker: .customer, name: name, text: words ?? exchange.answer, start: start + 7000,
          end: start + 19_000),
      ]
    }
  }

  /// Rules that let something be won, lost, partly won, and left alone; the last one's words try to be markup.
  private static let rules = """
    # Rules
    kind: scoring

    """
    + [
      ("problem", "problemQuestions", "least: 1", "asking"),
      ("implication", "implicationQuestions", "least: 2\n  floor: 0", "needs"),
      ("payoff", "payoffQuestions", "least: 3", "needs"),
      ("questions", "questions", "least: 2", "asking"),
      ("early", "earlySolutions", "most: 0", "needs"),
      ("clarified", "objectionsClarified", "least: 100", "objections"),
      ("signals", "signalsTaken", "least: 100", "closing"),
      ("share", "talkShare", "most: 46", "listening"),
      ("silence", "silentCloses", "least: 50\n  enough: 4", "closing"),
    ].map { id, measure, numbers, skill in
      """
      - Looks for <\(id)> & "more". {#score-\(id)}
        measure: \(measure)
        \(numbers)
        weight: 2
        stage: whole
        skill: \(skill)
        method: M23
        source: method <M23>
        strength: method
        try: You say {words} - what does it lead to?
        try: What else?
      """
    }.joined(separator: "\n") + "\n"

  /// A review of such a talk.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - language: the language of the talk.
  ///   - source: where it comes from.
  ///   - rep: the name of the rep.
  /// - Returns: the review.
  static func review(
    _ lines: [TalkReader.Line] = lines(), _ language: Language = .en,
    source: Talk.Source = .rehearsal, rep: String = "You"
  ) -> Review {
    let playbook = Playbook.load(
      language,
      files: [SourceFile(language: language, path: "rules/score.md", text: rules)], overlay: [],
      parts: [.rules], required: []
    ).playbook
    let reader = TalkReader(playbook) { _ in Reading() }
    return Review(
      reader.talk(lines, source: source, rep: rep), rules: playbook.scoringRules, steps: nil)
  }
}
