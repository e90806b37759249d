import Arguments
import Customer
import Playbook
import Records
import Reports
import Sessions
import VisitModel

/// `ridealong prepare`: prepares a visit, or goes on with a preparation.
struct PrepareCommand {
  let invocation: Invocation
  let shell: Shell

  /// Runs the walk.
  ///
  /// - Returns: the exit code.
  /// - Throws: where it can't begin.
  func run() throws(CommandError) -> Int32 {
    if invocation.flag("continue") {
      guard let stored = try PreparedVisit.newest(to: nil, shell) else {
        throw .failed(.noInput, phrase(.noPrepared))
      }
      return try resume(stored)
    }
    if let wanted = invocation.string("resume") {
      return try resume(try Archive(home: try shell.home()).find(wanted, shell))
    }
    guard let typed = invocation.words("name") else {
      throw .failed(.usage, phrase(.customerMissing))
    }
    let customer = try shell.customer(ofVisit: typed)
    if !invocation.flag("new"), let stored = try PreparedVisit.newest(to: customer, shell) {
      return try resume(stored)
    }
    return try begin(customer)
  }

  private func phrase(_ key: CallPhrase, _ values: (String, String)...) -> String {
    shell.phrases.text(id: key.rawValue, values)
  }

  private func begin(_ customer: CustomerOfVisit) throws(CommandError) -> Int32 {
    let language = invocation.string("language").flatMap(Language.init(parsing:))
    let content = try WalkContent(shell, talk: language ?? shell.language)
    let account = try shell.account(of: customer)
    let desk = try Customers(home: try shell.home()).open(account, shell)
    let now = shell.surroundings.now
    let (header, file) = try shell.createCall(in: try shell.home()) { seed in
      let id = CallID(
        day: now.day, minuteOfDay: now.minuteOfDay, customer: customer.name, seed: seed)
      return CallHeader(
        id: id.description, playbook: content.talk.digest, language: shell.language.rawValue,
        talkLanguage: content.talk.language.rawValue, writer: shell.surroundings[.writer],
        mode: .live, customer: customer.name, start: now.written, minutes: nil,
        trade: invocation.words("trade") ?? account.trade, seed: seed, customerID: customer.id)
    }
    var run = run(Call(header: header), nextSeq: 1, file: file, desk: desk, content: content)
    let people = invocation.strings("person")
    run.take(run.walk.beginning(isQuick: invocation.flag("quick"), people: people, now: now.moment))
    run.showKnown()
    return run.run()
  }

  private func resume(_ stored: StoredCall) throws(CommandError) -> Int32 {
    let opened = try shell.openCall(stored)
    let header = opened.journal.header
    let call = Call(opened.journal)
    guard call.state.isOnlyPrepared else {
      throw .failed(.usage, phrase(.prepareTaken, ("id", header.id)))
    }
    let file = try shell.writable(opened)
    let content = try WalkContent(
      shell, talk: Language(parsing: header.talkLanguage) ?? shell.language)
    let customer = CustomerOfVisit(
      name: header.customer ?? stored.id, id: header.customerID)
    let desk = try Customers(home: try shell.home()).open(
      try shell.account(of: customer), shell)
    var run = run(
      call, nextSeq: opened.journal.nextSeq, file: file, desk: desk, content: content)
    if shell.early.language == nil, call.state.language != header.language { run.speak() }
    if !shell.early.isJSON {
      var lines = [phrase(.prepareResumed, ("id", header.id))]
      if let torn = opened.tornTail { lines.append(shell.told(torn)) }
      run.terminal.show(lines.joined(separator: "\n"))
    }
    run.take(
      PrepareStep(
        record: CallRecord(line: nil, did: [.resumed(playbook: content.talk.digest)])))
    run.showKnown()
    return run.run()
  }

  private func run(
    _ call: Call, nextSeq: Int, file: JournalFile, desk: CustomerDesk, content: WalkContent
  ) -> PrepareRun {
    // Weights are read when the first line is to be heard, not before the first prompt.
    var ears = (try? shell.content()).map(Ears.init)
    let shell = shell
    let walk = PrepareWalk(
      call: call, account: desk.account, writer: desk.page.header.writer,
      interface: content.interface, talk: content.talk, words: content.words,
      ears: { try? ears?.classifier($0, shell) })
    return PrepareRun(walk: walk, file: file, desk: desk, nextSeq: nextSeq, shell: shell)
  }
}

/// Prepares a visit.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the walk can't begin.
func runPrepare(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try PrepareCommand(invocation: invocation, shell: shell).run()
}
