import Arguments
import Customer
import Playbook
import Records
import Reports
import Sessions
import Understanding
import VisitModel

/// `ridealong call`: begins a visit or a write-up, or goes on with one.
struct CallCommand {
  let invocation: Invocation
  var shell: Shell

  /// Runs the walk.
  ///
  /// - Returns: the exit code.
  /// - Throws: where it can't begin.
  mutating func run() throws(CommandError) -> Int32 {
    if invocation.flag("continue") {
      try refuseWhatIsGiven(to: "continue")
      return try resume(try lastUnfinished())
    }
    if let wanted = invocation.string("resume") {
      try refuseWhatIsGiven(to: "resume")
      return try resume(try Archive(home: try shell.home()).find(wanted, shell))
    }
    return try begin()
  }

  func phrase(_ key: CallPhrase, _ values: (String, String)...) -> String {
    shell.phrases.text(id: key.rawValue, values)
  }

  private mutating func begin() throws(CommandError) -> Int32 {
    if let stored = try prepared() { return try resume(stored) }
    let content = try WalkContent(shell, talk: talkLanguage)
    let now = shell.surroundings.now
    let minutes = try minutes()
    let start = try start(of: content)
    let home = try shell.home()
    var customer: CustomerOfVisit?
    if let typed = customerName { customer = try shell.customer(ofVisit: typed) }
    let (header, file) = try shell.createCall(in: home) { seed in
      let id = CallID(
        day: Day(String(start.prefix(10))) ?? now.day, minuteOfDay: now.minuteOfDay,
        customer: customer?.name ?? "", seed: seed)
      return CallHeader(
        id: id.description, playbook: content.talk.digest, language: shell.language.rawValue,
        talkLanguage: content.talk.language.rawValue, writer: shell.surroundings[.writer],
        mode: mode, customer: customer?.name, start: start, minutes: minutes,
        trade: invocation.words("trade"), seed: seed,
        customerID: customer?.id)
    }
    var run = run(Call(header: header), nextSeq: 1, file: file, content: content)
    let known = known(run)
    if !known.isEmpty {
      run.take(Step(record: CallRecord(line: nil, did: known), say: []))
    }
    if let customer { try showCarried(from: customer, but: header.id, terminal: run.terminal) }
    return run.run()
  }

  private var talkLanguage: Language {
    invocation.string("language").flatMap(Language.init(parsing:)) ?? shell.language
  }

  /// What the command line tells of the visit before it begins.
  private func known(_ run: CallRun<VisitWalk>) -> [CallEntry] {
    var known: [CallEntry] = []
    if let goal = invocation.words("goal") {
      known.append(.told(event: .objectiveSet(words: goal)))
    }
    if let best = invocation.words("best") {
      known.append(.told(event: .bestActionSet(words: best)))
    }
    if let minimum = invocation.words("minimum") {
      known.append(.told(event: .minimumActionSet(words: minimum)))
    }
    let now = run.clock()
    let people = invocation.strings("person").compactMap { run.walk.person($0, now: now) }
    known += people.map { .told(event: .personNamed(person: $0)) }
    if invocation.flag("quiet") { known.append(.quietSet(quiet: true)) }
    return known
  }

  private func lastUnfinished() throws(CommandError) -> StoredCall {
    let archive = Archive(home: try shell.home())
    guard let visit = try UnfinishedVisit.newest(shell) else {
      throw .failed(.noInput, phrase(.noUnfinished))
    }
    return try archive.find(visit.id, shell)
  }

  private mutating func resume(_ stored: StoredCall) throws(CommandError) -> Int32 {
    let opened = try shell.openCall(stored)
    let header = opened.journal.header
    guard header.mode != .rehearsal else {
      return try Program.run(
        Invocation(path: ["rehearse"], given: ["resume": [header.id]]), &shell)
    }
    let call = Call(opened.journal)
    guard call.state.visit.outcome == nil else {
      throw .failed(.usage, phrase(.isOver, ("id", header.id)))
    }
    let file = try shell.writable(opened)
    let content = try WalkContent(
      shell, talk: Language(parsing: header.talkLanguage) ?? shell.language)
    let isPrepared = call.state.isOnlyPrepared
    let start = try start(of: content)
    var run = run(call, nextSeq: opened.journal.nextSeq, file: file, content: content)
    // What /lang chose lasts, unless the command line says otherwise.
    if shell.early.language == nil, call.state.language != header.language { run.speak() }
    tellResumed(header, opened, content, run)
    var did: [CallEntry] = [.resumed(playbook: content.talk.digest)]
    if isPrepared { did += [.planned(entry: .taken(start: start, mode: mode))] + known(run) }
    if invocation.flag("quiet"), !isPrepared, !call.state.isQuiet {
      did.append(.quietSet(quiet: true))
    }
    run.take(Step(record: CallRecord(line: nil, did: did), say: []))
    if isPrepared, let name = header.customer {
      let customer = CustomerOfVisit(name: name, id: header.customerID)
      try showCarried(from: customer, but: header.id, terminal: run.terminal)
    }
    return run.run()
  }

  private func tellResumed(
    _ header: CallHeader, _ opened: OpenedJournal<CallHeader, CallRecord>, _ content: WalkContent,
    _ run: CallRun<VisitWalk>
  ) {
    guard !run.isJSON else { return }
    let customer = run.walk.call.state.customer ?? "–"
    var lines = [
      run.walk.call.state.isOnlyPrepared
        ? phrase(.prepared, ("id", header.id), ("date", String(header.start.prefix(10))))
        : phrase(.resumed, ("id", header.id), ("customer", customer))
    ]
    if let torn = opened.tornTail { lines.append(shell.told(torn)) }
    if header.playbook != content.talk.digest { lines.append(phrase(.contentChanged)) }
    run.terminal.show(lines.joined(separator: "\n"))
  }

  private func run(
    _ call: Call, nextSeq: Int, file: JournalFile, content: WalkContent
  ) -> CallRun<VisitWalk> {
    let shell = shell
    // Weights are read when the first line is to be heard, not before the first prompt.
    var ears = (try? shell.content()).map(Ears.init)
    let walk = VisitWalk(
      call: call, interface: content.interface, talk: content.talk, words: content.words,
      ears: { try? ears?.classifier($0, shell) })
    return CallRun(
      walk: walk, file: file, nextSeq: nextSeq,
      terminal: shell.terminal(), isJSON: shell.early.isJSON,
      clock: { shell.surroundings.now.moment },
      playbook: { language in try? WalkContent(shell, talk: language).talk })
  }
}

/// Walks through a visit.
///
/// - Parameters:
///   - invocation: the command with what was given to it.
///   - shell: what it works with.
/// - Returns: the code to leave with.
/// - Throws: where the walk can't begin.
func runCall(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  var command = CallCommand(invocation: invocation, shell: shell)
  return try command.run()
}
