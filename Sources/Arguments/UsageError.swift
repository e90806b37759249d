/// What was wrong with a command line, as data; `CommandTable.message` puts it in words.
public struct UsageError: Error, Equatable, Sendable {
  /// The kinds of mistake.
  public enum Fault: Equatable, Sendable {
    /// No option of this name, hyphens included; `nearest` is one that may be meant.
    case unknownOption(String, nearest: String?)
    /// No command or topic of this name.
    case unknownCommand(String, nearest: String?)
    /// The option, named without hyphens, stands without its value.
    case missingValue(option: String)
    /// A flag was given a value.
    case unwantedValue(option: String, value: String)
    /// The value of an option or argument is none of those it takes.
    case valueNotAllowed(name: String, value: String)
    /// The value of an option or argument is no whole number.
    case notANumber(name: String, value: String)
    /// The program can't use the value; the reason is a sentence.
    case refusedValue(name: String, value: String, reason: String)
    /// A word too many.
    case unexpectedArgument(String)
    /// A word too few: the argument that is missing.
    case missingArgument(String)
    /// A command that does nothing without one of its subcommands.
    case missingCommand
  }

  /// The mistake.
  public var fault: Fault
  /// The command at which it happened, as the names after the program's.
  public var path: [String]

  /// Says what was wrong and where.
  ///
  /// - Parameters:
  ///   - fault: the mistake.
  ///   - path: the names of the command after the program's.
  public init(_ fault: Fault, path: [String]) {
    self.fault = fault
    self.path = path
  }

  /// The option or argument that it is about, by its name in the table.
  var subject: String? {
    switch fault {
    case .unknownOption, .unknownCommand, .unexpectedArgument, .missingCommand: nil
    case .missingValue(let name), .unwantedValue(let name, _), .valueNotAllowed(let name, _),
      .notANumber(let name, _), .refusedValue(let name, _, _), .missingArgument(let name):
      name
    }
  }
}
