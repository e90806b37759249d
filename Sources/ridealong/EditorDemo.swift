import FoundationEssentials
import LineEditing

/// Reads lines and says back what was read, for trying a terminal by hand and by script.
///
/// The prompt is the argument after the subcommand; `RIDEALONG_DEMO_HISTORY` names a history file,
/// `RIDEALONG_DEMO_TICKS` a number of announcements to make above the prompt.
func runEditorDemo() {
  let environment = ProcessInfo.processInfo.environment
  let arguments = CommandLine.arguments.dropFirst(2)
  let terminal = Terminal(
    environment: environment, isPlain: arguments.contains("--plain"),
    history: environment["RIDEALONG_DEMO_HISTORY"].map { HistoryFile(path: $0) })
  let prompt = arguments.first { !$0.hasPrefix("--") } ?? "coach> "
  var ticks = environment["RIDEALONG_DEMO_TICKS"].flatMap { Int($0) } ?? 0
  let announce: () -> String? = {
    ticks -= 1
    return ticks >= 0 ? "\(ticks) left" : nil
  }
  let commands = [
    Completion("/help", help: "lists the commands"), Completion("/hint", help: "下一个问题"),
  ]
  while true {
    let input = terminal.readLine(
      prompt: prompt,
      completions: { typed in commands.filter { $0.text.hasPrefix(typed) } },
      announcements: ticks > 0 ? announce : nil)
    switch input {
    case .line(let line):
      let shown = line.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: " | ")
      terminal.show("[\(shown)] \(ColumnWidth.columns(of: line)) columns")
    case .interrupt(let discarded): terminal.show("interrupt [\(discarded)]")
    case .endOfInput: return terminal.show("end of input")
    case .hangup(let signal): return terminal.show("hangup \(signal)")
    }
  }
}
