import Arguments

/// Why a command ends without having done what it was asked for.
enum CommandError: Error {
  /// The command line can't be used.
  case usage(UsageError)
  /// There is no content to speak with.
  case content(ContentFiles.Failure)
  /// Something else; the text is one or more sentences in the language of the interface.
  case failed(ExitCode, String)
  /// What had to be said has been said.
  case said(ExitCode)

  /// The code to leave with.
  var code: ExitCode {
    switch self {
    case .usage: .usage
    case .content(.notFound): .noInput
    case .content(.unreadable): .inputOutput
    case .failed(let code, _), .said(let code): code
    }
  }
}
