import Arguments
import Glibc
import Playbook

/// The way from a command line to an exit code.
enum Program {
  /// Does what a command line asks for.
  ///
  /// - Parameter arguments: the words after the program's name.
  /// - Returns: the code to leave with.
  static func run(_ arguments: [String]) -> Int32 {
    fillStandardFiles()
    ignoreFileSignals()
    var shell = Shell(arguments, surroundings: .ofProcess(), table: .ridealong)
    let code: Int32
    do throws(CommandError) {
      switch shell.table.parse(arguments) {
      case .success(let request): code = try answer(request, &shell)
      case .failure(let error): throw .usage(error)
      }
    } catch {
      code = shell.report(error)
    }
    return shell.end(with: code)
  }

  private static func answer(
    _ request: Request, _ shell: inout Shell
  ) throws(CommandError) -> Int32 {
    switch request {
    case .run(let invocation):
      guard shell.surroundings[.now] == nil || shell.surroundings.fixedInstant != nil else {
        throw .failed(.usage, shell.text(.badClock(shell.surroundings[.now] ?? "")))
      }
      return try run(invocation, &shell)
    case .version: shell.show("ridealong \(shell.table.version ?? "")")
    case .complete(let kind, let word): complete(kind, word, &shell)
    case .help, .topic, .completionScript, .dump: try explain(request, &shell)
    }
    return ExitCode.success.rawValue
  }

  /// Shows what is made from the table, which needs the texts.
  private static func explain(_ request: Request, _ shell: inout Shell) throws(CommandError) {
    try shell.needTexts()
    let words = shell.texts.words
    let width = min(shell.width, 100)
    switch request {
    case .help(let path, let hidden):
      shell.show(shell.table.help(for: path, words: words, hidden: hidden, width: width))
    case .topic(let name):
      shell.show(shell.table.help(topic: name, words: words, width: width))
    case .completionScript(let kind):
      shell.hand(shell.table.completionScript(for: kind, words: words))
    case .dump: shell.hand(shell.table.dump(words: words))
    case .run, .version, .complete: break
    }
  }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - invocation: the command with what was given to it.
  ///   - shell: what it works with.
  /// - Returns: the code to leave with.
  /// - Throws: why it could not do what was asked for.
  static func run(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
    switch invocation.command {
    case "": return try runAlone(&shell)
    case "call": return try runCall(invocation, &shell)
    case "prepare": return try runPrepare(invocation, &shell)
    case "rehearse": return try runRehearse(invocation, &shell)
    case "review": return try runReview(invocation, &shell)
    case "rescore": return try runRescore(invocation, &shell)
    case "trend": return try runTrend(invocation, &shell)
    case "rules": return try runRules(invocation, &shell)
    case "sheet": return try runSheet(invocation, &shell)
    case "notes", "notes list": return try listNotes(invocation, &shell)
    case "notes show": return try showNote(invocation, &shell)
    case "notes export": return try exportNote(invocation, &shell)
    case "notes search": return try searchNotes(invocation, &shell)
    case "notes amend": return try amendNote(invocation, &shell)
    case "notes delete": return try deleteNote(invocation, &shell)
    case "customer list": return try listCustomers(invocation, &shell)
    case "customer show": return try showCustomer(invocation, &shell)
    case "customer new": return try newCustomer(invocation, &shell)
    case "customer edit": return try editCustomer(invocation, &shell)
    case "customer settle": return try settleCustomer(invocation, &shell)
    case "customer forget": return try forgetCustomer(invocation, &shell)
    case "journey": return try runJourney(invocation, &shell)
    case "worksheet": return try runWorksheet(invocation, &shell)
    case "model": return try runModel(invocation, &shell)
    case "check": return try runCheck(invocation, &shell)
    case "verify", "recover", "backup": return try runUpkeep(invocation, &shell)
    case "classify": return try runClassify(invocation, &shell)
    case "scenario list": return try listScenarios(invocation, &shell)
    case "scenario show": return try showScenario(invocation, &shell)
    case "scenario check": return try checkScenario(invocation, &shell)
    case "scenario new": return try newScenario(invocation, &shell)
    case "simulate": return try runSimulate(invocation, &shell)
    case "learn": return try runLearn(invocation, &shell)
    case "evaluate": return try runEvaluate(invocation, &shell)
    case "doctor": return runDoctor(&shell)
    case "manual": return try runManual(invocation, &shell)
    case "editor-demo":
      runEditorDemo()
      return ExitCode.success.rawValue
    default: preconditionFailure("the table has a command that nothing runs: \(invocation.command)")
    }
  }
}

extension Shell {
  /// Makes sure that there is something to speak with.
  func needTexts() throws(CommandError) {
    if case .failure(let failure) = texts.result { throw .content(failure) }
  }

  /// The code to leave with, now that everything is written.
  ///
  /// - Parameter code: what the command came to.
  /// - Returns: 74 where standard output could not be written; a reader that has gone away is no failure.
  func end(with code: Int32) -> Int32 {
    guard outputError != 0, outputError != EPIPE, code == 0 else { return code }
    let why = SystemError(call: .write, code: outputError).sentence
    return report(
      .failed(
        .inputOutput,
        text(
          Sentence(
            "the result could not be written: \(why.english).", "结果无法写出：\(why.chinese)。"))))
  }
}

extension Sentence {
  /// That the fixed clock can't be read.
  static func badClock(_ text: String) -> Sentence {
    Sentence(
      "RIDEALONG_NOW is '\(text)', not a time like 2026-11-24T09:30+08:00.",
      "环境变量 RIDEALONG_NOW 的值“\(text)”不是 2026-11-24T09:30+08:00 这样的时间。")
  }
}
