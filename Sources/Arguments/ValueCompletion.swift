/// What a shell offers where a value is wanted; allowed values are offered in any case.
public enum ValueCompletion: Hashable, Sendable {
  /// Nothing.
  case none
  /// Files and directories.
  case files
  /// Directories alone.
  case directories
  /// What the program itself prints, a line each, when the shell calls it with `---complete`, this kind and the word begun.
  case dynamic(String)
}

/// A shell that a completion script can be made for.
public enum Shell: String, CaseIterable, Sendable {
  /// GNU Bash, 3.2 or later.
  case bash
  /// Zsh 5 or later; the file must be named `_` and the program's name.
  case zsh
  /// Fish 3 or later.
  case fish
}
