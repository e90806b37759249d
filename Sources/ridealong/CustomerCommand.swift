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
  let reader = try AccountReader(home, shell)
  let archive = Archive(home: home)
  let (readings, isWhole) = archive.readAll(try archive.stored(shell), shell)
  let group = try shell.forgotten(name, in: reader)
  let holders = NameHolders(of: name, in: readings, but: Set(group?.visits.map(\.id) ?? []))
  guard group != nil || !holders.mentions.isEmpty else {
    throw .failed(.noInput, shell.phrases.text(ShellPhrase.nameUnknown, ("name", name)))
  }
  var report = UpkeepReport()
  let ids = holders.own.map(\.id)
  if let group {
    if !invocation.flag("yes") { shell.note(ids.map { "  \($0)" }.joined(separator: "\n")) }
    let question = shell.phrases.text(
      ShellPhrase.askForget, ("name", name), ("count", String(ids.count)))
    try shell.confirm(question, isWanted: invocation.flag("yes"))
    report = Removal(home: home).remove(holders.own, naming: name)
    Removal(home: home).remove(fileOf: group, &report)
  }
  let code = shell.tell(report, removed: ids, mentions: holders.mentions)
  shell.tell(mentions: holders.mentions, of: name)
  return code == 0 && !isWhole ? ExitCode.badData.rawValue : code
}

extension Removal {
  /// Removes the journals that all writers keep of a customer, and the folder that is named after him.
  ///
  /// - Parameters:
  ///   - group: which customer.
  ///   - report: what was removed, and what couldn't be.
  func remove(fileOf group: AccountIndex.Group, _ report: inout UpkeepReport) {
    AccountIndex.remove(from: home)
    guard !group.id.isEmpty, let stored = try? home.customer(id: group.id) else { return }
    let upkeep = Upkeep(home: home, system: home.system)
    for path in stored.paths where (try? home.system.exists(path)) == true {
      let removed = upkeep.delete(path)
      report.lines += removed.lines
      for error in removed.errors { report.fail(error, code: removed.code) }
    }
    let folder = home.customerFolder(id: group.id)
    guard (try? home.customer(id: group.id).paths.isEmpty) == true else { return }
    do throws(SystemError) {
      try home.system.removeFolder(folder)
    } catch {
      report.fail(folder, error)
    }
  }
}

extension Shell {
  /// The customer whose name is to be forgotten; nil where nobody of the customers is called so.
  ///
  /// - Parameters:
  ///   - name: a name or an id, whole: nothing is removed for a part of a name.
  ///   - reader: the accounts.
  /// - Returns: the customer's journals.
  /// - Throws: 64 where several are called so and nobody can be asked.
  fileprivate func forgotten(
    _ name: String, in reader: AccountReader
  ) throws(CommandError) -> AccountIndex.Group? {
    let wanted = Folded(name).text
    let groups = reader.index.groups()
    let candidates = groups.map(CustomerMatch.Candidate.init)
    if let place = candidates.firstIndex(where: { $0.token == wanted }) { return groups[place] }
    let found = candidates.indices.filter { candidates[$0].texts.contains(wanted) }
    guard let first = found.first else { return nil }
    if found.count == 1 { return groups[first] }
    return groups[found[try which(name, found.map { label(of: candidates[$0]) })]]
  }
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
  ///   - own: the ids of the calls that are the customer's own.
  init(of name: String, in readings: [Archive.Reading], but own: Set<String>) {
    for reading in readings {
      let note = reading.note
      if own.contains(reading.stored.id) {
        self.own.append(reading.stored)
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
