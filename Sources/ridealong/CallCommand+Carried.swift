import Customer
import Playbook
import Records
import Reports
import VisitModel

extension CallCommand {
  /// Shows what the last visit to the customer left open.
  func showCarried(
    from customer: String, before id: String, terminal: Terminal
  ) throws(CommandError) {
    guard !shell.early.isJSON, let note = try lastNote(of: customer, before: id) else { return }
    var lines = note.standingObjections.map { phrase(.carriedObjection, ("words", $0.words)) }
    lines += note.facts.promises.map { phrase(.carriedPromise, ("words", $0.words)) }
    let questions = NextVisit.questions(of: note, phrases: shell.phrases)
    lines += questions.prefix(3).map { phrase(.carriedUnknown, ("words", $0)) }
    guard !lines.isEmpty else { return }
    terminal.show(
      ([phrase(.carriedHead, ("date", String(note.start.prefix(10))))] + lines)
        .joined(separator: "\n"))
  }

  private func lastNote(
    of customer: String, before id: String
  ) throws(CommandError) -> CallNote? {
    let archive = Archive(home: try shell.home())
    for stored in try archive.stored(shell).reversed() where stored.id != id {
      guard let reading = try? archive.read(stored), reading.call.header.customer == customer
      else { continue }
      return reading.note
    }
    return nil
  }
}
