import Arguments
import Playbook

/// Looks after the files: checks them, saves what is whole of damaged ones, copies them.
///
/// - Parameters:
///   - invocation: `verify`, `recover` or `backup`.
///   - shell: what it works with.
/// - Returns: 0, 65 for damaged data, 74 for what the system refused.
/// - Throws: where the call or the home can't be found.
func runUpkeep(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let home = try shell.home()
  let upkeep = Upkeep(home: home, system: home.system)
  let report: UpkeepReport
  switch invocation.command {
  case "backup":
    report = upkeep.backup(to: shell.surroundings.absolute(invocation.string("folder") ?? ""))
  case "recover":
    guard let word = invocation.string("id") else {
      report = upkeep.recover()
      break
    }
    report = upkeep.recover([try Archive(home: home).find(word, shell).path])
  default: report = upkeep.verify()
  }
  if shell.early.isJSON {
    shell.hand(
      JSONText.line(
        UpkeepLines(
          lines: report.lines.map(shell.text), errors: report.errors.map(shell.text))))
  } else {
    for line in report.lines { shell.show(shell.text(line)) }
    for error in report.errors { shell.note(shell.text(error)) }
  }
  return report.code.rawValue
}

private struct UpkeepLines: Encodable {
  var version = 1
  var lines: [String]
  var errors: [String]
}
