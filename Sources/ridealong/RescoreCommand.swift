import Arguments
import Coaching
import Playbook
import Records
import Reports

/// Shows what other rules would make of rehearsals that are stored, before anybody adopts them.
///
/// - Parameters:
///   - invocation: the command with the folder of rules and the ids.
///   - shell: what it works with.
/// - Returns: 65 where a rehearsal couldn't be read, else 0.
/// - Throws: where the rules can't be read.
func runRescore(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  guard let folder = invocation.string("rules") else {
    throw .failed(.usage, shell.phrases.text(ReviewShellPhrase.needRules))
  }
  let calls = try rehearsals(invocation.strings("id"), shell)
  var rows: [Rescored] = []
  var isWhole = true
  for language in Language.allCases {
    let own = calls.filter { Language(parsing: $0.header.talkLanguage) == language }
    guard !own.isEmpty else { continue }
    let now = try ReviewDesk(shell, talk: language, rules: nil)
    let then = try shell.scoringRules(in: folder, shell.language)
    for call in own {
      do throws(CommandError) {
        let talk = try now.talk(of: call, shell)
        let facts = TalkFacts(talk, steps: now.steps)
        rows.append(
          Rescored(
            id: call.header.id, before: Scorecard(talk, facts, rules: now.rules),
            after: Scorecard(talk, facts, rules: then)))
      } catch {
        _ = shell.report(error)
        isWhole = false
      }
    }
  }
  rows.sort { $0.id < $1.id }
  if shell.early.isJSON {
    shell.hand(RescoreJSON(rows).text)
  } else {
    let columns = min(shell.width, NoteText.columns)
    shell.show(RescoreText(rows, phrases: shell.phrases, columns: columns).text)
  }
  return (isWhole ? ExitCode.success : .badData).rawValue
}

/// The rehearsals of these ids, or all that hold a talk.
private func rehearsals(_ ids: [String], _ shell: Shell) throws(CommandError) -> [Call] {
  guard ids.isEmpty else {
    return try ids.map { id throws(CommandError) in try TalkSource.stored(id, shell) }
  }
  let archive = Archive(home: try shell.home())
  let readings = archive.readAll(try archive.stored(shell), shell).readings
  return readings.map(\.call).filter { $0.mode == .rehearsal }
}
