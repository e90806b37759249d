import Arguments
import Glibc
import Playbook
import Records
import Reports

/// Shows a call's note.
///
/// - Parameters:
///   - invocation: the command with the call's id.
///   - shell: what it works with.
/// - Returns: 65 where the journal is damaged, else 0.
/// - Throws: where the call can't be found or read.
func showNote(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let archive = Archive(home: try shell.home())
  let reading = try archive.reading(invocation.string("id") ?? "", shell)
  if shell.early.isJSON {
    shell.hand(try json(of: reading.note, shell))
  } else {
    let width = min(shell.width, NoteText.columns)
    shell.show(NoteText(reading.note, phrases: shell.phrases, columns: width).text)
  }
  return (reading.damage == nil ? ExitCode.success : .badData).rawValue
}

/// Hands a call's note over in a format, or writes it into a file.
///
/// - Parameters:
///   - invocation: the command with the call's id, the format and the file.
///   - shell: what it works with.
/// - Returns: 65 where the journal is damaged, else 0.
/// - Throws: where the call can't be found or read, or the file can't be written.
func exportNote(_ invocation: Invocation, _ shell: inout Shell) throws(CommandError) -> Int32 {
  try shell.needTexts()
  let archive = Archive(home: try shell.home())
  let reading = try archive.reading(invocation.string("id") ?? "", shell)
  let text: String
  switch invocation.string("format") ?? (shell.early.isJSON ? "json" : "md") {
  case "json": text = try json(of: reading.note, shell)
  case "chat": text = NoteChat(reading.note, phrases: shell.phrases).text
  default: text = NoteMarkdown(reading.note, phrases: shell.phrases).text
  }
  try shell.deliver(text, to: invocation)
  return (reading.damage == nil ? ExitCode.success : .badData).rawValue
}

private func json(of note: CallNote, _ shell: Shell) throws(CommandError) -> String {
  do {
    return try NoteJSON(note, phrases: shell.phrases, isPretty: true).text
  } catch {
    preconditionFailure("a note could not be written as JSON: \(error)")
  }
}

extension Shell {
  /// Hands a text over on standard output, or writes it into the file of `--out`.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - invocation: the command, for `--out` and `--yes`.
  /// - Throws: where the file is there and isn't to be replaced, or can't be written.
  mutating func deliver(_ text: String, to invocation: Invocation) throws(CommandError) {
    try deliver(text, into: invocation.string("out") ?? "-", invocation)
  }

  /// Hands a text over on standard output, or writes it into a file; one that is there is replaced
  /// only where the person agrees.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - out: the file as given; `-` for standard output.
  ///   - invocation: the command, for `--yes`.
  /// - Throws: where the file is there and isn't to be replaced, or can't be written.
  mutating func deliver(
    _ text: String, into out: String, _ invocation: Invocation
  ) throws(CommandError) {
    guard out != "-" else { return hand(text) }
    let path = surroundings.absolute(out)
    if try isTaken(path) {
      let question = phrases.text(ShellPhrase.askReplace, ("file", path))
      try confirm(question, isWanted: invocation.flag("yes"))
    }
    let folder = FilePath.split(path).folder
    try naming(folder) { () throws(SystemError) in
      guard try LinuxCalls().status(atPath: folder, followingLinks: true).kind == .folder else {
        throw SystemError(call: .open, code: ENOTDIR)
      }
    }
    let ended = text.hasSuffix("\n") ? text : text + "\n"
    let system = LinuxCalls()
    try naming(path) { () throws(SystemError) in
      system.close(try NewFile.write(Array(ended.utf8), to: path, system: system))
    }
    note(phrases.text(ShellPhrase.written, ("file", path)))
  }

  /// Whether a file stands at a path.
  private func isTaken(_ path: String) throws(CommandError) -> Bool {
    let system = LinuxCalls()
    return try naming(path) { () throws(SystemError) in
      guard try system.exists(path) else { return false }
      guard try system.status(atPath: path, followingLinks: false).kind == .file else {
        throw SystemError(call: .open, code: EINVAL)
      }
      return true
    }
  }

  /// Says of what file the system refused something.
  func naming<Answer>(
    _ path: String, _ body: () throws(SystemError) -> Answer
  ) throws(CommandError) -> Answer {
    do throws(SystemError) {
      return try body()
    } catch {
      let why = error.sentence
      let sentence = Sentence("\(path): \(why.english).", "\(path)：\(why.chinese)。")
      throw .failed(.inputOutput, self.text(sentence))
    }
  }
}
