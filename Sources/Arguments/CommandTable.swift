/// The one table of commands that parser, help, completion scripts, manuals and the dump are all made from.
public struct CommandTable: Sendable {
  /// The program itself: its name is the one that users type.
  public var root: Command
  /// The options that every command takes.
  public var shared: [Option]
  /// The help pages beside the commands.
  public var topics: [Topic]
  /// What `--version` answers; nil makes the option unknown.
  public var version: String?

  /// Puts a table together.
  ///
  /// - Parameters:
  ///   - root: the program, with all its commands.
  ///   - shared: options that every command takes.
  ///   - topics: help pages beside the commands.
  ///   - version: what `--version` answers.
  public init(
    root: Command, shared: [Option] = [], topics: [Topic] = [], version: String? = nil
  ) {
    self.root = root
    self.shared = shared
    self.topics = topics
    self.version = version
  }

  /// Options that come with every table, after its own.
  var builtIn: [Option] {
    version == nil ? [.help, .helpHidden] : [.version, .help, .helpHidden]
  }

  /// The program's own place in the table, from which all others are reached.
  var top: Place { Place(path: [], command: root, table: self) }

  /// Every place of the table, a command before those below it.
  ///
  /// - Parameter hidden: whether hidden commands, and what stands below them, belong to it.
  /// - Returns: the places, the program's own first.
  func places(hidden: Bool) -> [Place] {
    func walk(_ place: Place) -> [Place] {
      [place] + place.below(hidden: hidden).flatMap(walk)
    }
    return walk(top)
  }

  /// The place at the end of a path of names or aliases.
  ///
  /// - Parameter path: the words after the program's name.
  /// - Returns: the place, or nil where a word of the path names no command.
  func place(at path: [String]) -> Place? {
    var place = top
    for word in path {
      guard let next = place.subplace(word) else { return nil }
      place = next
    }
    return place
  }
}
