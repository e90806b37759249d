import Customer
import Playbook
import Records
import Reports
import VisitModel

extension CallCommand {
  /// Shows what the last visit to the customer left open.
  func showCarried(
    from customer: CustomerOfVisit, but id: String, terminal: Terminal
  ) throws(CommandError) {
    let archive = Archive(home: try shell.home())
    guard !shell.early.isJSON, let note = try archive.lastNote(of: customer, but: id, shell)
    else { return }
    var lines = note.standingObjections.map { phrase(.carriedObjection, ("words", $0.words)) }
    lines += note.facts.promises.map { phrase(.carriedPromise, ("words", $0.words)) }
    let questions = NextVisit.questions(of: note, phrases: shell.phrases)
    lines += questions.prefix(3).map { phrase(.carriedUnknown, ("words", $0)) }
    guard !lines.isEmpty else { return }
    terminal.show(
      ([phrase(.carriedHead, ("date", String(note.start.prefix(10))))] + lines)
        .joined(separator: "\n"))
  }
}
