import FoundationEssentials
import Glibc

/// What the program finds around it when it starts.
struct Surroundings {
  /// The environment variables that are read, those that are set.
  var environment: [String: String]
  /// The working folder, an absolute path.
  var workingFolder: String
  /// Whether standard input, output and error are terminals.
  var inputIsTerminal: Bool
  var outputIsTerminal: Bool
  var errorIsTerminal: Bool

  /// The surroundings of this process.
  static func ofProcess() -> Surroundings {
    Surroundings(
      environment: Variable.ofProcess(),
      workingFolder: FileManager.default.currentDirectoryPath,
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1)
  }

  /// A variable's value; nil where it isn't set or empty.
  subscript(_ variable: Variable) -> String? {
    environment[variable.rawValue].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether somebody is there to be asked.
  var hasPerson: Bool { inputIsTerminal && (outputIsTerminal || errorIsTerminal) }

  /// The moment at which the clock is fixed by `RIDEALONG_NOW`; nil where it runs.
  var fixedInstant: Instant? { self[.now].flatMap(Instant.init) }

  /// The moment.
  var now: Instant { fixedInstant ?? Self.clock() }

  private static func clock() -> Instant {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Instant(at: seconds, utcOffset: local.tm_gmtoff)
  }

  /// A path as it is from here.
  ///
  /// - Parameter path: as given on the command line.
  /// - Returns: the absolute path.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
  }
}
