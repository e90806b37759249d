import Markup
import Arguments
import Customer
import Markup
import Playbook
import Records
import Reports

/// Writes one page to take along to a visit.
///
/// - Parameters:
///   - invocation: the command with what is known of the visit.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the content or the home can't be read, or the file can't be written.
func runSheet(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  let playbook = try shell.playbook(parts: [.questions, .objections, .phrases])
  let customer = invocation.string("customer")
  let last = try shell.lastNote(of: customer)
  let choice = SheetChoice(playbook: playbook, trade: invocation.string("trade"), last: last)
  let people = invocation.strings("person").map(SheetChoice.name)
  let content = SheetContent(
    customer: customer, person: people.isEmpty ? nil : people.joined(separator: ", "),
    goal: invocation.string("goal"), best: invocation.string("best"),
    minimum: invocation.string("minimum"), questions: choice.questions,
    objections: choice.objections, last: last)
  let sheet = Sheet(content, phrases: playbook.phrases)
  let isPage = invocation.string("format") == "html"
  try shell.deliver(
    isPage ? sheet.page(language: shell.language).source : sheet.text, to: invocation)
  return ExitCode.success.rawValue
}

extension Shell {
  /// The parts of the content in the interface's language.
  ///
  /// - Parameter parts: what is wanted.
  /// - Returns: the playbook.
  /// - Throws: where there is none, or it has errors, which have then been shown.
  func playbook(parts: [PlaybookPart]) throws(CommandError) -> Playbook {
    let content = try content()
    let loaded: (playbook: Playbook, diagnostics: [Diagnostic])
    do throws(ContentFiles.Failure) {
      loaded = try content.load(language, parts: parts)
    } catch {
      throw .content(error)
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return loaded.playbook }
    for error in errors { note(error.rendered(in: language)) }
    throw .failed(.badData, phrases.text(ShellPhrase.contentErrors))
  }

  /// The note of the last visit to a customer.
  ///
  /// - Parameter customer: the name; letters, widths and blanks don't matter.
  /// - Returns: nil for a first visit.
  /// - Throws: where the home can't be read.
  fileprivate func lastNote(of customer: String?) throws(CommandError) -> CallNote? {
    guard let customer, !Folded(customer).text.isEmpty else { return nil }
    let archive = Archive(home: try home())
    for stored in try archive.stored(self).reversed() {
      guard let reading = try? archive.read(stored), let name = reading.call.header.customer,
        Folded(name) == Folded(customer)
      else { continue }
      return reading.note
    }
    return nil
  }
}
