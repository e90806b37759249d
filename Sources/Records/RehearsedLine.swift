import VisitModel

/// A line of a rehearsal: what the rep said, how it was heard, and what the simulated customer made of it.
///
/// Played again in their order, the lines as heard give the same customer; what he said stands here too, so that a
/// journal can be read without him.
public struct RehearsedLine: Codable, Hashable, Sendable {
  /// A line as the customer heard it; what it does and touches stands by names and ids of the content.
  public struct Heard: Codable, Hashable, Sendable {
    /// What the line does, the weightiest first; never empty.
    public var does: [String]
    /// The kind of question; nil where it is none or can't be told.
    public var kind: QuestionKind?
    /// How sure the kind is, in per cent; nil where none was told, or the rep said it himself.
    public var confidence: Int?
    /// Whether the kind is sure enough to answer.
    public var isSure: Bool
    /// The ids of what stands in the line, by the name of their list; lists without any are left out.
    public var ids: [String: [String]]
    /// The numbers written in digits.
    public var numbers: [Int]
    /// What is wrong with the question.
    public var faults: [String]
    /// Whether it says how something meets a need.
    public var isBenefit: Bool

    /// Records how a line was heard.
    public init(
      does: [String], kind: QuestionKind?, confidence: Int?, isSure: Bool, ids: [String: [String]],
      numbers: [Int], faults: [String], isBenefit: Bool
    ) {
      self.does = does
      self.kind = kind
      self.confidence = confidence
      self.isSure = isSure
      self.ids = ids
      self.numbers = numbers
      self.faults = faults
      self.isBenefit = isBenefit
    }
  }

  /// Something that somebody in the room said.
  public struct Said: Codable, Hashable, Sendable {
    /// The name of the person.
    public let name: String
    /// The words.
    public let words: String

    /// Records what somebody said.
    public init(name: String, words: String) {
      self.name = name
      self.words = words
    }
  }

  /// A rule that moved him, and by how much.
  public struct Moved: Codable, Hashable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// By how much trust moved.
    public let trust: Int
    /// By how much patience moved.
    public let patience: Int
    /// By how much the value that he sees moved.
    public let value: Int

    /// Records what moved him.
    public init(rule: String, trust: Int, patience: Int, value: Int) {
      self.rule = rule
      self.trust = trust
      self.patience = patience
      self.value = value
    }
  }

  /// Where he stands behind a line.
  public struct Stand: Codable, Hashable, Sendable {
    /// Trust, 0 to 100.
    public let trust: Int
    /// Patience, 0 to 100.
    public let patience: Int
    /// The value that he sees, 0 to 100.
    public let value: Int
    /// The state of what draws his wordings: it tells whether the lines, played again, give the same customer.
    public let generator: UInt64

    /// Records where he stands.
    public init(trust: Int, patience: Int, value: Int, generator: UInt64) {
      self.trust = trust
      self.patience = patience
      self.value = value
      self.generator = generator
    }
  }

  /// What the rep said; nil for the greeting, which comes first.
  public let words: String?
  /// How it was heard.
  public let heard: Heard
  /// The kind of question that it was heard to be before the rep put it right; nil where he didn't.
  public let corrected: String?
  /// What was said to it.
  public let said: [Said]
  /// What moved him.
  public let moved: [Moved]
  /// The ids of the facts that he told.
  public let opened: [String]
  /// Where he stands now.
  public let stand: Stand

  /// Records a line.
  public init(
    words: String?, heard: Heard, corrected: String? = nil, said: [Said], moved: [Moved],
    opened: [String], stand: Stand
  ) {
    self.words = words
    self.heard = heard
    self.corrected = corrected
    self.said = said
    self.moved = moved
    self.opened = opened
    self.stand = stand
  }
}
