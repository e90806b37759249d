import Arguments
import Playbook
import Records
import Sessions

/// Walks through a customer's basics: names, trade, present state, people.
///
/// - Parameters:
///   - invocation: the command with the customer's name.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where no customer, or more than one, is called so, or his file can't be written.
func editCustomer(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let home = try shell.home()
  let reader = try AccountReader(home, shell)
  reader.keep()
  let group = try shell.account(named: invocation.string("name") ?? "", in: reader)
  let desk = try Customers(home: home).open(reader.account(group, shell), shell)
  let playbook = try shell.playbook(shell.language, parts: [.phrases, .words])
  if let torn = desk.tornTail { shell.note(shell.told(torn)) }
  if !shell.early.isJSON {
    shell.show(shell.phrases.text(CustomerPhrase.editing, ("name", desk.account.name)))
  }
  var run = DeskRun(
    walk: BasicsWalk(account: desk.account, page: desk.page, playbook: playbook), desk: desk,
    shell: shell)
  return run.run()
}
