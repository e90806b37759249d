/// Something that a command takes by its name: a flag, or a name with a value.
public struct Option: Sendable {
  /// The long name, without its two hyphens.
  public var name: String
  /// The one-letter name, without its hyphen.
  public var short: Character?
  /// What help calls the value, as in `--on <date>`; nil makes the option a flag.
  public var value: String?
  /// Whether each use adds a value; otherwise the last use counts.
  public var repeats: Bool
  /// The only values it takes; empty takes any.
  public var allowed: [String]
  /// What a shell offers for the value.
  public var completion: ValueCompletion
  /// What holds when it isn't given, as help shows it; the program itself supplies it.
  public var standard: String?
  /// The key of its help; nil derives `cmd-call-on` from where it stands.
  public var text: String?
  /// Whether only `--help-hidden` shows it.
  public var isHidden: Bool

  /// Describes an option; without `value` it is a flag.
  public init(
    _ name: String, short: Character? = nil, value: String? = nil, repeats: Bool = false,
    allowed: [String] = [], completion: ValueCompletion = .none, standard: String? = nil,
    text: String? = nil, isHidden: Bool = false
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
    self.allowed = allowed
    self.completion = completion
    self.standard = standard
    self.text = text
    self.isHidden = isHidden
  }

  /// Whether it stands alone, without a value.
  public var isFlag: Bool { value == nil }
}

extension Option {
  static let help = Option("help", short: "h", text: FixedText.optionHelp.rawValue)
  static let helpHidden = Option(
    "help-hidden", text: FixedText.optionHelpHidden.rawValue, isHidden: true)
  static let version = Option("version", text: FixedText.optionVersion.rawValue)
  static let dump = Option(
    "experimental-dump-help", text: FixedText.optionDump.rawValue, isHidden: true)
  static let script = Option(
    "generate-completion-script", value: "shell", allowed: Shell.allCases.map(\.rawValue),
    text: FixedText.optionScript.rawValue)
}
