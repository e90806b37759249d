import Arguments
import Coaching
import Playbook
import Records
import Reports
import Sessions
import Understanding

/// `ridealong worksheet`: lists the worksheets, walks through one, or shows what one comes to.
///
/// - Parameters:
///   - invocation: the command with the worksheet's name and the customer.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where there is no such worksheet or customer, or his file can't be written.
func runWorksheet(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let playbook = try shell.playbook(shell.language, parts: PlaybookPart.worksheet)
  let name = invocation.words("name") ?? "list"
  if ["list", "列表"].contains(name) {
    return try listWorksheets(invocation, playbook, &shell)
  }
  let worksheet = try shell.worksheet(named: name, in: playbook)
  guard let customer = invocation.words("customer") else {
    throw .failed(
      .usage,
      shell.phrases.text(WorksheetCommandPhrase.needsCustomer, ("worksheet", name)))
  }
  let home = try shell.home()
  let reader = try AccountReader(home, shell)
  reader.keep()
  let known = reader.account(try shell.account(named: customer, in: reader), shell)
  let person = try shell.person(invocation.words("person"), of: known)
  let page = WorksheetPage(
    worksheet: worksheet, person: person, shell: shell, isMarkdown: invocation.flag("markdown"))
  if invocation.flag("show") {
    shell.hand(page.text(known))
    return (reader.unreadable.isEmpty ? ExitCode.success : .badData).rawValue
  }
  let desk = try Customers(home: home).open(known, shell)
  if let torn = desk.tornTail { shell.note(shell.told(torn)) }
  let walk = WorksheetSession(
    worksheet, account: desk.account, page: desk.page, person: person, playbook: playbook,
    words: try shell.wordsOfAll(with: playbook))
  if !shell.early.isJSON {
    shell.show(
      shell.phrases.text(
        WorksheetCommandPhrase.begins, ("worksheet", worksheet.title),
        ("customer", desk.account.name), ("aim", worksheet.aim)))
  }
  var run = DeskRun(walk: walk, desk: desk, shell: shell)
  run.result = page.text
  return run.run()
}

/// A worksheet's page in the form asked for.
struct WorksheetPage {
  let worksheet: Worksheet
  let person: String?
  let shell: Shell
  let isMarkdown: Bool

  /// The page of an account, ending in a line break.
  func text(_ account: CustomerAccount) -> String {
    let sheet = WorksheetSheet(
      WorksheetForm(worksheet, account, person: person), phrases: shell.phrases,
      today: shell.surroundings.now.day)
    if isMarkdown { return sheet.markdown }
    guard shell.early.isJSON else {
      return sheet.text(columns: min(shell.width, NoteText.columns))
    }
    do {
      return try sheet.json() + "\n"
    } catch {
      preconditionFailure("a worksheet could not be written as JSON: \(error)")
    }
  }
}

extension Shell {
  /// The worksheet that a name means.
  fileprivate func worksheet(
    named name: String, in playbook: Playbook
  ) throws(CommandError) -> Worksheet {
    let wanted = Folded(name)
    let sheets = playbook.worksheets
    if let found = sheets.first(where: { sheet in
      sheet.names.contains { Folded($0) == wanted } || Folded(sheet.title) == wanted
    }) {
      return found
    }
    let near = sheets.flatMap(\.names).first { one in
      EditDistance.between(Folded(one).text, wanted.text) <= 2
    }
    let key: WorksheetCommandPhrase = near == nil ? .unknown : .unknownNearest
    throw .failed(
      .usage, phrases.text(key, ("name", name), ("near", near ?? "")))
  }

  /// The person whom `--person` means, by his own name.
  fileprivate func person(
    _ name: String?, of account: CustomerAccount
  ) throws(CommandError) -> String? {
    guard let name else { return nil }
    if let person = account.person(name) { return person.name }
    let known = account.people.map { "  \($0.name)" }
    let head = phrases.text(WorksheetCommandPhrase.personUnknown, ("name", name))
    throw .failed(.noInput, ([head] + known).joined(separator: "\n"))
  }

  /// The words by which dates and sums are read, in both languages.
  fileprivate func wordsOfAll(with playbook: Playbook) throws(CommandError) -> WordList {
    var words = WordList(playbook)
    for other in Language.allCases where other != playbook.language {
      words = words.joined(
        with: WordList(try self.playbook(other, parts: PlaybookPart.understanding)))
    }
    return words
  }
}
