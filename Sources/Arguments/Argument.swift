/// A word that a command takes by its place, without a dash.
public struct Argument: Sendable {
  /// The name by which the program asks for it; help shows it in angle brackets.
  public var name: String
  /// Whether the command does without it.
  public var isOptional: Bool
  /// Whether it takes all the words that are left; only the last argument may.
  public var repeats: Bool
  /// The only words it takes; empty takes any.
  public var allowed: [String]
  /// What a shell offers for it.
  public var completion: ValueCompletion
  /// The key of its help; nil derives `cmd-notes-show-id` from where it stands.
  public var text: String?

  /// Describes an argument that is required, single and free unless told otherwise.
  public init(
    _ name: String, isOptional: Bool = false, repeats: Bool = false, allowed: [String] = [],
    completion: ValueCompletion = .none, text: String? = nil
  ) {
    self.name = name
    self.isOptional = isOptional
    self.repeats = repeats
    self.allowed = allowed
    self.completion = completion
    self.text = text
  }
}
