import Arguments
import Customer
import LineEditing
import Playbook
import Records
import VisitModel

/// Lists the recorded calls, newest first.
///
/// - Parameters:
///   - invocation: the command with its filters.
///   - shell: what it works with.
/// - Returns: 65 where a call couldn't be read whole, else 0.
/// - Throws: where the home or the content can't be read.
func listNotes(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let filter = try NoteFilter(invocation, shell)
  let archive = Archive(home: try shell.home())
  let (readings, isWhole) = archive.readAll(try archive.stored(shell).reversed(), shell)
  let notes = readings.map(\.note).filter(filter.takes)
  if shell.early.isJSON {
    shell.hand(JSONText.line(ListedCalls(notes)))
  } else if notes.isEmpty {
    shell.note(shell.phrases.text(ShellPhrase.notesNone))
  } else {
    let rows = notes.map { shell.row(of: $0) }
    let width = shell.surroundings.outputIsTerminal ? shell.width : nil
    shell.show(Table(head: shell.listHead, rows: rows).text(width: width))
  }
  return isWhole ? ExitCode.success.rawValue : ExitCode.badData.rawValue
}

extension Shell {
  fileprivate var listHead: [String] {
    [
      ShellPhrase.columnID, .columnDate, .columnCustomer, .columnOutcome, .columnNextStep,
    ].map { phrases.text($0) }
  }

  fileprivate func row(of note: CallNote) -> [String] {
    [
      note.id, note.start.replacing("T", with: " "), note.customer ?? "-", word(for: note),
      note.nextStepLine ?? "-",
    ]
  }

  /// What came of a visit, in a word.
  fileprivate func word(for note: CallNote) -> String {
    phrases.text(id: "shell-outcome-\(note.decided?.outcome.identifier ?? note.outcomeName)")
  }
}

extension CallNote {
  /// The next step on one line: who, what, when, as far as they are known.
  var nextStepLine: String? {
    guard let nextStep else { return nil }
    let when = nextStep.when.map { $0.day?.description ?? $0.written }
    let parts = [nextStep.actor, nextStep.deed, when].compactMap { $0 }
    return parts.filter { !$0.isEmpty }.joined(separator: " / ")
  }
}

/// The list as JSON.
struct ListedCalls: Encodable {
  struct Row: Encodable {
    var id: String
    var start: String
    var customer: String?
    var outcome: String
    var nextStep: String?

    /// Every key stands in every row: what isn't known is null.
    func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(id, forKey: .id)
      try row.encode(start, forKey: .start)
      try row.encode(customer, forKey: .customer)
      try row.encode(outcome, forKey: .outcome)
      try row.encode(nextStep, forKey: .nextStep)
    }

    private enum CodingKeys: String, CodingKey {
      case id, start, customer, outcome, nextStep
    }
  }

  var version = 1
  var calls: [Row]

  init(_ notes: [CallNote]) {
    calls = notes.map {
      Row(
        id: $0.id, start: $0.start, customer: $0.customer, outcome: $0.outcomeName,
        nextStep: $0.nextStepLine)
    }
  }
}
