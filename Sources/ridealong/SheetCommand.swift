import Arguments
import Customer
import Markup
import Playbook
import Records
import Reports
import VisitModel

/// Writes one page to take along to a visit: what was prepared, or a sheet to fill in.
///
/// - Parameters:
///   - invocation: the command with what is known of the visit.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the content or the home can't be read, or the file can't be written.
func runSheet(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  if let note = try preparedNote(invocation, shell) {
    try shell.deliver(try page(of: note, invocation, shell), to: invocation)
    return ExitCode.success.rawValue
  }
  let format = invocation.string("format")
  guard format != "markdown" else {
    try shell.needTexts()
    throw .failed(.usage, shell.phrases.text(CallPhrase.notSavedMarkdown))
  }
  let playbook = try shell.playbook(shell.language, parts: [.questions, .objections, .phrases])
  let content = try content(invocation, playbook, shell)
  let sheet = Sheet(content, phrases: playbook.phrases)
  try shell.deliver(
    format == "html" ? sheet.page(language: shell.language).source : sheet.text, to: invocation)
  return ExitCode.success.rawValue
}

/// The note of the prepared visit that is meant; nil where a sheet is to be filled in.
private func preparedNote(
  _ invocation: Invocation, _ shell: Shell
) throws(CommandError) -> CallNote? {
  let archive = Archive(home: try shell.home())
  if let wanted = invocation.string("call") {
    let note = try archive.reading(wanted, shell).note
    return note.plan == nil ? nil : note
  }
  let given = ["blank", "person", "trade", "goal", "best", "minimum"]
  guard let typed = invocation.words("customer"), !given.contains(where: invocation.flag),
    let stored = try PreparedVisit.newest(to: try shell.customer(ofVisit: typed), shell)
  else { return nil }
  return try archive.reading(stored.id, shell).note
}

private func page(
  of note: CallNote, _ invocation: Invocation, _ shell: Shell
) throws(CommandError) -> String {
  let reading = try Archive(home: try shell.home()).reading(note.id, shell)
  let header = reading.call.header
  let parts = PlaybookPart.walk
  let own = try shell.playbook(shell.language, parts: parts)
  let language = Language(parsing: note.talkLanguage) ?? shell.language
  let talk = language == shell.language ? own : try shell.playbook(language, parts: parts)
  let customer = CustomerOfVisit(name: note.customer ?? "", id: header.customerID)
  let page = PlanPage(
    note, of: try shell.account(of: customer), talk: talk, phrases: own.phrases)
  switch invocation.string("format") {
  case "html": return page.page(language: shell.language).source
  case "markdown": return page.markdown
  default: return page.text(columns: min(shell.width, NoteText.columns))
  }
}

/// What stands on a sheet to fill in: what is given, else what the visit named has.
private func content(
  _ invocation: Invocation, _ playbook: Playbook, _ shell: Shell
) throws(CommandError) -> SheetContent {
  let archive = Archive(home: try shell.home())
  var named: CallNote?
  if let wanted = invocation.string("call") { named = try archive.reading(wanted, shell).note }
  let customer = invocation.words("customer") ?? named?.customer
  let last = try customer.flatMap { name throws(CommandError) in
    try archive.lastNote(of: name, shell)
  }
  let choice = SheetChoice(playbook: playbook, trade: invocation.words("trade"), last: last)
  var people = invocation.strings("person").map(SheetChoice.name)
  if people.isEmpty { people = named?.facts.people.map(\.name) ?? [] }
  return SheetContent(
    customer: customer, person: people.isEmpty ? nil : people.joined(separator: ", "),
    goal: invocation.words("goal") ?? named?.facts.objective,
    best: invocation.words("best") ?? named?.facts.best,
    minimum: invocation.words("minimum") ?? named?.facts.minimum, questions: choice.questions,
    objections: choice.objections, last: last)
}
