import Customer
import Glibc
import LineEditing
import Markup
import Playbook
import Records
import Reports
import Sessions
import VisitModel

/// Runs the preparation of a visit at a terminal or a pipe: what a line tells of the customer and of the visit is
/// written and synced before anything is shown.
struct PrepareRun {
  var walk: PrepareWalk
  let file: JournalFile
  let desk: CustomerDesk
  let shell: Shell
  let terminal: Terminal
  private var nextSeq: Int
  private var isWarned = false

  init(walk: PrepareWalk, file: JournalFile, desk: CustomerDesk, nextSeq: Int, shell: Shell) {
    self.walk = walk
    self.file = file
    self.desk = desk
    self.shell = shell
    self.nextSeq = nextSeq
    terminal = shell.terminal()
  }

  /// How long the page may be on a screen.
  private static let screenLines = 100

  private var isJSON: Bool { shell.early.isJSON }
  private var now: Instant { shell.surroundings.now }
  private var width: Int { min(80, terminal.width) }

  /// Walks until the visit is prepared, or left.
  ///
  /// - Returns: 0, 74 where something could not be saved, 128 and the signal where one ended it.
  mutating func run() -> Int32 {
    var restore = ""
    var shown: Screen?
    while true {
      let screen = walk.screen(now.moment)
      if screen != shown { say(screen.lines) }
      shown = screen
      switch terminal.readLine(prompt: isJSON ? "" : screen.prompt, initial: restore) {
      case .line(let line):
        isWarned = false
        let step = walk.submit(line, now: now.moment)
        take(step)
        restore = step.restore ?? ""
        if let leaving = step.leaving { return leave(leaving) }
      case .endOfInput: return leave(walk.isAskedOut ? .over : .forNow)
      case .interrupt(let discarded):
        if discarded.isEmpty, isWarned { return leave(.forNow) }
        isWarned = discarded.isEmpty
        restore = ""
        say([words(.interrupted)])
      case .hangup(let signal):
        _ = leave(.forNow)
        return 128 + signal
      }
    }
  }

  /// Shows what earlier visits brought: that isn't asked.
  func showKnown() {
    guard !isJSON, !walk.account.visits.isEmpty else { return }
    terminal.show(page.known(columns: width))
  }

  /// Speaks the language that the walk has come to, where `/lang` was typed or taken back.
  mutating func speak() {
    guard let language = Language(parsing: walk.call.state.language),
      language != walk.interface.language,
      let playbook = try? WalkContent(shell, talk: language).talk
    else { return }
    walk.speak(with: playbook)
  }

  /// Records a step, the customer's part first, then shows it.
  mutating func take(_ step: PrepareStep) {
    var record = step.record
    if let told = tellCustomer(step) { record = step.record(kept: told) }
    if let record {
      append(walk.completed(record), customer: step.customer, say: step.say)
    } else if isJSON {
      terminal.show(JSONText.line(Prepared(say: step.say)))
    }
    say(step.say)
  }

  /// Writes what the line told of the customer; killed behind it, the question is asked again.
  private mutating func tellCustomer(_ step: PrepareStep) -> ItemKey? {
    var did = step.customer
    if let key = step.takesBack { did.append(.undone(seq: key.number)) }
    guard !did.isEmpty else { return nil }
    let seq = desk.page.nextSeq
    let record = CustomerRecord(
      line: step.record?.line, day: walk.call.header.day ?? now.day, did: did)
    complain(desk.append(record, at: now.at), desk.file)
    walk.know(desk.account)
    return step.customer.isEmpty ? nil : ItemKey(desk.page.header.writer, seq)
  }

  private mutating func append(
    _ record: CallRecord, customer: [CustomerEntry] = [], say lines: [String] = []
  ) {
    let seq = nextSeq
    nextSeq += 1
    guard let bytes = try? CallJournal.line(record, seq: seq, at: now.at) else {
      preconditionFailure("a record of a walk can always be encoded")
    }
    let saved = file.append(bytes)
    let language = walk.call.state.language
    walk.apply(record, seq: seq, at: now.at)
    if walk.call.state.language != language { speak() }
    complain(saved, file)
    if isJSON, case .success = saved {
      terminal.show(
        JSONText.line(
          Prepared(
            seq: seq, line: record.line, did: record.did, customer: customer, say: lines)))
    }
  }

  private func complain(_ saved: Result<Acknowledged, NotSaved>, _ file: JournalFile) {
    switch saved {
    case .success(let acknowledged):
      if let left = acknowledged.left { shell.note(shell.text(left.sentence(to: file.path))) }
    case .failure(let failure): shell.note(shell.text(failure.sentence))
    }
  }

  /// Leaves: what is unsaved is tried once more, and printed in full where that fails.
  private mutating func leave(_ leaving: Step.Leaving) -> Int32 {
    if leaving == .over, !walk.isWhole { take(walk.ending(line: nil)) }
    if leaving == .forNow, walk.call.state.pausedAt == nil {
      append(CallRecord(line: nil, did: [.paused]))
    }
    var isSaved = true
    for file in [desk.file, file] {
      guard case .failure = file.retryUnsaved() else { continue }
      isSaved = false
      for line in file.unsaved {
        Descriptor.write(String(decoding: line, as: UTF8.self), to: STDERR_FILENO)
      }
    }
    guard isSaved else { return ExitCode.inputOutput.rawValue }
    let id = walk.call.header.id
    if !isJSON {
      switch leaving {
      case .over:
        terminal.show(page.text(columns: width, lines: Self.screenLines))
        say([words(.prepareSaved, ("id", id))])
      case .forNow: say([words(.prepareKept, ("id", id))])
      }
    }
    return terminal.outputHasFailed ? ExitCode.inputOutput.rawValue : ExitCode.success.rawValue
  }

  private var page: PlanPage {
    PlanPage(
      CallNote(walk.call), of: walk.account, talk: walk.talk, phrases: walk.interface.phrases)
  }

  private func say(_ lines: [String]) {
    guard !lines.isEmpty, !isJSON else { return }
    terminal.show(
      lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        .flatMap { Columns.wrapped(String($0), to: width) }.joined(separator: "\n"))
  }

  private func words(_ key: CallPhrase, _ values: (String, String)...) -> String {
    walk.interface.phrases.text(id: key.rawValue, values)
  }
}

/// One line of `--json`: what was recorded of the visit and of the customer, and what would have been shown.
private struct Prepared: Encodable {
  var seq: Int?
  var line: String?
  var did: [CallEntry] = []
  var customer: [CustomerEntry] = []
  var say: [String]
}
