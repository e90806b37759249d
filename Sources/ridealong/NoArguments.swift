import Arguments
import LineEditing
import Playbook
import Records

/// What the program does without a command: at a terminal it offers the unfinished visit, else a few
/// choices; through a pipe it shows its help.
///
/// - Parameter shell: what it works with.
/// - Returns: the code of the command that was chosen; 64 where there is nobody to ask.
/// - Throws: as the command that was chosen.
func runAlone(_ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  guard shell.surroundings.hasPerson, !shell.early.isJSON else {
    shell.note(shell.table.help(for: [], words: shell.texts.words))
    return ExitCode.usage.rawValue
  }
  let terminal = shell.terminal()
  if let visit = try UnfinishedVisit.newest(shell) {
    switch shell.ask(visit.question(shell), standard: .yes, at: terminal) {
    case .yes:
      return try Program.run(Invocation(path: ["call"], given: ["resume": [visit.id]]), &shell)
    case .no: break
    case .left: return ExitCode.interrupted.rawValue
    }
  }
  guard let chosen = try shell.choose(at: terminal) else { return ExitCode.success.rawValue }
  return try Program.run(chosen, &shell)
}

/// What may be done without knowing any command.
enum FirstChoice: Int, CaseIterable {
  case call = 1
  case after, sheet, notes, help

  /// The command that it stands for; nil for help.
  var invocation: Invocation? {
    switch self {
    case .call: Invocation(path: ["call"])
    case .after: Invocation(path: ["call"], given: ["after": []])
    case .sheet: Invocation(path: ["sheet"])
    case .notes: Invocation(path: ["notes", "list"])
    case .help: nil
    }
  }

  /// How it is offered.
  var phrase: ShellPhrase {
    switch self {
    case .call: .chooseCall
    case .after: .chooseAfter
    case .sheet: .chooseSheet
    case .notes: .chooseNotes
    case .help: .chooseHelp
    }
  }

  /// Reads the number of a choice; full-width digits count.
  init?(typed text: String) {
    guard let number = Int(Folded(text).text) else { return nil }
    self.init(rawValue: number)
  }
}

extension Shell {
  /// Asks for the customer of a visit that begins: who knows no option can't give the name otherwise.
  private func named(
    _ invocation: Invocation, at terminal: Terminal
  ) throws(CommandError) -> Invocation {
    guard invocation.command == "call" || invocation.command == "sheet" else { return invocation }
    switch terminal.readLine(prompt: phrases.text(ShellPhrase.chooseCustomer) + " ") {
    case .line(let name):
      var invocation = invocation
      if !name.trimmingBlanks.isEmpty { invocation.given["customer"] = [name] }
      return invocation
    case .endOfInput: return invocation
    case .interrupt, .hangup: throw .said(.interrupted)
    }
  }

  /// Offers the choices until one is taken; help is shown and the choices again.
  ///
  /// - Parameter terminal: where to ask.
  /// - Returns: nil where nothing was chosen.
  /// - Throws: where the question was interrupted.
  fileprivate mutating func choose(at terminal: Terminal) throws(CommandError) -> Invocation? {
    let list = FirstChoice.allCases.map { "  \($0.rawValue)  \(phrases.text($0.phrase))" }
    terminal.show(([phrases.text(ShellPhrase.choose)] + list).joined(separator: "\n"))
    while true {
      let prompt = phrases.text(ShellPhrase.choosePrompt) + " "
      let line: String
      switch terminal.readLine(prompt: prompt) {
      case .line(let typed): line = typed
      case .endOfInput: return nil
      case .interrupt, .hangup: throw .said(.interrupted)
      }
      if line.trimmingBlanks.isEmpty { return nil }
      guard let choice = FirstChoice(typed: line) else {
        terminal.show(
          phrases.text(ShellPhrase.chooseAgain, ("last", "\(FirstChoice.allCases.count)")))
        continue
      }
      if let invocation = choice.invocation { return try named(invocation, at: terminal) }
      show(table.help(for: [], words: texts.words, width: min(width, 100)))
    }
  }
}

/// A visit that was begun and not ended.
struct UnfinishedVisit: Equatable {
  /// The call's id.
  var id: String
  /// The customer's name.
  var customer: String?
  /// When its last line was written, in seconds since 1970 UTC.
  var lastAt: Int

  /// How many of the newest calls are looked at.
  static let looksBack = 20

  /// The one of the newest calls that was typed in last: a visit of last week may be written up today.
  ///
  /// - Parameters:
  ///   - shell: where the calls are.
  ///   - isRehearsal: look for a rehearsal instead of a visit.
  /// - Returns: nil where the newest calls are all over, or none can be read.
  /// - Throws: where the home can't be read.
  static func newest(
    _ shell: Shell, isRehearsal: Bool = false
  ) throws(CommandError) -> UnfinishedVisit? {
    let archive = Archive(home: try shell.home())
    var newest: UnfinishedVisit?
    for stored in try archive.stored(shell).suffix(looksBack).reversed() {
      guard let reading = try? archive.read(stored), reading.damage == nil,
        (reading.note.mode == .rehearsal) == isRehearsal, !reading.note.isOver,
        reading.call.wasTypedIn, let last = reading.call.state.lastAt,
        last > newest?.lastAt ?? 0
      else { continue }
      newest = UnfinishedVisit(id: stored.id, customer: reading.note.customer, lastAt: last)
    }
    return newest
  }

  /// The question whether to go on with it.
  func question(_ shell: Shell) -> String {
    let phrases = shell.phrases
    let ago = phrases.ago(seconds: shell.surroundings.now.at - lastAt)
    guard let customer, !customer.isEmpty else {
      return phrases.text(ShellPhrase.askResumeNameless, ("ago", ago))
    }
    return phrases.text(ShellPhrase.askResume, ("customer", customer), ("ago", ago))
  }
}

extension Phrases {
  /// How long ago something was, in the largest unit that fits.
  func ago(seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    return switch minutes {
    case 0: text(ShellPhrase.agoNow)
    case 1..<60: text(ShellPhrase.agoMinutes, ("number", String(minutes)))
    case 60..<1440: text(ShellPhrase.agoHours, ("number", String(minutes / 60)))
    case 1440..<2880: text(ShellPhrase.agoDay)
    default: text(ShellPhrase.agoDays, ("number", String(minutes / 1440)))
    }
  }
}
