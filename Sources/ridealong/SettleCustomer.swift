import AccountModel
import Arguments
import Customer
import LineEditing
import Playbook
import Records

/// Notes what became of promises, objections and marks between visits, by their numbers in the journey.
///
/// - Parameters:
///   - invocation: the command with the customer's name and what is settled.
///   - shell: what it works with.
/// - Returns: 0; 74 where it could not be saved.
/// - Throws: where nothing is named, a number isn't there, or the customer's file can't be written.
func settleCustomer(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let home = try shell.home()
  let reader = try AccountReader(home, shell)
  reader.keep()
  let group = try shell.account(named: invocation.string("name") ?? "", in: reader)
  let account = reader.account(group, shell)
  let settled = try Settlement(invocation, account, shell)
  guard !settled.entries.isEmpty else {
    throw .failed(.usage, shell.phrases.text(CustomerPhrase.settleNothing))
  }
  let desk = try Customers(home: home).open(account, shell)
  let now = shell.surroundings.now
  let record = CustomerRecord(line: settled.line, day: now.day, did: settled.entries)
  if case .failure(let failure) = desk.append(record, at: now.at) {
    shell.note(shell.text(failure.sentence))
    return ExitCode.inputOutput.rawValue
  }
  if shell.early.isJSON {
    shell.hand(JSONText.line(["id": desk.id, "settled": settled.words.joined(separator: "; ")]))
  } else {
    for words in settled.words {
      shell.show(shell.phrases.text(CustomerPhrase.settled, ("words", words)))
    }
  }
  return ExitCode.success.rawValue
}

/// What a command line settles, as entries and in words.
private struct Settlement {
  private(set) var entries: [CustomerEntry] = []
  /// What is settled, in the customer's and our own words.
  private(set) var words: [String] = []
  /// The options as given, so that the record can be taken back like a typed line.
  private(set) var line = ""

  init(
    _ invocation: Invocation, _ account: CustomerAccount, _ shell: Shell
  ) throws(CommandError) {
    for text in invocation.strings("promise") {
      let place = try Self.place(text, of: account.promises.count, "promise", invocation, shell)
      let promise = account.promises[place]
      add(.promiseKept(key: promise.key, isKept: true), promise.promise.words, "--promise \(text)")
    }
    for text in invocation.strings("objection") {
      let place = try Self.place(
        text, of: account.objections.count, "objection", invocation, shell)
      let one = account.objections[place]
      add(
        .objectionSettled(key: one.key, isResolved: true), one.objection.words,
        "--objection \(text)")
    }
    if let mark = invocation.string("reached").flatMap(JourneyMark.init(option:)) {
      guard let because = invocation.words("because") else {
        throw .failed(.usage, shell.phrases.text(CustomerPhrase.settleEvidence))
      }
      let reached = ReachedMark(
        mark, evidence: Printable.text(because), day: shell.surroundings.now.day)
      add(.markReached(mark: reached), because, "--reached \(mark.option) \(because)")
    }
    if let mark = invocation.string("withdraw").flatMap(JourneyMark.init(option:)) {
      add(
        .markWithdrawn(mark: mark), shell.phrases.text(id: mark.phraseID),
        "--withdraw \(mark.option)")
    }
  }

  private mutating func add(_ entry: CustomerEntry, _ words: String, _ line: String) {
    entries.append(entry)
    self.words.append(words)
    self.line += self.line.isEmpty ? line : " " + line
  }

  private static func place(
    _ text: String, of count: Int, _ name: String, _ invocation: Invocation, _ shell: Shell
  ) throws(CommandError) -> Int {
    if let number = Int(Folded(text).text), (1...max(1, count)).contains(number), count > 0 {
      return number - 1
    }
    let reason = shell.phrases.text(CustomerPhrase.settleNumber, ("count", String(count)))
    throw .usage(
      UsageError(
        .refusedValue(name: name, value: text, reason: reason), path: invocation.path))
  }
}

extension JourneyMark {
  /// How the command line names it: the last words of its phrase's id, such as `opportunity-found`.
  var option: String { String(phraseID.dropFirst("account-\(Self.topic)-".count)) }

  /// Reads the name that the command line gives it; nil for anything else.
  init?(option: String) {
    guard let mark = JourneyMark.allCases.first(where: { $0.option == option }) else { return nil }
    self = mark
  }
}
