/// A command to run, with what was given to it.
public struct Invocation: Equatable, Sendable {
  /// The command's names after the program's, none of them an alias; empty for the program alone.
  public var path: [String]
  /// What was given, by the name of option or argument; a flag has an empty list of values.
  public var given: [String: [String]]

  /// Makes an invocation as the parser does, for callers that start a command themselves.
  ///
  /// - Parameters:
  ///   - path: the command's names after the program's.
  ///   - given: values by the name of option or argument.
  public init(path: [String], given: [String: [String]] = [:]) {
    self.path = path
    self.given = given
  }

  /// The path as one word list to switch over: `notes show`; empty for the program alone.
  public var command: String { path.joined(separator: " ") }

  /// Whether an option or argument was given at all.
  ///
  /// - Parameter name: its name in the table.
  /// - Returns: true even where it was given without a value.
  public func flag(_ name: String) -> Bool { given[name] != nil }

  /// The value that was given, the last one where there were several.
  ///
  /// - Parameter name: the name of option or argument.
  /// - Returns: the value, or nil if nothing was given.
  public func string(_ name: String) -> String? { given[name]?.last }

  /// All values that were given, in their order.
  ///
  /// - Parameter name: the name of option or argument.
  /// - Returns: the values; none if nothing was given.
  public func strings(_ name: String) -> [String] { given[name] ?? [] }

  /// The value as a whole number; full-width digits count.
  ///
  /// - Parameter name: the name of option or argument.
  /// - Returns: the number, or nil if nothing was given.
  /// - Throws: `UsageError` with `notANumber`.
  public func int(_ name: String) throws(UsageError) -> Int? {
    guard let text = string(name) else { return nil }
    let digits = text.map { character in
      guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
        (0xFF10...0xFF19).contains(scalar.value), let value = character.wholeNumberValue
      else { return String(character) }
      return String(value)
    }
    guard let number = Int(digits.joined()) else {
      throw UsageError(.notANumber(name: name, value: text), path: path)
    }
    return number
  }

  /// The error for a value that the program can't use, worded like the parser's own.
  ///
  /// - Parameters:
  ///   - name: the name of option or argument.
  ///   - reason: a sentence, in the language of the interface.
  /// - Returns: the error to throw.
  public func refusal(of name: String, reason: String) -> UsageError {
    UsageError(.refusedValue(name: name, value: string(name) ?? "", reason: reason), path: path)
  }
}
