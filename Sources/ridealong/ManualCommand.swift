import Arguments
import Customer

/// Writes the manual that packages ship: Markdown, or a page for `man`.
///
/// - Parameters:
///   - invocation: the command with the format.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where there is no content.
func runManual(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let words = shell.texts.words
  if invocation.string("format") == "man" {
    let day = shell.surroundings.now.day.description
    shell.hand(shell.table.manPage(words: words, date: day))
  } else {
    shell.hand(shell.table.manual(words: words))
  }
  return ExitCode.success.rawValue
}
