/// The texts that every table needs, by the key under which they are looked up.
public enum FixedText: String, CaseIterable, Sendable {
  /// The heads of a help page, each with its colon.
  case overview = "help-overview"
  case usage = "help-usage"
  case arguments = "help-arguments"
  case options = "help-options"
  case subcommands = "help-subcommands"
  case topics = "help-topics"
  case examples = "help-examples"
  /// The last line of a help page.
  case see = "help-see"
  /// What stands after an option's help.
  case standard = "help-default"
  case allowed = "help-values"
  /// The help of the options that every program has.
  case optionHelp = "help-opt-help"
  case optionHelpHidden = "help-opt-help-hidden"
  case optionVersion = "help-opt-version"
  case optionScript = "help-opt-script"
  case optionDump = "help-opt-dump"
  /// What begins the lines of an error.
  case errorHead = "usage-error"
  case helpHead = "usage-help"
  case usageHead = "usage-usage"
  case errorSee = "usage-see"
  /// What was wrong with the line.
  case didYouMean = "usage-did-you-mean"
  case unknownOption = "usage-unknown-option"
  case unknownCommand = "usage-unknown-command"
  case missingValue = "usage-missing-value"
  case unwantedValue = "usage-unwanted-value"
  case valueNotAllowed = "usage-value-not-allowed"
  case notANumber = "usage-not-a-number"
  case refusedValue = "usage-refused-value"
  case unexpectedArgument = "usage-unexpected-argument"
  case missingArgument = "usage-missing-argument"
  case missingCommand = "usage-missing-command"
  /// The heads of a manual.
  case manSynopsis = "man-synopsis"
  case manDescription = "man-description"
  case manCommands = "man-commands"
  case manOptions = "man-options"
  case manEnvironment = "man-environment"
  case manFiles = "man-files"
  case manExitStatus = "man-exit-status"
  case manExamples = "man-examples"
  case manSeeAlso = "man-see-also"

  /// The words in braces that the text may hold, filled in when it is shown.
  public var placeholders: [String] {
    switch self {
    case .see, .errorSee: ["command"]
    case .standard: ["value"]
    case .allowed: ["values"]
    case .didYouMean: ["name"]
    case .unknownOption, .missingValue: ["option"]
    case .unwantedValue: ["option", "value"]
    case .unknownCommand, .unexpectedArgument: ["word"]
    case .valueNotAllowed: ["value", "name", "values"]
    case .notANumber: ["value", "name"]
    case .refusedValue: ["value", "name", "reason"]
    case .missingArgument: ["name"]
    case .missingCommand: ["command"]
    case .overview, .usage, .arguments, .options, .subcommands, .topics, .examples, .optionHelp,
      .optionHelpHidden, .optionVersion, .optionScript, .optionDump, .errorHead, .helpHead,
      .usageHead, .manSynopsis, .manDescription, .manCommands, .manOptions,
      .manEnvironment, .manFiles, .manExitStatus, .manExamples, .manSeeAlso:
      []
    }
  }
}
