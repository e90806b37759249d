import Arguments
import FoundationEssentials
import Glibc
import VisitModel

/// Writes the machine of a visit, or replays events on it.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: for a number that is no transition's, or a line that can't be read.
func runModel(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  if invocation.flag("replay") || invocation.flag("moves") {
    return try replay(moves: invocation.flag("moves"), &shell)
  }
  let chart = try chart(invocation, shell)
  switch invocation.string("format") ?? "mermaid" {
  case "dot": shell.hand(chart.dot)
  case "scxml": shell.hand(chart.scxml)
  case "json": shell.hand(chart.json)
  default: shell.hand(chart.mermaid)
  }
  return ExitCode.success.rawValue
}

private func chart(_ invocation: Invocation, _ shell: Shell) throws(CommandError) -> Chart {
  let number: Int?
  do throws(UsageError) {
    number = try invocation.int("without")
  } catch {
    throw .usage(error)
  }
  guard let number else { return Chart() }
  let last = Chart().transitions.count - 1
  guard (0...last).contains(number) else {
    let reason = Sentence(
      "Transitions are numbered from 0 to \(last).", "转移的编号是 0 到 \(last)。")
    throw .usage(invocation.refusal(of: "without", reason: shell.text(reason)))
  }
  return Chart(without: number)
}

/// Reads one list of event names a line; answers each with one line before it reads the next.
private func replay(moves: Bool, _ shell: inout Shell) throws(CommandError) -> Int32 {
  var lines = InputLines()
  var number = 0
  while let line = try lines.next(shell) {
    number += 1
    guard let names = try? JSONDecoder().decode([String].self, from: Data(line)) else {
      throw .failed(.badData, shell.text(.notEventNames(line: number)))
    }
    shell.hand(moves ? Replay.moves(after: names) : Replay.snapshots(of: names))
  }
  return ExitCode.success.rawValue
}

/// What replaying events on the machine comes to, as lines of JSON.
enum Replay {
  /// Where the visit stands at the start and after each event.
  ///
  /// - Parameter names: names of events.
  /// - Returns: a list of objects, on one line.
  static func snapshots(of names: [String]) -> String {
    "[" + Visit.replay(names).map(\.json).joined(separator: ", ") + "]"
  }

  /// Where the visit stands after the events, and what would be taken there.
  ///
  /// - Parameter names: names of events.
  /// - Returns: an object of both, on one line.
  static func moves(after names: [String]) -> String {
    var visit = Visit()
    for name in names.compactMap(EventName.init) { _ = visit.handle(visit.sample(name)) }
    let moves = visit.moves.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return "{\"at\": \(visit.snapshot.json), \"moves\": [\(moves)]}"
  }
}

extension Sentence {
  fileprivate static func notEventNames(line: Int) -> Sentence {
    Sentence(
      "line \(line) of the input is not a JSON list of event names like [\"open\", \"consult\"].",
      "输入的第 \(line) 行不是 [\"open\", \"consult\"] 这样的事件名 JSON 列表。")
  }
}
