/// A command where it stands in the table: with its path, its options and the keys of its texts.
struct Place {
  /// The names that lead to it, without the program's.
  var path: [String]
  var command: Command
  var table: CommandTable

  /// The whole line that one types to get here, program included.
  var line: String { ([table.root.name] + path).joined(separator: " ") }

  /// Its own options first, then those that every command takes, then the built-in ones.
  var options: [Option] {
    let setup = path.isEmpty ? [Option.script, .dump] : []
    return command.options + table.shared + setup + table.builtIn
  }

  /// Its options as help, manuals and completion show them.
  ///
  /// - Parameter hidden: whether hidden ones are shown too.
  /// - Returns: the options in the order of help.
  func shownOptions(hidden: Bool) -> [Option] {
    options.filter { hidden || !$0.isHidden }
  }

  /// The places one step below.
  ///
  /// - Parameter hidden: whether hidden ones belong to them.
  /// - Returns: the places in the order of the table.
  func below(hidden: Bool) -> [Place] {
    command.subcommands.filter { hidden || !$0.isHidden }.map {
      Place(path: path + [$0.name], command: $0, table: table)
    }
  }

  /// The place one step below that a word names, by name or alias.
  func subplace(_ word: String) -> Place? {
    below(hidden: true).first { $0.command.name == word || $0.command.aliases.contains(word) }
  }

  var key: String {
    command.text ?? "cmd-" + (path.isEmpty ? table.root.name : path.joined(separator: "-"))
  }

  var moreKey: String { key + "-more" }

  /// The key of an example's text.
  ///
  /// - Parameter index: its place among the examples, from 0.
  /// - Returns: the key, counted from 1.
  func exampleKey(_ index: Int) -> String { "\(key)-example-\(index + 1)" }

  func key(of argument: Argument) -> String { argument.text ?? "\(key)-\(argument.name)" }

  /// The key of an option's text: shared ones have one for the whole table.
  func key(of option: Option) -> String {
    if let text = option.text { return text }
    let isOwn = command.options.contains { $0.name == option.name }
    return isOwn ? "\(key)-\(option.name)" : "opt-\(option.name)"
  }
}
