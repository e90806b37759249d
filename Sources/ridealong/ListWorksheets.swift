import Arguments
import Coaching
import Playbook
import Records
import Reports

/// Lists the worksheets; with a customer, how far each is filled and what it comes to.
///
/// - Parameters:
///   - invocation: the command, with a customer or without.
///   - playbook: the content with the worksheets.
///   - shell: what it works with.
/// - Returns: 65 where a journal couldn't be read, else 0.
/// - Throws: where no customer, or more than one, is called so.
func listWorksheets(
  _ invocation: Invocation, _ playbook: Playbook, _ shell: inout Shell
) throws(CommandError) -> Int32 {
  guard let customer = invocation.words("customer") else {
    shell.list(playbook.worksheets.map { ListedWorksheet($0) })
    return ExitCode.success.rawValue
  }
  let reader = try AccountReader(try shell.home(), shell)
  reader.keep()
  let account = reader.account(try shell.account(named: customer, in: reader), shell)
  let today = shell.surroundings.now.day
  shell.list(
    playbook.worksheets.map { worksheet in
      let form = WorksheetForm(worksheet, account)
      let sheet = WorksheetSheet(form, phrases: shell.phrases, today: today)
      var row = ListedWorksheet(worksheet)
      row.customer = account.name
      row.known = sheet.progress.known
      row.of = sheet.progress.of
      row.verdict = form.isBegun ? sheet.verdict : nil
      return row
    })
  return (reader.unreadable.isEmpty ? ExitCode.success : .badData).rawValue
}

/// A worksheet in the list; without a customer nothing is known of how it is filled.
struct ListedWorksheet: Encodable {
  var name: String
  var title: String
  var aim: String
  var customer: String?
  var known: Int?
  var of: Int?
  var verdict: String?

  /// A worksheet without a customer.
  init(_ worksheet: Worksheet) {
    name = worksheet.name.identifier
    title = worksheet.title
    aim = worksheet.aim
  }

  private enum Key: String, CodingKey {
    case name, title, aim, customer, known, of, verdict
  }

  /// Every key stands in every row: what isn't known is null.
  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(name, forKey: .name)
    try row.encode(title, forKey: .title)
    try row.encode(aim, forKey: .aim)
    try row.encode(customer, forKey: .customer)
    try row.encode(known, forKey: .known)
    try row.encode(of, forKey: .of)
    try row.encode(verdict, forKey: .verdict)
  }
}

extension Shell {
  fileprivate mutating func list(_ rows: [ListedWorksheet]) {
    if early.isJSON {
      hand(JSONText.line(rows))
      return
    }
    let isFilled = rows.contains { $0.customer != nil }
    let keys: [WorksheetCommandPhrase] =
      isFilled ? [.columnName, .columnFilled, .columnVerdict] : [.columnName, .columnAim]
    let table = Table(
      head: keys.map { phrases.text($0) },
      rows: rows.map { row in
        guard let known = row.known, let of = row.of else {
          return [row.name, "\(row.title) - \(row.aim)"]
        }
        let filled =
          of == 0
          ? "-"
          : phrases.text(
            WorksheetCommandPhrase.filled, ("known", String(known)), ("of", String(of)))
        return [
          row.name, filled, row.verdict ?? phrases.text(WorksheetCommandPhrase.notBegun),
        ]
      })
    show(table.text(width: surroundings.outputIsTerminal ? width : nil))
  }
}
