import AccountModel
import Arguments
import LineEditing
import Playbook
import Records

/// Lists the customers, the last visited first.
///
/// - Parameters:
///   - invocation: the command, with a word that the names shall hold or without.
///   - shell: what it works with.
/// - Returns: 65 where a journal couldn't be read, else 0.
/// - Throws: where the home or the content can't be read.
func listCustomers(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  var reader = try AccountReader(try shell.home(), shell)
  let word = invocation.words("words")
  let all = reader.summaries()
  reader.keep()
  let found = all.filter { one in
    guard let word else { return true }
    return ([one.name, one.note, one.id] + one.otherNames).contains { Folded($0).contains(word) }
  }
  // The day is compared as text: its written form sorts as days do.
  let sorted = found.enumerated().sorted { left, right in
    left.element.lastVisit == right.element.lastVisit
      ? left.offset < right.offset : left.element.lastVisit > right.element.lastVisit
  }.map(\.element)
  if shell.early.isJSON {
    shell.hand(JSONText.line(ListedCustomers(sorted)))
  } else if sorted.isEmpty {
    shell.note(shell.phrases.text(CustomerPhrase.listNone))
  } else {
    let width = shell.surroundings.outputIsTerminal ? shell.width : nil
    let table = Table(head: shell.customersHead, rows: sorted.map { shell.row(of: $0) })
    shell.show(table.text(width: width))
  }
  return (reader.unreadable.isEmpty ? ExitCode.success : .badData).rawValue
}

extension Shell {
  fileprivate var customersHead: [String] {
    [
      CustomerPhrase.columnName, .columnLastVisit, .columnPromises, .columnObjections, .columnGate,
    ].map { phrases.text($0) }
  }

  fileprivate func row(of one: AccountSummary) -> [String] {
    let name =
      one.note.isEmpty
      ? one.name
      : phrases.text(CustomerPhrase.labelNoted, ("name", one.name), ("note", one.note))
    let gate = JourneyMark(rawValue: one.gate).map { phrases.text(id: $0.phraseID) }
    return [
      name, one.lastVisit.isEmpty ? "-" : one.lastVisit, String(one.promises),
      String(one.objections), gate ?? phrases.text(CustomerPhrase.listDone),
    ]
  }
}

/// The list as JSON.
struct ListedCustomers: Encodable {
  struct Row: Encodable {
    var summary: AccountSummary

    private enum Key: String, CodingKey {
      case id, name, note, lastVisit, visits, gate, promises, objections
    }

    /// Every key stands in every row: what isn't known is null.
    func encode(to encoder: any Encoder) throws {
      func known(_ text: String) -> String? { text.isEmpty ? nil : text }
      var row = encoder.container(keyedBy: Key.self)
      try row.encode(known(summary.id), forKey: .id)
      try row.encode(summary.name, forKey: .name)
      try row.encode(known(summary.note), forKey: .note)
      try row.encode(known(summary.lastVisit), forKey: .lastVisit)
      try row.encode(summary.visits, forKey: .visits)
      try row.encode(known(summary.gate), forKey: .gate)
      try row.encode(summary.promises, forKey: .promises)
      try row.encode(summary.objections, forKey: .objections)
    }
  }

  var version = 1
  var customers: [Row]

  init(_ summaries: [AccountSummary]) { customers = summaries.map { Row(summary: $0) } }
}
