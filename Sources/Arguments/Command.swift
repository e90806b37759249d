/// One command of the program, with everything that help, parser, completion and manual say of it.
public struct Command: Sendable {
  /// What one types, in lower-case letters, digits and hyphens.
  public var name: String
  /// Other words for the same command; a Chinese one is welcome.
  public var aliases: [String]
  /// The key of its one-line summary; nil derives `cmd-notes-show` from where it stands.
  public var text: String?
  /// Whether a longer text stands under the summary's key with `-more` at its end.
  public var hasMore: Bool
  /// What follows without a dash, in order.
  public var arguments: [Argument]
  /// What it takes beside the options that every command takes.
  public var options: [Option]
  /// The commands below it.
  public var subcommands: [Command]
  /// Whether it may be run without naming one of its subcommands.
  public var runsAlone: Bool
  /// Whether only `--help-hidden` shows it.
  public var isHidden: Bool
  /// Whole lines to type; the text of the first stands under the summary's key with `-example-1`.
  public var examples: [String]

  /// Describes a command; without `runsAlone` it runs alone where it has no subcommands.
  public init(
    _ name: String, aliases: [String] = [], text: String? = nil, hasMore: Bool = false,
    arguments: [Argument] = [], options: [Option] = [], subcommands: [Command] = [],
    runsAlone: Bool? = nil, isHidden: Bool = false, examples: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.text = text
    self.hasMore = hasMore
    self.arguments = arguments
    self.options = options
    self.subcommands = subcommands
    self.runsAlone = runsAlone ?? subcommands.isEmpty
    self.isHidden = isHidden
    self.examples = examples
  }
}
