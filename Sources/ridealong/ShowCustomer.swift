import Arguments
import Playbook
import Records
import Reports

/// Shows everything that is known of a customer.
///
/// - Parameters:
///   - invocation: the command with the customer's name.
///   - shell: what it works with.
/// - Returns: 65 where a journal couldn't be read, else 0.
/// - Throws: where no customer, or more than one, is called so.
func showCustomer(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let reader = try AccountReader(try shell.home(), shell)
  reader.keep()
  let group = try shell.account(named: invocation.string("name") ?? "", in: reader)
  let account = reader.account(group, shell)
  if shell.early.isJSON {
    do {
      shell.hand(try AccountJSON(account).text)
    } catch {
      preconditionFailure("an account could not be written as JSON: \(error)")
    }
  } else {
    let width = min(shell.width, NoteText.columns)
    shell.show(AccountText(account, phrases: shell.phrases, columns: width).text)
  }
  return (reader.unreadable.isEmpty ? ExitCode.success : .badData).rawValue
}
