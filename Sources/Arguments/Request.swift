/// What a command line asks for.
public enum Request: Equatable, Sendable {
  /// Run a command.
  case run(Invocation)
  /// Show the help page of the command at this path, hidden parts too if so asked.
  case help(path: [String], hidden: Bool)
  /// Show the help page of this topic.
  case topic(String)
  /// Show the version.
  case version
  /// Print the completion script for a shell.
  case completionScript(Shell)
  /// Print what a shell may offer: one candidate a line, for a kind of value and the word begun.
  case complete(kind: String, word: String)
  /// Print the table as JSON.
  case dump
}
