import Arguments

/// Walks through a visit.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
func runCall(_ invocation: Invocation, _ shell: inout Shell) -> Int32 {
  ExitCode.success.rawValue
}
