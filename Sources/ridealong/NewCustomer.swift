import Arguments
import LineEditing
import Playbook
import Records

/// Begins a customer's file.
///
/// - Parameters:
///   - invocation: the command with the name, and what tells him from another of the same name.
///   - shell: what it works with.
/// - Returns: 0; 74 where it could not be saved.
/// - Throws: where the name is taken and nothing tells the two apart.
func newCustomer(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let name = Printable.text(invocation.words("name") ?? "").trimmingBlanks
  guard !Folded(name).text.isEmpty else {
    let reason = shell.phrases.text(ShellPhrase.nameEmpty)
    throw .usage(invocation.refusal(of: "name", reason: reason))
  }
  let note = invocation.words("note")
  let home = try shell.home()
  let customers = Customers(home: home)
  let id = try shell.freeID(for: name, note, customers)
  let blank = CustomerAccount(id: id, name: name, pages: [], visits: [])
  let desk = try customers.open(blank, shell)
  let did = [CustomerEntry.named(name: name)] + (note.map { [.toldApart(note: $0)] } ?? [])
  let now = shell.surroundings.now
  let record = CustomerRecord(line: nil, day: now.day, did: did)
  if case .failure(let failure) = desk.append(record, at: now.at) {
    shell.note(shell.text(failure.sentence))
    return ExitCode.inputOutput.rawValue
  }
  if shell.early.isJSON {
    shell.hand(JSONText.line(["id": id, "name": name]))
  } else {
    shell.show(shell.phrases.text(CustomerPhrase.created, ("name", name), ("id", id)))
  }
  return ExitCode.success.rawValue
}

extension Shell {
  /// The id of a new customer; one of the same name has to be told apart.
  fileprivate func freeID(
    for name: String, _ note: String?, _ customers: Customers
  ) throws(CommandError) -> String {
    let ids: (taken: [String], free: String)
    var same: [CustomerAccount] = []
    do throws(FolderError) {
      ids = try customers.home.ids(forName: name)
      for id in ids.taken {
        let pages = customers.pages(of: try customers.home.customer(id: id), nil).pages
        let account = CustomerAccount(id: id, name: id, pages: pages, visits: [])
        if Folded(account.name) == Folded(name) { same.append(account) }
      }
    } catch {
      throw .failed(.inputOutput, text(error.sentence))
    }
    guard !same.isEmpty else { return ids.free }
    guard let note else {
      throw .failed(.usage, phrases.text(CustomerPhrase.exists, ("name", name)))
    }
    guard !same.contains(where: { Folded($0.note ?? "") == Folded(note) }) else {
      throw .failed(
        .usage, phrases.text(CustomerPhrase.existsNoted, ("name", name), ("note", note)))
    }
    return ids.free
  }
}
