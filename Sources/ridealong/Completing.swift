import Arguments
import Playbook
import Records

/// Prints what a shell may offer for a value, one candidate a line; nothing where something is wrong, since
/// nobody reads an error in the middle of a completion.
///
/// - Parameters:
///   - kind: the kind of value, as the table names it.
///   - word: the word begun.
///   - shell: what it works with.
func complete(_ kind: String, _ word: String, _ shell: inout Shell) {
  guard let candidates = try? candidates(kind, shell) else { return }
  let begun = Folded(word).text
  let found = candidates.filter { Folded($0).text.hasPrefix(begun) && !$0.contains("\n") }
  if !found.isEmpty { shell.show(found.joined(separator: "\n")) }
}

private func candidates(_ kind: String, _ shell: Shell) throws(CommandError) -> [String] {
  switch kind {
  case "calls":
    return ["last"] + (try Archive(home: try shell.home()).stored(shell)).reversed().map(\.id)
  case "rehearsable":
    // Scenarios to begin with, and stored rehearsals to step through.
    let archive = Archive(home: try shell.home())
    let stored = try archive.rehearsals(shell).reversed().prefix(20).map(\.id)
    return try candidates("scenarios", shell) + stored
  case "customers": return try customers(shell)
  case "worksheets":
    let playbook = try shell.playbook(shell.language, parts: [.worksheets])
    return ["list"] + playbook.worksheets.map(\.name.identifier)
  case "trades":
    let playbook = try shell.playbook(shell.language, parts: [.questions])
    return Set(playbook.questions.flatMap(\.trades)).sorted()
  case "scenarios":
    return try shell.playbook(shell.language, parts: [.scenarios]).scenarios.map(\.id)
  default: return []
  }
}

/// The customers' names, each once, in the order of the last visit.
private func customers(_ shell: Shell) throws(CommandError) -> [String] {
  let reader = try AccountReader(try shell.home(), shell)
  reader.keep()
  let groups = reader.index.groups().map { ($0, $0.visits.map(\.day).max() ?? "") }
  let sorted = groups.enumerated().sorted { left, right in
    left.element.1 == right.element.1
      ? left.offset < right.offset : left.element.1 > right.element.1
  }
  var seen: Set<String> = []
  return sorted.compactMap { _, one in
    let name = CustomerMatch.Candidate(one.0).names.first ?? one.0.name
    return seen.insert(Folded(name).text).inserted ? name : nil
  }
}
