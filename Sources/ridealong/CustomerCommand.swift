import Arguments
import Playbook
import Records

/// Removes what is held about a customer, and says which other calls hold the name.
///
/// - Parameters:
///   - invocation: the command with the name.
///   - shell: what it works with.
/// - Returns: 0 where all is gone, 66 where nothing holds the name, 74 where something couldn't be removed.
/// - Throws: where the answer isn't yes, or the home can't be read.
func forgetCustomer(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let name = invocation.string("name") ?? ""
  guard !Folded(name).text.isEmpty else {
    let reason = shell.phrases.text(ShellPhrase.nameEmpty)
    throw .usage(invocation.refusal(of: "name", reason: reason))
  }
  let home = try shell.home()
  let archive = Archive(home: home)
  let (readings, isWhole) = archive.readAll(try archive.stored(shell), shell)
  let holders = NameHolders(of: name, in: readings)
  guard !holders.own.isEmpty || !holders.mentions.isEmpty else {
    throw .failed(.noInput, shell.phrases.text(ShellPhrase.nameUnknown, ("name", name)))
  }
  var report = UpkeepReport()
  let ids = holders.own.map(\.id)
  if !ids.isEmpty {
    if !invocation.flag("yes") { shell.note(ids.map { "  \($0)" }.joined(separator: "\n")) }
    let question = shell.phrases.text(
      ShellPhrase.askForget, ("name", name), ("count", String(ids.count)))
    try shell.confirm(question, isWanted: invocation.flag("yes"))
    report = Removal(home: home).remove(holders.own, naming: name)
  }
  let code = shell.tell(report, removed: ids, mentions: holders.mentions)
  shell.tell(mentions: holders.mentions, of: name)
  return code == 0 && !isWhole ? ExitCode.badData.rawValue : code
}

/// The calls that hold a name.
struct NameHolders {
  /// Those whose customer it is.
  var own: [StoredCall] = []
  /// The ids of others in which it stands: those of other customers are not removed for a name in them.
  var mentions: [String] = []

  /// Looks for a name in calls.
  ///
  /// - Parameters:
  ///   - name: the name of a customer or a person; letters, widths and blanks don't matter.
  ///   - readings: the calls.
  init(of name: String, in readings: [Archive.Reading]) {
    let wanted = Folded(name)
    for reading in readings {
      let note = reading.note
      if let customer = note.customer, Folded(customer) == wanted {
        own.append(reading.stored)
      } else if note.searchedLines.contains(where: { Folded($0).contains(name) })
        || reading.call.records.contains(where: { Folded($0.record.line ?? "").contains(name) })
      {
        mentions.append(reading.stored.id)
      }
    }
  }
}

extension Shell {
  /// Says which calls still hold a name and how they are deleted.
  fileprivate mutating func tell(mentions: [String], of name: String) {
    guard !mentions.isEmpty, !early.isJSON else { return }
    show(phrases.text(ShellPhrase.stillHeld, ("name", name)))
    for id in mentions { show("  ridealong notes delete \(id)") }
  }
}
