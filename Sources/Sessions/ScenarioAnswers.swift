import Playbook

/// What a trainer has answered so far, in the order in which it was asked; kept after each answer and taken up again.
public struct ScenarioAnswers: Hashable, Codable, Sendable {
  /// An answer, or that nothing more is wanted there.
  public struct Entry: Hashable, Codable, Sendable {
    /// What was asked, for example `fact-3-say`.
    public let key: String
    /// The answer; nil where it was passed over.
    public let text: String?
  }

  /// Names the file for what it is.
  private(set) var format = "ridealong-scenario-draft"
  /// The version of the form.
  private(set) var version = 1
  /// The id of the scenario.
  public let id: String
  /// The language of the scenario, as the content's folder is called.
  public let language: String
  /// The answers in their order.
  public private(set) var entries: [Entry] = []

  /// Begins a scenario.
  ///
  /// - Parameters:
  ///   - id: the name of its file.
  ///   - language: the language of the talk.
  public init(id: String, language: Language) {
    self.id = id
    self.language = language.rawValue
  }

  /// Whether a file of this form can be taken up by this program.
  public var isKnown: Bool { format == "ridealong-scenario-draft" && version == 1 }

  mutating func add(_ key: String, _ text: String?) { entries.append(.init(key: key, text: text)) }

  mutating func removeLast() -> Entry? { entries.popLast() }

  /// All answers to a question.
  func values(_ key: String) -> [String] { entries.compactMap { $0.key == key ? $0.text : nil } }

  /// The answer to a question; nil where it wasn't asked, or passed over.
  func value(_ key: String) -> String? { values(key).last }

  /// Whether nothing more is wanted there.
  func isClosed(_ key: String) -> Bool { entries.contains { $0.key == key && $0.text == nil } }
}
