import Arguments
import Customer
import Markup
import Playbook
import Records
import Reports

/// Writes one page to take along to a visit.
///
/// - Parameters:
///   - invocation: the command with what is known of the visit.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the content or the home can't be read, or the file can't be written.
func runSheet(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let playbook = try shell.playbook(shell.language, parts: [.questions, .objections, .phrases])
  let customer = invocation.words("customer")
  let last = try customer.flatMap { name throws(CommandError) in
    try Archive(home: try shell.home()).lastNote(of: name, shell)
  }
  let choice = SheetChoice(playbook: playbook, trade: invocation.words("trade"), last: last)
  let people = invocation.strings("person").map(SheetChoice.name)
  let content = SheetContent(
    customer: customer, person: people.isEmpty ? nil : people.joined(separator: ", "),
    goal: invocation.words("goal"), best: invocation.words("best"),
    minimum: invocation.words("minimum"), questions: choice.questions,
    objections: choice.objections, last: last)
  let sheet = Sheet(content, phrases: playbook.phrases)
  let isPage = invocation.string("format") == "html"
  try shell.deliver(
    isPage ? sheet.page(language: shell.language).source : sheet.text, to: invocation)
  return ExitCode.success.rawValue
}
