import Playbook
import Understanding

/// Makes a talk of what was said: reads each sentence once and follows the stages.
public struct TalkReader: Sendable {
  /// What one person said until another spoke, before it is read.
  public struct Line: Hashable, Sendable {
    /// Which side speaks.
    public var speaker: Speaker
    /// Who speaks.
    public var name: String
    /// What was said.
    public var text: String
    /// When it began, in milliseconds from the start; nil where unknown.
    public var start: Int?
    /// When it ended, likewise.
    public var end: Int?
    /// The line of the file, 1 for the first; nil where it comes from none.
    public var line: Int?
    /// What the simulated customer made of it; nil in real talks.
    public var truth: CustomerTruth?

    /// Takes what was said.
    public init(
      speaker: Speaker, name: String, text: String, start: Int? = nil, end: Int? = nil,
      line: Int? = nil, truth: CustomerTruth? = nil
    ) {
      self.speaker = speaker
      self.name = name
      self.text = text
      self.start = start
      self.end = end
      self.line = line
      self.truth = truth
    }
  }

  /// The classes of words that are looked for in each sentence begin with one of these.
  private static let prefixes = [
    "said-", "review-", "class-trouble", "class-worry", "class-satisfaction",
  ]

  private let language: Language
  private let finder: PhraseFinder
  private let read: @Sendable (Utterance) -> Reading
  private let remember: Remembering?

  /// Gives back what was made under a key before, or makes it.
  public typealias Remembering = @Sendable (String, _ make: () -> TalkSentence) -> TalkSentence

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - playbook: the content in the language of the talk, with its words.
  ///   - read: reads one sentence.
  ///   - remember: keeps sentences for other talks; without it they are kept for one talk only.
  public init(
    _ playbook: Playbook, read: @escaping @Sendable (Utterance) -> Reading,
    remember: Remembering? = nil
  ) {
    language = playbook.language
    let ids = playbook.wordListIDs.filter { id in Self.prefixes.contains { id.hasPrefix($0) } }
    finder = PhraseFinder(
      playbook.language, ids.map { id in (id, playbook.words(in: id).flatMap(\.words)) })
    self.read = read
    self.remember = remember
  }

  /// Reads a talk.
  ///
  /// - Parameters:
  ///   - lines: what was said, in its order.
  ///   - source: where it comes from.
  ///   - rep: the name of the rep.
  /// - Returns: the talk, read and with its stages.
  public func talk(_ lines: [Line], source: Talk.Source, rep: String) -> Talk {
    // What is said over and over is read once; the keys are only looked up, never listed.
    var known: [Utterance: TalkSentence] = [:]
    let marked = lines.contains { $0.text.contains { $0 == "?" || $0 == "？" } }
    let senses = SenseReader(hasMarks: marked, language: language)
    let turns = lines.map { line in
      var sentences = SentenceSplitter.sentences(of: line.text).map { text in
        sentence(Utterance(text, language: language, speaker: line.speaker), senses, &known)
      }
      if line.speaker == .rep { markOwnAnswers(&sentences, senses) }
      return TalkTurn(
        speaker: line.speaker, name: line.name, text: line.text, sentences: sentences,
        start: line.start, end: line.end, line: line.line, truth: line.truth)
    }
    return Talk(
      language: language, source: source, rep: rep, turns: StageFollower.followed(turns, language))
  }

  /// A question and what follows it in the same breath are heard together: alone neither shows that he answers himself.
  private func markOwnAnswers(_ sentences: inout [TalkSentence], _ senses: SenseReader) {
    for place in sentences.indices.dropLast() {
      guard sentences[place].sense?.isQuestion == true,
        let next = sentences[place + 1].sense, !next.asks, sentences[place + 1].has("review-guess")
      else { continue }
      let gap = language == .en ? " " : ""
      let both = Utterance(
        sentences[place].text + gap + sentences[place + 1].text, language: language, speaker: .rep)
      guard read(both).faults.contains(.selfAnswered) else { continue }
      var reading = sentences[place].reading
      reading.faults.append(.selfAnswered)
      var marked = TalkSentence(
        text: sentences[place].text, reading: reading, cues: sentences[place].cues,
        length: sentences[place].length)
      marked.sense = senses.sense(marked, .rep)
      sentences[place] = marked
    }
  }

  private func sentence(
    _ utterance: Utterance, _ senses: SenseReader, _ known: inout [Utterance: TalkSentence]
  ) -> TalkSentence {
    if let sentence = known[utterance] { return sentence }
    // What a sentence does depends on its talk in one thing only: whether questions have their marks there.
    let key = "\(senses.hasMarks)\(utterance.speaker == .rep)\(utterance.text)"
    let sentence = remember.map { $0(key) { made(utterance, senses) } } ?? made(utterance, senses)
    known[utterance] = sentence
    return sentence
  }

  private func made(_ utterance: Utterance, _ senses: SenseReader) -> TalkSentence {
    var sentence = TalkSentence(
      text: utterance.text, reading: read(utterance),
      cues: finder.hits(in: utterance.text).map(\.id).sorted(),
      length: finder.length(of: utterance.text))
    sentence.sense = utterance.speaker.map { senses.sense(sentence, $0) }
    return sentence
  }
}
