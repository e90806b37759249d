import Arguments
import Coaching
import Markup
import Playbook
import Reports

/// Reviews a talk out of a transcript, or one that is stored.
///
/// - Parameters:
///   - invocation: the command with the file or the id.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where nothing can be made of the file, or it can't be told who the rep is.
func runReview(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let source = try TalkSource(invocation, shell)
  let review = try source.review(invocation, &shell)
  if let page = invocation.string("html") {
    let made = ReviewPage(review, phrases: shell.phrases, language: shell.language).page
    try shell.deliver(made.source, into: page, invocation)
  }
  if shell.early.isJSON {
    shell.hand(ReviewJSON(review).text)
  } else if invocation.flag("note") {
    shell.hand(ReviewNote(review, phrases: shell.phrases).text)
  } else if invocation.string("html") == nil {
    let text = ReviewText(
      review, phrases: shell.phrases, columns: min(shell.width, NoteText.columns),
      isExplained: invocation.flag("explain"))
    shell.show(text.text)
  }
  return ExitCode.success.rawValue
}

/// Shows the rules that talks are scored by.
///
/// - Parameters:
///   - invocation: the command, with a folder of one's own rules where one is given.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the rules can't be read.
func runRules(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let rules = try shell.scoringRules(in: invocation.string("rules"), shell.language)
  if shell.early.isJSON {
    shell.hand(RulesJSON(rules).text)
  } else {
    let columns = min(shell.width, NoteText.columns)
    shell.show(RulesText(rules, phrases: shell.phrases, columns: columns).text)
  }
  return ExitCode.success.rawValue
}
