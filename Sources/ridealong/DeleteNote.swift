import Arguments
import Playbook
import Records

/// Deletes a call with everything that was made of it in the home.
///
/// - Parameters:
///   - invocation: the command with the call's id.
///   - shell: what it works with.
/// - Returns: 0 where all is gone, 74 where something couldn't be removed.
/// - Throws: where the call can't be found, or the answer isn't yes.
func deleteNote(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let home = try shell.home()
  let stored = try Archive(home: home).find(invocation.string("id") ?? "", shell)
  let question = shell.phrases.text(ShellPhrase.askDelete, ("id", stored.id))
  try shell.confirm(question, isWanted: invocation.flag("yes"))
  let report = Removal(home: home).remove([stored])
  return shell.tell(report, removed: [stored.id])
}

/// Removes calls for good: journals, exports, and the typed lines in the history.
struct Removal {
  let home: Home

  /// Removes calls.
  ///
  /// - Parameters:
  ///   - calls: which calls.
  ///   - name: a name whose lines leave the history too.
  /// - Returns: what was removed, and what couldn't be.
  func remove(_ calls: [StoredCall], naming name: String? = nil) -> UpkeepReport {
    var report = UpkeepReport()
    let upkeep = Upkeep(home: home, system: home.system)
    for stored in calls {
      // The typed lines are known only as long as the journal is there.
      let typed = typedLines(of: stored)
      let removed = upkeep.delete(stored.path)
      report.lines += removed.lines
      for error in removed.errors { report.fail(error, code: removed.code) }
      guard removed.code == .success else { continue }
      removeExports(of: stored.id, &report)
      forget(typed, name)
    }
    // The index holds names too, and is made anew when it is next needed.
    if !calls.isEmpty { AccountIndex.remove(from: home) }
    return report
  }

  private func typedLines(of stored: StoredCall) -> Set<String> {
    guard let reading = try? Archive(home: home).read(stored) else { return [] }
    return Set(reading.call.records.compactMap(\.record.line))
  }

  private func forget(_ typed: Set<String>, _ name: String?) {
    HistoryFile(path: home.historyPath).remove { line in
      typed.contains(line) || (name.map { Folded(line).contains($0) } ?? false)
    }
  }

  /// Removes the files of the exports' folder that carry the call's id in their name or their text.
  private func removeExports(of id: String, _ report: inout UpkeepReport) {
    let folder = "\(home.path)/exports"
    guard let names = try? home.system.names(in: folder) else { return }
    let mark = Array(id.utf8)
    for name in names {
      let path = "\(folder)/\(name)"
      let isOurs =
        name.contains(id)
        || ((try? home.system.readFile(path))?.firstRange(of: mark) != nil)
      guard isOurs else { continue }
      do throws(SystemError) {
        try home.system.remove(path)
        report.lines.append(Sentence("Removed \(path).", "已删除 \(path)。"))
      } catch {
        report.fail(path, error)
      }
    }
  }
}

extension Home {
  /// The lines typed in walks, for the editor's history.
  var historyPath: String { "\(path)/history.jsonl" }
}

private struct Removed: Encodable {
  var deleted: [String]
  var mentions: [String]
}

extension Shell {
  /// Tells what was removed, and what other places may keep.
  ///
  /// - Parameters:
  ///   - report: what was removed.
  ///   - removed: the ids of the calls.
  ///   - mentions: the ids of calls that still hold a name.
  /// - Returns: the code to leave with.
  mutating func tell(
    _ report: UpkeepReport, removed: [String], mentions: [String] = []
  ) -> Int32 {
    for error in report.errors { note(text(error)) }
    if early.isJSON {
      hand(JSONText.line(Removed(deleted: removed, mentions: mentions)))
    } else {
      for line in report.lines { show(text(line)) }
      if !report.lines.isEmpty { show(phrases.text(ShellPhrase.mayKeep)) }
    }
    return report.code.rawValue
  }
}
